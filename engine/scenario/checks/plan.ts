import { at, type Diagnostic, error, warning } from '#engine/scenario/diagnostic.ts';
import { files, type TypedSource } from '#engine/scenario/typed-source.ts';

/** Whether each length's phases fit into its minutes without leaving much of the lesson over. */
export function checkPlan({ scenario }: TypedSource): readonly Diagnostic[] {
  return Object.entries(scenario.lengths).flatMap(([length, plan]) => {
    const minutes = Number(length);
    const { briefing, negotiation, decision, consequences } = plan.phases;
    const turn = briefing + negotiation + decision + consequences;
    const total = plan.reading + plan.turns * turn + plan.debrief;
    const place = at(files.scenario, 'lengths', length);
    const sum = `${plan.reading} to read, ${plan.turns} turns of ${turn}, ${plan.debrief} to debrief make ${total} minutes.`;
    if (total > minutes) {
      return [error(place, 'plan/too-long', sum, `Take away ${total - minutes} minutes.`)];
    }
    if (total < minutes * 0.85) {
      return [warning(place, 'plan/too-short', sum, `Use the other ${minutes - total} minutes.`)];
    }
    return [];
  });
}

/** The simulated weeks of the shortest and the longest session. */
export function weekSpan({ scenario }: TypedSource): { readonly shortest: number; readonly longest: number } {
  const weeks = Object.values(scenario.lengths).map((plan) => plan.turns * plan['weeks-per-turn']);
  return { shortest: Math.min(...weeks), longest: Math.max(...weeks) };
}
