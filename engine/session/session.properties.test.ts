import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Actor } from '#engine/session/actor.ts';
import { evolve } from '#engine/session/fold.ts';
import { replay } from '#engine/session/replay.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { playAtRandom, type Step, startedWorld, steps, type Tried } from '#engine/testing/random-play.ts';
import { expectSame, Screen } from '#engine/testing/screen.ts';
import { named, type World } from '#engine/testing/world.ts';
import { listScenarios, loadScenario } from '#scenarios/load.ts';

const scenario: Scenario = loadScenario(listScenarios()[0] ?? '');
const runs = { numRuns: 8, endOnFailure: true };
const patience = { timeout: 60_000 };
const words = () => 'words';

describe('any session that the rules allow', patience, () => {
  it('[SE-6] [CL-6] is the same when its log is folded again, also after its events went through JSON', () => {
    hold(60, (world, played) => {
      playAtRandom(world, played, words, () => {});
      const log = JSON.parse(JSON.stringify(world.log)) as typeof world.log;
      expectSame(replay(log), world.state);
    });
  });

  it('[SE-7] is refused what its guards refuse, with the same reason, and allowed what they allow', () => {
    hold(80, (world, played) => playAtRandom(world, played, words, expectAgreement));
  });

  it('[SE-3] changes the slice of an event’s audience and, where it opens, the debrief’s, and no other', () => {
    hold(60, (world, played) => {
      playAtRandom(world, played, words, () => {});
      world.log.reduce((state, recorded) => {
        const after = evolve(state, recorded);
        const opened = recorded.opens === 'debrief' ? ['debrief'] : [];
        expect([recorded.audience, ...opened]).toEqual(
          expect.arrayContaining([...changedParts(state, after)]),
        );
        return after;
      }, replay([]));
    });
  });

  it('[SE-4] [SE-5] folds on every screen from its own frames alone to what the server holds for it', () => {
    hold(60, (world, played) => {
      const screens = screensOf(world);
      showOn(screens, world, played, words);
      for (const screen of screens) screen.expectAsOn(world.state);
    });
  });

  it('[SE-4] [SE-8] sends nobody the words that others wrote for others', () => {
    hold(60, (world, played) => {
      let written = 0;
      const mark = ({ by }: Actor) => `(${by}'s words no. ${++written}.)`;
      const screens = screensOf(world);
      showOn(screens, world, played, mark);
      for (const screen of screens) {
        const strange = world.texts.filter(
          ({ audience, body }) => screen.sent.includes(body) && !mayRead(screen, audience),
        );
        expect(strange).toEqual([]);
      }
    });
  });
});

function hold(length: number, holds: (world: World, played: readonly Step[]) => void): void {
  fc.assert(
    fc.property(steps(length), (played) => holds(startedWorld(scenario), played)),
    runs,
  );
}

function screensOf(world: World): readonly Screen[] {
  const people = ['amal', 'bea', 'chi', 'dov', 'eno', 'a stranger'].map(
    (name) => new Screen({ kind: 'participant', participant: named(name) }),
  );
  const screens = [new Screen({ kind: 'projector' }), new Screen({ kind: 'facilitator' }), ...people];
  for (const screen of screens) screen.show(world.state, world.log.length);
  return screens;
}

/** Plays, and sends every screen what each moment brought, as one commit. */
function showOn(
  screens: readonly Screen[],
  world: World,
  played: readonly Step[],
  write: (actor: Actor) => string,
): void {
  for (const step of played) {
    const [before, from, texts] = [world.state, world.log.length, world.texts.length];
    playAtRandom(world, [step], write, () => {});
    const events = world.log.slice(from);
    const commit = { before, after: world.state, from, events, texts: world.texts.slice(texts) };
    for (const screen of screens) screen.receive(commit);
  }
}

/** The debrief opens what the facilitators wrote for the record. */
function mayRead({ held }: Screen, audience: World['texts'][number]['audience']): boolean {
  if (audience === 'vault') return false;
  return held.has(audience) || (audience === 'facilitators' && held.has('debrief'));
}

function expectAgreement({ command, permit, answer }: Tried): void {
  if (permit.may === 'no') expect(answer).toEqual({ accepted: false, rejection: permit.because });
  if (permit.may === 'yes' && !answer.accepted) {
    throw new Error(`${command.type} was permitted and then refused: ${JSON.stringify(answer.rejection)}`);
  }
}

function changedParts(before: SessionState, after: SessionState): readonly string[] {
  const whole = (['public', 'facilitators', 'vault', 'debrief'] as const).filter(
    (part) => before[part] !== after[part],
  );
  const changedIn = (part: 'seats' | 'talks') =>
    Object.entries(after[part])
      .filter(([key, slice]) => Object.entries(before[part]).find(([known]) => known === key)?.[1] !== slice)
      .map(([key]) => `${part.slice(0, -1)}:${key}`);
  return [...whole, ...changedIn('seats'), ...changedIn('talks')];
}
