import { describe, expect, it } from 'vitest';
import { leavePhase } from '#engine/session/clock/leave-phase.ts';
import { ada, china, france, lobbyWorld, press, refusalOf, typesOf } from '#engine/testing/fixture.ts';
import { facilitator, type World } from '#engine/testing/world.ts';

function started(): World {
  const world = lobbyWorld();
  world.must(facilitator, { type: 'StartSession' });
  return world;
}

function through(world: World, phases: number): World {
  for (let phase = 0; phase < phases; phase++) world.must(facilitator, leavePhase(world.state.public));
  return world;
}

const inject = (name: string) => ({ type: 'ReleaseInject', inject: name }) as const;
const adjust = (indicator: string, value: number, region: string | null = null) =>
  ({ type: 'AdjustIndicator', indicator, region, value, reason: 'A report from the border.' }) as const;

describe('an inject', () => {
  it('[DE-1] is one of the scenario’s own events, told at once to whom it is for', () => {
    const world = started();
    expect(refusalOf(world.give(facilitator, inject('no-such-event')))).toBe('desk/unknown-inject');
    expect(typesOf(world.give(facilitator, inject('radio')))).toEqual(['InjectUsed', 'NewsPublished']);
    expect(typesOf(world.give(facilitator, inject('whisper')))).toEqual([
      'InjectUsed',
      'SeatTold',
      'SeatTold',
    ]);
    expect(world.state.seats[china]?.told).toHaveLength(1);
    expect(world.state.seats[press]?.told).toHaveLength(1);
    expect(world.state.seats[france]?.told ?? []).toEqual([]);
  });

  it('[DE-1] is released once, and does not happen again by itself', () => {
    const world = started();
    world.must(facilitator, inject('whisper'));
    expect(refusalOf(world.give(facilitator, inject('whisper')))).toBe('desk/inject-used');
    through(world, 4);
    expect(world.state.vault.happened.map(({ event }) => event)).not.toContain('whisper');
    expect(world.state.seats[china]?.told).toHaveLength(1);
  });

  it('[DE-1] that happened by itself is not released again', () => {
    const world = through(started(), 4);
    expect(world.state.vault.happened.map(({ event }) => event)).toContain('whisper');
    expect(refusalOf(world.give(facilitator, inject('whisper')))).toBe('desk/inject-used');
  });

  it('[DE-1] [TU-2] released while the consequences are looked at, it is shown with what it changes', () => {
    const world = through(started(), 3);
    const happening = () => world.state.facilitators.preview?.weeks.flatMap(({ happened }) => happened);
    expect(happening()).toContain('radio');
    expect(typesOf(world.give(facilitator, inject('radio')))).toContain('ConsequencesPrepared');
    expect(happening()).not.toContain('radio');
    const causes = world.state.facilitators.preview?.weeks[0]?.changes;
    expect(JSON.stringify(causes)).toContain('radio');
  });
});

describe('a number', () => {
  it('[DE-2] is changed with a reason that the record keeps, and has its value at the end of the turn', () => {
    const world = through(started(), 3);
    world.must(facilitator, adjust('incitement', 77));
    expect(world.state.facilitators.preview?.weeks.at(-1)?.values.national.incitement).toBeCloseTo(77, 6);
    expect(world.texts.map(({ audience, body }) => [audience, body])).toEqual([
      ['facilitators', 'A report from the border.'],
    ]);
    const [change] = world.state.facilitators.adjustments;
    expect(change).toMatchObject({ indicator: 'incitement', to: 77, reason: world.texts[0]?.id });
  });

  it('[DE-2] is one that there is, within its scale, in a region that there is', () => {
    const world = through(started(), 3);
    expect(refusalOf(world.give(facilitator, adjust('luck', 10)))).toBe('desk/unknown-indicator');
    expect(refusalOf(world.give(facilitator, adjust('incitement', 101)))).toBe('desk/beyond-scale');
    expect(refusalOf(world.give(facilitator, adjust('civilian-deaths', 10, 'nowhere')))).toBe(
      'desk/unknown-region',
    );
  });
});

describe('a moment', () => {
  it('[DE-3] is marked at any time once the session has started, by facilitators', () => {
    const world = lobbyWorld();
    const mark = { type: 'MarkMoment', note: 'Look at this again.' } as const;
    expect(refusalOf(world.give(facilitator, mark))).toBe('session/not-started');
    world.must(facilitator, { type: 'StartSession' });
    expect(refusalOf(world.give(world.by(ada), mark))).toBe('desk/facilitators-only');
    world.must(facilitator, mark);
    world.must(facilitator, { type: 'PauseClock', overnight: true });
    world.must(facilitator, mark);
    world.must(facilitator, { type: 'BeginDebrief' });
    world.must(facilitator, mark);
    expect(world.state.facilitators.moments.map(({ turn }) => turn)).toEqual([1, 1, 1]);
  });
});
