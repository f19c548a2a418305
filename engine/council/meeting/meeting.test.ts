import { describe, expect, it } from 'vitest';
import { councilOnPhase } from '#engine/council/on-phase.ts';
import {
  bot,
  clock,
  contextAt,
  deputy,
  facilitator,
  given,
  inPhase,
  invitedSeats,
  lead,
  memberSeats,
  person,
  played,
  seated,
  when,
} from '#engine/council/testing/chamber.ts';
import { id, type SeatId } from '#engine/kernel/ids.ts';

const briefing = inPhase(seated, 'briefing');
const negotiation = inPhase(briefing, 'negotiation');
const suspend = { type: 'SuspendMeeting' } as const;
const open = { type: 'OpenMeeting' } as const;
const askForFloor = { type: 'AskForFloor' } as const;

describe('the Council', () => {
  it('[CO-1] is seated when the first phase begins: members preside in turn, everyone else is invited', () => {
    const { presidency, invited } = briefing.public.council;
    expect(presidency).toEqual(memberSeats);
    expect(invited.map(({ seat }) => seat)).toEqual(invitedSeats);
  });

  it('[CO-1] invites states concerned under rule 37, and whoever can inform it under rule 39', () => {
    const under = Object.fromEntries(
      briefing.public.council.invited.map(({ seat, under: rule }) => [seat, rule]),
    );
    expect(under).toEqual({
      concerned: 'rule-37',
      neighbour: 'rule-37',
      region: 'rule-39',
      secretariat: 'rule-39',
      relief: 'rule-39',
      press: 'rule-39',
    });
  });

  it('[CO-2] is presided by the next member each turn, and by the first again after the last', () => {
    const presidentIn = (turn: number) => inPhase(briefing, 'briefing', { turn }).public.council.president;
    expect(briefing.public.council.president).toBe('china');
    expect(presidentIn(2)).toBe('france');
    expect(presidentIn(15)).toBe('elected-10');
    expect(presidentIn(16)).toBe('china');
  });

  it('[CO-2] keeps its president through the phases of a turn', () => {
    expect(negotiation.public.council).toMatchObject({ president: 'china', turn: 1 });
    const brought = councilOnPhase(briefing, { turn: 1, phase: 'negotiation', at: 0 }, contextAt(clock, 0));
    expect(brought.map(({ event }) => event)).toEqual([{ type: 'MeetingOpened', number: 1 }]);
  });
});

