import { randomFrom } from '#engine/kernel/random.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { engineVersion } from '#engine/session/engine-version.ts';
import { type Bundles, compareBundles } from './bundles.ts';
import { mean } from './crossed.ts';
import type { LivedPolicy } from './live-policy.ts';
import { type MarginalEffect, marginalEffects, neverTaken } from './marginal.ts';
import { studiedLength } from './policies.ts';
import { averted, type Share, sharesOf } from './shares.ts';
import { type EndingTally, type ObjectiveTally, tallyEndings, tallyObjectives } from './tallies.ts';

/** All that a study finds. Plain data; the same for the same scenario, seeds and policies. */
export interface Study {
  readonly scenario: string;
  readonly length: number;
  readonly seeds: number;
  readonly policies: number;
  readonly engineVersion: string;
  readonly shares: readonly Share[];
  /** For each policy, in order: what it averts with each seed, as a share of the deaths of the crisis left alone. */
  readonly averted: readonly {
    readonly policy: string;
    readonly by: 'bots' | 'random';
    readonly mean: number;
    readonly bySeed: readonly number[];
  }[];
  readonly decisions: readonly MarginalEffect[];
  readonly neverTaken: readonly string[];
  readonly bundles: Bundles;
  readonly objectives: readonly ObjectiveTally[];
  readonly endings: readonly EndingTally[];
}

/** The dice that every policy is held against: the first ones are the same however many there are. */
export function seedsFor(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `study|dice-${index + 1}`);
}

/** @param lived every policy with every seed, in order. */
export function studyOf(lived: readonly LivedPolicy[], scenario: Scenario): Study {
  const random = randomFrom(`study|${scenario.slug}|bootstrap`);
  const decisions = marginalEffects(lived, scenario, random);
  return {
    scenario: scenario.slug,
    length: studiedLength,
    seeds: lived[0]?.runs.length ?? 0,
    policies: lived.length,
    engineVersion,
    shares: sharesOf(lived, random),
    averted: lived.map(({ policy: { id, by }, runs }) => {
      const bySeed = runs.map((run) => averted(run));
      return { policy: id, by, mean: mean(bySeed), bySeed };
    }),
    decisions,
    neverTaken: neverTaken(decisions, scenario),
    bundles: compareBundles(lived),
    objectives: tallyObjectives(lived, scenario),
    endings: tallyEndings(lived, scenario),
  };
}
