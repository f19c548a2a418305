import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stages } from '#engine/crisis/measures/face-types.ts';
import { parsed } from '#engine/scenario/expressions/evaluate.ts';
import { consentAnswers, settlementNames } from '#engine/scenario/expressions/facts.ts';
import { valueOfPart } from '#engine/scenario/expressions/value-of-part.ts';
import { factsWith } from '#engine/scenario/testing/facts.ts';
import { assume, nothingAssumed } from './assume.ts';
import { explain } from './explain.ts';
import { between } from './interval.ts';
import type { Bounds, BoundsOf } from './term.ts';

const counted = (low: number, high: number): Bounds => ({
  is: 'number',
  range: between(low, high),
  whole: true,
  why: '',
});

const boundsOf: BoundsOf = ({ owner, member }) => {
  if (member === 'week') return counted(0, 6);
  if (member === 'turn') return counted(1, 3);
  if (owner === 'truth') return { is: 'number', range: between(0, 100), whole: false, why: '' };
  if (owner === 'harm') {
    const low = member.endsWith('averted') ? Number.NEGATIVE_INFINITY : 0;
    return { is: 'number', range: between(low, Number.POSITIVE_INFINITY), whole: false, why: '' };
  }
  if (member === 'vetoed') return { is: 'answer', may: 'be-false', why: 'nobody can' };
  return { is: 'answer', may: 'be-either', why: '' };
};

function can(source: string, wanted = true): boolean {
  return assume(parsed(source).ast, wanted, nothingAssumed, boundsOf) !== null;
}

