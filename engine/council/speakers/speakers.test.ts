import { describe, expect, it } from 'vitest';
import { councilDeadlines, expireFloor } from '#engine/council/deadlines.ts';
import {
  bot,
  clock,
  contextAt,
  deputy,
  facilitator,
  given,
  inPhase,
  lead,
  outcomeOf,
  person,
  played,
  seated,
  when,
} from '#engine/council/testing/chamber.ts';
import { id, type SeatId } from '#engine/kernel/ids.ts';
import { nextSpeaker, speaksBeforeOthers } from './next.ts';

const negotiation = inPhase(inPhase(seated, 'briefing'), 'negotiation');
const ask = { type: 'AskForFloor' } as const;
const leave = { type: 'LeaveSpeakersList' } as const;
const next = { type: 'CallSpeaker', seat: null } as const;
const call = (seat: string) => ({ type: 'CallSpeaker', seat: id<SeatId>(seat) }) as const;
const end = { type: 'EndSpeech', summary: null } as const;
const summarise = (summary: string) => ({ type: 'EndSpeech', summary }) as const;

const listed = played(negotiation, [lead('france'), ask], [lead('uk'), ask], [lead('press'), ask]);
const speaking = played(listed, [lead('china'), next]);

describe('the speakers list', () => {
  it('[SP-1] takes members and invited seats, and records under which right they speak', () => {
    const asked = played(negotiation, [lead('france'), ask], [lead('neighbour'), ask], [lead('relief'), ask]);
    expect(asked.public.council.waiting).toEqual([
      { seat: 'france', under: 'member' },
      { seat: 'neighbour', under: 'rule-37' },
      { seat: 'relief', under: 'rule-39' },
    ]);
  });

  it('[SP-1] may be joined by a deputy or a bot, not by somebody without a seat', () => {
    expect(when(negotiation, deputy('france'), ask).types).toEqual(['FloorAsked']);
    expect(when(negotiation, bot('france'), ask).types).toEqual(['FloorAsked']);
    expect(when(negotiation, facilitator, ask).refused).toBe('seat/none');
  });

  it('[SP-1] belongs to a meeting, also while it is suspended', () => {
    const suspended = played(negotiation, [facilitator, { type: 'SuspendMeeting' }]);
    expect(when(suspended, lead('france'), ask).types).toEqual(['FloorAsked']);
    const briefing = inPhase(seated, 'briefing');
    expect(when(briefing, lead('france'), ask).refused).toBe('council/meeting-not-open');
  });

  it('[SP-2] has a delegation once, whoever of it asks', () => {
    expect(when(listed, deputy('france'), ask).refused).toBe('speakers/already-listed');
    expect(when(speaking, deputy('france'), ask).refused).toBe('speakers/has-floor');
  });

  it('[SP-3] may be left until one is called', () => {
    const left = when(listed, deputy('uk'), leave);
    expect(left.state.public.council.waiting.map(({ seat }) => seat)).toEqual(['france', 'press']);
    expect(when(speaking, lead('france'), leave).refused).toBe('speakers/not-listed');
  });
});

describe('the floor', () => {
  it('[SP-4] goes to the first who asked, or to one on the list by name', () => {
    expect(when(listed, lead('china'), next).events).toMatchObject([
      { type: 'SpeakerCalled', seat: 'france' },
    ]);
    expect(when(listed, facilitator, call('press')).events).toMatchObject([
      { seat: 'press', under: 'rule-39' },
    ]);
    expect(when(listed, lead('china'), call('usa')).refused).toBe('speakers/not-listed');
    expect(when(listed, lead('uk'), next).refused).toBe('council/chair-only');
  });

  it('[SP-4] is given to one at a time, and in an open meeting', () => {
    expect(when(speaking, lead('china'), next).refused).toBe('speakers/floor-taken');
    expect(when(negotiation, lead('china'), next).refused).toBe('speakers/nobody-waits');
    const suspended = played(listed, [facilitator, { type: 'SuspendMeeting' }]);
    expect(when(suspended, lead('china'), next).refused).toBe('council/meeting-not-open');
  });

  it('[SP-5] passes over a delegation that has left the room', () => {
    const away = given(
      listed,
      { type: 'SteppedOut', participant: person('france') },
      { type: 'SteppedOut', participant: person('france', 2) },
    );
    expect(when(away, lead('china'), next).events).toMatchObject([{ seat: 'uk' }]);
    expect(when(away, lead('china'), call('france')).refused).toBe('speakers/away');
  });

  it('[SP-5] comes to the president after everyone else, unless the chair calls them by name', () => {
    const withPresident = played(negotiation, [lead('china'), ask], [lead('uk'), ask]);
    const { council } = withPresident.public;
    expect(nextSpeaker(withPresident.public)?.seat).toBe('uk');
    expect(speaksBeforeOthers(council, id<SeatId>('china'))).toBe(true);
    expect(speaksBeforeOthers(council, id<SeatId>('uk'))).toBe(false);
    expect(when(withPresident, lead('china'), call('china')).types).toEqual(['SpeakerCalled']);
    const alone = played(negotiation, [lead('china'), ask]);
    expect(nextSpeaker(alone.public)?.seat).toBe('china');
  });
});

