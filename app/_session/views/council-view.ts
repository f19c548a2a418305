import type {
  ActionView,
  ChamberActionId,
  ChamberState,
  ClosedVoteView,
  DraftActionId,
  MyBallotView,
  OpenVoteView,
  WaitingView,
} from '#app/_features/council/components/council-views.ts';
import type { Session } from '#app/_session/session.tsx';
import type { TableSeatView } from '#app/_shared/table-view.ts';
import { type Ballot, type CastableBallot, castableBallots } from '#engine/council/ballots.ts';
import type { ClosedVote, Draft, RollCall } from '#engine/council/slice.ts';
import type { DraftId, SeatId } from '#engine/kernel/ids.ts';
import { holding, isHeld } from '#engine/session/lobby/slice.ts';
import type { Permit } from '#engine/session/permit.ts';
import { clockTo } from './clock-view.ts';
import { draftSymbol, draftTitle } from './draft-view.ts';
import type { DraftWording } from './draft-wording.ts';

export function chamberState({ view, names }: Session): ChamberState {
  const { council } = view.public;
  const { meeting, floor } = council;
  if (meeting.is === 'closed') return { is: 'closed' };
  if (meeting.is === 'suspended') return { is: 'suspended', meeting: meeting.number };
  return {
    is: 'open',
    meeting: meeting.number,
    floor:
      floor === null
        ? null
        : {
            seat: names.seat(floor.seat),
            clock: clockTo(view.public, floor.until, floor.until - floor.since),
            isMine: floor.seat === view.seat?.id,
          },
  };
}

