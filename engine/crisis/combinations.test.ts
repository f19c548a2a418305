import { describe, expect, it } from 'vitest';
import { answerCapital } from '#engine/crisis/capital.ts';
import type { IndicatorId } from '#engine/crisis/indicators.ts';
import { stackWeights } from '#engine/crisis/instances/stacking.ts';
import { startInstance } from '#engine/crisis/instances/start.ts';
import { strengthContext, strengthOf } from '#engine/crisis/instances/strength.ts';
import type { Effect } from '#engine/crisis/measures/effect-types.ts';
import { measureEffects } from '#engine/crisis/measures/effects.ts';
import { measureFaces } from '#engine/crisis/measures/faces.ts';
import { measureIds } from '#engine/crisis/measures/ids.ts';
import { standardParameters } from '#engine/crisis/parameters.ts';
import { stepWeek } from '#engine/crisis/step.ts';
import { exampleSetup } from '#engine/crisis/testing/example-setup.ts';
import { inputOf, median, type Plan, play, seeds, take } from '#engine/crisis/testing/play.ts';
import type { CrisisSetup, CrisisState, MeasureId, MeasureInstance } from '#engine/crisis/types.ts';
import { randomFrom } from '#engine/kernel/random.ts';

/** What measures do to one another: the rules of combination, each by its number in docs/model.md. */

const patience = { timeout: 60_000 };

function found(state: CrisisState | undefined, measure: MeasureId): MeasureInstance {
  const instance = state?.instances.find((one) => one.measure === measure);
  if (instance === undefined) throw new Error(`${measure} was not taken`);
  return instance;
}

/** What a taken measure adds to one indicator, on one side, at a moment. */
function adds(
  state: CrisisState | undefined,
  measure: MeasureId,
  on: IndicatorId,
  side: Effect['side'],
): number {
  return found(state, measure).effects.reduce((sum, { applied }, index) => {
    const effect = measureEffects[measure].effects[index];
    return effect?.on === on && effect.side === side ? sum + applied : sum;
  }, 0);
}

const perpetratedBy = (perpetrator: CrisisSetup['structure']['perpetrator']): CrisisSetup => ({
  ...exampleSetup,
  structure: { ...exampleSetup.structure, perpetrator },
});

