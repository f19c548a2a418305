import { describe, expect, it } from 'vitest';
import { nextAct } from '#engine/bots/next-act.ts';
import type { Table } from '#engine/bots/play/table.ts';
import { bot, carrying, inputFor, must, sittingIn } from '#engine/bots/testing/sitting.ts';
import {
  aim,
  ambassador,
  members,
  type Own,
  smallScenario,
  stance,
} from '#engine/bots/testing/small-scenario.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { SessionCommand } from '#engine/session/commands.ts';

/** All that the ambassador's bot turns to its capital for until it has nothing more to do. */
function askedBy(table: Table, scenario: Scenario): readonly SessionCommand[] {
  const given: SessionCommand[] = [];
  for (let acts = 0; acts < 20; acts++) {
    const act = nextAct(inputFor(table, scenario, ambassador));
    if (act === null) break;
    expect(table.let(ambassador, act)).toBeNull();
    if (act.command.type === 'AskCapital' || act.command.type === 'BringAnswer') given.push(act.command);
  }
  return given;
}

const open: Own = { stance: stance({ leanings: { consent: 0.8 } }) };

describe('how the ambassador turns to the capital', () => {
  it('[BO-10] asks for what a draft before the Council waits for, and brings the answer', () => {
    const scenario = smallScenario({ [ambassador]: open });
    const table = sittingIn(scenario, 'negotiation', 0.8);
    must(table, bot(members[0] ?? ambassador), {
      type: 'SubmitDraft',
      text: carrying(['preventive-deployment']),
    });
    const given = askedBy(table, scenario);
    expect(given).toContainEqual({ type: 'AskCapital', about: 'mission' });
    expect(given).toContainEqual({ type: 'BringAnswer', request: 'mission.0' });
    expect(table.state().public.crisis.answers.mission?.request).toBe('mission.0');
  });

  it('[BO-10] asks for nothing when nothing waits and nothing would be gained', () => {
    const scenario = smallScenario();
    expect(askedBy(sittingIn(scenario, 'negotiation', 0.8), scenario)).toEqual([]);
  });

  it('[BO-10] asks for what would serve its own aims', () => {
    const own: Own = {
      ...open,
      objectives: [aim('access', 'consent.given("access")', 'consent.given("access")')],
    };
    const scenario = smallScenario({ [ambassador]: own });
    const table = sittingIn(scenario, 'negotiation', 0.8);
    expect(askedBy(table, scenario)).toContainEqual({ type: 'AskCapital', about: 'access' });
  });

  it('[BO-10] keeps an answer to itself that would cost it an aim', () => {
    const own: Own = {
      objectives: [aim('silence', '!consent.given("mission") && !consent.refused("mission")', 'week > 100')],
    };
    const scenario = smallScenario({ [ambassador]: own });
    const table = sittingIn(scenario, 'negotiation', 0.8);
    must(table, bot(ambassador), { type: 'AskCapital', about: 'mission' });
    expect(askedBy(table, scenario)).toEqual([]);
  });

  it('[BO-10] is nobody else’s to do', () => {
    const scenario = smallScenario({ p1: open });
    const table = sittingIn(scenario, 'negotiation', 0.8);
    must(table, bot(members[1] ?? ambassador), {
      type: 'SubmitDraft',
      text: carrying(['preventive-deployment']),
    });
    const [p1] = members;
    if (p1 === undefined) throw new Error('There are members');
    expect(nextAct(inputFor(table, scenario, p1))?.command.type).not.toBe('AskCapital');
  });
});
