import { describe, expect, it } from 'vitest';
import type { ParticipantId } from '#engine/kernel/ids.ts';
import { holding, person } from '#engine/session/lobby/slice.ts';
import {
  ada,
  ben,
  china,
  cleo,
  dan,
  france,
  lebanon,
  lobbyWorld,
  press,
  refusalOf,
  testScenario,
  typesOf,
} from '#engine/testing/fixture.ts';
import { facilitator, named, World } from '#engine/testing/world.ts';

const seatOf = (world: World, participant: ParticipantId) =>
  person(world.state.public.lobby, participant).seat;
const seatIn = (world: World, seat = france) => holding(world.state.public.lobby, seat);

describe('arriving', () => {
  it('[LO-1] happens once', () => {
    const world = new World(testScenario);
    expect(typesOf(world.host({ type: 'Arrive', participant: ada }))).toEqual(['ParticipantArrived']);
    expect(typesOf(world.host({ type: 'Arrive', participant: ada }))).toEqual([]);
  });

  it('[LO-1] is not open to whoever was removed, nor is a seat', () => {
    const world = lobbyWorld();
    world.must(facilitator, { type: 'RemoveParticipant', participant: cleo });
    expect(refusalOf(world.host({ type: 'Arrive', participant: cleo }))).toBe('people/removed');
    expect(refusalOf(world.give(world.by(cleo), { type: 'ClaimSeat', seat: lebanon }))).toBe(
      'people/removed',
    );
    const put = world.give(facilitator, { type: 'SeatParticipant', participant: cleo, seat: lebanon });
    expect(refusalOf(put)).toBe('people/unknown');
    expect(seatIn(world, china).members).toEqual([]);
  });

  it('[LO-1] is open again to whoever a facilitator lets back, without a seat', () => {
    const world = lobbyWorld();
    const letBack = { type: 'ReadmitParticipant', participant: cleo } as const;
    expect(refusalOf(world.give(facilitator, letBack))).toBe('people/not-removed');
    world.must(facilitator, { type: 'RemoveParticipant', participant: cleo });
    expect(refusalOf(world.give(world.by(ada), letBack))).toBe('desk/facilitators-only');
    expect(typesOf(world.give(facilitator, letBack))).toEqual(['ParticipantReadmitted']);
    expect(typesOf(world.host({ type: 'Arrive', participant: cleo }))).toEqual([]);
    expect(seatOf(world, cleo)).toBeNull();
    world.must(world.by(cleo), { type: 'ClaimSeat', seat: china });
    expect(seatIn(world, china)).toMatchObject({ members: [cleo], lead: cleo });
  });

  it('[LO-1] [CL-6] stays as it is when a step is taken back', () => {
    const world = lobbyWorld();
    world.must(facilitator, { type: 'StartSession' });
    world.must(facilitator, { type: 'RemoveParticipant', participant: cleo });
    world.must(facilitator, { type: 'ReadmitParticipant', participant: cleo });
    expect(world.undo().accepted).toBe(true);
    expect(person(world.state.public.lobby, cleo).removed).toBe(false);
  });
});

