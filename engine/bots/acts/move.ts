import { act, mayAct } from '#engine/bots/act.ts';
import { gainBetween, prospectOf } from '#engine/bots/aims/prospect.ts';
import type { BotAct } from '#engine/bots/bot.ts';
import { draw, isOnItsMind, type Mind } from '#engine/bots/mind.ts';
import { expectedOf } from '#engine/bots/outlook/expected.ts';
import { because } from '#engine/bots/reasons.ts';
import { leanOn } from '#engine/bots/stance/leaning.ts';
import { type Worth, worthOf } from '#engine/bots/worth.ts';
import type { MeasureFace } from '#engine/crisis/types.ts';
import type { ExpressionFacts } from '#engine/scenario/expressions/facts.ts';
import { goesOn } from '#engine/session/consequences/goes-on.ts';
import { atMost, completeParams } from '#engine/session/moves/params.ts';

/** A seat makes no more moves than this in a turn. */
export const mostMovesATurn = 2;
/** Worth that a move must have: it asks more of a seat that is not in the mood, and for each part of the capital left that it costs. */
const leastWorth = { from: 0.12, to: 0.4 } as const;
const priceOfCapital = 0.8;
/** Of what a measure is worth, what is left when somebody else has taken it already and it runs, and when the seat took it before. */
const worthAfter = { others: 0.4, oneself: 0.7 } as const;
/** Capital kept for the turns to come, as a part of what the seat began with, when all turns are still to come. */
const keptForLater = 0.5;

/** When a seat makes its first move of a turn, and its second, as parts of a phase; and how often it thinks of one at all. */
const moments = [
  { phase: 'negotiation', from: 0, to: 0.7, often: 0.85, upTo: 1 },
  { phase: 'decision', from: 0.1, to: 0.7, often: 0.4, upTo: mostMovesATurn },
] as const;

/** [BO-8] The move outside the chamber that brings the seat most for what it costs, if it is worth making now. */
export function makeMove(mind: Mind): BotAct | null {
  const made = movesThisTurn(mind);
  if (made >= mostMovesATurn || !thinksOfMoving(mind, made)) return null;
  const options = mind.once('moves', () => movesWorthMaking(mind));
  const best = options.find(({ face }) => mayAct(mind, { type: 'MakeMove', measure: face.id, params: {} }));
  if (best === undefined || best.net <= 0) return null;
  const { aim, leaning, gain, lean } = best.worth;
  const measure = best.face.id;
  const reason =
    aim !== null && gain >= lean
      ? because('move/aim', { aim, measure })
      : because('move/leaning', { leaning: leaning ?? 'publicity', measure });
  return act(mind, { type: 'MakeMove', measure, params: {} }, measure, reason, [
    ...options.map(({ face, net }) => ({ option: face.id, worth: net })),
    { option: 'keep', worth: 0 },
  ]);
}

function movesThisTurn({ shared, me, moment }: Mind): number {
  return Object.values(shared.crisis.measures).filter(
    ({ origin, turn }) => origin.by === 'seat' && origin.seat === me.id && turn === moment.turn,
  ).length;
}

function thinksOfMoving(mind: Mind, made: number): boolean {
  return moments.some(
    ({ phase, from, to, often, upTo }) =>
      made < upTo &&
      mind.moment.phase === phase &&
      draw(mind, 'moves', phase) < often &&
      isOnItsMind(mind, 'move', from, to),
  );
}

interface Move {
  readonly face: MeasureFace;
  readonly worth: Worth;
  /** Worth less what it costs. */
  readonly net: number;
}

function movesWorthMaking(mind: Mind): readonly Move[] {
  const { deck, me, own } = mind;
  const least = leastWorth.from + draw(mind, 'mood') * (leastWorth.to - leastWorth.from);
  const spendable = own.politicalCapital - reserveOf(mind);
  return Object.values(deck)
    .filter(({ face, takers }) => takers.includes(me.id) && face.cost.politicalCapital <= spendable)
    .filter(({ face }) => mayAct(mind, { type: 'MakeMove', measure: face.id, params: {} }))
    .map(({ face }): Move => {
      const worth = worthOfMove(mind, face);
      const fresh = worth.total * freshness(mind, face);
      const price = priceOfCapital * (face.cost.politicalCapital / Math.max(1, own.politicalCapital));
      return { face, worth, net: fresh - least - price };
    })
    .sort((one, other) => other.net - one.net);
}

function freshness({ shared, me }: Mind, { id }: MeasureFace): number {
  let fresh = 1;
  for (const held of Object.values(shared.crisis.measures)) {
    if (held.measure !== id) continue;
    const own = held.origin.by === 'seat' && held.origin.seat === me.id;
    if (own) fresh *= worthAfter.oneself;
    else if (goesOn(held)) fresh *= worthAfter.others;
  }
  return fresh;
}

/** The more turns are still to come, the more is kept; in the last nothing. */
function reserveOf({ me, moment }: Mind): number {
  const left = (moment.turns - moment.turn) / Math.max(1, moment.turns);
  return me.means.politicalCapital * keptForLater * left;
}

function worthOfMove(mind: Mind, face: MeasureFace): Worth {
  const { baseline, moment, shared, own } = mind;
  const params = completeParams(face, {});
  const backed = atMost(params, { ...own.resources, money: own.resources.money - face.cost.resources });
  const change = expectedOf(face, params, shared, moment.weeksLeft, backed, 'seat');
  const made = prospectOf(mind, baseline, factsIfMade(mind, face), change, moment.weeksLeft);
  return worthOf(gainBetween(mind, baseline.prospect, made), leanOn(mind, face));
}

function factsIfMade({ told, me, moment }: Mind, face: MeasureFace): ExpressionFacts {
  const known = told.measures[face.id];
  const self = told.seats[me.id];
  if (self === undefined) throw new Error('A seat knows itself');
  return {
    ...told,
    measures: {
      ...told.measures,
      [face.id]: {
        adopted: known?.adopted ?? false,
        vetoed: known?.vetoed ?? false,
        ballots: known?.ballots ?? {},
        active: true,
        weeksActive: Math.max(known?.weeksActive ?? 0, moment.weeksLeft),
        takenBy: [...(known?.takenBy ?? []), me.id],
      },
    },
    seats: {
      ...told.seats,
      [me.id]: {
        ...self,
        moves: self.moves + 1,
        politicalCapital: self.politicalCapital - face.cost.politicalCapital,
      },
    },
  };
}
