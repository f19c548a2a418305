import { coercionOf, type DraftContent, draftFacts } from '#engine/bots/drafting/content.ts';
import { gravityOf } from '#engine/bots/knowledge/gravity.ts';
import { draw, type Mind } from '#engine/bots/mind.ts';
import type { Worth } from '#engine/bots/worth.ts';
import type { CastableBallot } from '#engine/council/ballots.ts';
import type { CriterionId } from '#engine/council/criteria.ts';
import { mostReasons } from '#engine/council/limits.ts';
import { goesOn } from '#engine/session/consequences/goes-on.ts';

/** What speaks for a ballot on one of the six criteria, and how strongly: the strongest are named. */
type Weights = Readonly<Partial<Record<CriterionId, number>>>;

/** Of a spread of opinions, how much is the seat's own: two seats of one mind need not name the same reasons. */
const ownTaste = 0.35;
/** What speaks less strongly than this is not named. */
const weakest = 0.4;

/** Up to three of the six criteria that a seat names for its ballot, by what has been reported and what it stands for. */
export function reasonsFor(
  mind: Mind,
  content: DraftContent,
  ballot: CastableBallot,
  worth: Worth,
): readonly CriterionId[] {
  const weights =
    ballot === 'yes' ? reasonsInFavour(mind, content, worth) : reasonsAgainst(mind, content, worth);
  return (Object.entries(weights) as [CriterionId, number][])
    .map(([criterion, weight]) => ({
      criterion,
      weight: weight + ownTaste * (draw(mind, 'criterion', criterion) - 0.5),
    }))
    .filter(({ weight }) => weight >= weakest)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostReasons)
    .map(({ criterion }) => criterion);
}

/** Whether milder measures run or were tried: 0 none, 1 four or more. */
function triedBefore({ shared }: Mind): number {
  const measures = Object.values(shared.crisis.measures);
  const futile = measures.filter(({ status }) => status?.is === 'futile').length;
  return Math.min(1, (measures.filter(goesOn).length + 2 * futile) / 4);
}

function reasonsInFavour(mind: Mind, content: DraftContent, worth: Worth): Weights {
  const coercion = coercionOf(content, mind.deck);
  const { consented } = draftFacts(content, mind.deck, mind.shared.crisis.answers);
  const { stance } = mind.me;
  return {
    'just-cause': gravityOf(mind.told),
    'proportional-means': coercion <= 1 ? 0.55 : 0.3,
    prospects: 0.4 + worth.gain,
    'last-resort': coercion >= 2 ? triedBefore(mind) * 0.8 : 0,
    authority: (content.chapterSeven ? 0.55 : 0.3) + 0.15 * stance.leanings.consent,
    intention: consented ? 0.45 : 0.25 + 0.2 * stance.leanings.justice,
  };
}

function reasonsAgainst(mind: Mind, content: DraftContent, worth: Worth): Weights {
  const coercion = coercionOf(content, mind.deck);
  const { leanings } = mind.me.stance;
  return {
    authority: coercion >= 1 ? 0.3 + 0.4 * leanings.consent : 0,
    'last-resort': coercion >= 2 ? 0.75 * (1 - triedBefore(mind)) + 0.2 : 0,
    intention: (coercion === 3 ? 0.4 : 0.2) - 0.3 * leanings.force,
    'proportional-means': 0.15 * coercion - 0.3 * leanings.coercion,
    prospects: 0.45 - worth.gain,
    'just-cause': 0.6 - gravityOf(mind.told),
  };
}
