import { describe, expect, it } from 'vitest';
import { leavePhase } from '#engine/session/clock/leave-phase.ts';
import {
  ada,
  china,
  cleo,
  dan,
  eve,
  france,
  lobbyWorld,
  refusalOf,
  testScenario,
} from '#engine/testing/fixture.ts';
import { facilitator, World } from '#engine/testing/world.ts';

/** As far as the consequences of a turn, in which nothing was decided yet. */
function upToConsequences(world: World = startedWorld()): World {
  while (world.state.public.turn?.phase !== 'consequences')
    world.must(facilitator, leavePhase(world.state.public));
  return world;
}

function startedWorld(): World {
  const world = lobbyWorld();
  world.must(facilitator, { type: 'StartSession' });
  return world;
}

const preview = ({ state }: World) => state.facilitators.preview;

describe('when consequences begin', () => {
  it('[TU-1] they are drawn for the facilitators alone, week by week', () => {
    const world = startedWorld();
    const before = world.state.public.crisis;
    upToConsequences(world);
    expect(world.state.public.crisis).toEqual(before);
    expect(preview(world)?.weeks).toHaveLength(8);
    const drawn = world.log.findLast(({ event }) => event.type === 'ConsequencesPrepared');
    expect(drawn).toMatchObject({ audience: 'facilitators', opens: 'debrief' });
    const hidden = world.log.findLast(({ event }) => event.type === 'CrisisPrepared');
    expect(hidden).toMatchObject({ audience: 'vault', opens: 'never' });
  });

  it('[TU-1] drawn again from the same decisions they are the same', () => {
    const once = upToConsequences();
    const again = upToConsequences();
    expect(preview(again)).toEqual(preview(once));
    once.undo();
    upToConsequences(once);
    expect(preview(once)).toEqual(preview(again));
  });

  it('[TU-1] one decision more changes what follows from it', () => {
    const quiet = upToConsequences();
    const busy = startedWorld();
    busy.must(busy.by(eve), { type: 'MakeMove', measure: 'border-monitoring', params: {} });
    upToConsequences(busy);
    expect(preview(busy)?.measures).toHaveLength(1);
    expect(preview(quiet)?.measures).toHaveLength(0);
  });
});

describe('when consequences are released', () => {
  it('[TU-2] they are exactly what was shown last', () => {
    const world = upToConsequences();
    world.must(facilitator, {
      type: 'AdjustIndicator',
      indicator: 'incitement',
      region: null,
      value: 80,
      reason: 'The radio came back.',
    });
    const shown = preview(world);
    const events = world.must(facilitator, leavePhase(world.state.public));
    const reported = events.find(({ event }) => event.type === 'SituationReported')?.event;
    expect(reported).toMatchObject({ report: shown?.report, stage: shown?.stage, notices: shown?.notices });
    expect(world.state.facilitators.truth.slice(1)).toEqual(
      shown?.weeks.map(({ values, totals, stage }) => ({ values, totals, stage })),
    );
  });

  it('[TU-2] the world is told reports, and never the truth', () => {
    const world = upToConsequences();
    const events = world.must(facilitator, leavePhase(world.state.public));
    const truths = JSON.stringify(preview(world)?.weeks.at(-1)?.values.national);
    const told = JSON.stringify(events.filter(({ audience }) => audience === 'public'));
    expect(told).not.toContain(truths);
    expect(told).not.toContain('regime-intent');
    expect(world.state.public.crisis.week).toBe(8);
  });

  it('[TU-5] of the political capital that a seat began with, fifteen in a hundred come back, never above it', () => {
    const world = startedWorld();
    for (const measure of ['group-of-friends', 'hate-speech-countermeasures', 'humanitarian-appeal'])
      world.must(world.by(ada), { type: 'MakeMove', measure, params: {} });
    world.must(world.by(cleo), { type: 'MakeMove', measure: 'group-of-friends', params: {} });
    expect(world.state.seats[france]?.politicalCapital).toBe(7);
    upToConsequences(world);
    world.must(facilitator, leavePhase(world.state.public));
    expect(world.state.seats[france]?.politicalCapital).toBe(9);
    expect(world.state.seats[china]?.politicalCapital).toBe(10);
  });
});

describe('a scenario’s own event', () => {
  it('[TU-3] happens in its window, once, and is told to whom it is for', () => {
    const world = upToConsequences();
    world.must(facilitator, leavePhase(world.state.public));
    const happened = world.state.vault.happened.filter(({ event }) => event === 'whisper');
    expect(happened).toEqual([{ event: 'whisper', week: 1 }]);
    expect(world.state.seats[china]?.told.map(({ turn }) => turn)).toEqual([1]);
    expect(world.state.seats[france]?.told ?? []).toEqual([]);
    expect(JSON.stringify(world.state.public.crisis.news)).not.toContain('whisper');
  });

  it('[TU-3] happens again only after its pause', () => {
    const world = new World(testScenario).seat([ada, france]);
    world.must(facilitator, { type: 'StartSession' });
    for (let turn = 0; turn < 2; turn++) {
      upToConsequences(world);
      world.must(facilitator, leavePhase(world.state.public));
    }
    const weeks = world.state.vault.happened
      .filter(({ event }) => event === 'column')
      .map(({ week }) => week);
    for (const [index, week] of weeks.slice(1).entries())
      expect(week - (weeks[index] ?? 0)).toBeGreaterThanOrEqual(6);
    const once = world.state.vault.happened.filter(({ event }) => event === 'radio');
    expect(once.length).toBeLessThanOrEqual(1);
  });
});

describe('what was decided in a turn', () => {
  it('[TU-4] acts from its first week on', () => {
    const world = startedWorld();
    world.must(world.by(eve), { type: 'MakeMove', measure: 'border-monitoring', params: { money: 5 } });
    world.must(world.by(dan), { type: 'AskCapital', about: 'observers' });
    upToConsequences(world);
    world.must(facilitator, leavePhase(world.state.public));
    const [instance] = world.state.vault.crisis?.instances ?? [];
    expect(instance).toMatchObject({ measure: 'border-monitoring', pledged: { money: 5 } });
    const [measure] = Object.values(world.state.public.crisis.measures);
    expect(measure?.status).not.toBeNull();
  });

  it('[TU-4] and ended in the same turn never acts', () => {
    const world = startedWorld();
    world.must(world.by(eve), { type: 'MakeMove', measure: 'border-monitoring', params: {} });
    const [measure] = Object.values(world.state.public.crisis.measures);
    world.must(world.by(eve), { type: 'EndMove', instance: measure?.instance ?? '' });
    for (let turn = 0; turn < 2; turn++) {
      upToConsequences(world);
      world.must(facilitator, leavePhase(world.state.public));
    }
    expect(world.state.vault.crisis?.instances).toEqual([]);
    expect(refusalOf(world.give(world.by(eve), { type: 'EndMove', instance: measure?.instance ?? '' }))).toBe(
      'moves/measure-over',
    );
  });
});
