import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { councilPack } from '#engine/council/rules/council.ts';
import { motionKinds } from '#engine/council/rules/motions.ts';
import {
  bot,
  facilitator,
  given,
  inPhase,
  lead,
  played,
  seated,
  when,
} from '#engine/council/testing/chamber.ts';
import {
  answer,
  answered,
  draftOf,
  motionId,
  propose,
  putMotion,
  withRules,
} from '#engine/council/testing/procedure.ts';
import { negotiation, put, tabled, tabledBy } from '#engine/council/testing/voting.ts';
import { id, type SeatId } from '#engine/kernel/ids.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { compareMotions } from './precedence.ts';
import type { Motion } from './slice.ts';

const suspend = propose({ kind: 'suspend' });
const adjourn = propose({ kind: 'adjourn' });
const postpone = (until: number | null, nth = 1) => propose({ kind: 'postpone', draft: draftOf(nth), until });
const statusOf = (state: SessionState, nth: number) => state.public.council.motions[nth - 1]?.status;

describe('proposing a motion', () => {
  it('[MT-1] is for members of the Council, one at a time, and needs no second (rule 34)', () => {
    const once = played(negotiation, [lead('france'), suspend]);
    expect(when(once, lead('france'), adjourn).refused).toBe('motions/one-at-a-time');
    expect(when(once, lead('concerned'), adjourn).refused).toBe('council/members-only');
    expect(when(once, lead('uk'), { type: 'SecondMotion', motion: motionId(1) }).refused).toBe(
      'motions/no-second-needed',
    );
  });

  it('[MT-2] needs something that it could bring about', () => {
    const refusal = (motion: Parameters<typeof propose>[0]) =>
      when(tabled, lead('france'), propose(motion)).refused;
    expect(refusal({ kind: 'refer', draft: draftOf(9), to: 'committee' })).toBe('voting/not-on-the-table');
    expect(refusal({ kind: 'postpone', draft: draftOf(1), until: 1 })).toBe('motions/not-later');
    expect(refusal({ kind: 'adjourn-to', turn: 1, phase: 'negotiation' })).toBe('motions/not-later');
    expect(refusal({ kind: 'adjourn-to', turn: 99, phase: 'negotiation' })).toBe('motions/not-later');
    expect(refusal({ kind: 'take-up', draft: draftOf(1) })).toBe('motions/not-set-aside');
    expect(refusal({ kind: 'invite', seat: id<SeatId>('press') })).toBe('motions/invited-already');
    expect(refusal({ kind: 'invite', seat: id<SeatId>('uk') })).toBe('motions/cannot-be-invited');
    const fewer = withRules(tabled, { precedence: ['adjourn'] });
    expect(when(fewer, lead('france'), suspend).refused).toBe('motions/not-in-these-rules');
  });
});

