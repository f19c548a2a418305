import { describe, expect, it } from 'vitest';
import type { SeatId } from '#engine/kernel/ids.ts';
import { leavePhase } from '#engine/session/clock/leave-phase.ts';
import type { ChosenParams } from '#engine/session/moves/commands.ts';
import {
  ada,
  ambassador,
  ben,
  china,
  cleo,
  dan,
  eve,
  france,
  lobbyWorld,
  refusalOf,
  testScenario,
  typesOf,
} from '#engine/testing/fixture.ts';
import { facilitator, type World } from '#engine/testing/world.ts';

function started(): World {
  const world = lobbyWorld();
  world.must(facilitator, { type: 'StartSession' });
  return world;
}

const move = (measure: string, params: ChosenParams = {}) => ({ type: 'MakeMove', measure, params }) as const;
const measures = ({ state }: World) => Object.values(state.public.crisis.measures);
const meansOf = ({ state }: World, seat: SeatId) => state.seats[seat];

describe('a move', () => {
  it('[MO-1] is made in briefing, negotiation and decision, not while consequences are drawn', () => {
    const world = started();
    for (const phase of ['briefing', 'negotiation', 'decision']) {
      expect(world.state.public.turn?.phase).toBe(phase);
      const own = ['border-monitoring', 'special-envoy', 'safe-exit-offer'][measures(world).length];
      world.must(world.by(eve), move(own ?? ''));
      world.must(facilitator, leavePhase(world.state.public));
    }
    expect(refusalOf(world.give(world.by(ada), move('group-of-friends')))).toBe('moves/consequences');
  });

  it('[MO-1] is made by the lead of a delegation, or its bot', () => {
    const world = started();
    expect(refusalOf(world.give(world.by(ben), move('group-of-friends')))).toBe('seat/lead-acts');
    world.must({ by: 'bot', seat: testScenario.presidency[0] ?? china }, move('group-of-friends'));
    expect(refusalOf(world.give(facilitator, move('group-of-friends')))).toBe('seat/none');
  });

  it('[MO-2] is one of those dealt to the seat', () => {
    const world = started();
    expect(refusalOf(world.give(world.by(ada), move('press-investigation')))).toBe('moves/not-yours');
    expect(refusalOf(world.give(world.by(ada), move('no-such-measure')))).toBe('moves/not-dealt');
  });

  it('[MO-2] costs political capital and money, which only the seat is told', () => {
    const world = started();
    const events = world.must(world.by(ada), move('development-package', { money: 50 }));
    expect(events.map(({ audience, event }) => [audience, event.type])).toEqual([
      ['public', 'MeasureTaken'],
      ['seat:france', 'MeansSpent'],
      ['public', 'ResourcesPledged'],
      ['seat:france', 'MeansSpent'],
    ]);
    expect(meansOf(world, france)).toMatchObject({
      politicalCapital: 9,
      resources: { troops: 100, money: 0 },
    });
    const [taken] = measures(world);
    expect(taken).toMatchObject({
      origin: { by: 'seat', seat: france },
      params: { money: 50 },
      pledged: { money: 16 },
    });
  });

  it('[MO-2] is refused once the seat cannot pay for it', () => {
    const world = started();
    world.must(world.by(ada), move('development-package'));
    expect(refusalOf(world.give(world.by(ada), move('humanitarian-appeal')))).toBe('moves/no-money');
  });

  it('[MO-2] waits for its conditions, as far as they are publicly known', () => {
    const world = started();
    expect(refusalOf(world.give(world.by(dan), move('truth-commission')))).toBe('moves/wrong-stage');
  });

  it('[MO-3] takes what lies within its bounds, and for the rest its defaults', () => {
    const world = started();
    const answer = world.give(world.by(eve), move('border-monitoring', { money: 90_000 }));
    expect(refusalOf(answer)).toBe('moves/out-of-bounds');
    expect(refusalOf(world.give(world.by(eve), move('border-monitoring', { troops: 5 })))).toBe(
      'moves/not-a-parameter',
    );
    world.must(world.by(eve), move('border-monitoring'));
    expect(measures(world)[0]?.params.weeks).toBeGreaterThan(0);
    const nowhere = world.give(world.by(eve), move('human-rights-monitors', { target: 'nowhere' }));
    expect(refusalOf(nowhere)).toBe('moves/unknown-region');
    world.must(world.by(eve), move('human-rights-monitors', { target: 'north' }));
    expect(measures(world)[1]?.params.target).toBe('north');
  });

  it('[MO-5] is not made again by the same seat while it runs, and may be by another', () => {
    const world = started();
    world.must(world.by(ada), move('group-of-friends'));
    expect(refusalOf(world.give(world.by(ada), move('group-of-friends')))).toBe('moves/already-running');
    world.must(world.by(cleo), move('group-of-friends'));
  });

  it('[MO-6] is ended by who made it, or by the facilitators with a reason', () => {
    const world = started();
    world.must(world.by(ada), move('group-of-friends'));
    world.must(world.by(cleo), move('group-of-friends'));
    const [first, second] = measures(world).map(({ instance }) => instance);
    if (first === undefined || second === undefined) throw new Error('There are two measures');
    expect(refusalOf(world.give(world.by(cleo), { type: 'EndMove', instance: first }))).toBe(
      'moves/not-yours',
    );
    world.must(world.by(ada), { type: 'EndMove', instance: first });
    expect(refusalOf(world.give(world.by(ada), { type: 'EndMove', instance: first }))).toBe(
      'moves/measure-over',
    );
    world.must(facilitator, { type: 'EndMeasure', instance: second, reason: 'It was a mistake.' });
    expect(measures(world).map(({ ended }) => ended)).toEqual([true, true]);
    world.must(world.by(ada), move('group-of-friends'));
  });
});

