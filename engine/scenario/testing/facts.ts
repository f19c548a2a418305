import type { ExpressionFacts, SeatFacts } from '#engine/scenario/expressions/facts.ts';
import { expressionNames } from '#engine/scenario/expressions/names.ts';

/** A seat that has done nothing yet. */
export const idleSeat: SeatFacts = {
  politicalCapital: 10,
  troopsPledged: 0,
  policePledged: 0,
  moneyPledged: 0,
  moves: 0,
  speeches: 0,
  votesYes: 0,
  votesNo: 0,
  votesAbstain: 0,
  vetoes: 0,
  sponsored: 0,
  sponsoredAdopted: 0,
};

/** A moment in a session, with what a test wants otherwise. */
export function factsWith(changes: Partial<ExpressionFacts> = {}): ExpressionFacts {
  return {
    week: 4,
    turn: 2,
    turns: 4,
    truth: { incitement: 50, 'civilian-deaths': 120, 'regime-intent': 40 },
    reported: { incitement: 45, 'civilian-deaths': 90 },
    start: { incitement: 60, 'civilian-deaths': 20, 'regime-intent': 40 },
    peak: { incitement: 60, 'civilian-deaths': 150, 'regime-intent': 45 },
    regions: { north: { truth: { 'civilian-deaths': 100 }, reported: { 'civilian-deaths': 80 } } },
    stage: 'react',
    stagesReached: ['prevent', 'react'],
    settlement: 'none',
    harm: { deaths: 300, displaced: 9_000, deathsLeftAlone: 1_000, displacedLeftAlone: 20_000 },
    council: { tabled: 2, adopted: 1, vetoed: 1, failed: 0, forceAuthorised: false, chapterSeven: false },
    measures: {
      'arms-embargo-state': {
        adopted: false,
        vetoed: true,
        active: false,
        weeksActive: 0,
        takenBy: [],
        ballots: { china: 'no', france: 'yes' },
      },
      'special-envoy': {
        adopted: true,
        vetoed: false,
        active: true,
        weeksActive: 3,
        takenBy: ['envoy-office'],
        ballots: { china: 'yes', france: 'yes' },
      },
    },
    seats: {
      china: { ...idleSeat, vetoes: 1, votesNo: 1, votesYes: 1 },
      france: { ...idleSeat, moneyPledged: 40, sponsored: 2, sponsoredAdopted: 1 },
      'envoy-office': { ...idleSeat, moves: 2 },
    },
    consent: { observers: 'granted', mission: 'refused', access: 'none', talks: 'none', restraint: 'none' },
    happened: ['radio'],
    me: null,
    draft: null,
    ...changes,
  };
}

/** The names that go with these facts. */
export const testNames = expressionNames(
  {
    regions: ['north', 'south'],
    measures: ['arms-embargo-state', 'special-envoy', 'fact-finding-mission'],
    seats: ['china', 'france', 'envoy-office'],
    councilSeats: ['china', 'france'],
    events: ['radio', 'poll'],
  },
  {
    indicators: ['incitement', 'civilian-deaths', 'regime-intent'],
    regionalIndicators: ['civilian-deaths'],
    hiddenIndicators: ['regime-intent'],
    stages: ['prevent', 'react', 'rebuild'],
    requests: ['observers', 'mission', 'access', 'talks', 'restraint'],
  },
);