describe('measures together', patience, () => {
  it('[CR-70] a threat that is neither heeded nor carried out costs fifteen points of credibility', () => {
    expect(standardParameters.threats.credibilityLost).toBe(15);
    const lost = measureIds
      .filter((measure) => measureFaces[measure].threat !== null)
      .flatMap((measure) => seeds(4).flatMap((seed) => credibilityLostBy(measure, seed)));
    expect(lost.length).toBeGreaterThan(0);
    for (const points of lost) expect(points).toBeCloseTo(-15, 0);
  });

  it('[CR-71] more are killed where a safe area falls than had it never been declared', () => {
    const ratios = seeds(30).flatMap((seed) => {
      const declared = play({ take: { 2: [{ measure: 'safe-areas', paid: 0 }] } }, seed, 24);
      const week = declared.outcomes.findIndex(({ notices }) =>
        notices.some(({ notice }) => notice === 'safe-area-fell'),
      );
      if (week < 0) return [];
      const without = play({}, seed, week + 1);
      const killed = (state: CrisisState | undefined) => state?.past.at(-1)?.civilianDeaths ?? Number.NaN;
      return [killed(declared.states[week + 1]) / killed(without.states[week + 1])];
    });
    expect(ratios.length).toBeGreaterThan(10);
    expect(median(ratios)).toBeGreaterThan(1.1);
  });

  it('[CR-72] a referral costs momentum where leaders are at risk, and most while they are asked to talk', () => {
    const referred = (plan: Plan, setup = perpetratedBy('state')) =>
      adds(play(plan, 'referral', 12, setup).final, 'icc-referral', 'peace-momentum', 'side-effect');
    const alone: Plan = { take: { 2: [{ measure: 'icc-referral' }] } };
    const talking: Plan = {
      grant: { 1: ['talks'] },
      take: { 1: [{ measure: 'mediation-process' }], 2: [{ measure: 'icc-referral' }] },
    };
    expect(referred(alone)).toBeLessThan(0);
    expect(referred(talking)).toBeLessThan(referred(alone));
    expect(referred(talking, perpetratedBy('armed-group'))).toBeCloseTo(0, 12);
  });

  it('[CR-72] a deferral takes that cost away, and the court can be announced for later', () => {
    const deferred = play(
      {
        grant: { 1: ['talks'] },
        take: {
          1: [{ measure: 'mediation-process' }],
          2: [{ measure: 'icc-referral' }],
          12: [{ measure: 'icc-deferral-art16' }],
        },
      },
      'referral',
      24,
    );
    expect(adds(deferred.final, 'icc-referral', 'peace-momentum', 'side-effect')).toBeCloseTo(0, 12);
    expect(adds(deferred.final, 'icc-deferral-art16', 'accountability', 'side-effect')).toBeLessThan(0);
    const later = measureEffects['icc-sequence-later'].effects;
    expect(later.some(({ on, mean }) => on === 'peace-momentum' && mean < 0)).toBe(false);
    expect(measureFaces['icc-sequence-later'].threat?.deliveredBy).toContain('icc-referral');
  });

  it('[CR-73] an embargo on all helps a better armed opponent for half a year to a year, then no more', () => {
    const strong: CrisisSetup = {
      ...perpetratedBy('both'),
      initial: { ...exampleSetup.initial, 'armed-strength': 80 },
    };
    const { states } = play({ take: { 1: [{ measure: 'arms-embargo-state' }] } }, 'embargo', 90, strong);
    const helped = states.flatMap((state, week) => {
      const better = (states[week - 1]?.national['armed-strength'] ?? 0) >= 50;
      const points =
        week > 0 && better ? adds(state, 'arms-embargo-state', 'armed-strength', 'side-effect') : 0;
      return points > 1 ? [week] : [];
    });
    expect(helped.length).toBeGreaterThan(20);
    expect(helped.length).toBeLessThan(56);
    const weak = play({ take: { 1: [{ measure: 'arms-embargo-state' }] } }, 'embargo', 20);
    expect(adds(weak.final, 'arms-embargo-state', 'armed-strength', 'side-effect')).toBe(0);
    expect(adds(weak.final, 'arms-embargo-state', 'regime-intent', 'side-effect')).toBeGreaterThan(0);
  });

  it.each(['human-rights-monitors', 'observer-mission', 'peacekeeping-small', 'regional-force'] as const)(
    '[CR-74] %s that leaves raises the killing within two weeks',
    (measure) => {
      const calm: CrisisSetup = { ...exampleSetup, settlement: 'agreement' };
      const plan: Plan = {
        grant: { 1: ['observers', 'mission'] },
        take: { 1: [{ measure }] },
        end: { 20: [measure] },
      };
      const { states } = play(plan, 'witnesses', 23, calm);
      expect(adds(states[19], measure, 'civilian-deaths', 'side-effect')).toBe(0);
      expect(adds(states[21], measure, 'civilian-deaths', 'side-effect')).toBeGreaterThan(0.05);
    },
  );

  it('[CR-75] arms for one side raise the killing by a state for some weeks, and not by an armed group', () => {
    const killing = (setup: CrisisSetup, week: number) =>
      adds(
        play({ take: { 2: [{ measure: 'opposition-arms-support', by: 'a-state' }] } }, 'arms', 40, setup)
          .states[week],
        'opposition-arms-support',
        'civilian-deaths',
        'side-effect',
      );
    expect(killing(perpetratedBy('state'), 8)).toBeGreaterThan(0.05);
    expect(killing(perpetratedBy('state'), 38)).toBeLessThan(0.02);
    expect(killing(perpetratedBy('armed-group'), 8)).toBe(0);
  });

  it('[CR-75] force without consent does the same before it protects', () => {
    for (const measure of ['air-strikes-protection', 'coalition-without-mandate'] as const) {
      const { states } = play({ take: { 2: [{ measure }] } }, 'force', 20);
      const reprisals = states.map((state, week) =>
        week < 2 ? 0 : adds(state, measure, 'civilian-deaths', 'side-effect'),
      );
      expect(Math.max(...reprisals.slice(0, 8)), measure).toBeGreaterThan(0.1);
      expect(reprisals.at(-1), measure).toBeLessThan(0.02);
    }
  });

  it('[CR-76] elections within a year of the end of a war raise the risk that it returns, later ones do not', () => {
    const settled: CrisisSetup = { ...exampleSetup, settlement: 'agreement', stage: 'rebuild' };
    const { effects } = measureEffects['elections-supported'];
    const rushed = effects.find(({ on }) => on === 'relapse-risk');
    if (rushed === undefined) throw new Error('Elections have no effect on relapse');
    const held = { ...started('elections-supported'), pledged: { troops: 0, police: 0, money: 50 } };
    const factor = (week: number) =>
      strengthOf(
        rushed,
        held,
        contextOf([held], { week, settlement: { is: 'agreement', since: 4 }, setup: settled }),
      );
    expect(factor(20)).toBe(1);
    expect(factor(55)).toBe(1);
    expect(factor(56)).toBe(0);
    expect(
      strengthOf(rushed, held, contextOf([held], { week: 20, settlement: { is: 'none' }, setup: settled })),
    ).toBe(0);
  });

  it('[CR-77] of sanctions the second counts 60 %, the third 40 %, later ones less', () => {
    const sanctions = [
      'asset-freeze-travel-ban',
      'commodity-sanctions',
      'aviation-ban',
      'financial-sector-isolation',
      'oil-embargo',
    ] as const;
    const acting = sanctions.map((measure, index) => ({
      ...started(measure, index + 1),
      status: { is: 'acting', share: 1 } as const,
    }));
    const weightOf = stackWeights([...acting].reverse(), standardParameters);
    expect(acting.map(({ instance }) => weightOf(instance))).toEqual([1, 0.6, 0.4, 0.2, 0.2]);
  });

  it('[CR-78] neighbours who let everything pass cut what sanctions do by half', () => {
    for (const measure of [
      'arms-embargo-state',
      'arms-embargo-nonstate',
      'asset-freeze-travel-ban',
      'commodity-sanctions',
      'oil-embargo',
      'aviation-ban',
      'comprehensive-trade-embargo',
      'financial-sector-isolation',
    ] as const) {
      const held = started(measure);
      const effect = measureEffects[measure].effects.find(({ side }) => side === 'intended');
      if (effect === undefined) throw new Error(`${measure} means to do nothing`);
      const factor = (compliance: number) =>
        strengthOf(effect, held, contextOf([held], { national: { 'neighbour-compliance': compliance } }));
      expect(factor(0) / factor(100), measure).toBeCloseTo(0.5, 9);
    }
  });

  it('[CR-79] diplomatic, financial and military pressure together can buy a consent that none buys alone', () => {
    const pressure = [
      { measure: 'suspend-membership', by: 'the-region' },
      { measure: 'financial-sector-isolation', by: 'the-bankers' },
      { measure: 'military-cooperation-ended', by: 'a-friend' },
    ] as const;
    // A state that lives on credit and has no friend to shield it.
    const dependent = { ...exampleSetup, capital: { hardLine: 55, dependence: 95, patron: 5 } };
    const chance = (...measures: readonly (typeof pressure)[number][]) =>
      median(
        seeds(12).map((seed) => {
          const { final } = play({ take: { 2: measures } }, seed, 10, dependent);
          return answerCapital(final, { kind: 'mission', backing: 'council' }, dependent, randomFrom(seed))
            .chance;
        }),
      );
    const together = chance(...pressure);
    for (const one of pressure) expect(together, one.measure).toBeGreaterThan(chance(one));
    expect(together).toBeGreaterThan(chance() + 0.1);
  });

  it('[CR-80] an embargo, sanctions and mediation together press harder than each by itself', () => {
    const leverage = (plan: Plan) =>
      adds(play(plan, 'coherent', 24).final, 'asset-freeze-travel-ban', 'leverage', 'intended');
    const sanctions = [{ measure: 'asset-freeze-travel-ban' }, { measure: 'arms-embargo-state' }] as const;
    const apart = leverage({ take: { 2: sanctions } });
    const together = leverage({
      grant: { 2: ['talks'] },
      take: { 2: [...sanctions, { measure: 'mediation-process' }] },
    });
    expect(together / apart).toBeGreaterThan(1.2);
  });
});

