import type { DraftContent } from '#engine/bots/drafting/content.ts';
import { coercionOf } from '#engine/bots/drafting/content.ts';
import type { Mind } from '#engine/bots/mind.ts';
import type {
  BallotName,
  ExpressionFacts,
  MeasureFacts,
  SeatFacts,
} from '#engine/scenario/expressions/facts.ts';

const untouched: MeasureFacts = {
  adopted: false,
  vetoed: false,
  active: false,
  weeksActive: 0,
  takenBy: [],
  ballots: {},
};

/** The facts with a draft adopted, this seat having voted for it. */
export function factsIfAdopted(mind: Mind, content: DraftContent): ExpressionFacts {
  const { told, deck, moment } = mind;
  const { council } = told;
  return {
    ...told,
    council: {
      ...council,
      tabled: council.tabled + 1,
      adopted: council.adopted + 1,
      chapterSeven: council.chapterSeven || content.chapterSeven,
      forceAuthorised: council.forceAuthorised || coercionOf(content, deck) === 3,
    },
    measures: withMeasures(mind, content, 'yes', (known, waits) => ({
      adopted: true,
      active: known.active || !waits,
      weeksActive: Math.max(known.weeksActive, moment.weeksLeft),
    })),
    seats: withSeat(mind, (me) => ({
      votesYes: me.votesYes + 1,
      sponsored: me.sponsored + Number(content.sponsors.includes(mind.me.id)),
      sponsoredAdopted: me.sponsoredAdopted + Number(content.sponsors.includes(mind.me.id)),
    })),
  };
}

/** The facts with a draft rejected, this seat having voted against: a permanent member's vote is a veto. */
export function factsIfRejected(mind: Mind, content: DraftContent): ExpressionFacts {
  const { told, isPermanent } = mind;
  const { council } = told;
  return {
    ...told,
    council: {
      ...council,
      tabled: council.tabled + 1,
      vetoed: council.vetoed + Number(isPermanent),
      failed: council.failed + Number(!isPermanent),
    },
    measures: withMeasures(mind, content, 'no', (known) => ({ vetoed: known.vetoed || isPermanent })),
    seats: withSeat(mind, (me) => ({
      votesNo: me.votesNo + 1,
      vetoes: me.vetoes + Number(isPermanent),
    })),
  };
}

function withMeasures(
  { told, me, deck, shared, isMember }: Mind,
  { measures }: DraftContent,
  ballot: BallotName,
  change: (known: MeasureFacts, waits: boolean) => Partial<MeasureFacts>,
): ExpressionFacts['measures'] {
  const changed: Record<string, MeasureFacts> = { ...told.measures };
  for (const { id } of measures) {
    const known = told.measures[id] ?? untouched;
    const waits = deck[id]?.face.needs.some(
      (need) => need.need === 'consent' && shared.crisis.answers[need.to]?.is !== 'granted',
    );
    const ballots = isMember ? { ...known.ballots, [me.id]: ballot } : known.ballots;
    changed[id] = { ...known, ...change(known, waits ?? false), ballots };
  }
  return changed;
}

function withSeat(
  { told, me, isMember }: Mind,
  change: (known: SeatFacts) => Partial<SeatFacts>,
): ExpressionFacts['seats'] {
  const known = told.seats[me.id];
  return known === undefined || !isMember
    ? told.seats
    : { ...told.seats, [me.id]: { ...known, ...change(known) } };
}
