import { describe, expect, it } from 'vitest';
import { nextAct } from '#engine/bots/next-act.ts';
import { momentsOf } from '#engine/bots/testing/moments.ts';
import { bot, carrying, inputFor, must, putToVote, sittingIn } from '#engine/bots/testing/sitting.ts';
import {
  aim,
  elected,
  members,
  type Own,
  smallScenario,
  stance,
} from '#engine/bots/testing/small-scenario.ts';
import { id, type SeatId } from '#engine/kernel/ids.ts';
import type { CommandOf } from '#engine/session/commands.ts';

const e1 = id<SeatId>('e1');

/** What seats pledge to a mission that the Council has decided. */
function pledges(
  own: Readonly<Record<string, Own>>,
  seats: readonly SeatId[],
): readonly CommandOf<'Pledge'>[] {
  const scenario = smallScenario(own);
  const table = sittingIn(scenario, 'negotiation', 0);
  const draft = putToVote(table, e1, carrying(['preventive-deployment']));
  for (const seat of members) {
    must(table, bot(seat), { type: 'CastVote', draft, ballot: 'yes', reasons: [], explanation: null });
  }
  const found: CommandOf<'Pledge'>[] = [];
  for (const _ of momentsOf(table)) {
    for (const seat of seats) {
      const act = nextAct(inputFor(table, scenario, seat));
      if (act?.command.type !== 'Pledge') continue;
      found.push(act.command);
      expect(table.let(seat, act)).toBeNull();
    }
  }
  return found;
}

const willing: Own = {
  stance: stance({ leanings: { military: 0.8, spending: 0.8 }, measures: { 'preventive-deployment': 0.8 } }),
};
const asEach = (own: Own) => Object.fromEntries(elected.map((seat) => [seat, own]));

describe('how a seat pledges', () => {
  it('[BO-9] gives a part of what it has, in whole units, and not twice', () => {
    const given = pledges(asEach(willing), elected);
    expect(given.length).toBeGreaterThan(0);
    expect(given.length).toBeLessThanOrEqual(elected.length);
    for (const { troops, police, money } of given) {
      expect(troops % 50).toBe(0);
      expect(police % 10).toBe(0);
      expect(troops).toBeLessThanOrEqual(500);
      expect(money).toBeLessThanOrEqual(50);
      expect(troops + police + money).toBeGreaterThan(0);
    }
  });

  it('[BO-9] gives nothing that its leanings forbid', () => {
    const averse: Own = { stance: stance({ leanings: { military: -1, spending: -1 } }) };
    expect(pledges(asEach(averse), elected)).toEqual([]);
  });

  it('[BO-9] gives nothing that an aim of its own forbids', () => {
    const own: Own = {
      ...willing,
      means: { politicalCapital: 10, troops: 1_000, police: 0, money: 0 },
      objectives: [aim('home', 'me.troops_pledged == 0', 'me.troops_pledged == 0')],
    };
    expect(pledges(asEach(own), elected)).toEqual([]);
  });

  it('[BO-9] gives what an aim asks for', () => {
    const own: Own = { objectives: [aim('helmets', 'me.troops_pledged >= 200', 'me.troops_pledged >= 100')] };
    expect(pledges(asEach(own), elected).some(({ troops }) => troops > 0)).toBe(true);
  });

  it('[BO-9] gives nothing when it has nothing', () => {
    const bare: Own = { ...willing, means: { politicalCapital: 10, troops: 0, police: 0, money: 0 } };
    expect(pledges(asEach(bare), elected)).toEqual([]);
  });
});