/** The table: members in English alphabetical order, with how they voted in the vote that is shown. */
export function tableSeats({ view, names }: Session, shown: RollCall | null): readonly TableSeatView[] {
  const { council, lobby, settings } = view.public;
  return (settings?.seats ?? [])
    .filter((seat) => seat.council !== null)
    .map((seat) => ({ ...names.seat(seat.id), council: seat.council }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
    .map(({ council: membership, ...face }) => ({
      ...face,
      permanent: membership === 'permanent',
      president: council.president === face.id,
      keptBy: !isHeld(lobby, face.id) ? 'nobody' : holding(lobby, face.id).keptBy,
      isMine: view.seat?.id === face.id,
      hasFloor: council.floor?.seat === face.id,
      ballot: shown?.[face.id]?.ballot ?? null,
    }));
}

export function waitingViews({ view, names, may }: Session): readonly WaitingView[] {
  const chairs = view.facilitators !== null || view.seat?.id === view.public.council.president;
  return view.public.council.waiting.map(({ seat, under }) => ({
    seat: names.seat(seat),
    under: under === 'member' || under === 'guest' ? null : under,
    call: chairs ? may({ type: 'CallSpeaker', seat }) : null,
  }));
}

/** What may be done in the chamber now. What makes no sense at all for this page is left out, the rest says why not. */
export function chamberActions(
  session: Session,
  busy: ChamberActionId | null,
): readonly ActionView<ChamberActionId>[] {
  const { view, may } = session;
  const { council, lobby } = view.public;
  const seat = view.seat?.id ?? null;
  const chairs = view.facilitators !== null || (seat !== null && seat === council.president);
  const waits = council.waiting.some((speaker) => speaker.seat === seat);
  const next = nextDraft(session);
  const action = (id: ChamberActionId, permit: Permit, symbol?: string): ActionView<ChamberActionId> => ({
    id,
    permit,
    busy: busy === id,
    ...(symbol === undefined ? {} : { symbol }),
  });
  const actions: (ActionView<ChamberActionId> | null)[] = [
    seat === null || waits || council.floor?.seat === seat || council.meeting.is === 'closed'
      ? null
      : action('ask-floor', may({ type: 'AskForFloor' })),
    waits ? action('leave-list', may({ type: 'LeaveSpeakersList' })) : null,
    chairs && council.floor === null && council.vote === null && council.waiting.length > 0
      ? action('call-next', may({ type: 'CallSpeaker', seat: null }))
      : null,
    chairs && council.meeting.is === 'suspended'
      ? action('open-meeting', may({ type: 'OpenMeeting' }))
      : null,
    chairs && council.meeting.is === 'open' && council.vote === null
      ? action('suspend-meeting', may({ type: 'SuspendMeeting' }))
      : null,
    chairs && next !== null && council.vote === null
      ? action('put-to-vote', may({ type: 'PutToVote', draft: next.id }), draftSymbol(next) ?? '')
      : null,
    chairs && council.vote !== null
      ? action('close-vote', may({ type: 'CloseVote', draft: council.vote.draft }))
      : null,
    seat !== null && holding(lobby, seat).members.length > 0
      ? action('new-draft', may({ type: 'SubmitDraft' }))
      : null,
  ];
  return actions
    .filter((one) => one !== null)
    .filter(({ permit }) => permit.may !== 'no' || speaksOfNow(permit));
}

/** Refusals that a person at the table can do nothing about are left out; the others say what would help. */
function speaksOfNow(permit: Permit): boolean {
  return permit.may !== 'no' || !['session/over', 'session/not-started'].includes(permit.because.code);
}

/** The draft that is next in order of tabling. */
export function nextDraft({ view }: Session): Draft | null {
  const { tabled, drafts } = view.public.council;
  const waiting = tabled
    .map((id) => drafts.find((draft) => draft.id === id))
    .find((draft) => draft?.status.is === 'tabled');
  return waiting ?? null;
}

export function draftActions(
  { view, may }: Session,
  draft: Draft,
  busy: DraftActionId | null,
): readonly ActionView<DraftActionId>[] {
  const seat = view.seat?.id;
  const pending = draft.status.is === 'written' || draft.status.is === 'tabled';
  if (!pending || (seat === undefined && view.facilitators === null)) return [];
  const sponsors = seat !== undefined && draft.sponsors.includes(seat);
  const holdsPen = sponsors || draft.author === seat;
  const action = (id: DraftActionId, permit: Permit): ActionView<DraftActionId> => ({
    id,
    permit,
    busy: busy === id,
  });
  return [
    ...(sponsors
      ? [action('unsponsor', may({ type: 'UnsponsorDraft', draft: draft.id }))]
      : [action('sponsor', may({ type: 'SponsorDraft', draft: draft.id }))]),
    ...(seat !== undefined && draft.status.is === 'tabled'
      ? [action('amend', may({ type: 'SubmitAmendment', draft: draft.id }))]
      : []),
    ...(holdsPen ? [action('revise', may({ type: 'ReviseDraft', draft: draft.id }))] : []),
    ...(holdsPen && draft.status.is === 'written'
      ? [action('table', may({ type: 'TableDraft', draft: draft.id }))]
      : []),
    ...(holdsPen ? [action('withdraw', may({ type: 'WithdrawDraft', draft: draft.id }))] : []),
  ];
}

export function openVoteView(session: Session, wording: DraftWording): OpenVoteView | null {
  const { council } = session.view.public;
  const { vote } = council;
  const draft = council.drafts.find(({ id }) => id === vote?.draft);
  if (vote === null || draft === undefined) return null;
  return {
    draft: vote.draft,
    symbol: draftSymbol(draft) ?? '',
    title: draftTitle(session, draft, wording),
    procedural: vote.procedural,
    need: vote.need,
    members: vote.members.length,
    cast: Object.keys(vote.ballots).length,
    counts: countBallots(vote.ballots),
    clock: clockTo(session.view.public, vote.closesAt, 90_000),
  };
}

function countBallots(ballots: RollCall): Readonly<Record<Ballot, number>> {
  const counts: Record<Ballot, number> = { yes: 0, no: 0, abstain: 0, 'not-participating': 0, absent: 0 };
  for (const recorded of Object.values(ballots)) if (recorded !== undefined) counts[recorded.ballot] += 1;
  return counts;
}

export function myBallot({ view, may }: Session): MyBallotView {
  const { vote } = view.public.council;
  const seat = view.seat?.id;
  const cast = seat === undefined ? undefined : vote?.ballots[seat]?.ballot;
  if (isCastable(cast)) return { is: 'cast', ballot: cast };
  const permit = vote === null ? may({ type: 'CastVote' }) : may({ type: 'CastVote', draft: vote.draft });
  if (permit.may === 'no' || seat === undefined) return { is: 'watching', permit };
  return { is: 'open', isPermanentMember: vote?.permanent.includes(seat) ?? false, reminder: null };
}

function isCastable(ballot: Ballot | undefined): ballot is CastableBallot {
  return castableBallots.some((one) => one === ballot);
}

export function closedVoteView(
  session: Session,
  vote: ClosedVote,
  wording: DraftWording,
): ClosedVoteView | null {
  const { view, names, words } = session;
  const draft = view.public.council.drafts.find(({ id }) => id === vote.draft);
  if (draft === undefined) return null;
  return {
    draft: draft.id,
    symbol: draftSymbol(draft) ?? '',
    title: draftTitle(session, draft, wording),
    outcome: vote.outcome,
    ballots: vote.members.map((seat: SeatId) => {
      const recorded = vote.ballots[seat];
      return {
        seat: names.seat(seat),
        ballot: recorded?.ballot ?? 'absent',
        reasons: recorded?.reasons ?? [],
        explanation: recorded?.explanation == null ? null : words(recorded.explanation),
      };
    }),
  };
}

export function findDraftById({ view }: Session, id: DraftId | null): Draft | null {
  return view.public.council.drafts.find((draft) => draft.id === id) ?? null;
}
