import { playOut } from '#engine/bots/playing.ts';
import { ok, type Result, refuse } from '#engine/kernel/result.ts';
import { fallbackLocale } from '#engine/scenario/locale.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Playbook } from '#engine/scenario/schema/playbook.ts';
import { evolve, initialState } from '#engine/session/fold.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { followPlaybook, type RefusedStep } from '#scenarios/sim/follow-playbook.ts';

/** What a playthrough decides, whatever the dice: the session at the end of each turn's decisions, in order. */
export interface RecordedDecisions {
  readonly turns: readonly SessionState[];
  readonly weeksPerTurn: number;
}

/** What the capital last answered to each thing that it was asked, when all was decided. */
export function answersIn({ turns }: RecordedDecisions): ReadonlyMap<string, string> {
  const answers = Object.entries(turns.at(-1)?.public.crisis.answers ?? {});
  return new Map(answers.map(([about, { is }]) => [about, is]));
}

/**
 * Plays a playthrough once by the rules, with its own seed, and keeps the session as it stood each time consequences were
 * drawn. What the capital answered is part of what happened, so the answers of this play hold for every other dice too.
 * @returns the decisions, or the steps that the rules refuse: half of a history is none.
 */
export function recordDecisions(
  playbook: Playbook,
  scenario: Scenario,
): Result<RecordedDecisions, readonly RefusedStep[]> {
  const followed = followPlaybook(playbook, scenario);
  const { seed, length } = playbook;
  const played = playOut({ scenario, seed, length, locale: fallbackLocale, script: followed.script });
  const refused = followed.refused();
  if (refused.length > 0) return refuse(refused);
  const turns: SessionState[] = [];
  let state = initialState;
  for (const recorded of played.log) {
    if (recorded.event.type === 'CrisisPrepared') turns.push(state);
    state = evolve(state, recorded);
  }
  return ok({ turns, weeksPerTurn: scenario.lengths[length].weeksPerTurn });
}