describe('a pledge', () => {
  it('[MO-4] is for a measure that asks for it, and of what the seat still has', () => {
    const world = started();
    world.must(world.by(eve), move('border-monitoring', { money: 5 }));
    world.must(world.by(ada), move('group-of-friends'));
    const [asking, plain] = measures(world).map(({ instance }) => instance);
    const pledge = (instance = '', money = 0, troops = 0) =>
      world.give(world.by(cleo), { type: 'Pledge', instance, money, troops, police: 0 });
    expect(refusalOf(pledge(plain, 1))).toBe('pledges/not-asked');
    expect(refusalOf(pledge(asking, 0))).toBe('pledges/nothing');
    expect(refusalOf(pledge(asking, 6))).toBe('pledges/more-than-asked');
    expect(refusalOf(pledge(asking, 1, 10))).toBe('pledges/more-than-asked');
    expect(refusalOf(pledge('m9', 1))).toBe('moves/unknown-measure');
    expect(typesOf(pledge(asking, 5))).toEqual(['ResourcesPledged', 'MeansSpent']);
    expect(measures(world)[0]?.pledges[china]).toMatchObject({ money: 5 });
    expect(meansOf(world, china)?.resources.money).toBe(15);
    for (let more = 0; more < 3; more++) pledge(asking, 5);
    expect(refusalOf(pledge(asking, 1))).toBe('pledges/not-available');
  });
});

describe('the capital', () => {
  it('[MO-7] answers its ambassador alone, once a week about each thing', () => {
    const world = started();
    const events = world.must(world.by(dan), { type: 'AskCapital', about: 'access' });
    expect(events.map(({ audience, opens }) => [audience, opens])).toEqual([
      ['seat:ambassador', 'never'],
      ['vault', 'debrief'],
    ]);
    expect(world.state.public.crisis.answers).toEqual({});
    const again = world.give(world.by(dan), { type: 'AskCapital', about: 'access' });
    expect(refusalOf(again)).toMatch(/^capital\//);
    world.must(world.by(dan), { type: 'AskCapital', about: 'talks' });
    const stranger = world.give(world.by(ada), { type: 'AskCapital', about: 'mission' });
    expect(refusalOf(stranger)).toBe('capital/not-ambassador');
  });

  it('[MO-8] is heard by the Council once its ambassador brings an answer: the newest, and once', () => {
    const world = started();
    world.must(world.by(dan), { type: 'AskCapital', about: 'access' });
    const request = meansOf(world, ambassador)?.answers[0]?.request ?? '';
    const bring = () => world.give(world.by(dan), { type: 'BringAnswer', request });
    expect(typesOf(bring())).toEqual(['CapitalAnswerBrought']);
    expect(world.state.public.crisis.answers.access?.request).toBe(request);
    expect(refusalOf(bring())).toBe('capital/already-brought');
    const unknown = world.give(world.by(dan), { type: 'BringAnswer', request: 'access.99' });
    expect(refusalOf(unknown)).toBe('capital/no-such-answer');
  });

  it('[MO-8] is not heard with an answer that it has since given anew', () => {
    const world = started();
    world.must(world.by(dan), { type: 'AskCapital', about: 'access' });
    const first = meansOf(world, ambassador)?.answers[0]?.request ?? '';
    for (let phase = 0; phase < 4; phase++) world.must(facilitator, leavePhase(world.state.public));
    world.must(world.by(dan), { type: 'AskCapital', about: 'access' });
    const old = world.give(world.by(dan), { type: 'BringAnswer', request: first });
    expect(refusalOf(old)).toBe('capital/newer-answer');
  });
});
