import { measureFaces } from '#engine/crisis/measures/faces.ts';
import type { MeasureId } from '#engine/crisis/types.ts';
import { measurePurposes } from '#engine/framework/measure-purposes.ts';
import {
  type Actor,
  type AssessedDraft,
  type AssessedMeasure,
  type AssessedRecord,
  type AssessedWeek,
  assessedIndices,
  type HarmTotals,
} from '#engine/framework/record.ts';
import { type Course, cast, type SessionSource, type Step } from './session-source.ts';

/** A quiet country in which nothing is known to be wrong: what a session does not say of an index. */
const usual: Readonly<Record<(typeof assessedIndices)[number], number>> = {
  'atrocity-risk': 60,
  'regime-intent': 70,
  'state-capacity': 50,
  'humanitarian-access': 60,
  'evidence-quality': 55,
  'peace-momentum': 20,
  'wider-war-risk': 20,
  'relapse-risk': 50,
  accountability: 20,
};

/** The account of a session that somebody wrote by hand. What a measure is, the catalogue says. */
export function recordOfSession(source: SessionSource): AssessedRecord {
  const lived = weeksOf(source.lived, source.weeks);
  const alone = { ...source.lived, 'by-interveners': 0, ...source.alone };
  const measures = source.done.map((step) => measureOf(step));
  return {
    weeks: lived,
    leftAlone: weeksOf(alone, source.weeks).map(({ week, totals }) => ({ week, totals })),
    country: { perpetrator: 'state', exclusion: 40, threatened: {}, ...source.country },
    reports: Object.entries(source.warnings).map(([week, warning]) => ({ week: Number(week), warning })),
    measures,
    drafts: source.drafts.map((draft) => draftOf(draft, measures)),
    discussions: Object.entries(source.discussed).flatMap(([body, weeks]) =>
      weeks.map((week) => ({ week, body: body as 'council' | 'regional' | 'secretary-general' })),
    ),
    answers: source.answers.map((answer) => ({ id: `${answer.about}.${answer.week}`, ...answer })),
    participation: Object.entries(source['took-part']).map(([seat, week]) => ({ ...actorIn(seat), week })),
  };
}

function actorIn(seat: string): Actor {
  const part = cast[seat as keyof typeof cast];
  if (part === undefined) throw new Error(`No seat ${seat}: ${Object.keys(cast).join(', ')}`);
  return { seat, part };
}

/** The value of a step at a week: that of the last week named by then; the first one's before. */
function at<Value extends number | string>(
  step: Step<Value> | undefined,
  week: number,
  otherwise: Value,
): Value {
  if (step === undefined) return otherwise;
  if (typeof step !== 'object') return step;
  const named = Object.entries(step).toSorted(([one], [other]) => Number(one) - Number(other));
  return named.findLast(([from]) => Number(from) <= week)?.[1] ?? otherwise;
}

function weeksOf(course: Partial<Course>, last: number): readonly AssessedWeek[] {
  let totals: HarmTotals = {
    civilianDeaths: 0,
    battleDeaths: 0,
    excessDeaths: 0,
    intervenerHarm: 0,
    everDisplaced: 0,
  };
  return Array.from({ length: last + 1 }, (_, week) => {
    if (week > 0) {
      totals = {
        civilianDeaths: totals.civilianDeaths + at<number>(course.killed, week, 0),
        battleDeaths: totals.battleDeaths,
        excessDeaths: totals.excessDeaths + at<number>(course.want, week, 0),
        intervenerHarm: totals.intervenerHarm + at<number>(course['by-interveners'], week, 0),
        everDisplaced: totals.everDisplaced + at<number>(course.fled, week, 0),
      };
    }
    return {
      week,
      stage: at<AssessedWeek['stage']>(course.stage, week, 'prevent'),
      settlement: at<AssessedWeek['settlement']>(course.settlement, week, 'none'),
      totals,
      indices: Object.fromEntries(
        assessedIndices.map((index) => [index, at<number>(course[index], week, usual[index])]),
      ) as AssessedWeek['indices'],
      uprooted: Object.fromEntries(
        Object.entries(course.away ?? {}).map(([region, step]) => [region, at<number>(step, week, 0)]),
      ),
    };
  });
}

function measureOf(step: SessionSource['done'][number]): AssessedMeasure {
  const { week, takes } = step;
  const { tool, stage, coercion, military, consent } = measureFaces[takes as MeasureId];
  const acted = step.acts === undefined ? { from: week + 1, until: null } : actedIn(step.acts);
  return {
    id: `${takes}@${week}`,
    measure: takes,
    tool,
    stage,
    coercion,
    military,
    purposes: measurePurposes[takes as MeasureId],
    origin: 'council' in step ? { by: 'council', draft: step.council } : { by: 'seat', ...actorIn(step.by) },
    week,
    consent: step.consent ?? (consent === 'needed' ? 'given' : 'not-needed'),
    pledgedShare: step.pledged ?? null,
    readyWeek: acted?.from ?? null,
    acted,
    mandatedWeeks: step.weeks ?? null,
    futile: step.futile === undefined ? null : { since: step.futile, reason: 'talks-collapsed' },
    contributors: step.with.map(actorIn),
  };
}

function actedIn(acts: 'never' | readonly number[]): AssessedMeasure['acted'] {
  const [from, until] = acts === 'never' ? [] : acts;
  return from === undefined ? null : { from, until: until ?? null };
}

/** An adopted draft carries what was done by it; another what it would have done. */
function draftOf(
  draft: SessionSource['drafts'][number],
  measures: readonly AssessedMeasure[],
): AssessedDraft {
  const done = measures.flatMap(({ origin, measure }) =>
    origin.by === 'council' && origin.draft === draft.id ? [measure] : [],
  );
  const carried = [...new Set([...done, ...draft.carries])] as MeasureId[];
  return {
    id: draft.id,
    author: actorIn(draft.author),
    outcome: draft.outcome,
    chapterSeven: draft['chapter-seven'],
    carries: carried.map((id) => {
      const { coercion, military } = measureFaces[id];
      return { measure: id, coercion, military };
    }),
    claims: draft.claims,
    exitPlan: draft.exit,
    vote: {
      week: draft.week,
      inFavour: draft.outcome === 'failed' ? 6 : 11,
      vetoedBy: draft['vetoed-by'],
      ballots: [],
    },
  };
}
