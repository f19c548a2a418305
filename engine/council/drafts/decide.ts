import { isMember } from '#engine/council/chair.ts';
import { falling, fallWithDraft, pendingFor } from '#engine/council/drafts/amendments/merge.ts';
import type { CouncilEvent } from '#engine/council/events.ts';
import { evolveCouncil } from '#engine/council/evolve.ts';
import { actingSeat, happens } from '#engine/council/settle.ts';
import { nextDraftSymbol } from '#engine/council/symbols.ts';
import { type DraftId, id } from '#engine/kernel/ids.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { type DecideContext, type Decision, rejected } from '#engine/session/decision.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { TypedDraft } from './commands.ts';
import { findDraft } from './slice.ts';
import { unknownRegion } from './unknown-region.ts';
import { writeDraft } from './write.ts';

export function submitDraft(
  state: SessionState,
  { text: typed }: CommandOf<'SubmitDraft'>,
  context: DecideContext,
): Decision {
  const region = unknownRegion(targetsOf(typed), context);
  if (region !== null) return rejected('drafting/unknown-region', { region });
  const author = actingSeat(context);
  const draft = id<DraftId>(`d${state.public.council.drafts.length + 1}`);
  const sponsors = isMember(state.public, author) ? [author] : [];
  const { text, texts, lastParagraph } = writeDraft(typed, 0, context);
  return happens(
    state,
    context,
    [{ type: 'DraftSubmitted', draft, author, sponsors, text, lastParagraph }],
    texts,
  );
}

export function reviseDraft(
  state: SessionState,
  { draft, text: typed }: CommandOf<'ReviseDraft'>,
  context: DecideContext,
): Decision {
  const region = unknownRegion(targetsOf(typed), context);
  if (region !== null) return rejected('drafting/unknown-region', { region });
  const revised = findDraft(state.public.council.drafts, draft);
  if (revised === undefined) throw new Error('The guard lets only a known draft be revised');
  const { text, texts, lastParagraph } = writeDraft(typed, revised.lastParagraph, context);
  const seat = actingSeat(context);
  const { council } = state.public;
  const revision: CouncilEvent = { type: 'DraftRevised', draft, seat, text, lastParagraph };
  const now = findDraft(evolveCouncil(council, revision).drafts, draft) ?? revised;
  return happens(state, context, [revision, ...falling(pendingFor(council, draft), now)], texts);
}

export function sponsorDraft(
  state: SessionState,
  { draft }: CommandOf<'SponsorDraft'>,
  context: DecideContext,
): Decision {
  return happens(state, context, [{ type: 'DraftSponsored', draft, seat: actingSeat(context) }]);
}

export function unsponsorDraft(
  state: SessionState,
  { draft }: CommandOf<'UnsponsorDraft'>,
  context: DecideContext,
): Decision {
  return happens(state, context, [{ type: 'SponsorshipEnded', draft, seat: actingSeat(context) }]);
}

export function tableDraft(
  state: SessionState,
  { draft }: CommandOf<'TableDraft'>,
  context: DecideContext,
): Decision {
  const { council, turn } = state.public;
  if (turn === null) throw new Error('A session that plays has a turn');
  const symbol = nextDraftSymbol(council, turn);
  return happens(state, context, [{ type: 'DraftTabled', draft, seat: actingSeat(context), symbol }]);
}

export function withdrawDraft(
  state: SessionState,
  { draft }: CommandOf<'WithdrawDraft'>,
  context: DecideContext,
): Decision {
  const { council } = state.public;
  return happens(state, context, [
    { type: 'DraftWithdrawn', draft, seat: actingSeat(context) },
    ...fallWithDraft(council, draft),
  ]);
}

function targetsOf({ operative }: TypedDraft): readonly string[] {
  return operative.map(({ measure }) => measure?.params.target ?? 'country');
}
