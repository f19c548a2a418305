import { describe, expect, it } from 'vitest';
import { inPhase, lead, memberSeats, played, when } from '#engine/council/testing/chamber.ts';
import { draftOf } from '#engine/council/testing/procedure.ts';
import { castBy, negotiation, put, tabled, tabledBy } from '#engine/council/testing/voting.ts';
import { minutes } from '#engine/kernel/instant.ts';

const explain = (when: 'before' | 'after', nth = 1) =>
  ({ type: 'AskToExplain', draft: draftOf(nth), when }) as const;
const end = { type: 'EndSpeech', summary: 'We support it.' } as const;

describe('an explanation of vote', () => {
  it('[SP-9] is given by members, before a vote that is to come or after one that was held', () => {
    expect(when(tabled, lead('press'), explain('before')).refused).toBe('council/members-only');
    expect(when(tabled, lead('uk'), explain('after')).refused).toBe('speakers/not-after-a-vote');
    expect(when(tabled, lead('uk'), explain('before', 9)).refused).toBe('drafting/unknown-draft');
    const voted = castBy(played(tabled, [lead('china'), put(1)]), 'yes', memberSeats);
    expect(when(voted, lead('uk'), explain('before')).refused).toBe('speakers/not-before-a-vote');
    expect(when(voted, lead('uk'), explain('after')).types).toEqual(['FloorAsked']);
  });

  it('[SP-9] comes before the vote in the decision phase, and is recorded as what it is', () => {
    const asked = played(tabled, [lead('uk'), explain('before')]);
    const deciding = inPhase(asked, 'decision');
    expect(deciding.public.council.floor).toMatchObject({
      seat: 'uk',
      explains: { draft: 'd1', when: 'before' },
    });
    const spoken = when(deciding, lead('uk'), end);
    expect(spoken.types).toEqual(['SpeechEnded', 'VoteOpened']);
    expect(spoken.state.public.council.speeches.at(-1)).toMatchObject({
      seat: 'uk',
      explains: { when: 'before' },
    });
  });

  it('[SP-9] after a vote comes before the next vote', () => {
    const two = inPhase(tabledBy(negotiation, 'france', 'russia'), 'decision');
    const asked = played(two, [lead('uk'), { type: 'AskForFloor' }]);
    expect(castBy(asked, 'yes', memberSeats).public.council.vote?.draft).toBe('d2');
    const first = castBy(two, 'yes', memberSeats.slice(1));
    const closed = when(first, lead('china'), {
      type: 'CastVote',
      draft: draftOf(1),
      ballot: 'yes',
      reasons: [],
      explanation: null,
    });
    expect(closed.types).toEqual(['VoteCast', 'VoteClosed', 'VoteOpened']);
  });

  it('[SP-9] gives way to the votes when only the time for them is left', () => {
    const asked = played(tabled, [lead('uk'), explain('before')]);
    const late = inPhase(asked, 'decision', { at: 0 });
    const ending = when(late, lead('uk'), end, { at: minutes(9) });
    expect(ending.types).toEqual(['SpeechEnded', 'VoteOpened']);
    const { turn } = asked.public;
    if (turn === null) throw new Error('A turn is played');
    const short = {
      ...asked,
      public: { ...asked.public, turn: { ...turn, phase: 'decision' as const, endsAt: 100_000 } },
    };
    expect(when(short, lead('usa'), { type: 'AskForFloor' }).types).toEqual(['FloorAsked', 'VoteOpened']);
  });
});
