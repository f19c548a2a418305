import { describe, expect, it } from 'vitest';
import { metInTurn } from '#engine/council/facts.ts';
import { facilitator, given, inPhase, lead, played, seated, when } from '#engine/council/testing/chamber.ts';
import { draftOf, propose, raise } from '#engine/council/testing/procedure.ts';
import { negotiation, put, tabled } from '#engine/council/testing/voting.ts';
import { id, type SeatId } from '#engine/kernel/ids.ts';

const convene = (format: 'consultations' | 'dialogue' | 'arria') =>
  ({ type: 'ConveneInformal', format }) as const;
const ask = { type: 'AskForFloor' } as const;
const next = { type: 'CallSpeaker', seat: null } as const;
const suspended = played(tabled, [lead('concerned'), ask], [lead('china'), { type: 'SuspendMeeting' }]);
const briefing = inPhase(seated, 'briefing');

describe('members outside a meeting', () => {
  it('[IF-1] come together while no meeting is open: at the chair’s word, or for an Arria-formula meeting at any member’s', () => {
    expect(when(negotiation, lead('china'), convene('consultations')).refused).toBe('informal/meeting-open');
    expect(when(suspended, lead('uk'), convene('consultations')).refused).toBe('council/chair-only');
    expect(when(suspended, lead('press'), convene('arria')).refused).toBe('council/members-only');
    expect(when(briefing, lead('uk'), convene('arria')).types).toEqual(['InformalConvened']);
    const together = played(suspended, [lead('china'), convene('consultations')]);
    expect(when(together, lead('china'), convene('dialogue')).refused).toBe('informal/under-way');
    const deciding = inPhase(negotiation, 'consequences');
    expect(when(deciding, facilitator, convene('dialogue')).refused).toBe('informal/not-this-phase');
  });

  it('[IF-1] decide nothing', () => {
    const together = played(suspended, [lead('china'), convene('consultations')]);
    for (const command of [put(1), propose({ kind: 'adjourn' }), raise()]) {
      expect(when(together, lead('china'), command).refused).toBe('council/meeting-not-open');
    }
    const explain = { type: 'AskToExplain', draft: draftOf(1), when: 'before' } as const;
    expect(when(together, lead('uk'), explain).refused).toBe('council/meeting-not-open');
  });

  it('[IF-2] speak among themselves, with those invited, or with everybody', () => {
    const consultations = played(suspended, [lead('china'), convene('consultations')]);
    expect(when(consultations, lead('concerned'), ask).refused).toBe('speakers/not-invited');
    const dialogue = played(suspended, [lead('china'), convene('dialogue')]);
    expect(when(dialogue, lead('concerned'), ask).events).toMatchObject([{ under: 'rule-37' }]);
    const arria = played(briefing, [lead('uk'), convene('arria')]);
    expect(when(arria, lead('relief'), ask).events).toMatchObject([{ under: 'guest' }]);
  });

  it('[IF-3] [IF-4] under whoever convened them, without a record', () => {
    const arria = played(briefing, [lead('uk'), convene('arria')], [lead('relief'), ask]);
    expect(when(arria, lead('china'), next).refused).toBe('informal/convener-only');
    const speaking = played(arria, [lead('uk'), next]);
    const summed = { type: 'EndSpeech', summary: 'In one line.' } as const;
    expect(when(speaking, lead('relief'), summed).refused).toBe('speakers/no-record');
    const spoken = played(speaking, [lead('relief'), { type: 'EndSpeech', summary: null }]);
    expect(spoken.public.council.speeches).toMatchObject([{ seat: 'relief', informal: 'arria' }]);
    expect(metInTurn(spoken.public.council, 1)).toBe(false);
    expect(when(spoken, lead('china'), { type: 'EndInformal' }).refused).toBe('informal/convener-only');
    expect(when(spoken, lead('uk'), { type: 'EndInformal' }).types).toEqual(['InformalEnded']);
    const kept = given(briefing, { type: 'SeatKept', seat: id<SeatId>('uk'), by: 'bot' });
    const byBot = played(kept, [{ by: 'bot', seat: id<SeatId>('uk') }, convene('arria')]);
    expect(when(byBot, lead('relief'), ask).types).toEqual(['FloorAsked', 'SpeakerCalled']);
  });

  it('[IF-4] part when a meeting resumes or the phase ends, and the meeting’s own list stands again', () => {
    const together = played(suspended, [lead('china'), convene('consultations')], [lead('uk'), ask]);
    expect(together.public.council.waiting.map(({ seat }) => seat)).toEqual(['uk']);
    const resumed = when(together, lead('china'), { type: 'OpenMeeting' });
    expect(resumed.types).toEqual(['InformalEnded', 'MeetingResumed']);
    expect(resumed.state.public.council.waiting.map(({ seat }) => seat)).toEqual(['concerned']);
    expect(inPhase(together, 'decision').public.council.informal).toBeNull();
    expect(
      inPhase(played(briefing, [lead('uk'), convene('arria')]), 'negotiation').public.council,
    ).toMatchObject({
      informal: null,
      meeting: { is: 'open' },
    });
  });
});
