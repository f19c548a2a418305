import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsWith, testNames } from '#engine/scenario/testing/facts.ts';
import { compileExpression } from './compile.ts';
import { evaluate, parsed } from './evaluate.ts';
import type { Expression, ExpressionScope } from './expression.ts';
import type { DraftFacts, ExpressionFacts } from './facts.ts';
import { nearness } from './nearness.ts';
import { valueOfPart } from './value-of-part.ts';

function compiled(source: string, scope: ExpressionScope = 'crisis'): Expression {
  const result = compileExpression(source, testNames, scope);
  if (!result.ok) throw new Error(`${source}: ${result.error.map(({ message }) => message).join(' ')}`);
  return result.value;
}

function problemOf(source: string, scope: ExpressionScope = 'crisis') {
  const result = compileExpression(source, testNames, scope);
  if (result.ok) throw new Error(`${source} was accepted`);
  return result.error[0]!;
}

const draft: DraftFacts = {
  measures: ['arms-embargo-state'],
  coercion: 2,
  military: false,
  chapterSeven: true,
  consented: false,
  money: 10,
  troops: 0,
  sponsors: ['france'],
};

describe('evaluating a condition', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['true', true],
    ['week == 4 && turn * 2 <= turns', true],
    ['truth.civilian_deaths > 100', true],
    ['reported.civilian_deaths > 100', false],
    ['truth.incitement < start.incitement && truth.incitement < peak.incitement', true],
    ['truth.regime_intent >= 40', true],
    ['truth.incitement - 2 * 5 == 40', true],
    ['truth.incitement > -1', true],
    ['crisis.in_stage("react") && crisis.reached("prevent") && !crisis.reached("rebuild")', true],
    ['crisis.settled("ceasefire")', false],
    ['crisis.happened("radio") && !crisis.happened("poll")', true],
    ['crisis.truth_in("north", "civilian-deaths") > crisis.reported_in("north", "civilian-deaths")', true],
    ['harm.deaths_averted == 700 && harm.displaced_averted == 11000', true],
    ['council.adopted("special-envoy") && !council.adopted("fact-finding-mission")', true],
    ['council.vetoed("arms-embargo-state") && council.drafts_vetoed == 1', true],
    ['measures.active("special-envoy") && measures.weeks("special-envoy") >= 3', true],
    ['measures.taken_by("special-envoy", "envoy-office") && !measures.taken("arms-embargo-state")', true],
    ['consent.given("observers") && consent.refused("mission") && !consent.given("access")', true],
    ['seats.vetoes("china") == 1 && seats.all_money_pledged == 40', true],
    ['seats.voted("china", "no", "arms-embargo-state")', true],
    ['seats.took("envoy-office", "special-envoy")', true],
    ['council.force_authorised ? false : week > 0', true],
  ];
  it.each(cases)('%s is %s', (source, answer) => {
    expect(evaluate(compiled(source), factsWith())).toBe(answer);
  });

  it('speaks of the seat that is judged', () => {
    const facts = factsWith({ me: 'china' });
    expect(evaluate(compiled('me.vetoes == 1 && me.voted("no", "arms-embargo-state")', 'seat'), facts)).toBe(
      true,
    );
    expect(evaluate(compiled('me.took("special-envoy")', 'seat'), facts)).toBe(false);
  });

  it('speaks of the draft that is judged', () => {
    const facts = factsWith({ me: 'china', draft });
    const source = 'draft.coercion >= 2 && !draft.consented && draft.carries("arms-embargo-state")';
    expect(evaluate(compiled(source, 'draft'), facts)).toBe(true);
    expect(evaluate(compiled('draft.sponsored_by("china") || draft.military', 'draft'), facts)).toBe(false);
  });

  it('throws when the facts lack what was checked', () => {
    expect(() => evaluate(compiled('truth.incitement > 1'), factsWith({ truth: {} }))).toThrow();
  });

  it('writes whole numbers as decimals and keeps decimals and names', () => {
    expect(compiled('week*2>3.5 && 0x10 > 1 && crisis.happened("radio")')).toBe(
      'week*2.0>3.5 && 16.0 > 1.0 && crisis.happened("radio")',
    );
  });
});

