import { describe, expect, it } from 'vitest';
import { futuresOf } from '#engine/bots/aims/futures.ts';
import { gainBetween } from '#engine/bots/aims/prospect.ts';
import { satisfaction } from '#engine/bots/aims/satisfaction.ts';
import { aim, smallScenario } from '#engine/bots/testing/small-scenario.ts';
import type { Seat } from '#engine/scenario/scenario.ts';
import { factsWith } from '#engine/scenario/testing/facts.ts';

const risk = (value: number) =>
  factsWith({ truth: { 'atrocity-risk': value }, reported: { 'atrocity-risk': value } });
const calm = aim('calm', 'truth.atrocity_risk <= 20', 'truth.atrocity_risk <= 40');

function seatWanting(...objectives: Seat['objectives']): Seat {
  const [seat] = smallScenario({ p1: { objectives } }).seats;
  if (seat === undefined) throw new Error('A scenario has seats');
  return seat;
}

describe('how far an aim is fulfilled', () => {
  it('[BO-2] counts as the debrief judges it, and coming nearer counts in between', () => {
    const at = [90, 60, 41, 40, 30, 20].map((value) => satisfaction(calm, risk(value)));
    expect(at.at(-1)).toBe(1);
    expect(at[3]).toBeGreaterThanOrEqual(0.5);
    expect(at[2]).toBeLessThan(0.5);
    expect(at).toEqual([...at].sort((one, other) => one - other));
    expect(new Set(at).size).toBe(at.length);
  });
});

describe('turning points', () => {
  const peace = seatWanting(aim('peace', 'crisis.settled("agreement")', 'crisis.settled("ceasefire")'));
  const momentum = (value: number) =>
    factsWith({
      stage: 'prevent',
      stagesReached: ['prevent'],
      reported: { 'peace-momentum': value, 'atrocity-risk': 60 },
    });

  it('[BO-2] come the likelier the more speaks for them, and all futures add up', () => {
    const chanceOfPeace = (value: number) =>
      futuresOf(peace, momentum(value)).find(({ facts }) => facts.settlement === 'agreement')?.chance ?? 0;
    expect(chanceOfPeace(80)).toBeGreaterThan(chanceOfPeace(60));
    expect(chanceOfPeace(20)).toBe(0);
    const sum = futuresOf(peace, momentum(70)).reduce((all, { chance }) => all + chance, 0);
    expect(sum).toBeCloseTo(1);
  });

  it('[BO-2] may be the failure of prevention', () => {
    const fails = futuresOf(peace, momentum(20)).find(({ facts }) => facts.stage === 'react');
    expect(fails?.chance).toBeGreaterThan(0);
    expect(fails?.facts.stagesReached).toEqual(['prevent', 'react']);
  });

  it('[BO-2] are not thought of where no aim asks for them', () => {
    const facts = momentum(90);
    expect(futuresOf(seatWanting(calm), facts)).toEqual([{ chance: 1, facts }]);
  });
});

describe('what an option brings', () => {
  const me = seatWanting(
    aim('first', 'week >= 0', 'week >= 0', 0.7),
    aim('second', 'week >= 0', 'week >= 0', 0.3),
  );

  it('[BO-2] names the aim that speaks for the difference, by its weight', () => {
    const gain = gainBetween({ me }, { value: 0.3, aims: [0.3, 0.3] }, { value: 0.5, aims: [0.6, 0.3] });
    expect(gain.value).toBeCloseTo(0.2);
    expect(gain.aim).toBe('aim.first');
    const loss = gainBetween({ me }, { value: 0.5, aims: [0.5, 0.9] }, { value: 0.3, aims: [0.55, 0.2] });
    expect(loss.aim).toBe('aim.second');
  });

  it('[BO-2] names none where nothing moves', () => {
    const same = { value: 0.5, aims: [0.5, 0.5] };
    expect(gainBetween({ me }, same, same)).toEqual({ value: 0, aim: null });
  });
});
