import type {
  Actor,
  AssessedDraft,
  AssessedIndex,
  AssessedMeasure,
  AssessedRecord,
  AssessedSettlement,
  AssessedStage,
  AssessedVote,
  AssessedWeek,
  CapitalAnswered,
  CapitalMatter,
  HarmTotals,
  Part,
} from '#engine/framework/record.ts';

/** Records made by hand: short to write, and with nothing in them that a test does not name. */

type PerWeek = number | ((week: number) => number);
const inWeek = (given: PerWeek | undefined, week: number, otherwise = 0): number =>
  given === undefined ? otherwise : typeof given === 'number' ? given : given(week);

/** The flows of one week, persons, and what else is said of it. */
export interface Sketch {
  readonly weeks: number;
  readonly killed?: PerWeek;
  readonly want?: PerWeek;
  readonly fled?: PerWeek;
  readonly byInterveners?: PerWeek;
  readonly stage?: (week: number) => AssessedStage;
  readonly settlement?: (week: number) => AssessedSettlement;
  readonly indices?: Readonly<Partial<Record<AssessedIndex, PerWeek>>>;
  readonly uprooted?: (week: number) => Readonly<Record<string, number>>;
}

/** A quiet country in which nothing is known to be wrong. */
const usual: Readonly<Record<AssessedIndex, number>> = {
  'atrocity-risk': 20,
  'regime-intent': 20,
  'state-capacity': 60,
  'humanitarian-access': 80,
  'evidence-quality': 40,
  'peace-momentum': 20,
  'wider-war-risk': 20,
  'relapse-risk': 30,
  accountability: 30,
};

const nobody: HarmTotals = {
  civilianDeaths: 0,
  battleDeaths: 0,
  excessDeaths: 0,
  intervenerHarm: 0,
  everDisplaced: 0,
};

export function weeksOf(sketch: Sketch): readonly AssessedWeek[] {
  let totals = nobody;
  return Array.from({ length: sketch.weeks + 1 }, (_, week) => {
    if (week > 0) {
      totals = {
        ...totals,
        civilianDeaths: totals.civilianDeaths + inWeek(sketch.killed, week),
        excessDeaths: totals.excessDeaths + inWeek(sketch.want, week),
        intervenerHarm: totals.intervenerHarm + inWeek(sketch.byInterveners, week),
        everDisplaced: totals.everDisplaced + inWeek(sketch.fled, week),
      };
    }
    const indices = Object.fromEntries(
      Object.entries(usual).map(([index, otherwise]) => [
        index,
        inWeek(sketch.indices?.[index as AssessedIndex], week, otherwise),
      ]),
    ) as Record<AssessedIndex, number>;
    return {
      week,
      stage: sketch.stage?.(week) ?? 'prevent',
      settlement: sketch.settlement?.(week) ?? 'none',
      totals,
      indices,
      uprooted: sketch.uprooted?.(week) ?? {},
    };
  });
}

/** The same crisis left alone: only its sums count. */
export function aloneOf(sketch: Sketch): AssessedRecord['leftAlone'] {
  return weeksOf(sketch).map(({ week, totals }) => ({ week, totals }));
}

/** A whole record: without a sketch of its own, left alone it would have gone the same way. */
export function recordOf({
  lived,
  alone = lived,
  ...rest
}: { readonly lived: Sketch; readonly alone?: Sketch } & Partial<AssessedRecord>): AssessedRecord {
  return {
    weeks: weeksOf(lived),
    leftAlone: aloneOf(alone),
    country: { perpetrator: 'state', exclusion: 20, threatened: {} },
    reports: [],
    measures: [],
    drafts: [],
    discussions: [],
    answers: [],
    participation: [],
    ...rest,
  };
}

export const actor = (seat: string, part: Part): Actor => ({ seat, part });

/** Something a seat did; it acts from the next week on and is nothing special unless the test says so. */
export function taken(
  measure: string,
  week: number,
  rest: Partial<Omit<AssessedMeasure, 'origin'>> & { readonly by?: Actor } = {},
): AssessedMeasure {
  const { by = actor('secretary-general', 'secretariat'), ...said } = rest;
  return {
    id: `${measure}@${week}`,
    measure,
    tool: null,
    stage: 'react',
    coercion: 0,
    military: false,
    purposes: [],
    origin: { by: 'seat', ...by },
    week,
    consent: 'not-needed',
    pledgedShare: null,
    readyWeek: week + 1,
    acted: { from: week + 1, until: null },
    mandatedWeeks: null,
    futile: null,
    contributors: [],
    ...said,
  };
}

/** The same by a paragraph of a resolution. */
export function mandated(
  draft: string,
  measure: string,
  week: number,
  rest: Partial<Omit<AssessedMeasure, 'origin'>> = {},
): AssessedMeasure {
  return { ...taken(measure, week, rest), origin: { by: 'council', draft } };
}

/** A draft that was voted on. */
export function voted(
  id: string,
  week: number,
  outcome: Extract<AssessedDraft['outcome'], 'adopted' | 'vetoed' | 'failed'>,
  carries: AssessedDraft['carries'],
  rest: Partial<Omit<AssessedDraft, 'vote'>> & { readonly vote?: Partial<AssessedVote> } = {},
): AssessedDraft {
  const { vote, ...said } = rest;
  return {
    id,
    author: actor('france', 'council-member'),
    outcome,
    chapterSeven: true,
    carries,
    claims: [],
    exitPlan: false,
    ...said,
    vote: {
      week,
      inFavour: outcome === 'failed' ? 6 : 11,
      vetoedBy: outcome === 'vetoed' ? ['russia'] : [],
      ballots: [],
      ...vote,
    },
  };
}

export function answered(
  about: CapitalMatter,
  is: CapitalAnswered['is'],
  week: number,
  brought = true,
): CapitalAnswered {
  return { id: `${about}.${week}`, about, is, week, brought };
}
