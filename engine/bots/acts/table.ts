import { act } from '#engine/bots/act.ts';
import type { BotAct } from '#engine/bots/bot.ts';
import { isTime, type Mind } from '#engine/bots/mind.ts';
import { because } from '#engine/bots/reasons.ts';
import type { Draft } from '#engine/council/slice.ts';

/** A draft with so many sponsors is ready; late in the negotiation it is tabled with fewer. */
const enoughSponsors = 3;
const late = { from: 0.6, to: 0.8 } as const;
/** Nobody tables at once what was just written: others may still join. */
const early = { from: 0.2, to: 0.45 } as const;

/** [BO-7] Tables the seat's own draft once it has sponsors enough, or before time runs out; withdraws it if nobody stands by it. */
export function tableDraft(mind: Mind): BotAct | null {
  const { phase } = mind.moment;
  if (phase !== 'negotiation' && phase !== 'decision') return null;
  for (const draft of mind.shared.council.drafts) {
    if (draft.author !== mind.me.id || draft.status.is !== 'written') continue;
    const found = considerTabling(mind, draft);
    if (found !== null) return found;
  }
  return null;
}

function considerTabling(mind: Mind, draft: Draft): BotAct | null {
  const sponsors = draft.sponsors.length;
  const runsOut = mind.moment.phase === 'decision' || isTime(mind, `table.${draft.id}`, late.from, late.to);
  const supported = sponsors >= enoughSponsors && isTime(mind, `ready.${draft.id}`, early.from, early.to);
  if (!runsOut && !supported) return null;
  const options = [
    { option: 'table', worth: sponsors },
    { option: 'wait', worth: runsOut ? 0 : enoughSponsors },
  ];
  if (sponsors === 0) {
    const command = { type: 'WithdrawDraft' as const, draft: draft.id };
    return act(mind, command, draft.id, because('withdraw/no-sponsor'), options);
  }
  const reason = supported
    ? because('table/supported', { sponsors })
    : because('table/time-runs-out', { sponsors });
  return act(mind, { type: 'TableDraft', draft: draft.id }, draft.id, reason, options);
}
