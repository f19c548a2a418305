import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chancesOf, supportOf } from '#engine/bots/drafting/support.ts';
import { bot, carrying, mindIn, must, putToVote, sittingIn } from '#engine/bots/testing/sitting.ts';
import { elected, members, permanent, smallScenario } from '#engine/bots/testing/small-scenario.ts';
import { id, type SeatId } from '#engine/kernel/ids.ts';
import type { DraftContent } from './content.ts';

const e1 = id<SeatId>('e1');
const e2 = id<SeatId>('e2');

const content = (measures: readonly string[], sponsors: readonly SeatId[] = []): DraftContent => ({
  measures: measures.map((measure) => ({ id: measure, params: {} })),
  chapterSeven: false,
  sponsors,
});

describe('what a seat expects of others', () => {
  const harsh = { symbol: 'S/1', date: '2011-01-01', topic: 'Sanctions', position: 'no' } as const;
  const scenario = smallScenario({
    e2: { sources: [harsh] },
    e3: { sources: [{ ...harsh, position: 'yes' }] },
  });
  const mind = mindIn(sittingIn(scenario, 'negotiation', 0.1), scenario, e1);
  const supportBy = (seat: string, what: DraftContent) => {
    const peer = scenario.seats.find(({ id: name }) => name === seat);
    if (peer === undefined) throw new Error(`No seat ${seat}`);
    return supportOf(mind, peer, what).yes;
  };

  it('[BO-5] rests on the public record for hard measures, and little for mild ones', () => {
    const hard = content(['arms-embargo-state']);
    expect(supportBy('e2', hard)).toBeLessThan(supportBy('e4', hard));
    expect(supportBy('e3', hard)).toBeGreaterThan(supportBy('e4', hard));
    const mild = content(['fact-finding-mission']);
    expect(supportBy('e2', mild)).toBe(supportBy('e3', mild));
  });

  it('[BO-5] counts sponsors as won', () => {
    expect(supportBy('e2', content(['arms-embargo-state'], [e2]))).toBeGreaterThan(0.9);
  });

  it('[BO-5] learns from the votes of the session', () => {
    const table = sittingIn(scenario, 'negotiation', 0.1);
    const draft = putToVote(table, e1, carrying(['arms-embargo-state'], true));
    for (const seat of members) {
      const ballot = seat === e2 || seat === 'p1' ? 'no' : 'yes';
      must(table, bot(seat), { type: 'CastVote', draft, ballot, reasons: [], explanation: null });
    }
    const wiser = mindIn(table, scenario, e1);
    const again = content(['arms-embargo-state']);
    const p1 = scenario.seats.find(({ id: name }) => name === 'p1');
    if (p1 === undefined) throw new Error('A permanent member is there');
    expect(supportOf(wiser, p1, again).yes).toBeLessThan(supportOf(mind, p1, again).yes);
    expect(chancesOf(wiser, again).adopted).toBeLessThan(chancesOf(mind, again).adopted);
  });

  it('[BO-5] reckons the chance of nine votes without a veto as it is', () => {
    // Against drawing lots: members vote by their own chances, many times over.
    const what = content(['icc-referral'], [e1, e2]);
    const { adopted, vetoed } = chancesOf(mind, what);
    const supports = members.map((seat) => {
      const peer = scenario.seats.find(({ id: name }) => name === seat);
      if (peer === undefined) throw new Error('Members are seats');
      return seat === e1 ? { yes: 1, no: 0 } : supportOf(mind, peer, what);
    });
    const draws = 4_000;
    const lot = lots(7);
    let passed = 0;
    let blocked = 0;
    for (let round = 0; round < draws; round++) {
      let yes = 0;
      let veto = false;
      supports.forEach((support, index) => {
        const drawn = lot();
        if (drawn < support.yes) yes += 1;
        else if (drawn < support.yes + support.no && index < permanent.length) veto = true;
      });
      if (yes >= 9 && veto) blocked += 1;
      if (yes >= 9 && !veto) passed += 1;
    }
    expect(adopted).toBeCloseTo(passed / draws, 1);
    expect(vetoed).toBeCloseTo(blocked / draws, 1);
  });

  it('[BO-5] never gives a chance beyond certainty', () => {
    fc.assert(
      fc.property(
        fc.subarray(['fact-finding-mission', 'arms-embargo-state', 'icc-referral', 'air-strikes-protection']),
        fc.subarray([...elected]),
        (measures, sponsors) => {
          const { adopted, vetoed } = chancesOf(mind, content(measures, sponsors));
          expect(adopted).toBeGreaterThanOrEqual(0);
          expect(adopted + vetoed).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
  });
});

/** A plain generator for lots, by Lehmer: the test's own dice, so that it does not repeat the engine's. */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