describe('refusing a condition', () => {
  const cases: readonly (
    | readonly [string, string, string]
    | readonly [string, string, string, ExpressionScope]
  )[] = [
    ['week >', 'expression/syntax', ''],
    ['wek > 3', 'expression/unknown-name', 'Did you mean "week"?'],
    ['truth.incitment > 3', 'expression/unknown-name', 'Did you mean "incitement"?'],
    ['truth.constructor > 3', 'expression/unknown-name', ''],
    ['constructor > 3', 'expression/unknown-name', ''],
    ['council.drafts_adoptd > 1', 'expression/unknown-name', 'Did you mean "council.drafts_adopted"?'],
    [
      'council.adopted > 1',
      'expression/wrong-type',
      'It is written like council.adopted("arms-embargo-state").',
    ],
    ['council.adopted("special-envoi")', 'expression/unknown-name', 'Did you mean "special-envoy"?'],
    ['council.adopted(special-envoy)', 'expression/wrong-type', 'Write "special-envoy", in quotes.'],
    ['truth.civilian-deaths > 3', 'expression/unknown-name', 'Write truth.civilian_deaths.'],
    [
      'incitement > 3',
      'expression/unknown-name',
      'Write truth.incitement for what is so, reported.incitement for what is reported.',
    ],
    ['week > 3 and turn > 1', 'expression/syntax', 'Write && between two comparisons.'],
    ['week > 3 OR turn > 1', 'expression/syntax', 'Write || between two comparisons.'],
    ['not (week > 3)', 'expression/syntax', 'Write ! before what should not be so.'],
    ['week = 3', 'expression/syntax', 'Write two equals signs.'],
    ['week => 3', 'expression/syntax', 'Write >= for "at least", <= for "at most".'],
    ['week =< 3', 'expression/syntax', 'Write >= for "at least", <= for "at most".'],
    ['week <> 3', 'expression/syntax', 'Write != between two values.'],
    ['week > 3 & turn > 1', 'expression/syntax', 'Write the sign twice.'],
    ['week > 3 | turn > 1', 'expression/syntax', 'Write the sign twice.'],
    ['harm.deaths > 40,000', 'expression/syntax', 'Write it like 40000.'],
    ['truth.incitement > 30 %', 'expression/syntax', 'Marks run from 0 to 100, shares from 0 to 1.'],
    ['council.adopted(week)', 'expression/wrong-type', ''],
    ['council.adopted()', 'expression/wrong-type', ''],
    ['seats.vetoes("chine") > 0', 'expression/unknown-name', 'Did you mean "china"?'],
    ['seats.voted("envoy-office", "no", "special-envoy")', 'expression/unknown-name', ''],
    ['seats.voted("china", "nay", "special-envoy")', 'expression/unknown-name', 'Did you mean "no"?'],
    ['crisis.reached("rebild")', 'expression/unknown-name', 'Did you mean "rebuild"?'],
    ['crisis.truth_in("nord", "civilian-deaths") > 1', 'expression/unknown-name', 'Did you mean "north"?'],
    ['crisis.truth_in("north", "incitement") > 1', 'expression/unknown-name', ''],
    ['me.vetoes > 1', 'expression/out-of-scope', ''],
    ['draft.coercion > 1', 'expression/out-of-scope', '', 'seat'],
    ['reported.regime_intent > 1', 'expression/hidden', ''],
    ['truth.regime_intent > 1', 'expression/hidden', '', 'seat'],
    ['week', 'expression/wrong-type', ''],
    ['week && true', 'expression/wrong-type', ''],
    ['week == true', 'expression/wrong-type', ''],
    ['council && true', 'expression/wrong-type', ''],
    ['"react" == "react"', 'expression/not-allowed', ''],
    ['[1, 2].exists(n, n > 1)', 'expression/syntax', ''],
    ['week in truth', 'expression/not-allowed', ''],
    ['size(truth) > 1', 'expression/not-allowed', ''],
    ['"aaaa".matches("(a+)+b")', 'expression/not-allowed', ''],
    [`${'1 + '.repeat(120)}1 > 0`, 'expression/syntax', ''],
    [`${' '.repeat(1_000)}true`, 'expression/too-long', ''],
  ];
  it.each(cases.map(([source, code, hint, scope = 'crisis' as const]) => ({ source, code, hint, scope })))(
    '$source: $code',
    ({ source, code, hint, scope }) => {
      const problem = problemOf(source, scope);
      expect(problem.code).toBe(code);
      if (hint !== '') expect(problem.hint).toBe(hint);
      expect(problem.message).not.toBe('');
    },
  );

  it('names the place', () => {
    expect(problemOf('week > 3 && truth.incitment > 3').at).toEqual({ start: 12, end: 27 });
  });

  it('finds all unknown names at once', () => {
    const result = compileExpression('wek > 1 && trn > 2', testNames, 'crisis');
    expect(result.ok ? [] : result.error).toHaveLength(2);
  });
});

