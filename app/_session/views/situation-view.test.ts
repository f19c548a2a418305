import { describe, expect, it } from 'vitest';
import { hooked, sessionOf } from '#app/_session/testing/played-session.tsx';
import type { Viewer } from '#engine/session/audience.ts';
import { leavePhase } from '#engine/session/clock/leave-phase.ts';
import { ada, cleo, lobbyWorld, testScenario } from '#engine/testing/fixture.ts';
import { facilitator, type World } from '#engine/testing/world.ts';
import { situationView } from './situation-view.ts';
import { useWording } from './wording.ts';

const adas: Viewer = { kind: 'participant', participant: ada };

function look(world: World, viewer: Viewer) {
  const session = sessionOf(world, testScenario, 'en', {}, viewer);
  return situationView(session, hooked('en', useWording));
}

/** Ada's seat takes a measure that asks for nothing; a turn later it acts. */
function withMeasure(): World {
  const world = lobbyWorld();
  world.must(facilitator, { type: 'StartSession' });
  world.must(world.by(ada), { type: 'MakeMove', measure: 'group-of-friends', params: {} });
  return world;
}

function nextTurn(world: World): World {
  for (let phase = 0; phase < 4; phase++) world.must(facilitator, leavePhase(world.state.public));
  return world;
}

describe('what is under way', () => {
  it('[MO-6] [DE-4] is ended from the desk, until it is over', () => {
    const world = withMeasure();
    const act = () => look(world, { kind: 'facilitator' }).underWay[0]?.act;
    expect(act()).toEqual({ is: 'end', permit: { may: 'yes' } });
    const [taken] = Object.values(world.state.public.crisis.measures);
    world.must(facilitator, { type: 'EndMeasure', instance: taken?.instance ?? '', reason: 'A slip.' });
    expect(act()).toBeNull();
  });

  it('[MO-4] is pledged to by seats, where it asks for something', () => {
    const world = withMeasure();
    expect(look(world, adas).underWay.map(({ act }) => act)).toEqual([null]);
  });
});

describe('what is said to move a number', () => {
  it('is what measures promise that act now, by whoever took them: as much as everybody knows', () => {
    const world = withMeasure();
    const movers = (viewer: Viewer) =>
      [...look(world, viewer).headline, ...look(world, viewer).others].flatMap(
        ({ explanation }) => explanation.movers,
      );
    expect(movers(adas)).toEqual([]);
    nextTurn(world);
    const [taken] = Object.values(world.state.public.crisis.measures);
    expect(['acting', 'deploying']).toContain(taken?.status?.is);
    const told = movers(adas);
    expect(told.length).toBeGreaterThan(0);
    for (const { id, by, name } of told)
      expect([id, by !== '', name !== '']).toEqual([taken?.instance, true, true]);
    for (const viewer of [{ kind: 'projector' }, { kind: 'participant', participant: cleo }] as const)
      expect(movers(viewer)).toEqual(told);
  });
});