describe('a seat', () => {
  it('[LO-2] is left for another one that is taken', () => {
    const world = lobbyWorld();
    world.must(world.by(cleo), { type: 'ClaimSeat', seat: press });
    expect(seatOf(world, cleo)).toBe(press);
    expect(seatIn(world, china).members).toEqual([]);
    expect(refusalOf(world.give(world.by(cleo), { type: 'ClaimSeat', seat: press }))).toBe(
      'seat/already-yours',
    );
  });

  it('[LO-3] has room for a lead and three deputies', () => {
    const world = lobbyWorld();
    world.seat([named('third'), france], [named('fourth'), france]);
    world.host({ type: 'Arrive', participant: named('fifth') });
    const answer = world.give(world.by(named('fifth')), { type: 'ClaimSeat', seat: france });
    expect(refusalOf(answer)).toBe('seat/full');
    expect(seatIn(world)).toMatchObject({ members: [ada, ben, named('third'), named('fourth')], lead: ada });
  });

  it('[LO-4] is dealt to everyone without one, by rank, lone seats before shared ones', () => {
    const world = new World(testScenario);
    const people = Array.from({ length: 24 }, (_, index) => named(`person-${index}`));
    for (const participant of people) world.host({ type: 'Arrive', participant });
    world.must(facilitator, { type: 'DealSeats' });
    const held = testScenario.seats
      .toSorted((one, other) => one.rank - other.rank)
      .map(({ id }) => seatIn(world, id).members.length);
    expect(held).toEqual([2, 2, 2, ...Array.from({ length: 18 }, () => 1)]);
    expect(people.every((participant) => seatOf(world, participant) !== null)).toBe(true);
  });

  it('[LO-4] is not dealt to who has one, nor to who was removed', () => {
    const world = lobbyWorld();
    world.host({ type: 'Arrive', participant: named('late') });
    world.host({ type: 'Arrive', participant: named('gone') });
    world.must(facilitator, { type: 'RemoveParticipant', participant: named('gone') });
    world.must(facilitator, { type: 'DealSeats' });
    expect(seatOf(world, ada)).toBe(france);
    expect(seatOf(world, named('late'))).not.toBeNull();
    expect(seatOf(world, named('gone'))).toBeNull();
  });
});

describe('a delegation', () => {
  it('[LO-5] is led by the first to sit, and by the next once the lead leaves', () => {
    const world = lobbyWorld();
    expect(seatIn(world).lead).toBe(ada);
    world.must(world.by(ada), { type: 'LeaveSeat' });
    expect(seatIn(world)).toMatchObject({ members: [ben], lead: ben });
  });

  it('[LO-5] is led by a deputy who takes the lead, only while the lead has stepped out', () => {
    const world = lobbyWorld();
    expect(refusalOf(world.give(world.by(ben), { type: 'TakeLead' }))).toBe('seat/lead-present');
    world.must(world.by(ada), { type: 'StepOut' });
    world.must(world.by(ben), { type: 'TakeLead' });
    expect(seatIn(world).lead).toBe(ben);
    expect(refusalOf(world.give(world.by(ben), { type: 'TakeLead' }))).toBe('seat/already-lead');
  });

  it('[LO-6] waits for whoever stepped out, and takes its seat back from a bot when they step in', () => {
    const world = lobbyWorld();
    world.must(facilitator, { type: 'StartSession' });
    world.must(world.by(cleo), { type: 'StepOut' });
    expect(seatIn(world, china)).toMatchObject({ members: [cleo], keptBy: 'people' });
    world.must(facilitator, { type: 'KeepSeat', seat: china, by: 'bot' });
    world.must(world.by(cleo), { type: 'StepIn' });
    expect(seatIn(world, china)).toMatchObject({ members: [cleo], lead: cleo, keptBy: 'people' });
  });
});

