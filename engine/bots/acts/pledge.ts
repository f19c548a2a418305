import { act, mayAct } from '#engine/bots/act.ts';
import { gainBetween, prospectOf } from '#engine/bots/aims/prospect.ts';
import type { BotAct } from '#engine/bots/bot.ts';
import { draw, isOnItsMind, type Mind } from '#engine/bots/mind.ts';
import { feltAfter } from '#engine/bots/outlook/felt.ts';
import { promisedBy, type Shift } from '#engine/bots/outlook/shift.ts';
import { because } from '#engine/bots/reasons.ts';
import { type Lean, leanOn } from '#engine/bots/stance/leaning.ts';
import { worthOf } from '#engine/bots/worth.ts';
import type { MeasureFace, Resources } from '#engine/crisis/types.ts';
import type { ExpressionFacts } from '#engine/scenario/expressions/facts.ts';
import { goesOn } from '#engine/session/consequences/goes-on.ts';
import type { PublicMeasure } from '#engine/session/consequences/slice.ts';
import { isNothing } from '#engine/session/moves/params.ts';

/** Nobody gives all: at most this part of what the seat has left, and of what is asked for. */
const shareOfOwn = 0.5;
const shareOfAsked = { least: 0.25, most: 0.6 } as const;
/** People are pledged by the company, not by the head. */
const unit: Resources = { troops: 50, police: 10, money: 1 };
const leastWorth = 0.12;
/** In a turn a seat looks into this part of the measures that ask for something. */
const looksInto = 0.45;

/** [BO-9] Pledges troops, police or money to a measure that needs them, when that serves the seat and its leanings allow it. */
export function pledge(mind: Mind): BotAct | null {
  const { shared, own } = mind;
  if (isNothing(own.resources) || !isOnItsMind(mind, 'pledge', 0.1, 0.7)) return null;
  for (const measure of Object.values(shared.crisis.measures)) {
    const found = considerPledging(mind, measure);
    if (found !== null) return found;
  }
  return null;
}

function considerPledging(mind: Mind, measure: PublicMeasure): BotAct | null {
  const { deck, me, own, moment } = mind;
  const face = deck[measure.measure]?.face;
  if (face === undefined || !goesOn(measure) || me.id in measure.pledges) return null;
  if (draw(mind, 'look', measure.instance) >= looksInto) return null;
  const offer = offerTo(mind, measure, own.resources);
  if (isNothing(offer)) return null;
  const command = { type: 'Pledge' as const, instance: measure.instance, ...offer };
  if (!mayAct(mind, command)) return null;
  const worth = mind.once(`pledge.${measure.instance}`, () => {
    const change = changeBy(mind, face, measure, offer);
    const given = prospectOf(mind, mind.baseline, factsIfGiven(mind, offer), change, moment.weeksLeft);
    return worthOf(gainBetween(mind, mind.baseline.prospect, given), leanOnGiving(mind, face, offer));
  });
  if (worth.total < leastWorth || leanOn(mind, face).value < -0.3) return null;
  const reason =
    worth.aim !== null && worth.gain >= worth.lean
      ? because('pledge/aim', { aim: worth.aim, measure: face.id })
      : because('pledge/leaning', { leaning: worth.leaning ?? 'spending', measure: face.id });
  return act(mind, command, face.id, reason, [
    { option: face.id, worth: worth.total },
    { option: 'keep', worth: leastWorth },
  ]);
}

/** A keyed part of what is still missing, within what the seat can spare, in whole units. */
function offerTo(mind: Mind, { params, pledged, instance }: PublicMeasure, available: Resources): Resources {
  const { least, most } = shareOfAsked;
  const share = least + draw(mind, 'share', instance) * (most - least);
  const part = (kind: keyof Resources) => {
    const missing = Math.max(0, params[kind] - pledged[kind]);
    const spared = Math.min(missing, params[kind] * share, available[kind] * shareOfOwn);
    return Math.floor(spared / unit[kind]) * unit[kind];
  };
  return { troops: part('troops'), police: part('police'), money: part('money') };
}

/** What an offer adds: the measure's promise, by the part of what it asks for that the offer brings. */
function changeBy({ moment }: Mind, face: MeasureFace, { params }: PublicMeasure, offer: Resources): Shift {
  const parts = (['troops', 'police', 'money'] as const).map((kind) =>
    params[kind] === 0 ? 0 : offer[kind] / params[kind],
  );
  return promisedBy(face, Math.max(...parts) * feltAfter(face, moment.weeksLeft));
}

function factsIfGiven({ told, me }: Mind, { troops, police, money }: Resources): ExpressionFacts {
  const self = told.seats[me.id];
  if (self === undefined) throw new Error('A seat knows itself');
  const given = {
    ...self,
    troopsPledged: self.troopsPledged + troops,
    policePledged: self.policePledged + police,
    moneyPledged: self.moneyPledged + money,
  };
  return { ...told, seats: { ...told.seats, [me.id]: given } };
}

/** Giving is leaned on by the measure, and by what is given: money by the leaning on spending, people by that on soldiers. */
function leanOnGiving(mind: Mind, face: MeasureFace, { troops, police, money }: Resources): Lean {
  const { leanings } = mind.me.stance;
  const people = troops > 0 || police > 0;
  const giving =
    people && money > 0
      ? Math.min(leanings.military, leanings.spending)
      : people
        ? leanings.military
        : leanings.spending;
  const measure = leanOn(mind, face);
  return { value: 0.5 * measure.value + 0.5 * giving, leaning: people ? 'military' : 'spending' };
}