describe('deciding a motion', () => {
  const moved = played(
    tabled,
    [lead('france'), postpone(null)],
    [lead('uk'), adjourn],
    [lead('usa'), suspend],
  );

  it('[MT-3] goes by the order of rule 33: suspension, adjournment, postponement; and before everything else', () => {
    expect(when(moved, lead('china'), putMotion(1)).refused).toBe('motions/other-first');
    expect(when(moved, lead('china'), put(1)).refused).toBe('motions/decide-first');
    expect(when(moved, lead('china'), putMotion(3)).types).toEqual(['QuestionPut']);
  });

  it('[MT-4] is a matter of procedure: nine carry it over a permanent member, eight do not', () => {
    const asked = played(played(tabled, [lead('france'), postpone(null)]), [lead('china'), putMotion(1)]);
    const carried = answered(asked, 9, 3, ['usa', 'russia', 'china']);
    expect(statusOf(carried, 1)).toBe('carried');
    expect(carried.public.council.questions[0]?.outcome).toMatchObject({
      result: 'adopted',
      reason: { code: 'voting/no-veto-on-procedure' },
    });
    expect(statusOf(answered(asked, 8, 7), 1)).toBe('rejected');
  });

  it('[MT-4] can be asked for without a vote: one objection, and it has to be voted on', () => {
    const asked = played(played(negotiation, [lead('france'), suspend]), [
      lead('china'),
      putMotion(1, 'objection'),
    ]);
    const objected = when(asked, lead('uk'), answer(asked, 'no'));
    expect(objected.types).toEqual(['QuestionAnswered', 'QuestionClosed']);
    expect(objected.state.public.council.motions[0]).toMatchObject({ status: 'pending', objected: true });
    expect(when(objected.state, lead('china'), putMotion(1, 'objection')).refused).toBe(
      'motions/was-objected-to',
    );
    const silent = when(asked, facilitator, { type: 'CloseQuestion', question: 'q1' as never });
    expect(silent.types).toEqual(['QuestionClosed', 'MeetingSuspended']);
  });

  it('[MT-6] waits for its seconds where the rules ask for them', () => {
    const seconding = withRules(negotiation, {});
    const { settings } = seconding.public;
    const rules = settings?.rules;
    if (settings === null || rules === undefined) throw new Error('The session has rules');
    const motions = rules.motions.map((motion) => ({ ...motion, seconds: 1 }));
    const state: SessionState = {
      ...seconding,
      public: { ...seconding.public, settings: { ...settings, rules: { ...rules, motions } } },
    };
    const second = { type: 'SecondMotion', motion: motionId(1) } as const;
    const moved = played(state, [lead('france'), suspend]);
    expect(when(moved, lead('china'), putMotion(1)).refused).toBe('motions/needs-second');
    expect(when(moved, lead('france'), second).refused).toBe('motions/own-motion');
    const seconded = played(moved, [lead('uk'), second]);
    expect(when(seconded, lead('uk'), second).refused).toBe('motions/already-seconded');
    expect(when(seconded, lead('china'), putMotion(1)).types).toEqual(['QuestionPut']);
  });

  it('[MT-7] can be withdrawn by its mover until it is put', () => {
    const withdraw = { type: 'WithdrawMotion', motion: motionId(1) } as const;
    const one = played(negotiation, [lead('france'), suspend]);
    expect(when(one, lead('uk'), withdraw).refused).toBe('motions/not-yours');
    const asked = played(one, [lead('china'), putMotion(1)]);
    expect(when(asked, lead('france'), withdraw).refused).toBe('council/vote-open');
    expect(statusOf(when(one, lead('france'), withdraw).state, 1)).toBe('withdrawn');
  });

  it('[MT-4] is put by itself where nobody presides, and in the decision phase', () => {
    const kept = given(negotiation, { type: 'SeatKept', seat: id<SeatId>('china'), by: 'bot' });
    expect(when(kept, lead('uk'), suspend).types).toEqual(['MotionProposed', 'QuestionPut']);
    const deciding = inPhase(tabledBy(negotiation, 'france'), 'decision');
    const voted = played(deciding, [facilitator, { type: 'CloseVote', draft: draftOf(1) }]);
    expect(when(voted, lead('uk'), adjourn).types).toEqual(['MotionProposed', 'QuestionPut']);
  });
});

