import { playOut } from '#engine/bots/playing.ts';
import type { AssessmentLine, Verdict } from '#engine/framework/types.ts';
import { fallbackLocale } from '#engine/scenario/locale.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { ExpectationsSource } from '#engine/scenario/schema/expectations.ts';
import type { Playbook } from '#engine/scenario/schema/playbook.ts';
import { followPlaybook, type RefusedStep } from '#scenarios/sim/follow-playbook.ts';

/** A line of which something is expected, and what the assessment says. */
export interface JudgedExpectation {
  readonly line: string;
  readonly expected: readonly Verdict[];
  readonly ours: Verdict;
  readonly reason: string;
  /** Why it may differ; null where it may not. */
  readonly because: string | null;
  /** It is as expected, or differs just as it is known to. */
  readonly holds: boolean;
}

/** A playthrough of a real case, played once with its own dice and judged. */
export function playCase(
  scenario: Scenario,
  playbook: Playbook,
): {
  readonly lines: readonly AssessmentLine[];
  readonly measureOf: MeasureOf;
  readonly refused: readonly RefusedStep[];
} {
  const followed = followPlaybook(playbook, scenario);
  const { seed, length } = playbook;
  const { state } = playOut({ scenario, seed, length, locale: fallbackLocale, script: followed.script });
  const { measures } = state.public.crisis;
  return {
    lines: state.debrief.assessment,
    measureOf: ({ kind, id }) => {
      const taken = Object.values(measures).filter(({ instance, origin }) =>
        kind === 'measure' ? instance === id : origin.by === 'council' && origin.draft === id,
      );
      return taken.map(({ measure }) => measure);
    },
    refused: followed.refused(),
  };
}

type MeasureOf = (subject: NonNullable<AssessmentLine['subject']>) => readonly string[];

/** Holds the lines against what is expected of them. A line that does not exist is a mistake in the file. */
export function compare(
  { lines: expected, differences, force }: ExpectationsSource,
  lines: readonly AssessmentLine[],
  measureOf: MeasureOf,
): readonly JudgedExpectation[] {
  return Object.entries(expected).map(([id, { verdict }]) => {
    const found = lines.find(
      (line) =>
        line.id === id &&
        (line.subject === null || (force !== null && measureOf(line.subject).includes(force))),
    );
    if (found === undefined)
      throw new Error(`The assessment has no line ${id} about ${force ?? 'the crisis'}`);
    const known = differences[id];
    const isExpected = verdict.includes(found.verdict);
    return {
      line: id,
      expected: verdict,
      ours: found.verdict,
      reason: found.reason.code,
      because: known?.because ?? null,
      holds: known === undefined ? isExpected : !isExpected && known.ours === found.verdict,
    };
  });
}
