import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPhase, lead, memberSeats, played, when } from '#engine/council/testing/chamber.ts';
import { answered, draftOf, motionId, propose, putMotion } from '#engine/council/testing/procedure.ts';
import { castBy, negotiation, open, put, tabledBy } from '#engine/council/testing/voting.ts';
import { randomFrom } from '#engine/kernel/random.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { regionalGroups } from './groups.ts';
import { voteInAssembly } from './simulate.ts';

const call = propose({ kind: 'emergency-session' });
const bring = { type: 'PutToAssembly', draft: draftOf(1) } as const;
const twoThirds = { is: 'share', of: 'voting', part: [2, 3], reach: 'at-least' } as const;

/** Vetoed by one permanent member, with so many in favour among the elected ones, the other permanent members in favour. */
function vetoed(state: SessionState, elected: number): SessionState {
  const others = memberSeats.slice(5);
  const voting = castBy(castBy(state, 'no', ['russia']), 'yes', ['china', 'france', 'uk', 'usa']);
  return castBy(castBy(voting, 'yes', others.slice(0, elected)), 'abstain', others.slice(elected));
}
const convened = (elected: number) =>
  answered(played(vetoed(open, elected), [lead('uk'), call], [lead('china'), putMotion(1)]), 9, 2, [
    'russia',
    'china',
  ]);

describe('an emergency special session', () => {
  it('[GA-1] is called after a veto, once, by nine votes on a matter of procedure that nobody blocks', () => {
    expect(when(negotiation, lead('uk'), call).refused).toBe('motions/no-veto-yet');
    const called = convened(8);
    expect(called.public.council.motions[0]?.status).toBe('carried');
    expect(called.public.council.questions[0]?.outcome).toMatchObject({
      result: 'adopted',
      counts: { yes: 9, no: 2, abstain: 4 },
    });
    expect(called.public.council.assembly).toMatchObject({
      number: 12,
      called: { is: 'motion', motion: motionId(1) },
    });
    expect(when(called, lead('uk'), call).refused).toBe('motions/no-veto-yet');
  });

  it('[GA-2] takes up what a veto stopped, once, at the wish of a state', () => {
    expect(when(vetoed(open, 8), lead('uk'), bring).refused).toBe('assembly/not-called');
    const called = convened(8);
    expect(when(called, lead('press'), bring).refused).toBe('assembly/states-only');
    expect(when(called, lead('uk'), { ...bring, draft: draftOf(2) }).refused).toBe('assembly/not-vetoed');
    const voted = when(called, lead('concerned'), bring);
    expect(voted.types).toEqual(['AssemblyVoted']);
    expect(when(voted.state, lead('uk'), bring).refused).toBe('assembly/voted-already');
  });

  it('[GA-4] recommends by two thirds of those present and voting, and takes no measure', () => {
    const voted = played(convened(8), [lead('uk'), bring]).public;
    const vote = voted.council.assembly?.votes[0];
    expect(vote).toMatchObject({ adopted: true, symbol: 'A/RES/ES-12/1' });
    expect(Object.values(voted.crisis.measures)).toEqual([]);
    expect(voted.council.drafts[0]?.status.is).toBe('vetoed');
  });

  it('[GA-3] is near the Assembly’s vote of 2 March 2022 for what had eight of ten elected members', () => {
    const counts = Array.from({ length: 20 }, (_, seed) => {
      const text = { support: 0.8, opposition: 0, coercion: 1 };
      return voteInAssembly(text, twoThirds, randomFrom(`${seed}`), 'd1').counts.yes;
    });
    const mean = counts.reduce((sum, yes) => sum + yes, 0) / counts.length;
    expect(mean).toBeGreaterThan(125);
    expect(mean).toBeLessThan(150);
  });

  it('[GA-3] counts all 193 members once, more support never brings fewer votes, and a text nobody supports fails', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 0, max: 3 }), fc.string(), (one, other, coercion, seed) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const votes = [less, more].map((support) =>
          voteInAssembly({ support, opposition: 0, coercion }, twoThirds, randomFrom(seed), 'd1'),
        );
        for (const { counts, groups } of votes) {
          expect(counts.yes + counts.no + counts.abstain + counts.absent).toBe(193);
          for (const { id, members } of regionalGroups) {
            const { yes, no, abstain, absent } = groups[id];
            expect(Math.min(yes, no, abstain, absent)).toBeGreaterThanOrEqual(0);
            expect(yes + no + abstain + absent).toBe(members);
          }
        }
        expect(votes[0]?.counts.yes).toBeLessThanOrEqual(votes[1]?.counts.yes ?? 0);
      }),
    );
    const none = { support: 0, opposition: 0.5, coercion: 3 };
    expect(voteInAssembly(none, twoThirds, randomFrom('dice'), 'd1').adopted).toBe(false);
  });
});

describe('the Assembly’s debate on a veto', () => {
  const after = vetoed(open, 8);
  const explain = { type: 'ExplainVeto', draft: draftOf(1), words: 'It was one-sided.' } as const;
  const nextTurn = (state: SessionState) => inPhase(state, 'briefing', { turn: 2 });

  it('[GA-5] is called by every veto, and held in the next turn', () => {
    expect(after.public.council.vetoDebates).toMatchObject([{ draft: 'd1', seats: ['russia'], due: 2 }]);
    expect(nextTurn(after).public.council.vetoDebates[0]?.status).toBe('held');
  });

  it('[GA-5] gives way to an emergency special session on the situation', () => {
    expect(nextTurn(convened(8)).public.council.vetoDebates[0]?.status).toBe('replaced');
  });

  it('[GA-6] hears those first who cast it: each explains its veto once', () => {
    expect(when(after, lead('uk'), explain).refused).toBe('assembly/no-veto-of-yours');
    const explained = when(after, lead('russia'), explain);
    expect(explained.types).toEqual(['VetoExplained']);
    expect(when(explained.state, lead('russia'), explain).refused).toBe('assembly/explained-already');
    expect(when(nextTurn(after), lead('russia'), explain).refused).toBe('assembly/no-debate');
  });

  it('[GA-5] is unknown before 26 April 2022', () => {
    const earlier = inPhase(inPhase(negotiation, 'briefing', { from: '2021-03-01' }), 'negotiation', {
      from: '2021-03-01',
    });
    const voted = vetoed(played(tabledBy(earlier, 'france'), [lead('china'), put(1)]), 8);
    expect(voted.public.council.vetoDebates).toEqual([]);
  });
});
