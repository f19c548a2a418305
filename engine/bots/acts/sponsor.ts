import { act, mayAct } from '#engine/bots/act.ts';
import type { BotAct } from '#engine/bots/bot.ts';
import { appraise, prospectIfRejected } from '#engine/bots/drafting/appraise.ts';
import { contentOf } from '#engine/bots/drafting/content.ts';
import { draw, type Mind } from '#engine/bots/mind.ts';
import { because } from '#engine/bots/reasons.ts';
import { isPending } from '#engine/council/drafts/slice.ts';
import type { Draft } from '#engine/council/slice.ts';

/** A text must be worth this to a member for its name to stand under it. */
const worthAName = { total: 0.4, own: 0.2 } as const;
/** Of the drafts that it likes, a member looks for its name to stand under this part; and no more than so many sponsors join. */
const sponsorsOften = 0.6;
const enoughSponsors = 6;

/** [BO-7] Joins the sponsors of a draft that serves the seat well. */
export function sponsorDraft(mind: Mind): BotAct | null {
  if (!mind.isMember || (mind.moment.phase !== 'negotiation' && mind.moment.phase !== 'decision'))
    return null;
  for (const draft of mind.shared.council.drafts) {
    const found = considerSponsoring(mind, draft);
    if (found !== null) return found;
  }
  return null;
}

function considerSponsoring(mind: Mind, draft: Draft): BotAct | null {
  if (!isPending(draft) || draft.sponsors.includes(mind.me.id)) return null;
  const lonely = draft.sponsors.length === 0;
  if (draft.sponsors.length >= enoughSponsors) return null;
  if (!lonely && draw(mind, 'sponsor', draft.id) >= sponsorsOften) return null;
  const command = { type: 'SponsorDraft' as const, draft: draft.id };
  if (!mayAct(mind, command)) return null;
  const { worth, crossed } = mind.once(`sponsor.${draft.id}`, () => {
    const content = contentOf(draft);
    const joined = { ...content, sponsors: [...content.sponsors, mind.me.id] };
    return appraise(mind, joined, prospectIfRejected(mind, joined));
  });
  if (crossed !== null || worth.total < worthAName.total || worth.own < worthAName.own) return null;
  const reason =
    worth.aim !== null && worth.gain >= worth.lean
      ? because('sponsor/aim', { aim: worth.aim })
      : because('sponsor/leaning', { leaning: worth.leaning ?? 'pressure' });
  return act(mind, command, draft.id, reason, [
    { option: draft.id, worth: worth.total },
    { option: 'leave', worth: worthAName.total },
  ]);
}