describe('while a session plays', () => {
  it('[LO-7] bots keep all seats in which nobody sits, from its start on', () => {
    const world = lobbyWorld();
    world.must(facilitator, { type: 'StartSession' });
    const kept = testScenario.seats
      .filter(({ id }) => seatIn(world, id).keptBy === 'bot')
      .map(({ id }) => id);
    expect(kept).toHaveLength(testScenario.seats.length - 4);
    expect(kept).not.toContain(france);
  });

  it('[LO-7] a bot takes a seat over when the last person leaves it, moves away or is removed', () => {
    const world = lobbyWorld();
    world.must(facilitator, { type: 'StartSession' });
    world.must(world.by(cleo), { type: 'ClaimSeat', seat: lebanon });
    expect(seatIn(world, china).keptBy).toBe('bot');
    expect(seatIn(world, lebanon)).toMatchObject({ members: [cleo], keptBy: 'people' });
    world.must(facilitator, { type: 'RemoveParticipant', participant: dan });
    expect(seatIn(world, testScenario.seats[15]?.id)).toMatchObject({ members: [], keptBy: 'bot' });
    world.must(world.by(ada), { type: 'LeaveSeat' });
    expect(seatIn(world)).toMatchObject({ members: [ben], keptBy: 'people' });
    world.must(world.by(ben), { type: 'LeaveSeat' });
    expect(seatIn(world).keptBy).toBe('bot');
  });

  it('[LO-9] a seat whose people are away is given to a bot, which alone acts for it, and back to them', () => {
    const world = lobbyWorld();
    world.must(facilitator, { type: 'StartSession' });
    const keep = (by: 'bot' | 'people') => world.must(facilitator, { type: 'KeepSeat', seat: france, by });
    const asks = () => world.give(world.by(ada), { type: 'WriteNote', body: 'We are back.' });
    const moves = () =>
      world.give(world.by(ada), { type: 'MakeMove', measure: 'group-of-friends', params: {} });
    keep('bot');
    expect(seatIn(world)).toMatchObject({ members: [ada, ben], lead: ada, keptBy: 'bot' });
    expect(refusalOf(asks())).toBe('seat/bot-plays');
    expect(refusalOf(moves())).toBe('seat/bot-plays');
    keep('people');
    expect([refusalOf(asks()), refusalOf(moves())]).toEqual([null, null]);
  });

  it('[LO-9] any of its people takes a seat back from its bot by stepping in', () => {
    const world = lobbyWorld();
    world.must(facilitator, { type: 'StartSession' });
    expect(refusalOf(world.give(world.by(ben), { type: 'StepIn' }))).toBe('seat/already-in');
    world.must(facilitator, { type: 'KeepSeat', seat: france, by: 'bot' });
    expect(typesOf(world.give(world.by(ben), { type: 'StepIn' }))).toEqual(['SeatKept']);
    expect(seatIn(world)).toMatchObject({ members: [ada, ben], lead: ada, keptBy: 'people' });
  });

  it('[LO-7] the bot of an empty seat is not sent away', () => {
    const world = lobbyWorld();
    world.must(facilitator, { type: 'StartSession' });
    const answer = world.give(facilitator, { type: 'KeepSeat', seat: press, by: 'people' });
    expect(refusalOf(answer)).toBe('seat/empty');
  });
});

describe('facilitators', () => {
  it('[LO-8] seat, move, mute, remove and let back people and give seats to bots', () => {
    const world = lobbyWorld();
    world.must(facilitator, { type: 'SeatParticipant', participant: ben, seat: lebanon });
    world.must(facilitator, { type: 'SeatParticipant', participant: cleo, seat: null });
    world.must(facilitator, { type: 'MuteParticipant', participant: ben, muted: true });
    world.must(facilitator, { type: 'RemoveParticipant', participant: dan });
    world.must(facilitator, { type: 'KeepSeat', seat: press, by: 'bot' });
    const { people } = world.state.public.lobby;
    expect(people[ben]).toMatchObject({ seat: lebanon, muted: true });
    expect(people[cleo]?.seat).toBeNull();
    expect(people[dan]).toMatchObject({ seat: null, removed: true });
    expect(seatIn(world, press).keptBy).toBe('bot');
  });

  it('[LO-8] are the only ones who may', () => {
    const world = lobbyWorld();
    const commands = [
      { type: 'SeatParticipant', participant: ben, seat: lebanon },
      { type: 'MuteParticipant', participant: ben, muted: true },
      { type: 'RemoveParticipant', participant: ben },
      { type: 'ReadmitParticipant', participant: ben },
      { type: 'KeepSeat', seat: press, by: 'bot' },
      { type: 'DealSeats' },
      { type: 'FillWithBots' },
    ] as const;
    for (const command of commands)
      expect(refusalOf(world.give(world.by(ada), command))).toBe('desk/facilitators-only');
  });
});
