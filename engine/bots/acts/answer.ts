import { act } from '#engine/bots/act.ts';
import type { BotAct } from '#engine/bots/bot.ts';
import { appraise, prospectIfRejected } from '#engine/bots/drafting/appraise.ts';
import { contentOf } from '#engine/bots/drafting/content.ts';
import type { Mind } from '#engine/bots/mind.ts';
import { type BotReason, because } from '#engine/bots/reasons.ts';
import type { CastableBallot } from '#engine/council/ballots.ts';
import { mergeChanges } from '#engine/council/drafts/amendments/apply.ts';
import { findAmendment } from '#engine/council/drafts/amendments/slice.ts';
import { type Draft, type DraftText, findDraft, textOf } from '#engine/council/drafts/slice.ts';
import { findMotion } from '#engine/council/motions/slice.ts';
import { findPart } from '#engine/council/parts/slice.ts';
import type { Question } from '#engine/council/questions/question.ts';
import { nextForVote } from '#engine/council/votes/next.ts';
import type { AmendmentId, DraftId, MotionId, PartId } from '#engine/kernel/ids.ts';
import { ballotOn } from './vote.ts';

interface Answer {
  readonly ballot: CastableBallot;
  readonly reason: BotReason;
}

/** [BO-17] The seat's answer to a question of procedure that is put to the vote; null when it has none to give. */
export function answerQuestion(mind: Mind): BotAct | null {
  const { question } = mind.shared.council;
  if (question === null || !mind.isMember || question.ballots[mind.me.id] !== undefined) return null;
  const { ballot, reason } = answerTo(mind, question.question);
  const command = { type: 'AnswerQuestion' as const, question: question.id, ballot, explanation: null };
  return act(mind, command, ballot, reason, []);
}

function answerTo(mind: Mind, question: Question): Answer {
  switch (question.is) {
    case 'motion':
    case 'objection':
      return onMotion(mind, question.motion);
    case 'ruling':
      return { ballot: 'no', reason: because('question/with-the-chair') };
    case 'nature':
      return onDraft(mind, question.draft, (ballot) => ballot);
    case 'amendment':
      return onChange(mind, question.draft, (draft) => amended(mind, draft, question.amendment));
    case 'part':
      return turnedAround(onChange(mind, question.draft, (draft) => without(mind, draft, question.part)));
  }
}

/** Putting a draft off is to the liking of those who would not have it; bringing it back to those who would. */
function onMotion(mind: Mind, id: MotionId): Answer {
  const terms = findMotion(mind.shared.council.motions, id)?.terms;
  switch (terms?.kind) {
    case 'refer':
    case 'postpone':
      return onDraft(mind, terms.draft, opposite);
    case 'take-up':
      return onDraft(mind, terms.draft, (ballot) => ballot);
    case 'adjourn':
    case 'adjourn-to': {
      const next = nextForVote(mind.shared.council);
      if (next !== null) return onDraft(mind, next.id, opposite);
      return { ballot: 'yes', reason: because('question/business') };
    }
    default:
      return { ballot: 'yes', reason: because('question/business') };
  }
}

function onDraft(mind: Mind, id: DraftId, turned: (ballot: CastableBallot) => CastableBallot): Answer {
  const draft = findDraft(mind.shared.council.drafts, id);
  if (draft === undefined) return { ballot: 'abstain', reason: because('question/business') };
  const content = contentOf(draft);
  const { ballot } = ballotOn(mind, content, appraise(mind, content, prospectIfRejected(mind, content)));
  return { ballot: turned(ballot), reason: because('question/as-on-the-draft') };
}

/** How much worse a text must become for a seat to stand against the change, and how much better for its sponsors to take it. */
const noticeable = 0.02;

/** A change of a draft by what it does to the draft's worth: sponsors defend their text, the others mind only what makes it worse. */
function onChange(mind: Mind, id: DraftId, change: (draft: Draft) => DraftText): Answer {
  const reason = because('question/as-on-the-draft');
  const draft = findDraft(mind.shared.council.drafts, id);
  if (draft === undefined) return { ballot: 'abstain', reason };
  const gain = worthOf(mind, { ...draft, ...change(draft) }) - worthOf(mind, draft);
  const sponsors = draft.sponsors.includes(mind.me.id);
  if (gain > noticeable) return { ballot: 'yes', reason };
  if (sponsors || gain < -noticeable) return { ballot: 'no', reason };
  return { ballot: 'abstain', reason };
}

function worthOf(mind: Mind, draft: Draft): number {
  const content = contentOf(draft);
  return appraise(mind, content, prospectIfRejected(mind, content)).worth.total;
}

function amended({ shared }: Mind, draft: Draft, id: AmendmentId): DraftText {
  const changes = findAmendment(shared.council.amendments, id)?.changes ?? [];
  return mergeChanges(textOf(draft), changes, draft.lastParagraph).text;
}

function without({ shared }: Mind, draft: Draft, id: PartId): DraftText {
  const named = findPart(shared.council.parts, id)?.paragraphs ?? [];
  const changes = named.map((paragraph) => ({ is: 'delete', paragraph }) as const);
  return mergeChanges(textOf(draft), changes, draft.lastParagraph).text;
}

/** To keep a part is to be against striking it out; whoever does not mind keeps it. */
function turnedAround({ ballot, reason }: Answer): Answer {
  return { ballot: ballot === 'abstain' ? 'yes' : opposite(ballot), reason };
}

function opposite(ballot: CastableBallot): CastableBallot {
  if (ballot === 'yes') return 'no';
  return ballot === 'no' ? 'yes' : ballot;
}
