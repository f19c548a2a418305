import { describe, expect, it } from 'vitest';
import { type Played, playOut } from '#engine/bots/playing.ts';
import { testScenario } from '#engine/testing/fixture.ts';
import { choicesIn } from './choices.ts';
import { decisionsIn } from './decisions.ts';
import { averted, harmIn } from './harm.ts';
import { beginAgain, relive } from './relive.ts';
import { fewestDice, spreadOf } from './spread.ts';
import { planFor, type WeighingPlan, weighing } from './weighing.ts';

const seed = 'what-if';
const session: Played = playOut({ scenario: testScenario, seed, length: 60, locale: 'en', script: null });
const decisions = decisionsIn(session.log);
const choices = choicesIn(decisions);

function weighed(plan: WeighingPlan, state = session.state) {
  const under = weighing(decisions, state, testScenario, seed, plan);
  let steps = 1;
  while (under.next()) steps += 1;
  return { steps, findings: under.findings() };
}

describe('the choices of a session', () => {
  it('[WI-4] are its adopted resolutions, the measures that seats took, and the answers that were brought', () => {
    const { crisis, council } = session.state.public;
    const taken = Object.values(crisis.measures);
    const carrying = council.drafts.filter(
      ({ id, status }) =>
        status.is === 'adopted' && taken.some(({ origin }) => origin.by === 'council' && origin.draft === id),
    );
    const of = (kind: string) => choices.filter(({ choice }) => choice.is === kind);
    expect(of('resolution').map(({ choice }) => 'draft' in choice && choice.draft)).toEqual(
      carrying.map(({ id }) => id),
    );
    expect(of('measure')).toHaveLength(taken.filter(({ origin }) => origin.by === 'seat').length);
    expect(choices.flatMap(({ without }) => [...without.measures])).toHaveLength(taken.length);
    expect(of('answer').length).toBeGreaterThanOrEqual(Object.keys(crisis.answers).length);
    expect(choices.every(({ choice }) => choice.turn >= 1)).toBe(true);
  });
});

describe('what a session changed', () => {
  it('[WI-5] is, choice by choice, the difference to the whole session lived through without it with the same dice', () => {
    const { findings, steps } = weighed({ whole: 0, choices: 0 });
    expect(steps).toBe(1);
    expect(findings.isAsRecorded).toBe(true);
    expect(findings.dice).toEqual({ lived: 0, planned: 0 });
    const begun = beginAgain(decisions, testScenario, seed);
    const harmOf = (state: typeof session.state) => {
      if (state.vault.crisis === null) throw new Error('A session has a crisis');
      return harmIn(state.vault.crisis.totals);
    };
    const expected = choices.map(({ choice, without }) => ({
      choice,
      own: averted(harmOf(session.state), harmOf(relive(decisions, begun, testScenario, { seed, without }))),
      spread: null,
    }));
    expect(findings.choices).toEqual(expected);
    expect(expected.some(({ own }) => own.deaths !== 0)).toBe(true);
    const alone = session.state.debrief.baseline?.totals.at(-1);
    if (alone === undefined) throw new Error('The crisis was left alone');
    expect(findings.whole.own).toEqual(averted(harmOf(session.state), harmIn(alone)));
  });

  it('[WI-6] is told with its interval over other dice, the same whenever it is asked', () => {
    const plan = { whole: fewestDice + 1, choices: fewestDice };
    const { findings, steps } = weighed(plan);
    expect(steps).toBe(1 + plan.whole);
    expect(findings.dice).toEqual({ lived: plan.whole, planned: plan.whole });
    for (const { spread } of [findings.whole, ...findings.choices]) {
      if (spread === null) throw new Error('There are enough sets of dice');
      for (const { low, median, high } of [spread.deaths, spread.displaced]) {
        expect(low).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(high);
      }
    }
    expect(findings.whole.spread?.deaths.low).not.toBe(findings.whole.spread?.deaths.high);
    const few = { whole: 2, choices: 2 };
    expect(weighed(few).findings).toEqual(weighed(few).findings);
  });

  it('says when the session is no more what its record says: a newer model would live it otherwise', () => {
    const { crisis } = session.state.vault;
    if (crisis === null) throw new Error('A session has a crisis');
    const totals = { ...crisis.totals, civilianDeaths: crisis.totals.civilianDeaths + 1 };
    const otherwise = { ...session.state, vault: { ...session.state.vault, crisis: { ...crisis, totals } } };
    expect(weighed({ whole: 0, choices: 0 }, otherwise).findings.isAsRecorded).toBe(false);
  });
});

describe('the interval over sets of dice', () => {
  it('[WI-6] holds eight in ten, and is not told from a few', () => {
    expect(spreadOf([1, 2, 3])).toBeNull();
    const numbers = Array.from({ length: 101 }, (_, index) => (index * 37) % 101);
    expect(spreadOf(numbers)).toEqual({ low: 10, median: 50, high: 90 });
  });

  it('[WI-6] is asked of fewer sets of dice for each choice where there are many, and never of more than for the whole', () => {
    expect(planFor(0)).toEqual({ whole: 200, choices: 200 });
    expect(planFor(40)).toEqual({ whole: 200, choices: 100 });
    expect(planFor(1_000)).toEqual({ whole: 200, choices: 40 });
  });
});
