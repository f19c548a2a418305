import { type IndicatorId, indicators } from '#engine/crisis/indicators.ts';
import { measureFaces } from '#engine/crisis/measures/faces.ts';
import type { MeasureId } from '#engine/crisis/types.ts';
import { deckEntries, mayTake } from '#engine/scenario/checks/deck.ts';
import { councilSeats } from '#engine/scenario/checks/seats.ts';
import { between } from '#engine/scenario/expressions/reach/interval.ts';
import type { Bounds, BoundsOf, Term } from '#engine/scenario/expressions/reach/term.ts';
import { type IndicatorRecord, indicatorRecords } from '#engine/scenario/expressions/vocabulary.ts';
import type { TypedSource } from '#engine/scenario/typed-source.ts';

/** When a condition is asked, and of whom. */
export interface Moment {
  /** Weeks gone by. */
  readonly weeks: readonly [number, number];
  readonly turns: readonly [number, number];
  /** The scripted events that may have happened by then. */
  readonly mayHaveHappened: (event: string) => boolean;
  readonly me: string | null;
}

const unbounded = Number.POSITIVE_INFINITY;
const either: Bounds = { is: 'answer', may: 'be-either', why: '' };
const never = (why: string): Bounds => ({ is: 'answer', may: 'be-false', why });
const count = (high: number, why = ''): Bounds => ({
  is: 'number',
  range: between(0, high),
  whole: true,
  why,
});
const amount = (low: number, high: number): Bounds => ({
  is: 'number',
  range: between(low, high),
  whole: false,
  why: '',
});

/** What each name may give in a scenario: by its weeks, its seats and their means, its deck and the catalogue. */
export function boundsIn(typed: TypedSource): (moment: Moment) => BoundsOf {
  const scenario = factsOfScenario(typed);
  return (moment) => (term) => boundsOf(term, moment, scenario);
}

type ScenarioFacts = ReturnType<typeof factsOfScenario>;

function factsOfScenario(typed: TypedSource) {
  const { seats, scenario } = typed;
  const entries = deckEntries(typed);
  const council = councilSeats(typed);
  const byCouncil = (measure: string) => measureFaces[measure as MeasureId].takenBy.includes('council');
  const resolutions = entries.filter(({ measure }) => byCouncil(measure)).map(({ measure }) => measure);
  const turns = Object.values(scenario.lengths).map((plan) => plan.turns);
  return {
    stage: scenario.crisis.stage,
    turns: [Math.min(...turns), Math.max(...turns)] as const,
    council,
    means: (seat: string) => seats[seat]!.means,
    all: (means: 'troops' | 'police' | 'money') =>
      Object.values(seats).reduce((sum, seat) => sum + seat.means[means], 0),
    vetoes: (seat: string) => seats[seat]?.kind === 'permanent-member',
    byCouncil,
    takers: (measure: string) =>
      entries
        .filter((entry) => entry.measure === measure)
        .flatMap(({ by }) => by ?? Object.keys(seats))
        .filter((seat) => seats[seat] !== undefined && mayTake(seats[seat].kind, measure as MeasureId)),
    moves: (seat: string) =>
      entries.some(
        ({ measure, by }) => (by === null || by.includes(seat)) && mayTake(seats[seat]!.kind, measure),
      ),
    coercion: Math.max(0, ...resolutions.map((measure) => measureFaces[measure].coercion)),
    military: resolutions.some((measure) => measureFaces[measure].military),
    force: resolutions.some((measure) => {
      const { coercion, military } = measureFaces[measure];
      return coercion === 3 || (military && coercion === 2);
    }),
  };
}

function boundsOf(term: Term, moment: Moment, scenario: ScenarioFacts): Bounds {
  const { owner, member, quoted } = term;
  const [first = '', second = ''] = quoted;
  if (owner === null) return boundsOfNumber(member, moment, scenario);
  if (isRecord(owner)) return boundsOfIndicator(member.replaceAll('_', '-') as IndicatorId);
  switch (owner) {
    case 'crisis':
      return boundsOfCrisis(member, first, moment, scenario);
    case 'harm':
      return member.endsWith('averted') ? amount(-unbounded, unbounded) : amount(0, unbounded);
    case 'council':
      return boundsOfCouncil(member, first, scenario);
    case 'measures':
      return boundsOfMeasure(member, first, second, moment, scenario);
    case 'seats':
      return quoted.length === 0
        ? pledged(scenario.all(member.split('_')[1] as 'troops' | 'police' | 'money'))
        : boundsOfSeat(member, first, quoted.at(-1) ?? '', scenario);
    case 'me':
      return moment.me === null ? either : boundsOfSeat(member, moment.me, quoted.at(-1) ?? '', scenario);
    case 'draft':
      return boundsOfDraft(member, first, scenario);
    default:
      return either;
  }
}