function started(measure: MeasureId, week = 1): MeasureInstance {
  const { started: one } = take({ measure }, week);
  return startInstance(one, week, standardParameters, randomFrom('combinations'));
}

function contextOf(
  instances: readonly MeasureInstance[],
  change: Partial<Parameters<typeof strengthContext>[1]>,
) {
  return strengthContext(instances, {
    week: 10,
    national: {},
    settlement: { is: 'none' },
    setup: exampleSetup,
    parameters: standardParameters,
    ...change,
  });
}

/** What credibility lost in each week in which a threat proved empty, by that cause alone. */
function credibilityLostBy(measure: MeasureId, seed: string): readonly number[] {
  const { states } = play({ take: { 3: [{ measure }] } }, seed, 40);
  const week = states.findIndex(
    (state) => state.instances.find((one) => one.measure === measure)?.threat === 'unfulfilled',
  );
  const before = states[week - 1];
  if (week < 0 || before === undefined) return [];
  const { changes } = stepWeek(before, inputOf({}, week), exampleSetup, randomFrom(seed));
  const credibility = changes.find(({ indicator }) => indicator === 'credibility');
  return (credibility?.causes ?? [])
    .filter(({ kind, id }) => kind === 'driver' && id === 'threats-unfulfilled')
    .map(({ amount }) => amount);
}
