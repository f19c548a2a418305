import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driftOver } from '#engine/bots/outlook/drift.ts';
import { chanceToAct, expectedOf, stillExpectedOf } from '#engine/bots/outlook/expected.ts';
import { feltAfter } from '#engine/bots/outlook/felt.ts';
import { withKnockOns } from '#engine/bots/outlook/knock-on.ts';
import { factsAfter } from '#engine/bots/outlook/project.ts';
import { added, promisedBy } from '#engine/bots/outlook/shift.ts';
import { sittingIn } from '#engine/bots/testing/sitting.ts';
import { smallScenario } from '#engine/bots/testing/small-scenario.ts';
import { measureFaces } from '#engine/crisis/measures/faces.ts';
import type { MeasureInstanceId, Report } from '#engine/crisis/types.ts';
import { id } from '#engine/kernel/ids.ts';
import { factsWith } from '#engine/scenario/testing/facts.ts';
import type { PublicMeasure } from '#engine/session/consequences/slice.ts';
import { completeParams, noResources } from '#engine/session/moves/params.ts';

const shared = sittingIn(smallScenario(), 'negotiation', 0.1).state().public;
const mission = measureFaces['peacekeeping-robust'];
const params = completeParams(mission, {});

describe('what is expected of a measure', () => {
  it('[BO-2] is what its face promises, in points', () => {
    const promised = promisedBy(mission, 1);
    expect(promised['civilian-deaths']).toBe(-19);
    expect(promised['relapse-risk']).toBe(-19);
    expect(promisedBy(mission, 0)).toEqual({});
  });

  it('[BO-2] is felt between its quick and its slow case', () => {
    const { from, to } = mission.actsIn;
    expect(feltAfter(mission, from)).toBe(0);
    expect(feltAfter(mission, (from + to) / 2)).toBeCloseTo(0.5);
    expect(feltAfter(mission, to + 5)).toBe(1);
    expect(feltAfter(measureFaces['public-warning-statement'], 0)).toBe(0);
    expect(feltAfter(measureFaces['public-warning-statement'], 1)).toBe(1);
  });

  it('[BO-2] is less while the consent that it needs is not given, and least once that was refused', () => {
    const answered = (is: 'granted' | 'refused') => ({
      ...shared,
      crisis: { ...shared.crisis, answers: { mission: { request: 'r', is, turn: 1 } } },
    });
    const enough = { troops: params.troops, police: 0, money: 0 };
    expect(chanceToAct(mission, params, answered('granted'), enough)).toBe(1);
    const unasked = chanceToAct(mission, params, shared, enough);
    expect(unasked).toBeLessThan(1);
    expect(chanceToAct(mission, params, answered('refused'), enough)).toBeLessThan(unasked);
  });

  it('[BO-2] is less while troops are missing', () => {
    const without = expectedOf(mission, params, shared, 24, noResources, 'council');
    const withTroops = expectedOf(
      mission,
      params,
      shared,
      24,
      { ...noResources, troops: params.troops },
      'council',
    );
    expect(withTroops['civilian-deaths'] ?? 0).toBeLessThan(without['civilian-deaths'] ?? 0);
  });

  it('[BO-2] is, of a measure that runs, only what is not felt yet', () => {
    const running = (status: PublicMeasure['status'], ended = false): PublicMeasure => ({
      instance: id<MeasureInstanceId>('m1'),
      measure: 'field-report',
      origin: { by: 'seat', seat: id('relief') },
      taker: 'ngo',
      params: completeParams(measureFaces['field-report'], {}),
      turn: 1,
      pledges: {},
      pledged: noResources,
      deployed: noResources,
      status,
      ended,
    });
    const face = measureFaces['field-report'];
    const still = (status: PublicMeasure['status'], ended = false) =>
      stillExpectedOf(face, running(status, ended), shared, 20)['evidence-quality'] ?? 0;
    expect(still({ is: 'acting', share: 0.25 })).toBeGreaterThan(still({ is: 'acting', share: 0.75 }));
    expect(still({ is: 'acting', share: 1 })).toBeCloseTo(0);
    expect(still({ is: 'futile', since: 3, reason: 'consent-refused' })).toBe(0);
    expect(still(null, true)).toBe(0);
    expect(still(null)).toBeGreaterThan(0);
  });

  it('[BO-2] carries on to what follows from it', () => {
    expect(withKnockOns({ 'humanitarian-access': 10 })['excess-deaths']).toBe(-5);
    const chain = withKnockOns({ leverage: 10 });
    expect(chain['elite-restraint']).toBe(3);
    expect(chain['civilian-deaths']).toBeLessThan(0);
    expect(withKnockOns({})).toEqual({});
  });
});

