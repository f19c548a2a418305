import { describe, expect, it } from 'vitest';
import { draftFacts } from '#engine/bots/drafting/content.ts';
import { leanOnDraft } from '#engine/bots/stance/lean-on-draft.ts';
import { leanOn } from '#engine/bots/stance/leaning.ts';
import { mindIn, sittingIn } from '#engine/bots/testing/sitting.ts';
import { type Own, smallScenario, stance } from '#engine/bots/testing/small-scenario.ts';
import { measureFaces } from '#engine/crisis/measures/faces.ts';
import type { MeasureId } from '#engine/crisis/types.ts';
import { id, type SeatId } from '#engine/kernel/ids.ts';
import { deckOf } from '#engine/session/deal.ts';

const e1 = id<SeatId>('e1');

function mindWith(leanings: Parameters<typeof stance>[0]) {
  const own: Own = { stance: stance(leanings) };
  const scenario = smallScenario({ e1: own });
  return mindIn(sittingIn(scenario, 'negotiation', 0.1), scenario, e1);
}

const lean = (mind: ReturnType<typeof mindWith>, measure: MeasureId) =>
  leanOn(mind, measureFaces[measure]).value;

describe('how a seat leans', () => {
  it('[BO-3] goes by the level of coercion', () => {
    const mind = mindWith({ leanings: { pressure: 0.5, coercion: -0.5, force: -1 } });
    expect(lean(mind, 'demand-ceasefire-res')).toBeGreaterThanOrEqual(0);
    expect(lean(mind, 'arms-embargo-state')).toBeLessThan(0);
    expect(lean(mind, 'air-strikes-protection')).toBeLessThan(lean(mind, 'arms-embargo-state'));
  });

  it('[BO-3] goes by its own word on a measure before all else', () => {
    const mind = mindWith({ leanings: { justice: -1, coercion: -1 }, measures: { 'icc-referral': 0.6 } });
    expect(lean(mind, 'icc-referral')).toBeGreaterThan(0);
    expect(lean(mind, 'arms-embargo-state')).toBeLessThan(0);
  });

  it('[BO-3] holds coercion against those who seek consent, and counts a consent given for the measure', () => {
    const mind = mindWith({ leanings: { consent: 1 } });
    expect(lean(mind, 'arms-embargo-state')).toBeLessThan(0);
    expect(lean(mind, 'preventive-deployment')).toBeGreaterThan(0);
    const { shared } = mind;
    const granted = {
      ...mind,
      me: mind.me,
      told: mind.told,
      shared: {
        ...shared,
        crisis: { ...shared.crisis, answers: { mission: { request: 'r', is: 'granted', turn: 1 } } },
      },
    } as const;
    expect(leanOn(granted, measureFaces['preventive-deployment']).value).toBeGreaterThan(
      lean(mind, 'preventive-deployment'),
    );
  });

  it('[BO-3] likes what is to the point now, and dislikes at any time', () => {
    const fond = mindWith({ leanings: { coercion: 1, force: 1, pressure: 1 } });
    expect(lean(fond, 'air-strikes-protection')).toBeLessThan(1);
    const averse = mindWith({ measures: { 'air-strikes-protection': -1 } });
    expect(lean(averse, 'air-strikes-protection')).toBe(-1);
  });

  it('[BO-3] holds the worst of a draft against the whole', () => {
    const mind = mindWith({ measures: { 'fact-finding-mission': 0.8, 'icc-referral': -0.8 } });
    const carry = (...measures: readonly string[]) => ({
      measures: measures.map((measure) => ({ id: measure, params: {} })),
      chapterSeven: false,
      sponsors: [],
    });
    const good = leanOnDraft(mind, carry('fact-finding-mission')).value;
    const mixed = leanOnDraft(mind, carry('fact-finding-mission', 'icc-referral'));
    expect(good).toBeGreaterThan(0);
    expect(mixed.value).toBeLessThan(0);
    expect(leanOnDraft(mind, carry()).value).toBe(0);
  });
});

describe('what a draft would do', () => {
  const deck = deckOf(smallScenario());
  const facts = (measures: readonly string[], answers = {}) =>
    draftFacts(
      {
        measures: measures.map((measure) => ({ id: measure, params: {} })),
        chapterSeven: true,
        sponsors: [e1],
      },
      deck,
      answers,
    );
  const yes = { request: 'r', is: 'granted', turn: 1 } as const;

  it('[BO-4] is told to red lines and conditions as they ask it', () => {
    const told = facts(['preventive-deployment', 'arms-embargo-state']);
    expect(told.measures).toEqual(['preventive-deployment', 'arms-embargo-state']);
    expect(told.coercion).toBe(2);
    expect(told.military).toBe(true);
    expect(told.chapterSeven).toBe(true);
    expect(told.sponsors).toEqual([e1]);
    expect(told.troops).toBe(measureFaces['preventive-deployment'].parameters.troops?.default);
    expect(told.money).toBeGreaterThan(0);
  });

  it('[BO-4] has the capital behind it when every consent that it wants is given, and it wants one', () => {
    expect(facts(['preventive-deployment']).consented).toBe(false);
    expect(facts(['preventive-deployment'], { mission: yes }).consented).toBe(true);
    expect(facts(['preventive-deployment'], { observers: yes }).consented).toBe(false);
    expect(facts(['preventive-deployment', 'arms-embargo-state'], { mission: yes }).consented).toBe(false);
    expect(facts(['demand-ceasefire-res'], { mission: yes }).consented).toBe(false);
  });
});
