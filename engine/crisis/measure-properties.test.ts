import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureEffects } from '#engine/crisis/measures/effects.ts';
import { capitalRequestKinds } from '#engine/crisis/measures/face-types.ts';
import { measureFaces } from '#engine/crisis/measures/faces.ts';
import { measureIds } from '#engine/crisis/measures/ids.ts';
import { measureWords } from '#engine/crisis/measures/texts/words.ts';
import { exampleSetup } from '#engine/crisis/testing/example-setup.ts';
import { play } from '#engine/crisis/testing/play.ts';
import type { CrisisState, MeasureId, MeasureInstance } from '#engine/crisis/types.ts';

/** What holds of every measure, whoever takes it, whenever, wherever, in whatever company. */

const patience = { timeout: 60_000 };
const anyMeasure = fc.constantFrom(...measureIds);
const dice = fc.string({ minLength: 1, maxLength: 6 });
const anywhere = fc.constantFrom('country' as const, ...exampleSetup.regions.map(({ id }) => id));
const anyCompany = fc.uniqueArray(anyMeasure, { minLength: 1, maxLength: 4 });
const anyPayment = fc.constantFrom(0, 0.2, 0.6, 1, 3);

const instancesOf = (states: readonly CrisisState[], measure: MeasureId) =>
  states.flatMap(({ week, instances }) =>
    instances.filter((one) => one.measure === measure).map((instance) => ({ week, instance })),
  );

const amountsOf = ({ pledged, deployed, params, delayWeeks }: MeasureInstance): readonly number[] => [
  ...[pledged, deployed].flatMap(({ troops, police, money }) => [troops, police, money]),
  ...[params.troops, params.police, params.money, params.weeks ?? 0],
  delayWeeks,
];

describe('any measure', patience, () => {
  it('[CR-20] has no effect before its conditions hold and its delay is over', () => {
    fc.assert(
      fc.property(
        anyMeasure,
        anywhere,
        dice,
        fc.integer({ min: 1, max: 6 }),
        (measure, target, seed, week) => {
          const grant = { 1: capitalRequestKinds };
          const take = { [week]: [{ measure, params: { target } }] };
          const { states } = play({ grant, take }, seed, 16);
          for (const { week: now, instance } of instancesOf(states, measure)) {
            const felt = instance.effects.some(({ applied }) => applied !== 0);
            const inPlace = instance.deployed.troops + instance.deployed.police;
            if (!felt && inPlace === 0) continue;
            expect(instance.readySince, measure).not.toBeNull();
            expect(now, measure).toBeGreaterThanOrEqual((instance.readySince ?? 0) + instance.delayWeeks);
            expect(instance.delayWeeks).toBeGreaterThanOrEqual(measureFaces[measure].actsIn.from);
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it('[CR-2] has nothing negative, in whatever company, however well or badly it is paid for', () => {
    fc.assert(
      fc.property(anyCompany, anyPayment, dice, (measures, paid, seed) => {
        const take = { 2: measures.map((measure) => ({ measure, paid })) };
        const { states } = play({ grant: { 1: capitalRequestKinds }, take }, seed, 14);
        for (const measure of measures) {
          for (const { instance } of instancesOf(states, measure)) {
            for (const amount of amountsOf(instance)) expect(amount, measure).toBeGreaterThanOrEqual(0);
            for (const { intensity } of instance.effects) {
              expect(intensity, measure).toBeGreaterThanOrEqual(0);
              expect(intensity, measure).toBeLessThanOrEqual(1);
            }
          }
        }
        for (const { national, totals } of states) {
          for (const value of [...Object.values(national), ...Object.values(totals)])
            expect(value).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[CR-63] moves each indicator the way it is said to, or not at all', () => {
    fc.assert(
      fc.property(anyCompany, anyPayment, dice, (measures, paid, seed) => {
        const take = { 2: measures.map((measure) => ({ measure, paid })) };
        const { states } = play({ grant: { 1: capitalRequestKinds }, take }, seed, 14);
        for (const measure of measures) {
          for (const { instance } of instancesOf(states, measure)) {
            instance.effects.forEach(({ applied, size }, index) => {
              const mean = measureEffects[measure].effects[index]?.mean ?? 0;
              expect(applied * mean, measure).toBeGreaterThanOrEqual(0);
              expect(Math.abs(size), measure).toBeLessThanOrEqual(2 * Math.abs(mean) + 1e-12);
            });
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[CR-64] is never free: a seat pays political capital or money, the Council its agreement', () => {
    fc.assert(
      fc.property(anyMeasure, (measure) => {
        const { cost, takenBy } = measureFaces[measure];
        expect(cost.politicalCapital, measure).toBeGreaterThanOrEqual(0);
        expect(cost.resources, measure).toBeGreaterThanOrEqual(0);
        expect(takenBy.length, measure).toBeGreaterThan(0);
        expect(cost.politicalCapital + cost.resources, measure).toBeGreaterThan(0);
      }),
    );
  });

  it('[CR-65] is worth nothing without what it asks others to give', () => {
    const asking = measureIds.filter((measure) =>
      measureFaces[measure].needs.some(({ need, gate }) => need === 'resource' && gate === 'act'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...asking), dice, (measure, seed) => {
        const take = { 2: [{ measure, paid: 0 }] };
        const { states } = play({ grant: { 1: capitalRequestKinds }, take }, seed, 16);
        for (const { instance } of instancesOf(states, measure)) {
          expect(instance.readySince, measure).toBeNull();
          expect(
            instance.effects.every(({ applied }) => applied === 0),
            measure,
          ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[CR-66] is said in both languages: its name, what it is, what it needs and what it rests on', () => {
    fc.assert(
      fc.property(anyMeasure, fc.constantFrom('en' as const, 'fr' as const), (measure, locale) => {
        const { name, what, needs, legalBasis } = measureWords[locale][measure];
        for (const line of [name, what, needs, legalBasis]) {
          expect(line.trim(), measure).toBe(line);
          expect(line.length, measure).toBeGreaterThan(0);
        }
        expect(/[.!?]$/.test(what), measure).toBe(true);
        expect(/[.!?]$/.test(needs), measure).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
