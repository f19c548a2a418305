import type { CrisisState, CrisisValues, Report } from '#engine/crisis/types.ts';
import { valuesOf } from '#engine/crisis/values.ts';
import type { ExpressionFacts, IndicatorFacts, RegionFacts } from '#engine/scenario/expressions/facts.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Happening, TrueWeek } from '#engine/session/consequences/events.ts';
import type { CapitalQuestion } from '#engine/session/moves/capital-questions.ts';
import type { PublicSlice, SessionState } from '#engine/session/slices.ts';
import { councilFacts } from './council-facts.ts';
import { measureFacts } from './measure-facts.ts';
import { seatFacts } from './seat-facts.ts';

/** The crisis at one moment: in the middle of a turn that is being drawn, or as it stands. */
export interface CrisisMoment {
  readonly crisis: CrisisState;
  /** Of the scenario's events those that happened by themselves; what facilitators released, the state says. */
  readonly happened: readonly Happening[];
  /** Weeks lived since the state's own truth ends: those of the turn that is being drawn. */
  readonly lived: readonly TrueWeek[];
}

/** What the scenario's expressions may ask, in truth: for its events, its endings, and the judging of objectives. */
export function factsOf(state: SessionState, moment: CrisisMoment, scenario: Scenario): ExpressionFacts {
  const { public: shared, facilitators, vault } = state;
  const { crisis } = moment;
  const past: readonly CrisisValues[] = [
    ...facilitators.truth.map(({ values }) => values),
    ...moment.lived.map(({ values }) => values),
  ];
  const now = valuesOf(crisis);
  const alone = vault.baseline?.totals[crisis.week] ?? crisis.totals;
  const report = shared.crisis.reports.at(-1);
  const peak = once(() => peaks([...past, now]));
  const regions = once(() => regionFacts(now, report));
  const measures = once(() => measureFacts(shared, scenario, crisis.week));
  const seats = once(() => seatFacts(state, scenario));
  return {
    ...timeFacts(state, crisis.week),
    truth: now.national,
    reported: reportedNationally(report),
    start: (past[0] ?? now).national,
    // What costs most is worked out only where an expression asks for it.
    get peak() {
      return peak();
    },
    get regions() {
      return regions();
    },
    stage: crisis.stage,
    settlement: crisis.settlement.is,
    stagesReached: [
      ...new Set([
        ...facilitators.truth.map(({ stage }) => stage),
        ...moment.lived.map(({ stage }) => stage),
        crisis.stage,
      ]),
    ],
    harm: {
      deaths: crisis.totals.civilianDeaths + crisis.totals.excessDeaths,
      displaced: crisis.totals.everDisplaced,
      deathsLeftAlone: alone.civilianDeaths + alone.excessDeaths,
      displacedLeftAlone: alone.everDisplaced,
    },
    council: councilFacts(shared, scenario),
    get measures() {
      return measures();
    },
    get seats() {
      return seats();
    },
    consent: consentAnswersOf(shared),
    happened: [
      ...moment.happened.map(({ event }) => event),
      // [DE-1] The news of it is out at once, so from then on it has happened.
      ...facilitators.injectsUsed.map(({ inject }) => inject),
    ],
    me: null,
    draft: null,
  };
}

function once<Found>(find: () => Found): () => Found {
  let found: { readonly value: Found } | null = null;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** The facts as the session stands: between turns, and at its end. */
export function factsNow(state: SessionState, scenario: Scenario): ExpressionFacts {
  const { crisis, happened } = state.vault;
  if (crisis === null) throw new Error('A session has a crisis from its first commit on');
  return factsOf(state, { crisis, happened, lived: [] }, scenario);
}

function timeFacts(
  { public: { settings } }: SessionState,
  week: number,
): Pick<ExpressionFacts, 'week' | 'turn' | 'turns'> {
  if (settings === null) throw new Error('A session has settings from its first event on');
  const { weeksPerTurn, turns } = settings;
  return { week, turn: Math.min(Math.floor(week / weeksPerTurn) + 1, turns), turns };
}

function peaks(values: readonly CrisisValues[]): IndicatorFacts {
  const peak: Record<string, number> = {};
  for (const { national } of values) {
    for (const [indicator, value] of Object.entries(national)) {
      peak[indicator] = Math.max(peak[indicator] ?? Number.NEGATIVE_INFINITY, value);
    }
  }
  return peak;
}

export function reportedNationally(report: Report | undefined): IndicatorFacts {
  return estimates(report?.national ?? {});
}

function regionFacts(now: CrisisValues, report: Report | undefined): Readonly<Record<string, RegionFacts>> {
  return Object.fromEntries(
    Object.entries(now.regions).map(([region, truth]) => {
      const told = Object.entries(report?.regions ?? {}).find(([id]) => id === region)?.[1];
      return [region, { truth, reported: estimates(told ?? {}) }];
    }),
  );
}

export function estimates(told: Report['national']): IndicatorFacts {
  return Object.fromEntries(Object.entries(told).map(([indicator, { estimate }]) => [indicator, estimate]));
}

/** What the capital last let its ambassador say about each thing. */
export function consentAnswersOf({ crisis }: PublicSlice): ExpressionFacts['consent'] {
  const answer = (about: CapitalQuestion) => crisis.answers[about]?.is ?? 'none';
  return {
    observers: answer('observers'),
    mission: answer('mission'),
    access: answer('access'),
    talks: answer('talks'),
    restraint: answer('restraint'),
  };
}
