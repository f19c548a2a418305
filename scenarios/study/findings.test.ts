import { describe, expect, it } from 'vitest';
import { randomFrom } from '#engine/kernel/random.ts';
import { loadScenario } from '#scenarios/load.ts';
import { compareBundles } from './bundles.ts';
import { marginalEffects, neverMatters, neverTaken } from './marginal.ts';
import { averted, sharesOf } from './shares.ts';
import { isAlwaysMet, isNeverMet, tallyEndings, tallyObjectives } from './tallies.ts';
import { costs, lived, run } from './testing/lived.ts';

const scenario = loadScenario('the-breach');
const random = randomFrom('findings');

describe('harm averted', () => {
  it('is a part of the deaths of the crisis left alone, below nothing where there were more', () => {
    expect(averted(run(250))).toBe(0.75);
    expect(averted(run(1_500))).toBe(-0.5);
    expect(averted(run(250), 'persons')).toBe(750);
    expect(averted(run(0, { alone: 0 }))).toBe(0);
  });

  it('is explained for all policies, and for those of one kind where there are two of it', () => {
    const policies = [
      lived('bots-1', { runs: [run(100), run(110)] }),
      lived('random-1', { runs: [run(800), run(810)] }),
      lived('random-2', { runs: [run(500), run(510)] }),
    ];
    const found = sharesOf(policies, random);
    expect(found.map(({ group, outcome, policies: count }) => [group, outcome, count])).toEqual([
      ['all', 'share', 3],
      ['all', 'persons', 3],
      ['random', 'share', 2],
      ['random', 'persons', 2],
    ]);
    expect(found[0]?.explained?.decisions).toBeGreaterThan(0.99);
  });
});

describe('what a kind of decision is worth', () => {
  const other = (deaths: number, acted = true) => ({ ...run(deaths), acted });
  const effects = marginalEffects(
    [
      lived('bots-1', {
        runs: [run(400), run(500)],
        without: {
          'field-report': [other(600), { ...other(500), ending: 'grave' }],
          'icc-referral': [other(402), other(499)],
        },
      }),
      lived('random-1', {
        runs: [run(300), run(300)],
        without: { 'field-report': [other(300), other(500, false)], 'ask-talks': [other(200), other(100)] },
      }),
    ],
    scenario,
    random,
  );
  const of = (decision: string) => effects.find((effect) => effect.decision === decision);

  it('is the mean of what its runs would have come to without it, the most helpful first', () => {
    expect(effects.map(({ decision }) => decision)).toEqual(['field-report', 'icc-referral', 'ask-talks']);
    expect(of('field-report')?.averted.value).toBeCloseTo(0.1, 9);
    expect(of('ask-talks')?.averted.value).toBeCloseTo(-0.15, 9);
    expect(of('field-report')).toMatchObject({
      madeBy: { bots: 1, random: 1 },
      acted: 0.75,
      largest: 0.2,
      otherEnding: 0.25,
    });
  });

  it('is nothing where no run changes by half a point', () => {
    expect(effects.filter(neverMatters).map(({ decision }) => decision)).toEqual(['icc-referral']);
  });

  it('is unknown of what nobody took', () => {
    const unknown = neverTaken(effects, scenario);
    expect(unknown).toHaveLength(scenario.deck.length - 2);
    expect(unknown).toContain('safe-areas');
  });
});

describe('a bundle', () => {
  const something = { 'field-report': [{ ...run(900), acted: true }] };
  const bundle = (id: string, deaths: number, paid: Parameters<typeof costs>[0]) =>
    lived(id, { runs: [run(deaths)], costs: costs(paid), without: something });

  it('dominates what averts no more and costs every seat no less', () => {
    const { list, dominant } = compareBundles([
      bundle('bots-1', 200, { france: [2, 0], germany: [0, 50] }),
      bundle('bots-2', 300, { france: [3, 0], germany: [0, 50] }),
      bundle('random-1', 300, { germany: [0, 10] }),
    ]);
    const of = (policy: string) => list.find((one) => one.policy === policy);
    expect(of('bots-1')).toMatchObject({ dominates: 1, dominatedBy: 0, payers: 2 });
    // Its averting as much at a lower price is enough.
    expect(of('random-1')).toMatchObject({ dominates: 1, dominatedBy: 0 });
    expect(of('bots-2')).toMatchObject({ dominates: 0, dominatedBy: 2 });
    expect(dominant).toEqual([]);
  });

  it('is named when it dominates every other, and one that decides nothing is no bundle', () => {
    const { list, dominant } = compareBundles([
      bundle('bots-1', 200, { france: [1, 0] }),
      bundle('bots-2', 200, { france: [2, 0] }),
      bundle('random-1', 900, { france: [1, 1] }),
      lived('random-2', { runs: [run(1_000)] }),
    ]);
    expect(list.map(({ policy }) => policy)).not.toContain('random-2');
    expect(dominant).toEqual(['bots-1']);
  });
});

describe('the tallies', () => {
  const places = scenario.seats.flatMap(({ objectives }) => objectives).length;
  const verdicts = (letter: string) => letter + 'p'.repeat(places - 1);
  const policies = [
    lived('bots-1', { runs: [run(1, { objectives: verdicts('m') }), run(1, { objectives: verdicts('m') })] }),
    lived('random-1', { runs: [run(1, { objectives: verdicts('m'), ending: 'nobody-came' })] }),
  ];

  it('count the verdicts on every objective, and know which are never and always met', () => {
    const [first, second, ...others] = tallyObjectives(policies, scenario);
    expect(others).toHaveLength(places - 2);
    expect(first).toMatchObject({ met: 3, partly: 0, missed: 0 });
    expect(second).toMatchObject({ met: 0, partly: 3, missed: 0 });
    expect([first, second].map((tally) => tally !== undefined && isAlwaysMet(tally))).toEqual([true, false]);
    expect([first, second].map((tally) => tally !== undefined && isNeverMet(tally))).toEqual([false, true]);
  });

  it('have every ending of the scenario, reached or not', () => {
    const endings = tallyEndings(policies, scenario);
    expect(endings).toHaveLength(scenario.endings.length);
    expect(endings.find(({ ending }) => ending === 'nobody-came')).toEqual({
      ending: 'nobody-came',
      bots: 0,
      random: 1,
    });
  });
});
