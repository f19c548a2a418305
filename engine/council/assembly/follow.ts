import { findDraft } from '#engine/council/drafts/slice.ts';
import type { CouncilEvent } from '#engine/council/events.ts';
import { rulesIn } from '#engine/council/rules/in-force.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import type { MotionId } from '#engine/kernel/ids.ts';
import type { PublicSlice } from '#engine/session/slices.ts';

/** Eleven emergency special sessions had been called by 2022. */
const firstSession = 12;

/** "Uniting for Peace" was adopted on 3 November 1950, the debate on vetoes on 26 April 2022. */
const unitingForPeace = '1950-11-03';
const debateOnVetoes = '2022-04-26';

/** Whether an emergency special session can be called: the rules know it, and lack of unanimity kept the Council from acting. */
export function canCallSession({ council }: Pick<PublicSlice, 'council'>): boolean {
  return council.assembly === null && council.votes.some(({ outcome }) => outcome.result === 'vetoed');
}

/** [GA-1] The session that a carried motion calls. */
export function callSession(motion: MotionId): readonly CouncilEvent[] {
  return [{ type: 'EmergencySessionCalled', number: firstSession, called: { is: 'motion', motion } }];
}

/** [GA-1] [GA-5] What the vote that was just closed brings about in the Assembly. */
export function afterVote(slice: PublicSlice): readonly CouncilEvent[] {
  const { council, turn } = slice;
  const last = council.votes.at(-1);
  const { assembly } = rulesIn(slice);
  if (last === undefined || turn === null || !assembly) return [];
  const { draft, outcome } = last;
  switch (outcome.result) {
    case 'adopted': {
      const calls = council.assembly === null && turn.from >= unitingForPeace && callsSession(council, draft);
      const called = { is: 'resolution', draft } as const;
      return calls ? [{ type: 'EmergencySessionCalled', number: firstSession, called }] : [];
    }
    case 'vetoed': {
      if (turn.from < debateOnVetoes) return [];
      const due = turn.number + 1;
      return [{ type: 'VetoDebateCalled', draft, seats: outcome.permanentAgainst, due }];
    }
    case 'failed':
      return [];
  }
}

/** [GA-5] Debates that fall due with the turn: they are held, unless the Assembly met in an emergency special session. */
export function debatesDue({ assembly, vetoDebates }: CouncilSlice, turn: number): readonly CouncilEvent[] {
  return vetoDebates
    .filter(({ status, due }) => status === 'called' && due <= turn)
    .map(({ draft }) => ({
      type: 'VetoDebateEnded',
      draft,
      how: assembly === null ? 'held' : 'replaced',
    }));
}

function callsSession({ drafts }: CouncilSlice, id: CouncilSlice['drafts'][number]['id']): boolean {
  return (
    findDraft(drafts, id)?.operative.some(({ measure }) => measure?.id === 'emergency-special-session') ??
    false
  );
}
