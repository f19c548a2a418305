import { act } from '#engine/bots/act.ts';
import type { BotAct } from '#engine/bots/bot.ts';
import { type Bundle, bestBundle } from '#engine/bots/drafting/bundle.ts';
import { candidatesOf } from '#engine/bots/drafting/candidates.ts';
import { writeOut } from '#engine/bots/drafting/write.ts';
import { draw, keptByBot, type Mind } from '#engine/bots/mind.ts';
import { type BotReason, because } from '#engine/bots/reasons.ts';
import { findDraft, isPending } from '#engine/council/drafts/slice.ts';
import type { Draft } from '#engine/council/slice.ts';
import { permitted } from '#engine/session/guards.ts';

/** Bots together write no more drafts than this in a turn: the table is for people. */
export const mostBotDrafts = 2;
/** A draft that promises its author less than this is not worth the paper. */
const leastExpected = 0.12;
/** When the first bot may write, and the last, as parts of the negotiation; the more eager, the sooner. */
const [earliest, latest] = [0.05, 0.55];
/** How long the moment lasts, as a part of the phase. */
const attention = 0.2;

/** [BO-5] Puts a draft forward when the seat expects enough of it and its moment has come. */
export function submitDraft(mind: Mind): BotAct | null {
  if (mind.moment.phase !== 'negotiation' || mind.moment.elapsed < earliest) return null;
  if (permitted(mind.ask, { type: 'SubmitDraft' }).may === 'no') return null;
  const written = draftsOfTurn(mind);
  if (written.length >= mostBotDrafts || written.some(({ author }) => author === mind.me.id)) return null;
  // Chance alone keeps a seat from writing before one moment, however much it wants to, and after another: nothing is weighed then.
  if (!isMoment(mind, eagernessFor(mind, 1), eagernessFor(mind, 0))) return null;
  const bundle = bestBundle(mind);
  if (bundle === null || bundle.expected < leastExpected) return null;
  const eagerness = eagernessFor(mind, bundle.expected);
  if (!isMoment(mind, eagerness, eagerness)) return null;
  const [lead] = bundle.content.measures;
  return act(
    mind,
    { type: 'SubmitDraft', text: writeOut(mind, bundle.content) },
    bundle.content.measures.map(({ id }) => id).join('+'),
    whyWritten(bundle, lead?.id ?? ''),
    candidatesOf(mind).map(({ measure, worth }) => ({ option: measure.id, worth })),
  );
}

/** How eager a seat is to write first, 0 to 1: half by what it expects, half by chance, so that it is now this one, now that. */
function eagernessFor(mind: Mind, expected: number): number {
  return 0.5 * Math.max(0, Math.min(1, expected)) + 0.5 * draw(mind, 'initiative');
}

function isMoment({ moment: { elapsed } }: Mind, most: number, least: number): boolean {
  const at = (eagerness: number) => earliest + (1 - eagerness) * (latest - earliest);
  return elapsed >= at(most) && elapsed <= at(least) + attention;
}

/** Drafts by bots that are still to be voted on, or were voted on in this turn. */
export function draftsOfTurn(mind: Mind): readonly Draft[] {
  const { drafts, votes } = mind.shared.council;
  const voted = votes.flatMap(({ turn, draft }) =>
    turn === mind.moment.turn ? (findDraft(drafts, draft) ?? []) : [],
  );
  const open = drafts.filter((draft) => isPending(draft) || draft.status.is === 'voting');
  return [...open, ...voted].filter(({ author }) => keptByBot(mind, author));
}

function whyWritten({ appraisal: { worth } }: Bundle, measure: string): BotReason {
  return worth.aim !== null && worth.gain >= worth.lean
    ? because('draft/aim', { aim: worth.aim, measure })
    : because('draft/leaning', { leaning: worth.leaning ?? 'pressure', measure });
}
