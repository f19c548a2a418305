import { describe, expect, it } from 'vitest';
import { type ExpectationContext, expectedEffect } from '#engine/crisis/expected.ts';
import { initialCrisis } from '#engine/crisis/initial.ts';
import { measureFaces } from '#engine/crisis/measures/faces.ts';
import { type NeedContext, needContextOf, whatIsMissing } from '#engine/crisis/needs.ts';
import { exampleSetup } from '#engine/crisis/testing/example-setup.ts';

const start = initialCrisis(exampleSetup);
const unasked = needContextOf(start);
const allGranted: NeedContext = {
  ...unasked,
  consents: { observers: true, mission: true, access: true, talks: true, restraint: true },
};
const told = { 'civilian-deaths': 300, 'council-unity': 60, 'excess-deaths': 40 } as const;

const context = (needs: NeedContext, weeks = 12): ExpectationContext => ({
  weeks,
  needs,
  reported: (indicator) => (indicator in told ? told[indicator as keyof typeof told] : null),
});

describe('what one may expect of a measure', () => {
  it('[CR-60] is fewer deaths from monitors who are let in, and less from monitors who may not be', () => {
    const face = measureFaces['human-rights-monitors'];
    const welcome = expectedEffect(face, context(allGranted)).changes['civilian-deaths'] ?? 0;
    const waiting = expectedEffect(face, context(unasked));
    expect(welcome).toBeLessThan(0);
    expect(waiting.changes['civilian-deaths'] ?? 0).toBeGreaterThan(welcome);
    expect(waiting.waitsFor).toEqual(['consent:observers']);
  });

  it('[CR-60] is nothing of what cannot be taken', () => {
    const expected = expectedEffect(measureFaces['reinforce-mission'], context(allGranted));
    expect(expected.canBeTaken).toBe(false);
    expect(expected.changes).toEqual({});
  });

  it('[CR-60] is more over more weeks, and nothing before it acts', () => {
    const face = measureFaces['preventive-deployment'];
    const over = (weeks: number) =>
      expectedEffect(face, context(allGranted, weeks)).changes['civilian-deaths'] ?? 0;
    expect(over(2)).toBeCloseTo(0, 9);
    expect(over(24)).toBeLessThan(over(12));
  });

  it('[CR-60] counts what a measure does beside what it is for', () => {
    const { changes } = expectedEffect(measureFaces['coalition-without-mandate'], context(allGranted));
    expect(changes['council-unity']).toBeLessThan(0);
    expect(changes['intervener-harm']).toBeGreaterThan(0);
  });
});

describe('what a measure lacks', () => {
  it('[CR-61] is told apart: what bars taking it, and what it would wait for', () => {
    expect(whatIsMissing('truth-commission', unasked).toTake).toEqual(['stage:rebuild']);
    expect(whatIsMissing('mediation-process', unasked).toAct).toEqual(['consent:talks']);
    expect(whatIsMissing('mediation-process', allGranted).toAct).toEqual([]);
  });

  it('[CR-61] passes a condition on what nobody knows', () => {
    const unknown = { ...unasked, valueOf: () => null };
    expect(whatIsMissing('icc-referral', unknown).toTake).toEqual([]);
  });
});
