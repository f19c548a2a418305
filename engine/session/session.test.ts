import { describe, expect, it } from 'vitest';
import { createSession } from '#engine/session/create.ts';
import { permitted } from '#engine/session/guards.ts';
import { slicesOf, viewOf } from '#engine/session/view.ts';
import { ada, ben, china, dan, france, lobbyWorld, testScenario } from '#engine/testing/fixture.ts';
import { facilitator } from '#engine/testing/world.ts';
import { deckOf } from './deal.ts';

const choice = { mode: 'hosted', length: 60, intensity: 'concrete', locale: 'en' } as const;

describe('a session’s first facts', () => {
  it('[SE-1] follow from the scenario, the choice and the seed', () => {
    const made = createSession(testScenario, choice, 'seed');
    expect(createSession(testScenario, choice, 'seed')).toEqual(made);
    const otherDice = createSession(testScenario, choice, 'another seed');
    expect(otherDice.map(({ event }) => event.type)).toEqual(made.map(({ event }) => event.type));
    expect(otherDice).not.toEqual(made);
  });

  it('[SE-1] say how it was set up, what was dealt, how things stand, and what would come of leaving it alone', () => {
    const made = createSession(testScenario, choice, 'seed');
    const kinds = made.map(({ audience, opens, event }) => `${event.type} ${audience} ${opens}`);
    expect(kinds[0]).toBe('SessionCreated public never');
    expect(kinds.filter((kind) => kind.startsWith('MeansDealt seat:'))).toHaveLength(21);
    expect(kinds.slice(22)).toEqual([
      'CrisisBegan vault never',
      'BaselineRecorded vault debrief',
      'TruthBegan facilitators debrief',
      'SituationReported public never',
    ]);
  });
});

describe('who holds what', () => {
  it('[SE-4] is the public slice for all, one’s seat and its talks for a participant, the desk and all talks for a facilitator', () => {
    const world = lobbyWorld();
    world.must(world.by(ada), { type: 'OpenConversation', seats: [china] });
    world.must(world.by(dan), { type: 'OpenConversation', seats: [china] });
    const of = (participant: typeof ada) => slicesOf(world.state, { kind: 'participant', participant });
    expect(of(ada)).toEqual(['public', 'seat:france', 'talk:c1']);
    expect(of(ben)).toEqual(of(ada));
    expect(of(dan)).toEqual(['public', 'seat:ambassador', 'talk:c2']);
    expect(slicesOf(world.state, { kind: 'facilitator' })).toEqual([
      'public',
      'facilitators',
      'talk:c1',
      'talk:c2',
    ]);
    expect(slicesOf(world.state, { kind: 'projector' })).toEqual(['public']);
    world.must(world.by(ada), { type: 'LeaveSeat' });
    expect(of(ada)).toEqual(['public']);
  });

  it('[SE-7] is all that a guard judges on: a screen asks it with its own slices', () => {
    const world = lobbyWorld();
    world.must(facilitator, { type: 'StartSession' });
    const view = viewOf(world.state, { kind: 'participant', participant: ada });
    const actor = { by: 'participant', participant: ada, seat: france } as const;
    const probe = { type: 'MakeMove', measure: 'group-of-friends' } as const;
    expect(view.facilitators).toBeNull();
    expect(permitted({ view, actor, deck: deckOf(testScenario) }, probe)).toEqual({ may: 'yes' });
  });
});
