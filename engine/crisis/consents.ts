import { type CapitalRequestKind, capitalRequestKinds } from '#engine/crisis/measures/face-types.ts';
import type { CapitalReason, CapitalTruth, Consent, Notice } from '#engine/crisis/types.ts';
import type { Week } from '#engine/crisis/week.ts';

/** What the capital has granted and refused, with this week's answers, and whether it takes back a consent. */
export function advanceConsents(week: Week): {
  readonly capital: CapitalTruth;
  readonly notices: readonly Notice[];
} {
  const { before, input, number } = week;
  const consents: Record<CapitalRequestKind, Consent> = { ...before.capital.consents };
  const refusals: Record<CapitalRequestKind, number> = { ...before.capital.refusals };
  const notices: Notice[] = [];
  const takeBack = (kind: CapitalRequestKind, reason: CapitalReason): void => {
    consents[kind] = { is: 'withdrawn', since: number, reason };
    notices.push({ notice: 'consent-withdrawn', to: kind, reason });
  };
  for (const kind of capitalRequestKinds) {
    const reason = withdraws(kind, week);
    if (reason !== null) takeBack(kind, reason);
  }
  for (const { kind, granted, takesBack = false, reason } of input.answers) {
    if (granted) {
      const known = consents[kind];
      consents[kind] = known.is === 'granted' ? known : { is: 'granted', since: number };
    } else {
      // A refusal to renew takes nothing back: that is a withdrawal, and has its own chance, or is known to have come.
      if (consents[kind].is !== 'granted') consents[kind] = { is: 'refused', since: number, reason };
      else if (takesBack) takeBack(kind, reason);
      refusals[kind] += 1;
    }
  }
  return { capital: { consents, refusals }, notices };
}

/** Consent given under pressure lasts while the pressure does. */
function withdraws(kind: CapitalRequestKind, week: Week): CapitalReason | null {
  const { before, model, random, number, input } = week;
  const consent = before.capital.consents[kind];
  if (consent.is !== 'granted' || input.answers.some((answer) => answer.kind === kind)) return null;
  if (before.settlement.is === 'agreement') return null;
  const { withdrawal, withdrawalIntent } = model.parameters.consent;
  const { 'regime-intent': intent, leverage } = before.national;
  const chance = withdrawal * Math.exp((intent - 50) / withdrawalIntent) * Math.max(0.1, 1 - leverage / 70);
  if (random.uniform('withdrawal', number, kind) >= chance) return null;
  return intent >= 60 ? 'means-to-go-on' : 'sovereignty';
}
