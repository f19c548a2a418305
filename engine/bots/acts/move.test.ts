import { describe, expect, it } from 'vitest';
import type { BotAct } from '#engine/bots/bot.ts';
import { nextAct } from '#engine/bots/next-act.ts';
import type { Table } from '#engine/bots/play/table.ts';
import { momentsOf } from '#engine/bots/testing/moments.ts';
import { bot, inputFor, must, sittingIn } from '#engine/bots/testing/sitting.ts';
import {
  aim,
  type Own,
  permanent,
  region,
  relief,
  smallScenario,
  stance,
} from '#engine/bots/testing/small-scenario.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';

/** The first move that a seat makes in the negotiation, or null when it makes none. */
function moveOf(
  scenario: Scenario,
  seat: SeatId,
  before: (table: Table) => void = () => undefined,
): BotAct | null {
  const table = sittingIn(scenario, 'negotiation', 0);
  before(table);
  for (const _ of momentsOf(table)) {
    const act = nextAct(inputFor(table, scenario, seat));
    if (act?.command.type === 'MakeMove') return act;
  }
  return null;
}

const wantsTalks: Own = {
  objectives: [aim('talks', 'me.took("mediation-process")', 'truth.peace_momentum >= 30')],
  stance: stance({ measures: { 'mediation-process': 0.9 } }),
};

describe('how a seat moves', () => {
  it('[BO-8] makes the move that serves its aims, and says which it weighed', () => {
    const act = moveOf(smallScenario({ [region]: wantsTalks }), region);
    expect(act?.command).toEqual({ type: 'MakeMove', measure: 'mediation-process', params: {} });
    expect(act?.weighed.chose).toBe('mediation-process');
    expect(act?.weighed.reason).toEqual({
      code: 'move/aim',
      params: { aim: 'aim.talks', measure: 'mediation-process' },
    });
    expect(act?.weighed.options).toContainEqual({ option: 'keep', worth: 0 });
  });

  it('[BO-8] does nothing when nothing is worth its price', () => {
    expect(moveOf(smallScenario(), region)).toBeNull();
  });

  it('[BO-8] does nothing that it cannot pay for', () => {
    const poor: Own = { ...wantsTalks, means: { politicalCapital: 1, troops: 0, police: 0, money: 5 } };
    expect(moveOf(smallScenario({ [region]: poor }), region)).toBeNull();
  });

  it('[BO-8] does nothing that its stance abhors', () => {
    const shy: Own = {
      stance: stance({
        leanings: { publicity: -1 },
        measures: { 'public-warning-statement': -1, 'field-report': -1 },
      }),
    };
    expect(moveOf(smallScenario({ [relief]: shy }), relief)).toBeNull();
  });

  it('[BO-8] keeps capital for later turns', () => {
    const scenario = smallScenario({
      [region]: { ...wantsTalks, means: { politicalCapital: 2, troops: 0, police: 0, money: 50 } },
    });
    // Both points would be spent, and a third of them is kept while two turns are still to come.
    expect(moveOf(scenario, region)).toBeNull();
  });

  it('[BO-8] makes no more than two moves in a turn', () => {
    const own: Own = {
      stance: stance({ measures: { 'field-report': 1, 'public-warning-statement': 1 } }),
      means: { politicalCapital: 50, troops: 0, police: 0, money: 50 },
    };
    const scenario = smallScenario({ [relief]: own });
    const twice = (table: Table) => {
      must(table, bot(relief), { type: 'MakeMove', measure: 'field-report', params: {} });
      must(table, bot(relief), { type: 'MakeMove', measure: 'public-warning-statement', params: {} });
    };
    expect(moveOf(scenario, relief)).not.toBeNull();
    expect(moveOf(scenario, relief, twice)).toBeNull();
  });

  it('[BO-8] thinks less of what somebody else does already', () => {
    const [p1, p2] = permanent;
    if (p1 === undefined || p2 === undefined) throw new Error('There are permanent members');
    const scenario = smallScenario({ p1: { stance: stance({ measures: { 'conditional-aid-offer': 1 } }) } });
    const taken = (table: Table) =>
      must(table, bot(p2), { type: 'MakeMove', measure: 'conditional-aid-offer', params: {} });
    expect(moveOf(scenario, p1)?.weighed.chose).toBe('conditional-aid-offer');
    expect(moveOf(scenario, p1, taken)).toBeNull();
  });
});