describe('where things are heading', () => {
  const report = (
    week: number,
    deaths: number,
    risk: number,
    warning: Report['warning'] = 'none',
  ): Report => {
    const told = (estimate: number) =>
      ({ estimate, low: estimate, high: estimate, confidence: 'high', asOf: week }) as const;
    return {
      week,
      national: { 'civilian-deaths': told(deaths), 'atrocity-risk': told(risk) },
      regions: {},
      civilianDeathsSoFar: told(deaths * week),
      warning,
    };
  };

  it('[BO-2] is the trend of the reports, damped and bounded', () => {
    const drift = driftOver([report(0, 10, 40), report(4, 10, 48)], 8);
    expect(drift['atrocity-risk']).toBeCloseTo(8);
    expect(drift['civilian-deaths']).toBeCloseTo(0);
    expect(driftOver([report(0, 1, 0), report(1, 5_000, 100)], 20)['civilian-deaths']).toBe(15);
  });

  it('[BO-2] is the warning while there is no trend', () => {
    expect(driftOver([report(0, 10, 40)], 8)).toEqual({});
    expect(driftOver([report(0, 10, 40, 'alert')], 8)['civilian-deaths']).toBeGreaterThan(0);
    expect(driftOver([], 8)).toEqual({});
  });
});

describe('the facts some weeks on', () => {
  const facts = factsWith({
    reported: { 'civilian-deaths': 100, 'excess-deaths': 0, incitement: 95, refugees: 1_000 },
    peak: { 'civilian-deaths': 120 },
    harm: { deaths: 50, displaced: 0, deathsLeftAlone: 50, displacedLeftAlone: 0 },
  });

  it('[BO-2] move as expected, within their scale', () => {
    const then = factsAfter(facts, 8, { 'civilian-deaths': -19, incitement: 20, refugees: 10 }, {});
    expect(then.truth['civilian-deaths']).toBeCloseTo(100 * Math.exp(-19 * 0.035));
    expect(then.truth.incitement).toBe(100);
    expect(then.truth.refugees).toBeGreaterThan(1_000);
    expect(then.week).toBe(facts.week + 8);
    expect(then.peak['civilian-deaths']).toBe(120);
  });

  it('[BO-2] count what is lost on the way, beside what would be lost if nobody did anything', () => {
    const then = factsAfter(facts, 8, { 'civilian-deaths': -19 }, {});
    expect(then.harm.deathsLeftAlone).toBeCloseTo(50 + 8 * 100);
    expect(then.harm.deaths).toBeLessThan(then.harm.deathsLeftAlone);
    expect(then.harm.deaths).toBeGreaterThan(50);
  });

  it('[BO-2] stay as they are when no weeks are left', () => {
    expect(factsAfter(facts, 0, { incitement: 5 }, {})).toBe(facts);
  });

  it('[BO-2] never leave the scale, whatever is expected', () => {
    fc.assert(
      fc.property(fc.double({ min: -500, max: 500, noNaN: true }), (by) => {
        const then = factsAfter(facts, 4, { incitement: by, 'civilian-deaths': by / 10 }, {});
        expect(then.truth.incitement).toBeGreaterThanOrEqual(0);
        expect(then.truth.incitement).toBeLessThanOrEqual(100);
        expect(then.truth['civilian-deaths']).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('shifts', () => {
  it('add up, whichever comes first', () => {
    expect(added({ incitement: 2 }, { incitement: 3, refugees: 1 })).toEqual({ incitement: 5, refugees: 1 });
    expect(added({}, {})).toEqual({});
  });
});
