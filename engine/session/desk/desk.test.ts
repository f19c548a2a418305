import { describe, expect, it } from 'vitest';
import { checkScenario } from '#engine/scenario/parse.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { soundSource } from '#engine/scenario/testing/source.ts';
import { leavePhase } from '#engine/session/clock/leave-phase.ts';
import { ada, china, france, lobbyWorld, press, refusalOf, typesOf } from '#engine/testing/fixture.ts';
import { facilitator, World } from '#engine/testing/world.ts';

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

/** A scenario whose column moves once the radio was heard, and again every other week; the radio is heard only by hand. */
function byHandAlone(): Scenario {
  const source = soundSource();
  source.events.radio = { ...source.events.radio, when: 'council.drafts_vetoed > 90', chance: 1 };
  source.events.column = { ...source.events.column, weeks: [1, 20], 'again-after': 2 };
  source.scenario.endings = [
    { id: 'held', when: 'crisis.happened("radio")' },
    ...source.scenario.endings,
  ].filter(({ id, when }) => id !== 'held' || when === 'crisis.happened("radio")');
  const { scenario, diagnostics } = checkScenario(source);
  if (scenario === null) throw new Error(JSON.stringify(diagnostics));
  return scenario;
}

function playedByHand(...injects: readonly string[]): World {
  const world = new World(byHandAlone()).seat([ada, france]);
  world.must(facilitator, { type: 'StartSession' });
  for (const name of injects) world.must(facilitator, inject(name));
  return through(world, 4);
}

const happenedByItself = ({ state }: World) => state.vault.happened.map(({ event }) => event);

describe('an inject that was released', () => {
  it('[DE-1] [TU-3] has happened, for what waits for it', () => {
    expect(happenedByItself(playedByHand())).not.toContain('column');
    expect(happenedByItself(playedByHand('radio'))).toContain('column');
  });

  it('[DE-1] has happened, for how the session ends, also where its turn was not drawn', () => {
    const ending = (world: World) => {
      world.must(facilitator, { type: 'BeginDebrief' });
      return world.state.debrief.ending;
    };
    expect(ending(playedByHand())).not.toBe('held');
    expect(ending(playedByHand('radio'))).toBe('held');
    const late = playedByHand();
    late.must(facilitator, inject('radio'));
    expect(ending(late)).toBe('held');
  });

  it('[DE-1] [TU-3] does not happen again by itself, though it is one that comes again', () => {
    expect(happenedByItself(playedByHand('radio', 'column'))).not.toContain('column');
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

describe('a measure under way', () => {
  const ending = (instance: string) =>
    ({ type: 'EndMeasure', instance, reason: 'Its mandate was a slip of the pen.' }) as const;

  function withMeasure(): { readonly world: World; readonly instance: string } {
    const world = started();
    world.must(world.by(ada), { type: 'MakeMove', measure: 'group-of-friends', params: {} });
    const [taken] = Object.values(world.state.public.crisis.measures);
    if (taken === undefined) throw new Error('A measure was taken');
    return { world, instance: taken.instance };
  }

  it('[DE-4] is ended once by a facilitator, with a reason for the desk that everyone learns at the debrief', () => {
    const { world, instance } = withMeasure();
    expect(refusalOf(world.give(world.by(ada), ending(instance)))).toBe('desk/facilitators-only');
    expect(typesOf(world.give(facilitator, ending(instance)))).toEqual([
      'MeasureEndedByDesk',
      'MeasureEnded',
    ]);
    expect(refusalOf(world.give(facilitator, ending(instance)))).toBe('moves/measure-over');
    const reason = world.texts.at(-1);
    expect(reason).toMatchObject({ audience: 'facilitators', body: 'Its mandate was a slip of the pen.' });
    expect(world.state.debrief.measuresEnded).toMatchObject([{ instance, reason: reason?.id, turn: 1 }]);
  });

  it('[DE-4] [TU-2] ended while the consequences are looked at, it acts no more in what is then shown', () => {
    const { world, instance } = withMeasure();
    through(world, 7);
    const status = () =>
      world.state.facilitators.preview?.measures.find((one) => one.instance === instance)?.status.is;
    expect([undefined, 'ended']).not.toContain(status());
    expect(typesOf(world.give(facilitator, ending(instance)))).toContain('ConsequencesPrepared');
    expect(status()).toBe('ended');
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
