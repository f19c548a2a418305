import { describe, expect, it } from 'vitest';
import {
  carrying,
  dealtMeasures,
  facilitator,
  inPhase,
  lead,
  memberSeats,
  permanentSeats,
  played,
  seated,
  typed,
  when,
} from '#engine/council/testing/chamber.ts';
import { close, draft, negotiation, put, tabled, tabledBy } from '#engine/council/testing/voting.ts';

describe('opening a vote', () => {
  it('[VO-1] is the chair’s, and names the members, the permanent ones and how many votes carry it', () => {
    expect(when(tabled, lead('china'), put(1), { at: 1_000 }).events).toEqual([
      {
        type: 'VoteOpened',
        draft: 'd1',
        procedural: false,
        members: memberSeats,
        permanent: permanentSeats,
        need: 9,
        closesAt: 91_000,
      },
    ]);
    expect(when(tabled, facilitator, put(1)).types).toEqual(['VoteOpened']);
    expect(when(tabled, lead('france'), put(1)).refused).toBe('council/chair-only');
  });

  it('[VO-16] is one of procedure if all that the draft does is to call the General Assembly', () => {
    const opened = (...measures: readonly string[]) => {
      const text = typed({ operative: measures.map((measure) => carrying(measure)) });
      const ready = played(
        negotiation,
        [lead('france'), { type: 'SubmitDraft', text }],
        [lead('france'), { type: 'TableDraft', draft: draft(1) }],
      );
      return when(ready, lead('china'), put(1)).events[0];
    };
    expect(opened(dealtMeasures.assembly)).toMatchObject({ procedural: true, need: 9 });
    expect(opened(dealtMeasures.assembly, dealtMeasures.withConsent)).toMatchObject({ procedural: false });
    expect(opened(dealtMeasures.withConsent)).toMatchObject({ procedural: false });
  });

  it('[VO-1] is done one at a time, in an open meeting, on what is on the table', () => {
    const two = tabledBy(negotiation, 'france', 'uk');
    expect(when(played(two, [facilitator, put(1)]), facilitator, put(2)).refused).toBe('council/vote-open');
    const suspended = played(tabled, [facilitator, { type: 'SuspendMeeting' }]);
    expect(when(suspended, facilitator, put(1)).refused).toBe('council/meeting-not-open');
    const written = played(negotiation, [lead('france'), { type: 'SubmitDraft', text: typed() }]);
    expect(when(written, facilitator, put(1)).refused).toBe('voting/not-on-the-table');
    expect(when(written, facilitator, put(7)).refused).toBe('drafting/unknown-draft');
  });

  it('[VO-1] is not done in briefing or consequences', () => {
    const early = tabledBy(inPhase(seated, 'briefing'), 'france');
    expect(when(early, facilitator, put(1)).refused).toBe('council/not-this-phase');
    expect(when(inPhase(tabled, 'consequences'), facilitator, put(1)).refused).toBe('council/not-this-phase');
  });

  it('[VO-2] follows the order in which drafts were tabled', () => {
    const two = tabledBy(negotiation, 'france', 'uk');
    expect(when(two, lead('china'), put(2)).refused).toBe('voting/earlier-draft-first');
    const withdrawn = played(two, [lead('france'), { type: 'WithdrawDraft', draft: draft(1) }]);
    expect(when(withdrawn, lead('china'), put(2)).types).toEqual(['VoteOpened']);
  });

  it('[VO-2] passes over a draft that no member sponsors, until one does', () => {
    const two = tabledBy(negotiation, 'concerned', 'uk');
    expect(when(two, lead('china'), put(1)).refused).toBe('voting/needs-sponsor');
    expect(when(two, lead('china'), put(2)).types).toEqual(['VoteOpened']);
    const sponsored = played(two, [lead('usa'), { type: 'SponsorDraft', draft: draft(1) }]);
    expect(when(sponsored, lead('china'), put(2)).refused).toBe('voting/earlier-draft-first');
    expect(when(sponsored, lead('china'), put(1)).types).toEqual(['VoteOpened']);
  });

  it('[VO-4] ends the speech on the floor, and nobody is called until it has closed', () => {
    const speaking = played(
      tabled,
      [lead('uk'), { type: 'AskForFloor' }],
      [lead('usa'), { type: 'AskForFloor' }],
      [lead('china'), { type: 'CallSpeaker', seat: null }],
    );
    const opened = when(speaking, lead('china'), put(1), { at: 2_000 });
    expect(opened.events).toMatchObject([
      { type: 'SpeechEnded', seat: 'uk', by: 'vote', lasted: 2_000 },
      { type: 'VoteOpened' },
    ]);
    expect(when(opened.state, lead('china'), { type: 'CallSpeaker', seat: null }).refused).toBe(
      'council/vote-open',
    );
    expect(when(opened.state, lead('elected-1'), { type: 'AskForFloor' }).types).toEqual(['FloorAsked']);
    expect(when(opened.state, facilitator, { type: 'SuspendMeeting' }).refused).toBe('council/vote-open');
  });
});

describe('the decision phase', () => {
  it('[VO-3] puts the first draft to the vote by itself, and the next when that vote has closed', () => {
    const decision = inPhase(tabledBy(negotiation, 'france', 'uk'), 'decision');
    expect(decision.public.council.vote?.draft).toBe('d1');
    const closed = when(decision, facilitator, close(), { at: 5_000 });
    expect(closed.events).toMatchObject([
      { type: 'VoteClosed', draft: 'd1' },
      { type: 'VoteOpened', draft: 'd2', closesAt: 95_000 },
    ]);
  });

  it('[VO-3] puts a draft to the vote as it is tabled, once the floor is free', () => {
    const decision = inPhase(negotiation, 'decision');
    const written = played(decision, [lead('france'), { type: 'SubmitDraft', text: typed() }]);
    expect(when(written, lead('france'), { type: 'TableDraft', draft: draft(1) }).types).toEqual([
      'DraftTabled',
      'VoteOpened',
    ]);
    const speaking = played(
      written,
      [lead('uk'), { type: 'AskForFloor' }],
      [lead('china'), { type: 'CallSpeaker', seat: null }],
    );
    const waits = when(speaking, lead('france'), { type: 'TableDraft', draft: draft(1) });
    expect(waits.types).toEqual(['DraftTabled']);
    expect(when(waits.state, lead('uk'), { type: 'EndSpeech', summary: null }).types).toEqual([
      'SpeechEnded',
      'VoteOpened',
    ]);
  });

  it('[VO-3] puts a non-member’s draft to the vote when a member sponsors it', () => {
    const decision = inPhase(tabledBy(negotiation, 'concerned'), 'decision');
    expect(decision.public.council.vote).toBeNull();
    expect(when(decision, lead('usa'), { type: 'SponsorDraft', draft: draft(1) }).types).toEqual([
      'DraftSponsored',
      'VoteOpened',
    ]);
  });

  it('[VO-3] leaves on the table what its time did not suffice for', () => {
    const decision = inPhase(tabledBy(negotiation, 'france', 'uk'), 'decision');
    const late = when(decision, facilitator, close(), { at: decision.public.turn?.endsAt ?? 0 });
    expect(late.types).toEqual(['VoteClosed']);
    const next = inPhase(inPhase(late.state, 'consequences'), 'negotiation', { turn: 2 });
    expect(when(next, lead('france'), put(2)).types).toEqual(['VoteOpened']);
  });
});
