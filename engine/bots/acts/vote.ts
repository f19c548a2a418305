import { act } from '#engine/bots/act.ts';
import type { BotAct, WeighedOption } from '#engine/bots/bot.ts';
import { type Appraisal, appraise, prospectIfRejected } from '#engine/bots/drafting/appraise.ts';
import { contentOf, type DraftContent } from '#engine/bots/drafting/content.ts';
import type { Mind } from '#engine/bots/mind.ts';
import { type BotReason, because } from '#engine/bots/reasons.ts';
import type { CastableBallot } from '#engine/council/ballots.ts';
import { findDraft } from '#engine/council/drafts/slice.ts';
import { reasonsFor } from './vote-reasons.ts';

/**
 * Where worth becomes a ballot (project parameters). The Council is seldom divided: four resolutions of five since 1946 were
 * adopted with all in favour, so a member goes along with a text that it minds little, and blocks one only for grave reasons.
 */
export const thresholds = {
  /** From here on in favour. */
  yes: -0.05,
  /** Up to here against, for a member whose vote does not block. */
  no: -0.4,
  /** Up to here a permanent member blocks. */
  veto: -0.55,
} as const;

/** [BO-4] The ballot of a seat on the draft that is put to the vote, with its reasons; null when it has none to cast. */
export function castVote(mind: Mind): BotAct | null {
  const { shared, me, isMember } = mind;
  const { vote, drafts } = shared.council;
  if (vote === null || !isMember || vote.ballots[me.id] !== undefined) return null;
  const draft = findDraft(drafts, vote.draft);
  if (draft === undefined) return null;
  const content = contentOf(draft);
  const appraisal = appraise(mind, content, prospectIfRejected(mind, content));
  const { ballot, reason } = ballotOn(mind, content, appraisal);
  const command = {
    type: 'CastVote' as const,
    draft: draft.id,
    ballot,
    reasons: [...reasonsFor(mind, content, ballot, appraisal.worth)],
    explanation: null,
  };
  return act(mind, command, ballot, reason, optionsOf(appraisal));
}

interface Decided {
  readonly ballot: CastableBallot;
  readonly reason: BotReason;
}

export function ballotOn(
  mind: Mind,
  content: DraftContent,
  { worth, crossed, condition }: Appraisal,
): Decided {
  if (crossed !== null) {
    return { ballot: crossed.ballot, reason: because('vote/red-line', { line: crossed.text }) };
  }
  if (content.sponsors.includes(mind.me.id)) return { ballot: 'yes', reason: because('vote/own-draft') };
  const persuades =
    condition !== null && Math.abs(worth.persuasion) > Math.max(Math.abs(worth.gain), Math.abs(worth.lean));
  if (worth.total >= thresholds.yes) {
    if (persuades && worth.persuasion > 0) {
      return { ballot: 'yes', reason: because('vote/persuaded', { condition: condition.text }) };
    }
    return { ballot: 'yes', reason: whyFor(worth) };
  }
  const against = worth.total <= (mind.isPermanent ? thresholds.veto : thresholds.no);
  const ballot = against ? 'no' : 'abstain';
  if (persuades && worth.persuasion < 0) {
    return { ballot, reason: because('vote/put-off', { condition: condition.text }) };
  }
  if (!against && mind.isPermanent && worth.total <= thresholds.no) {
    return { ballot, reason: because('vote/veto-withheld') };
  }
  return { ballot, reason: whyAgainst(worth) };
}

function whyFor({ total, gain, lean, aim, leaning }: Appraisal['worth']): BotReason {
  if (total < 0.1) return because('vote/with-the-council');
  if (gain >= lean && aim !== null) return because('vote/aim-served', { aim });
  return leaning === null ? because('vote/with-the-council') : because('vote/leaning-for', { leaning });
}

function whyAgainst({ gain, lean, aim, leaning }: Appraisal['worth']): BotReason {
  if (gain <= lean && aim !== null) return because('vote/aim-hurt', { aim });
  return leaning === null ? because('vote/indifferent') : because('vote/leaning-against', { leaning });
}

/** Each ballot by how far the worth of the text lies on its side. */
function optionsOf({ worth: { total }, crossed }: Appraisal): readonly WeighedOption[] {
  const worth = crossed === null ? total : Math.min(total, -1);
  return [
    { option: 'yes', worth },
    { option: 'abstain', worth: 0 },
    { option: 'no', worth: -worth },
  ];
}