describe('a carried motion', () => {
  const carry = (state: SessionState, motion: ReturnType<typeof propose>) =>
    answered(played(state, [lead('france'), motion], [lead('china'), putMotion(1)]), 15, 0);

  it('[MT-5] suspends or adjourns the meeting', () => {
    expect(carry(negotiation, suspend).public.council.meeting).toEqual({ is: 'suspended', number: 1 });
    const adjourned = carry(negotiation, adjourn);
    expect(adjourned.public.council.meeting).toEqual({ is: 'closed', held: 1 });
    expect(when(adjourned, lead('china'), { type: 'OpenMeeting' }).types).toEqual(['MeetingOpened']);
  });

  it('[MT-5] adjourned to a later turn, the Council does not meet before', () => {
    const adjourned = carry(negotiation, propose({ kind: 'adjourn-to', turn: 2, phase: 'negotiation' }));
    expect(when(adjourned, lead('china'), { type: 'OpenMeeting' }).refused).toBe('council/adjourned');
    const deciding = inPhase(adjourned, 'decision');
    expect(deciding.public.council.meeting.is).toBe('closed');
    const next = inPhase(inPhase(deciding, 'briefing', { turn: 2 }), 'negotiation', { turn: 2 });
    expect(next.public.council).toMatchObject({ meeting: { is: 'open', number: 2 }, adjournedTo: null });
  });

  it('[MT-5] refers or postpones a draft, which then is not voted on until its time or until it is taken up', () => {
    const referred = carry(tabled, propose({ kind: 'refer', draft: draftOf(1), to: 'secretary-general' }));
    expect(when(referred, lead('china'), put(1)).refused).toBe('voting/set-aside');
    const taken = answered(
      played(
        referred,
        [lead('uk'), propose({ kind: 'take-up', draft: draftOf(1) })],
        [lead('china'), putMotion(2)],
      ),
      15,
      0,
    );
    expect(when(taken, lead('china'), put(1)).types).toEqual(['VoteOpened']);
    const postponed = carry(tabled, postpone(2));
    expect(inPhase(postponed, 'decision').public.council.vote).toBeNull();
    const later = inPhase(inPhase(postponed, 'briefing', { turn: 2 }), 'decision', { turn: 2 });
    expect(later.public.council.vote?.draft).toBe('d1');
  });

  it('[MT-5] [CO-10] the agenda, put to the vote and not adopted, ends the meeting (rule 9); once business began it is adopted', () => {
    const asked = played(
      negotiation,
      [lead('russia'), propose({ kind: 'agenda' })],
      [lead('china'), putMotion(1)],
    );
    expect(answered(asked, 8, 4).public.council.meeting).toEqual({ is: 'closed', held: 1 });
    expect(answered(asked, 9, 4).public.council.meeting.is).toBe('open');
    const begun = played(
      negotiation,
      [lead('uk'), { type: 'AskForFloor' }],
      [lead('china'), { type: 'CallSpeaker', seat: null }],
    );
    expect(when(begun, lead('russia'), propose({ kind: 'agenda' })).refused).toBe('motions/agenda-adopted');
  });

  it('[MT-5] [CO-11] invites a seat under rule 37 or 39, where invitations are given one by one', () => {
    const strict = withRules(seated, { invitations: 'on-request' });
    const opened = inPhase(inPhase(strict, 'briefing'), 'negotiation');
    expect(opened.public.council.invited).toEqual([]);
    const ask = { type: 'AskForFloor' } as const;
    expect(when(opened, lead('relief'), ask).refused).toBe('speakers/not-invited');
    const invited = carry(opened, propose({ kind: 'invite', seat: id<SeatId>('relief') }));
    expect(invited.public.council.invited).toEqual([{ seat: 'relief', under: 'rule-39' }]);
    expect(when(invited, lead('relief'), ask).types).toEqual(['FloorAsked']);
  });
});

describe('every motion', () => {
  it('[MT-8] can be ruled out of order by the chair, and that ruling challenged (rule 30)', () => {
    const out = when(played(negotiation, [lead('france'), suspend]), lead('china'), {
      type: 'RuleMotionOut',
      motion: motionId(1),
    });
    expect(out.types).toEqual(['PointRaised', 'PointRuled']);
    const challenged = played(out.state, [lead('france'), { type: 'ChallengeRuling', point: 'o1' as never }]);
    expect(statusOf(answered(challenged, 8, 7), 1)).toBe('out-of-order');
    expect(statusOf(answered(challenged, 9, 6), 1)).toBe('pending');
  });

  it('[MT-9] ends at the latest when its meeting closes', () => {
    const moved = played(negotiation, [lead('france'), suspend], [lead('uk'), adjourn]);
    const over = inPhase(moved, 'consequences');
    expect(over.public.council.motions.map(({ status }) => status)).toEqual(['lapsed', 'lapsed']);
  });

  it('[MT-3] precedence is a total order', () => {
    const motion = fc.record({ kind: fc.constantFrom(...motionKinds), nth: fc.integer({ min: 1, max: 60 }) });
    const asMotion = ({ kind, nth }: { kind: string; nth: number }): Motion =>
      ({ id: motionId(nth), terms: { kind }, status: 'pending', seconds: [] }) as unknown as Motion;
    const order = (one: Motion, other: Motion) => Math.sign(compareMotions(councilPack, one, other));
    fc.assert(
      fc.property(
        fc.uniqueArray(motion, { minLength: 3, maxLength: 3, selector: ({ nth }) => nth }),
        (three) => {
          const [a, b, c] = three.map(asMotion) as [Motion, Motion, Motion];
          expect(order(a, b)).toBe(-order(b, a));
          expect(order(a, b)).not.toBe(0);
          if (order(a, b) < 0 && order(b, c) < 0) expect(order(a, c)).toBe(-1);
        },
      ),
    );
  });

  it('[MT-1] bots have no part in the guard: one that is kept acts like its lead', () => {
    const kept = given(negotiation, { type: 'SeatKept', seat: id<SeatId>('uk'), by: 'bot' });
    expect(when(kept, bot('uk'), suspend).types).toEqual(['MotionProposed']);
  });
});
