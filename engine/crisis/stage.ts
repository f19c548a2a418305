import type { ModelParameters } from '#engine/crisis/parameters.ts';
import { standardParameters } from '#engine/crisis/parameters.ts';
import type { CrisisSetup } from '#engine/crisis/setup.ts';
import type { CrisisState, Stage, WeekCount } from '#engine/crisis/types.ts';

/** Sum over the newest weeks. */
export function sumOfPast(
  past: readonly WeekCount[],
  weeks: number,
  count: keyof Omit<WeekCount, 'week'>,
): number {
  let sum = 0;
  for (let index = Math.max(0, past.length - weeks); index < past.length; index++)
    sum += past[index]?.[count] ?? 0;
  return sum;
}

/**
 * Where the crisis stands. React begins with serious harm (400 civilians killed in four weeks, or a just cause in the
 * report's sense); rebuild begins after an agreement or a victory once killing is below that mark, or when it has been quiet
 * for six weeks. Back from rebuild only when serious harm resumes: a stage does not flicker with the weeks.
 */
export function stageOf(
  state: Pick<CrisisState, 'week' | 'stage' | 'past' | 'settlement' | 'national'>,
  setup: CrisisSetup,
  { stage }: ModelParameters = standardParameters,
): Stage {
  const month = sumOfPast(state.past, 4, 'civilianDeaths');
  const cause = justCause(state, setup);
  switch (state.stage) {
    case 'prevent':
      return month >= stage.serious || cause.largeScaleLoss === 'passed' || cause.expulsion === 'passed'
        ? 'react'
        : 'prevent';
    case 'react': {
      const settled = state.settlement.is === 'agreement' || state.settlement.is === 'victory';
      if (settled && month < stage.serious) return 'rebuild';
      const quiet = isQuiet(state.past, stage.quietWeeks, stage.quiet / 4);
      return quiet ? 'rebuild' : 'react';
    }
    case 'rebuild':
      return month >= stage.resumed ? 'react' : 'rebuild';
  }
}

function isQuiet(past: readonly WeekCount[], weeks: number, perWeek: number): boolean {
  const newest = past.slice(-weeks);
  return newest.length === weeks && newest.every(({ civilianDeaths }) => civilianDeaths <= perWeek);
}

export type Threshold = 'passed' | 'near' | 'far';

/** How the harm stands to the two thresholds of just cause, in truth: killing on a large scale, and expulsion. */
export interface JustCause {
  readonly largeScaleLoss: Threshold;
  readonly expulsion: Threshold;
  /** Civilian deaths of the last 30 days, of 12 months, and of the 30 days to come if the trend holds. */
  readonly month: number;
  readonly year: number;
  readonly monthAhead: number;
  /** People driven out in 90 days while those in command mean it. */
  readonly expelled: number;
}

/**
 * ICISS 4.18-4.22. The report refuses to quantify "large scale"; the numbers are this project's (docs/model.md).
 * Flight from a general outbreak counts as harm and is no expulsion: it counts only while resolve is high.
 */
export function justCause(
  state: Pick<CrisisState, 'past' | 'national'>,
  setup: CrisisSetup,
  { stage }: ModelParameters = standardParameters,
): JustCause {
  const month = (sumOfPast(state.past, 4, 'civilianDeaths') * 30) / 28;
  const year = sumOfPast(state.past, 52, 'civilianDeaths');
  const monthAhead = month * trend(state.past);
  const deliberate = state.national['regime-intent'] >= stage.deliberate && setup.structure.exclusion >= 50;
  const expelled = deliberate ? sumOfPast(state.past, 13, 'fled') : 0;
  return {
    largeScaleLoss: threshold(
      Math.max(month / stage.largeScaleMonth, year / stage.largeScaleYear),
      (monthAhead * 0.8) / stage.largeScaleMonth,
    ),
    expulsion: threshold(expelled / stage.expelled, 0),
    month,
    year,
    monthAhead,
    expelled,
  };
}

function threshold(now: number, ahead: number): Threshold {
  if (now >= 1) return 'passed';
  return now >= 0.5 || ahead >= 1 ? 'near' : 'far';
}

/** What the next four weeks would be to the last, if killing went on changing as it did: within a factor of three. */
function trend(past: readonly WeekCount[]): number {
  const recent = sumOfPast(past, 2, 'civilianDeaths');
  const earlier = sumOfPast(past.slice(0, -2), 2, 'civilianDeaths');
  if (earlier <= 0 || recent <= 0) return 1;
  return Math.min(3, Math.max(1 / 3, (recent / earlier) ** 1.5));
}
