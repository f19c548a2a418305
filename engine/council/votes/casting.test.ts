import { describe, expect, it } from 'vitest';
import { longestExplanation } from '#engine/council/limits.ts';
import {
  bot,
  type CouncilCommand,
  deputy,
  facilitator,
  given,
  lead,
  person,
  when,
} from '#engine/council/testing/chamber.ts';
import { cast, castBy, close, draft, open, tabled } from '#engine/council/testing/voting.ts';
import { voteCommands } from './commands.ts';

describe('a ballot', () => {
  it('[VO-5] is cast by each member’s lead or bot, and lands where everyone sees it', () => {
    const voted = when(open, lead('france'), cast('yes'));
    expect(voted.events).toEqual([
      { type: 'VoteCast', draft: 'd1', seat: 'france', ballot: 'yes', reasons: [], explanation: null },
    ]);
    expect(voted.state.public.council.vote?.ballots).toEqual({
      france: { ballot: 'yes', reasons: [], explanation: null },
    });
    expect(when(open, bot('france'), cast('not-participating')).types).toEqual(['VoteCast']);
    expect(when(open, deputy('france'), cast('yes')).refused).toBe('seat/lead-acts');
    expect(when(open, lead('neighbour'), cast('yes')).refused).toBe('council/members-only');
    expect(when(open, facilitator, cast('yes')).refused).toBe('seat/none');
  });

  it('[VO-5] counts once and cannot be changed', () => {
    const voted = castBy(open, 'yes', ['france']);
    expect(when(voted, lead('france'), cast('no')).refused).toBe('voting/already-voted');
    expect(when(voted, bot('france'), cast('no')).refused).toBe('voting/already-voted');
  });

  it('[VO-5] counts in the vote it was meant for, and in no other', () => {
    expect(when(open, lead('france'), cast('yes', 2)).refused).toBe('voting/other-draft');
    expect(when(tabled, lead('france'), cast('yes')).refused).toBe('voting/no-vote-open');
    expect(when(open, facilitator, close(2)).refused).toBe('voting/other-draft');
  });

  it('[VO-6] names at most three reasons, each once, and explains itself in at most 200 characters', () => {
    const reads = (change: object) => voteCommands[1].safeParse({ ...cast('no'), ...change }).success;
    expect(reads({ reasons: ['authority', 'intention', 'prospects'] })).toBe(true);
    expect(reads({ reasons: ['authority', 'just-cause', 'intention', 'prospects'] })).toBe(false);
    expect(reads({ reasons: ['prospects', 'prospects'] })).toBe(false);
    expect(reads({ explanation: 'x'.repeat(longestExplanation) })).toBe(true);
    expect(reads({ explanation: 'x'.repeat(longestExplanation + 1) })).toBe(false);
    expect(reads({ ballot: 'absent' })).toBe(false);
  });

  it('[VO-6] may name its reasons and explain itself in a line', () => {
    const reasoned: CouncilCommand = {
      type: 'CastVote',
      draft: draft(1),
      ballot: 'no',
      reasons: ['last-resort', 'prospects'],
      explanation: 'Talks were not given time.',
    };
    const voted = when(open, lead('russia'), reasoned, { name: 'c3' });
    expect(voted.events).toMatchObject([{ reasons: ['last-resort', 'prospects'], explanation: 'c3.1' }]);
    expect(voted.texts).toMatchObject([{ id: 'c3.1', body: 'Talks were not given time.' }]);
    const muted = given(open, { type: 'ParticipantMuted', participant: person('russia'), muted: true });
    expect(when(muted, lead('russia'), reasoned).refused).toBe('council/muted');
    expect(when(muted, lead('russia'), cast('no')).refused).toBeNull();
  });
});