function isRecord(owner: string): owner is IndicatorRecord {
  return (indicatorRecords as readonly string[]).includes(owner);
}

function boundsOfNumber(name: string, { weeks, turns }: Moment, scenario: ScenarioFacts): Bounds {
  const [low, high] = name === 'week' ? weeks : name === 'turn' ? turns : scenario.turns;
  const why = name === 'week' ? 'weeks gone by before then' : '';
  return { is: 'number', range: between(low, high), whole: true, why };
}

function boundsOfIndicator(indicator: IndicatorId): Bounds {
  return indicators[indicator].unit === 'index' ? amount(0, 100) : amount(0, unbounded);
}

function boundsOfCrisis(member: string, name: string, moment: Moment, { stage }: ScenarioFacts): Bounds {
  if (member === 'truth_in' || member === 'reported_in') return amount(0, unbounded);
  if (member === 'reached' && name === stage) {
    return { is: 'answer', may: 'be-true', why: `the crisis starts in the stage "${stage}"` };
  }
  if (member === 'happened' && !moment.mayHaveHappened(name)) {
    return never(`"${name}" cannot have happened by then`);
  }
  return either;
}

function boundsOfCouncil(member: string, measure: string, scenario: ScenarioFacts): Bounds {
  if (member.startsWith('drafts_')) return count(unbounded);
  if (member === 'force_authorised' && !scenario.force)
    return never('no measure of the deck authorises force');
  if (measure !== '' && !scenario.byCouncil(measure)) return never(`a resolution cannot carry "${measure}"`);
  return either;
}

function boundsOfMeasure(
  member: string,
  measure: string,
  seat: string,
  { weeks }: Moment,
  { takers }: ScenarioFacts,
): Bounds {
  if (member === 'weeks') return count(weeks[1]);
  if (member === 'taken' && takers(measure).length === 0)
    return never(`no seat may take "${measure}" as a move`);
  if (member === 'taken_by' && !takers(measure).includes(seat)) {
    return never(`"${seat}" may not take "${measure}" as a move`);
  }
  return either;
}

function pledged(most: number): Bounds {
  return count(most, 'what they have for the whole session');
}

/** @param measure the last quoted name, for what asks about a measure. */
function boundsOfSeat(member: string, seat: string, measure: string, scenario: ScenarioFacts): Bounds {
  const { council, means, moves, takers, vetoes } = scenario;
  const votes = council.includes(seat);
  const own = (most: number) => count(most, `what "${seat}" has for the whole session`);
  switch (member) {
    case 'political_capital':
      return own(means(seat)['political-capital']);
    case 'troops_pledged':
      return own(means(seat).troops);
    case 'police_pledged':
      return own(means(seat).police);
    case 'money_pledged':
      return own(means(seat).money);
    case 'speeches':
      return count(unbounded);
    case 'moves':
      return moves(seat) ? count(unbounded) : count(0, `no measure of the deck is for "${seat}"`);
    case 'vetoes':
      return vetoes(seat) ? count(unbounded) : count(0, 'only permanent members have a veto');
    case 'took':
      return takers(measure).includes(seat) ? either : never(`"${seat}" may not take "${measure}" as a move`);
    case 'voted':
      if (!votes) return never(`"${seat}" has no vote`);
      return scenario.byCouncil(measure) ? either : never(`a resolution cannot carry "${measure}"`);
    default:
      return votes ? count(unbounded) : count(0, `"${seat}" has no seat on the Council`);
  }
}

function boundsOfDraft(member: string, name: string, scenario: ScenarioFacts): Bounds {
  switch (member) {
    case 'coercion':
      return count(scenario.coercion);
    case 'money':
    case 'troops':
      return count(unbounded);
    case 'military':
      return scenario.military
        ? either
        : never('no measure of the deck that the Council decides is military');
    case 'carries':
      return scenario.byCouncil(name) ? either : never(`a resolution cannot carry "${name}"`);
    default:
      return either;
  }
}
