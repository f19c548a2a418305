import { type IndicatorId, indicators } from '#engine/crisis/indicators.ts';
import type { MeasureFace, MeasurePromise } from '#engine/crisis/measures/face-types.ts';
import { pointsOf, shareOf } from '#engine/crisis/measures/sizes.ts';
import { missingNeeds, type NeedContext } from '#engine/crisis/needs.ts';
import type { NeedCode } from '#engine/crisis/types.ts';

/** What is publicly known where an expectation is formed. */
export interface ExpectationContext {
  /** Weeks ahead that count. */
  readonly weeks: number;
  /** Reported values; null for what is not reported. */
  readonly reported: (indicator: IndicatorId) => number | null;
  /** Conditions as far as they are known, with what is pledged or would be. */
  readonly needs: NeedContext;
}

export interface Expectation {
  /** Indices: points at the end of those weeks. Flows: persons over all of them. Stocks: persons at their end. */
  readonly changes: Readonly<Partial<Record<IndicatorId, number>>>;
  /** Whether it can be taken at all, and what it would then still wait for. */
  readonly canBeTaken: boolean;
  readonly waitsFor: readonly NeedCode[];
  /** The share of its promises that those conditions leave, 0..1. */
  readonly chance: number;
}

/** How likely a missing condition is to be mended in time, by what is missing. */
const mended: Readonly<Record<string, number>> = {
  consent: 0.4,
  resource: 0.5,
  ceasefire: 0.25,
  agreement: 0.15,
};

/**
 * What may be expected of a measure, coarsely, by anyone who has read its face and the reports: what it promises, scaled by
 * how much of it is felt in time, by conditions that are missing and by how united the Council is. It knows nothing of the
 * model's effects, and is wrong in the ways in which expectations are.
 */
export function expectedEffect(face: MeasureFace, context: ExpectationContext): Expectation {
  const toTake = missingNeeds(gated(face, 'take'), context.needs);
  const waitsFor = missingNeeds(gated(face, 'act'), context.needs);
  const canBeTaken = toTake.length === 0;
  const chance = canBeTaken ? waitsFor.reduce((product, code) => product * chanceOf(code), 1) : 0;
  const strength = chance * chorus(face, context);
  const changes: Partial<Record<IndicatorId, number>> = {};
  for (const promise of face.promises) {
    const factor = promise.side === 'intended' ? strength : chance;
    const change = factor * worthOf(promise, face, context);
    if (change !== 0) changes[promise.indicator] = (changes[promise.indicator] ?? 0) + change;
  }
  return { changes, canBeTaken, waitsFor, chance };
}

const gated = ({ needs }: MeasureFace, gate: 'take' | 'act') => needs.filter((need) => need.gate === gate);

function chanceOf(code: NeedCode): number {
  return mended[code.split(':')[0] ?? ''] ?? 0.3;
}

/** The Council's pressure is worth what its unity is worth. */
function chorus({ takenBy, coercion }: MeasureFace, { reported }: ExpectationContext): number {
  if (!takenBy.includes('council') || coercion === 0) return 1;
  return 0.5 + (reported('council-unity') ?? 50) / 100;
}

function worthOf(
  { indicator, direction, size }: MeasurePromise,
  face: MeasureFace,
  context: ExpectationContext,
): number {
  const sign = direction === 'up' ? 1 : -1;
  const { unit } = indicators[indicator];
  switch (unit) {
    case 'index':
      return sign * pointsOf[size] * feltAt(face, context.weeks);
    case 'persons':
      return sign * shareOf[size] * (context.reported(indicator) ?? 0) * feltAt(face, context.weeks);
    case 'persons-per-week': {
      // What is not there yet cannot be raised by a share: a few a week stand for it.
      const level = Math.max(context.reported(indicator) ?? 0, direction === 'up' ? 5 : 0);
      let weeks = 0;
      for (let week = 1; week <= context.weeks; week++) weeks += feltAt(face, week);
      return sign * shareOf[size] * level * weeks;
    }
  }
}

/** The share of a measure that is felt in a given week after it was taken, between the quick case and the slow one. */
function feltAt({ actsIn: { from, to } }: MeasureFace, week: number): number {
  return Math.min(1, Math.max(0, (week - from) / Math.max(1, to - from)));
}