describe('what a condition can come to', () => {
  const never: readonly string[] = [
    'false',
    'week > 6',
    'week < 0',
    'week > 3 && week < 4',
    'week != 0 && week < 1',
    '2 * week - 3 > 9',
    'week / 2 > 3',
    '1 > 2',
    'truth.incitement > 60 && truth.incitement <= 60',
    'truth.incitement == 120',
    'truth.incitement - harm.deaths > 100',
    'harm.deaths > harm.displaced && harm.displaced >= harm.deaths',
    '3 * harm.deaths > 6 * harm.displaced && harm.deaths * 1 <= 2 * harm.displaced',
    '!(week <= 6)',
    'crisis.happened("radio") && !crisis.happened("radio")',
    'crisis.settled("ceasefire") && crisis.settled("agreement")',
    'crisis.in_stage("react") && !crisis.reached("react")',
    'crisis.in_stage("react") && crisis.in_stage("prevent")',
    'consent.given("talks") && consent.refused("talks")',
    'council.vetoed("special-envoy") || week > 9',
    'week > 2 ? week < 1 : week > 4',
    '(week > 9) == true',
    'crisis.happened("radio") && !crisis.happened("poll") && (crisis.happened("radio") == crisis.happened("poll"))',
    '(week < 2 || week > 4) && week == 3.5',
  ];
  it.each(never)('%s never holds', (source) => {
    expect(can(source)).toBe(false);
    expect(can(`!(${source})`)).toBe(true);
    expect(can(source, false)).toBe(true);
  });

  const open: readonly string[] = [
    'true',
    'week == 6',
    'week > 3 && week < 5',
    'truth.incitement > 60 || truth.incitement < 40',
    'harm.deaths_averted < 0',
    'harm.deaths * harm.displaced > 4',
    'truth.incitement / turn > 99',
    'crisis.settled("ceasefire")',
    'crisis.reached("react") && !crisis.in_stage("react")',
  ];
  it.each(open)('%s may hold', (source) => {
    expect(can(source)).toBe(true);
  });

  it('is never called impossible when it is so: for any condition and any moment within the bounds', () => {
    fc.assert(
      fc.property(conditions, moments, (source, moment) => {
        const facts = factsWith(moment);
        const { ast } = parsed(source);
        expect(can(source, valueOfPart(ast, facts) === true)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is explained whenever it cannot be', () => {
    fc.assert(
      fc.property(conditions, fc.boolean(), (source, wanted) => {
        if (can(source, wanted)) return;
        expect(explain(parsed(source).ast, wanted, nothingAssumed, boundsOf)).toMatch(/^.+\.$/);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('why a condition cannot hold', () => {
  const reasons: readonly (readonly [string, boolean, string])[] = [
    ['week > 2 && week > 6', true, '"week > 6" never holds: week lies between 0 and 6.'],
    ['week > 4 && week < 3', true, '"week > 4" and "week < 3" cannot both hold.'],
    ['council.vetoed("special-envoy")', true, '"council.vetoed("special-envoy")" never holds: nobody can.'],
    ['harm.deaths >= 0 || week > 3', false, '"harm.deaths >= 0" always holds: harm.deaths is never below 0.'],
    ['week < 4 || week > 3', false, 'One of "week < 4" and "week > 3" always holds.'],
  ];
  it.each(reasons)('%s', (source, wanted, reason) => {
    expect(explain(parsed(source).ast, wanted, nothingAssumed, boundsOf)).toBe(reason);
  });
});

const numbersAsked = fc.constantFrom(
  'week',
  'turn',
  'truth.incitement',
  'harm.deaths',
  'harm.displaced',
  'harm.deaths_averted',
);
const answersAsked = fc.constantFrom(
  ...stages.flatMap((stage) => [`crisis.in_stage("${stage}")`, `crisis.reached("${stage}")`]),
  ...settlementNames.map((name) => `crisis.settled("${name}")`),
  ...['consent.given("talks")', 'consent.refused("talks")', 'crisis.happened("radio")', 'true', 'false'],
);

const conditions: fc.Arbitrary<string> = fc.letrec<{ sum: string; condition: string }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(
      numbersAsked,
      fc.integer({ min: -2, max: 8 }).map((value) => (value < 0 ? `(${value}.0)` : `${value}.0`)),
    ),
    fc
      .tuple(tie('sum'), fc.constantFrom('+', '-', '*'), tie('sum'))
      .map(([left, sign, right]) => `(${left} ${sign} ${right})`),
    tie('sum').map((sum) => `(${sum} / 2.0)`),
  ),
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(
      answersAsked,
      fc
        .tuple(tie('sum'), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('sum'))
        .map(([left, sign, right]) => `(${left} ${sign} ${right})`),
    ),
    fc
      .tuple(tie('condition'), fc.constantFrom('&&', '||', '==', '!='), tie('condition'))
      .map(([left, sign, right]) => `(${left} ${sign} ${right})`),
    tie('condition').map((condition) => `!${condition}`),
    fc
      .tuple(tie('condition'), tie('condition'), tie('condition'))
      .map(([condition, then, otherwise]) => `(${condition} ? ${then} : ${otherwise})`),
  ),
})).condition;

const few = fc.integer({ min: 0, max: 8 });
const moments = fc
  .record({
    week: fc.integer({ min: 0, max: 6 }),
    turn: fc.integer({ min: 1, max: 3 }),
    incitement: fc.oneof(few, fc.integer({ min: 0, max: 100 })),
    deaths: few,
    displaced: few,
    alone: few,
    stage: fc.constantFrom(...stages),
    others: fc.subarray([...stages]),
    settlement: fc.constantFrom(...settlementNames),
    talks: fc.constantFrom(...consentAnswers),
    happened: fc.subarray(['radio']),
  })
  .map(
    ({ week, turn, incitement, deaths, displaced, alone, stage, others, settlement, talks, happened }) => ({
      week,
      turn,
      truth: { incitement },
      harm: { deaths, displaced, deathsLeftAlone: alone, displacedLeftAlone: alone },
      stage,
      stagesReached: [...others, stage],
      settlement,
      consent: { ...factsWith().consent, talks },
      happened,
    }),
  );