describe('nearness', () => {
  it('is 1 exactly when the condition holds', () => {
    expect(nearness(compiled('week >= 4'), factsWith())).toBe(1);
    expect(nearness(compiled('week >= 4.001'), factsWith())).toBe(0.95);
  });

  it('grows as a quantity comes closer', () => {
    const near = (incitement: number) =>
      nearness(compiled('truth.incitement <= 20'), factsWith({ truth: { incitement } }));
    expect(near(80)).toBeCloseTo(0.25);
    expect(near(40)).toBeCloseTo(0.5);
    expect(near(80)).toBeLessThan(near(40));
  });

  it('takes the mean of "and", the nearer of "or", and turns "not" around', () => {
    expect(nearness(compiled('week >= 8 && council.drafts_adopted >= 1'), factsWith())).toBeCloseTo(0.75);
    expect(nearness(compiled('week >= 8 || week >= 16'), factsWith())).toBeCloseTo(0.5);
    expect(nearness(compiled('!(week < 8)'), factsWith())).toBeCloseTo(0.5);
    expect(nearness(compiled('!crisis.happened("radio")'), factsWith())).toBe(0);
  });

  it('follows brackets', () => {
    expect(nearness(compiled('10 - (week - 2) <= 4'), factsWith())).toBeCloseTo(0.5);
  });
});

describe('properties of conditions', () => {
  const number: fc.Arbitrary<string> = fc.oneof(
    fc.integer({ min: 0, max: 200 }).map(String),
    fc.constantFrom('week', 'truth.incitement', 'harm.deaths_averted', 'seats.votes_no("china")', '-turn'),
  );
  const sum = fc
    .tuple(number, fc.constantFrom('+', '-', '*', '/'), number)
    .map(([left, op, right]) => `(${left} ${op} ${right})`);
  const comparison = fc
    .tuple(fc.oneof(number, sum), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), fc.oneof(number, sum))
    .map((parts) => parts.join(' '));
  const condition = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      comparison,
      tie('tree').map((part) => `!(${part})`),
      fc.tuple(tie('tree'), fc.constantFrom('&&', '||'), tie('tree')).map((parts) => `(${parts.join(' ')})`),
    ),
  })).tree;
  const moments = fc
    .record({ week: fc.nat(30), incitement: fc.nat(100) })
    .map(({ week, incitement }): ExpressionFacts => factsWith({ week, truth: { incitement } }));

  it('every well-formed condition compiles, and is near 1 exactly when it holds', () => {
    fc.assert(
      fc.property(condition, moments, (source, facts) => {
        const expression = compiled(source);
        const holds = evaluate(expression, facts);
        const near = nearness(expression, facts);
        expect(near === 1).toBe(holds);
        expect(near).toBeGreaterThanOrEqual(0);
        expect(valueOfPart(parsed(expression).ast, facts)).toBe(holds);
      }),
      { numRuns: 300 },
    );
  });
});
