import { describe, expect, it } from 'vitest';
import { sessionOf } from '#app/_session/testing/played-session.tsx';
import type { ParticipantId, SeatId } from '#engine/kernel/ids.ts';
import { ada, ben, china, cleo, france, lobbyWorld, press, testScenario } from '#engine/testing/fixture.ts';
import { facilitator, type World } from '#engine/testing/world.ts';
import { deskSeats, removedPeople, unseated } from './desk-view.ts';

const people = { [ada]: 'Ada', [ben]: 'Ben', [cleo]: 'Cleo' };

function desk(world: World, here: readonly ParticipantId[] = []) {
  const session = sessionOf(world, testScenario, 'en', people, { kind: 'facilitator' });
  return { ...session, here };
}

function handOver(world: World, seat: SeatId, here: readonly ParticipantId[] = []) {
  return deskSeats(desk(world, here)).find(({ id }) => id === seat)?.handOver;
}

function started(): World {
  const world = lobbyWorld();
  world.must(facilitator, { type: 'StartSession' });
  return world;
}

describe('a seat on the desk', () => {
  it('[LO-9] is offered to a bot only while nobody of its people is here, and back to them', () => {
    const world = started();
    expect(handOver(world, france, [ben])).toBeNull();
    expect(handOver(world, france)).toBe('bot');
    expect(handOver(world, china, [cleo])).toBeNull();
    world.must(world.by(cleo), { type: 'StepOut' });
    expect(handOver(world, china, [cleo])).toBe('bot');
    world.must(facilitator, { type: 'KeepSeat', seat: china, by: 'bot' });
    expect(handOver(world, china)).toBe('people');
  });

  it('[LO-7] is left to its bot where nobody sits while a session plays', () => {
    const lobby = lobbyWorld();
    expect(handOver(lobby, press)).toBe('bot');
    lobby.must(facilitator, { type: 'KeepSeat', seat: press, by: 'bot' });
    expect(handOver(lobby, press)).toBe('people');
    expect(handOver(started(), press)).toBeNull();
  });
});

describe('whoever was taken out', () => {
  it('[LO-1] is named apart, and comes back without a seat', () => {
    const world = started();
    world.must(facilitator, { type: 'RemoveParticipant', participant: cleo });
    expect(removedPeople(desk(world))).toEqual([{ id: cleo, name: 'Cleo' }]);
    world.must(facilitator, { type: 'ReadmitParticipant', participant: cleo });
    expect(removedPeople(desk(world))).toEqual([]);
    expect(unseated(desk(world)).map(({ name }) => name)).toContain('Cleo');
  });
});