describe('a meeting', () => {
  it('[CO-4] opens by itself when negotiation begins, and is numbered', () => {
    expect(briefing.public.council.meeting).toEqual({ is: 'closed', held: 0 });
    expect(negotiation.public.council.meeting).toEqual({ is: 'open', number: 1 });
    const closed = inPhase(inPhase(negotiation, 'decision'), 'consequences');
    const second = inPhase(inPhase(closed, 'briefing', { turn: 2 }), 'negotiation', { turn: 2 });
    expect(second.public.council.meeting).toEqual({ is: 'open', number: 2 });
  });

  it('[CO-3] [CO-5] is suspended and resumed by the president', () => {
    const suspended = played(negotiation, [lead('china'), suspend]);
    expect(suspended.public.council.meeting).toEqual({ is: 'suspended', number: 1 });
    expect(when(suspended, lead('china'), open).events).toEqual([{ type: 'MeetingResumed', number: 1 }]);
  });

  it('[CO-3] is suspended by a facilitator or a bot that presides, and by nobody else', () => {
    expect(when(negotiation, facilitator, suspend).types).toEqual(['MeetingSuspended']);
    expect(when(negotiation, bot('china'), suspend).types).toEqual(['MeetingSuspended']);
    expect(when(negotiation, lead('france'), suspend).refused).toBe('council/chair-only');
    expect(when(negotiation, deputy('china'), suspend).refused).toBe('seat/lead-acts');
    expect(when(negotiation, { by: 'clock' }, suspend).refused).toBe('council/chair-only');
  });

  it('[CO-5] that is suspended takes the floor from whoever speaks', () => {
    const speaking = played(
      negotiation,
      [lead('france'), askForFloor],
      [lead('china'), { type: 'CallSpeaker', seat: null }],
    );
    expect(when(speaking, lead('china'), suspend, { at: 5_000 }).events).toEqual([
      { type: 'SpeechEnded', seat: 'france', by: 'chair', lasted: 5_000, summary: null },
      { type: 'MeetingSuspended', number: 1 },
    ]);
  });

  it('[CO-5] is neither suspended twice nor opened twice', () => {
    const suspended = played(negotiation, [facilitator, suspend]);
    expect(when(suspended, facilitator, suspend).refused).toBe('council/meeting-not-open');
    expect(when(negotiation, facilitator, open).refused).toBe('council/meeting-open');
  });

  it('[CO-5] [CO-6] is not suspended in the decision phase, which resumes it', () => {
    const suspended = played(negotiation, [facilitator, suspend]);
    const decision = inPhase(suspended, 'decision');
    expect(decision.public.council.meeting).toEqual({ is: 'open', number: 1 });
    expect(when(decision, facilitator, suspend).refused).toBe('council/decision-phase');
  });

  it('[CO-5] is opened in no other phase', () => {
    expect(when(briefing, facilitator, open).refused).toBe('council/not-this-phase');
  });

  it('[CO-6] [CO-7] loses its speaker with the phase, and its list when it closes', () => {
    const speaking = played(
      negotiation,
      [lead('france'), askForFloor],
      [lead('press'), askForFloor],
      [lead('china'), { type: 'CallSpeaker', seat: null }],
    );
    const decision = inPhase(speaking, 'decision', { at: 30_000 });
    expect(decision.public.council).toMatchObject({
      floor: null,
      speeches: [{ seat: 'france', lasted: 30_000 }],
      waiting: [{ seat: 'press' }],
    });
    const closed = inPhase(decision, 'consequences', { at: 60_000 });
    expect(closed.public.council).toMatchObject({ meeting: { is: 'closed', held: 1 }, waiting: [] });
  });

  it('[CO-8] waits while the clock stands still, and is over with the session', () => {
    const paused = given(negotiation, {
      type: 'ClockPaused',
      clock: { state: 'stopped', at: 1_000 },
      overnight: false,
    });
    expect(when(paused, lead('france'), askForFloor).refused).toBe('clock/paused');
    const over = given(negotiation, { type: 'DebriefBegan' });
    expect(when(over, lead('france'), askForFloor).refused).toBe('session/over');
  });
});

describe('a meeting over which nobody presides', () => {
  const unheld = given(negotiation, { type: 'SeatKept', seat: id<SeatId>('china'), by: 'bot' });

  it('[CO-9] gives the floor to whoever asks first, and then to the next', () => {
    const first = when(unheld, lead('france'), askForFloor, { at: 0 });
    expect(first.types).toEqual(['FloorAsked', 'SpeakerCalled']);
    const second = when(first.state, lead('uk'), askForFloor);
    expect(second.types).toEqual(['FloorAsked']);
    const ended = when(second.state, lead('france'), { type: 'EndSpeech', summary: null }, { at: 10_000 });
    expect(ended.events).toEqual([
      { type: 'SpeechEnded', seat: 'france', by: 'speaker', lasted: 10_000, summary: null },
      { type: 'SpeakerCalled', seat: 'uk', under: 'member', since: 10_000, until: 100_000 },
    ]);
  });

  it('[CO-9] goes on when everybody in the president’s seat has stepped out', () => {
    const away = given(
      negotiation,
      { type: 'SteppedOut', participant: person('china') },
      { type: 'SteppedOut', participant: person('china', 2) },
    );
    expect(when(away, lead('france'), askForFloor).types).toEqual(['FloorAsked', 'SpeakerCalled']);
  });

  it('[CO-9] a president who is there is waited for', () => {
    expect(when(negotiation, lead('france'), askForFloor).types).toEqual(['FloorAsked']);
  });
});
