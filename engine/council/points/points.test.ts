import { describe, expect, it } from 'vitest';
import { expirePoint } from '#engine/council/deadlines.ts';
import {
  clock,
  contextAt,
  facilitator,
  given,
  lead,
  outcomeOf,
  played,
  when,
} from '#engine/council/testing/chamber.ts';
import { answered, challenge, draftOf, pointId, raise, ruled } from '#engine/council/testing/procedure.ts';
import { castBy, negotiation, put, tabled } from '#engine/council/testing/voting.ts';
import { id, type SeatId } from '#engine/kernel/ids.ts';
import type { SessionState } from '#engine/session/slices.ts';

const nature = raise({ is: 'nature', draft: draftOf(1) });
const putPoint = { type: 'PutPoint', point: pointId(1) } as const;
const expire = (state: SessionState, at: number) =>
  outcomeOf(state, expirePoint(state, contextAt(clock, at)));

describe('a point of order', () => {
  const raised = played(negotiation, [lead('russia'), raise()]);

  it('[PO-1] is raised by a member, may interrupt a speaker, and is withdrawn by whoever raised it', () => {
    const speaking = played(
      negotiation,
      [lead('uk'), { type: 'AskForFloor' }],
      [lead('china'), { type: 'CallSpeaker', seat: null }],
    );
    expect(when(speaking, lead('russia'), raise()).types).toEqual(['PointRaised']);
    expect(when(raised, lead('uk'), raise()).refused).toBe('points/another-first');
    expect(when(negotiation, lead('press'), raise()).refused).toBe('council/members-only');
    const withdraw = { type: 'WithdrawPoint', point: pointId(1) } as const;
    expect(when(raised, lead('uk'), withdraw).refused).toBe('points/not-yours');
    expect(when(raised, lead('russia'), withdraw).state.public.council).toMatchObject({
      point: null,
      points: [{ ended: 'withdrawn', verdict: null }],
    });
  });

  it('[PO-2] [PO-3] is ruled on at once by the chair (rule 30), before anything else', () => {
    const onTable = played(tabled, [lead('russia'), raise()]);
    expect(when(onTable, lead('china'), put(1)).refused).toBe('points/rule-first');
    expect(when(raised, lead('uk'), ruled(1, 'upheld')).refused).toBe('council/chair-only');
    expect(when(raised, lead('china'), ruled(1, 'procedure')).refused).toBe('points/other-verdict');
    const upheld = when(onTable, lead('china'), ruled(1, 'upheld'));
    expect(upheld.types).toEqual(['PointRuled']);
    expect(when(upheld.state, lead('china'), put(1)).refused).toBe('points/may-be-challenged');
  });

  it('[PO-4] its ruling, challenged by eight votes, stands; nine overrule it', () => {
    const challenged = played(raised, [lead('china'), ruled(1, 'dismissed')], [lead('france'), challenge(1)]);
    expect(challenged.public.council.question?.question).toEqual({ is: 'ruling', point: 'o1' });
    const eight = answered(challenged, 8, 7).public.council.points[0];
    expect(eight).toMatchObject({ ended: 'upheld', verdict: 'dismissed', challenger: 'france' });
    const nine = answered(challenged, 9, 6, ['china', 'usa']).public.council.points[0];
    expect(nine).toMatchObject({ ended: 'overruled', verdict: 'upheld' });
  });

  it('[PO-4] a ruling that nobody challenges in time stands', () => {
    const settledPoint = played(raised, [lead('china'), ruled(1, 'upheld'), 1_000]);
    expect(expire(settledPoint, 20_999).types).toEqual([]);
    const stood = expire(settledPoint, 21_000);
    expect(stood.types).toEqual(['RulingStood']);
    expect(stood.state.public.council.points).toMatchObject([{ ended: 'stood', verdict: 'upheld' }]);
    expect(when(stood.state, lead('uk'), challenge(1)).refused).toBe('points/not-open');
  });

  it('[PO-5] on which the chair does not rule is dismissed when the time is over, at once where nobody presides', () => {
    expect(expire(raised, 60_000).events).toMatchObject([
      { type: 'PointRuled', verdict: 'dismissed', by: 'time' },
    ]);
    const kept = given(negotiation, { type: 'SeatKept', seat: id<SeatId>('china'), by: 'bot' });
    expect(when(kept, lead('uk'), raise()).events).toMatchObject([
      { type: 'PointRaised' },
      { type: 'PointRuled', verdict: 'dismissed', by: 'rules' },
    ]);
  });
});

describe('whether a draft is a matter of procedure', () => {
  const asked = played(tabled, [lead('russia'), nature]);
  const outcome = (state: SessionState) => {
    const voting = played(state, [lead('china'), put(1)]);
    const others = ['france', 'uk', 'usa', ...Array.from({ length: 7 }, (_, nth) => `elected-${nth + 1}`)];
    const voted = castBy(castBy(voting, 'no', ['russia']), 'yes', others);
    const closed = played(voted, [facilitator, { type: 'CloseVote', draft: draftOf(1) }]);
    return closed.public.council.votes[0]?.outcome.result;
  };

  it('[PO-6] is asked of a draft on the table, once', () => {
    expect(when(negotiation, lead('russia'), nature).refused).toBe('voting/not-on-the-table');
    const ruledOn = expire(played(asked, [lead('china'), ruled(1, 'procedure')]), 20_000).state;
    expect(when(ruledOn, lead('russia'), nature).refused).toBe('points/nature-settled');
    expect(when(asked, lead('china'), ruled(1, 'upheld')).refused).toBe('points/other-verdict');
  });

  it('[PO-6] ruled by the president, it stands unless nine overrule: then no permanent member blocks the draft', () => {
    const challenged = played(asked, [lead('china'), ruled(1, 'procedure')], [lead('russia'), challenge(1)]);
    expect(outcome(answered(challenged, 8, 7))).toBe('adopted');
    expect(outcome(answered(challenged, 9, 6))).toBe('vetoed');
    expect(outcome(expire(played(asked, [lead('china'), ruled(1, 'substance')]), 20_000).state)).toBe(
      'vetoed',
    );
  });

  it('[PO-7] put to the Council, the preliminary question is one of substance: the double veto', () => {
    const voting = played(asked, [lead('china'), putPoint]);
    expect(voting.public.council.question).toMatchObject({ procedural: false, need: 9 });
    const blocked = answered(voting, 14, 1, ['russia']);
    expect(blocked.public.council.questions[0]?.outcome.result).toBe('vetoed');
    expect(blocked.public.council.natures).toEqual({ d1: 'substance' });
    expect(outcome(blocked)).toBe('vetoed');
    const agreed = answered(voting, 15, 0);
    expect(agreed.public.council.natures).toEqual({ d1: 'procedure' });
    expect(outcome(agreed)).toBe('adopted');
  });

  it('[PO-7] only the nature of a draft can be put to the Council', () => {
    const order = played(negotiation, [lead('russia'), raise()]);
    expect(when(order, lead('china'), putPoint).refused).toBe('points/chair-rules');
  });
});