describe('a speech', () => {
  it('[SP-6] may last 90 seconds in negotiation and 60 in the decision phase', () => {
    expect(speaking.public.council.floor).toEqual({
      seat: 'france',
      under: 'member',
      since: 0,
      until: 90_000,
    });
    const decision = inPhase(listed, 'decision');
    expect(when(decision, lead('china'), next).events).toMatchObject([{ since: 0, until: 60_000 }]);
  });

  it('[SP-6] ends when the speaker or the chair says so, and for nobody else', () => {
    expect(when(speaking, deputy('france'), end, { at: 12_000 }).events).toEqual([
      { type: 'SpeechEnded', seat: 'france', by: 'speaker', lasted: 12_000, summary: null },
    ]);
    expect(when(speaking, facilitator, end).events).toMatchObject([{ by: 'chair' }]);
    expect(when(speaking, lead('uk'), end).refused).toBe('council/chair-only');
    expect(when(listed, facilitator, end).refused).toBe('speakers/floor-free');
  });

  it('[SP-6] ends when its time is up, and lasted no longer however late that is noticed', () => {
    expect(councilDeadlines(speaking.public.council)).toEqual([{ what: 'floor', at: 90_000 }]);
    const late = outcomeOf(speaking, expireFloor(speaking, contextAt(clock, 95_000)));
    expect(late.events).toEqual([
      { type: 'SpeechEnded', seat: 'france', by: 'time', lasted: 90_000, summary: null },
    ]);
    expect(councilDeadlines(late.state.public.council)).toEqual([]);
  });

  it('[SP-6] expires neither early, nor twice, nor while the clock stands still', () => {
    const nothing = { ok: true, value: { events: [], texts: [] } };
    expect(expireFloor(speaking, contextAt(clock, 89_999))).toEqual(nothing);
    expect(expireFloor(listed, contextAt(clock, 95_000))).toEqual(nothing);
    const paused = given(speaking, {
      type: 'ClockPaused',
      clock: { state: 'stopped', at: 95_000 },
      overnight: true,
    });
    expect(expireFloor(paused, contextAt(clock, 95_000))).toEqual(nothing);
  });

  it('[SP-7] may leave one line of summary, in the words of whoever gave it', () => {
    const ended = when(speaking, lead('france'), summarise('Access first.'), { name: 'c7' });
    expect(ended.texts).toEqual([
      { id: 'c7.1', audience: 'public', author: 'france.1', body: 'Access first.' },
    ]);
    expect(ended.events).toMatchObject([{ type: 'SpeechEnded', summary: 'c7.1' }]);
    expect(ended.state.public.council.speeches).toEqual([
      { seat: 'france', under: 'member', turn: 1, lasted: 0, summary: 'c7.1' },
    ]);
    expect(when(speaking, facilitator, summarise('No.')).refused).toBe('speakers/not-your-speech');
  });

  it('[SP-8] of somebody who was muted leaves no words', () => {
    const muted = given(speaking, {
      type: 'ParticipantMuted',
      participant: person('france'),
      muted: true,
    });
    expect(when(muted, lead('france'), summarise('Access first.')).refused).toBe('council/muted');
    expect(when(muted, lead('france'), end).types).toEqual(['SpeechEnded']);
  });
});
