import { describe, expect, it, vi } from 'vitest';
import { scriptOf } from '#engine/bots/play/playbook.ts';
import { type Played, playOut } from '#engine/bots/playing.ts';
import { playbook } from '#engine/bots/testing/playbooks.ts';
import { ambassador, members, smallScenario, stance } from '#engine/bots/testing/small-scenario.ts';
import { id, type SeatId } from '#engine/kernel/ids.ts';
import { replay } from '#engine/session/replay.ts';
import { listScenarios, loadScenario } from '#scenarios/load.ts';

// Whole sessions take a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const shipped = listScenarios().map((slug) => loadScenario(slug));
const bySeed = (count: number) => Array.from({ length: count }, (_, index) => `seed-${index}`);
const drafts = ({ state }: Played, is: string) =>
  state.public.council.drafts.filter(({ status }) => status.is === is);

describe('sessions played by bots', () => {
  const [scenario] = shipped;
  if (scenario === undefined) throw new Error('A scenario is shipped');
  const played = bySeed(6).map((seed) => playOut({ scenario, seed, length: 60, locale: 'en', script: null }));

  it('[BO-14] come to their debrief, and nothing in them is refused', () => {
    for (const { state, refusals } of played) {
      expect(refusals).toEqual([]);
      expect(state.public.status).toBe('debrief');
      expect(state.debrief.ending).not.toBeNull();
    }
  });

  it('[BO-14] have drafts on the table in every one, some adopted and some vetoed', () => {
    for (const one of played) expect(one.state.public.council.tabled.length).toBeGreaterThan(0);
    expect(played.flatMap((one) => drafts(one, 'adopted')).length).toBeGreaterThan(0);
    expect(played.flatMap((one) => drafts(one, 'vetoed')).length).toBeGreaterThan(0);
  });

  it('[BO-5] leave the pen to others: never more than two drafts by bots for each turn', () => {
    for (const { state, log } of played) {
      let turn = 0;
      const counts = new Map<number, number>();
      for (const { event } of log) {
        if (event.type === 'PhaseBegan') turn = event.turn;
        if (event.type === 'DraftSubmitted') counts.set(turn, (counts.get(turn) ?? 0) + 1);
      }
      for (const count of counts.values()) expect(count).toBeLessThanOrEqual(2);
      expect(counts.size).toBeLessThanOrEqual(state.public.settings?.turns ?? 0);
    }
    const authors = played.map(({ state }) => state.public.council.drafts[0]?.author);
    expect(new Set(authors).size).toBeGreaterThan(1);
  });

  it('[BO-12] keep what bots weighed until the debrief, with reasons that differ from seat to seat', () => {
    for (const { state } of played) {
      const reasons = state.debrief.bots.filter(({ reason }) => reason.code.startsWith('vote/'));
      expect(reasons.length).toBe(state.public.council.votes.length * 15);
      expect(new Set(reasons.map(({ reason }) => reason.code)).size).toBeGreaterThan(2);
    }
  });

  it('[BO-14] play the same again from the same seed, and otherwise from another', () => {
    const again = playOut({ scenario, seed: 'seed-0', length: 60, locale: 'en', script: null });
    expect(again.log).toEqual(played[0]?.log);
    expect(played[1]?.log).not.toEqual(played[0]?.log);
  });

  it('[BO-14] are a log like any other: replayed it gives the same state', () => {
    for (const { log, state } of played.slice(0, 3)) expect(replay(log)).toEqual(state);
  });
});

describe('every shipped scenario', () => {
  it.each(
    shipped.flatMap((scenario) =>
      ([60, 90, 120] as const).map((length) => ({ slug: scenario.slug, scenario, length })),
    ),
  )('[BO-14] $slug is played to its end by bots in $length minutes', ({ scenario, length }) => {
    const { state, refusals } = playOut({ scenario, seed: 'every', length, locale: 'fr', script: null });
    expect(state.public.status).toBe('debrief');
    expect(state.public.turn?.number).toBe(scenario.lengths[length].turns);
    expect(refusals).toEqual([]);
  });
});

describe('sessions played by a playbook', () => {
  const willing = { stance: stance({ leanings: { consent: 1 } }) };
  const scenario = smallScenario({ [ambassador]: willing });
  const others = members.filter((seat) => seat !== 'p1' && seat !== 'p2');
  const played = playOut({
    scenario,
    seed: 'dice',
    length: 60,
    locale: 'en',
    script: scriptOf(playbook, scenario),
  });
  const { council, crisis } = played.state.public;

  it('[BO-15] do what it says, turn by turn, and nothing else', () => {
    expect(played.refusals).toEqual([]);
    expect(council.drafts.map(({ status }) => status.is)).toEqual(['adopted', 'vetoed']);
    expect(council.votes.map(({ turn }) => turn)).toEqual([1, 2]);
    expect(council.speeches).toEqual([]);
    expect(Object.values(crisis.measures).map(({ measure, turn }) => [measure, turn])).toEqual([
      ['mediation-process', 1],
      ['preventive-deployment', 1],
      ['public-warning-statement', 3],
    ]);
  });

  it('[BO-15] count the ballots that it names, and the others as it says', () => {
    const [adopted, vetoed] = council.votes;
    expect(adopted?.ballots[id<SeatId>('p2')]?.ballot).toBe('abstain');
    expect(others.map((seat) => adopted?.ballots[seat]?.ballot)).toEqual(others.map(() => 'yes'));
    expect(vetoed?.outcome.permanentAgainst).toEqual(['p2']);
  });

  it('[BO-15] bring what it pledges, and ask the capital in the ambassador’s name', () => {
    const mission = Object.values(crisis.measures).find(({ measure }) => measure === 'preventive-deployment');
    expect(mission?.pledges[id<SeatId>('e3')]).toEqual({ troops: 500, police: 0, money: 10 });
    expect(mission?.params.troops).toBe(1_000);
    expect(crisis.answers.mission?.turn).toBe(1);
  });

  it('[BO-15] say what the rules refused', () => {
    const broken = {
      ...playbook,
      turns: {
        '1': [
          { seat: 'relief', move: 'mediation-process' as const },
          { seat: 'e1', pledge: { to: 'field-report' as const, money: 5 } },
        ],
      },
    };
    const { refusals, state } = playOut({
      scenario,
      seed: 'dice',
      length: 60,
      locale: 'en',
      script: scriptOf(broken, scenario),
    });
    expect(refusals.map(({ code }) => code)).toEqual(['moves/not-yours', 'moves/unknown-measure']);
    expect(state.public.status).toBe('debrief');
  });
});
