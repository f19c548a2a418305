import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Viewer } from '#engine/session/audience.ts';
import { evolve } from '#engine/session/fold.ts';
import { framesFor } from '#engine/session/frames.ts';
import { replay } from '#engine/session/replay.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { isOpened, type SliceName, sliceByName, slicesOf } from '#engine/session/view.ts';
import { playAtRandom, startedWorld, steps, type Tried } from '#engine/testing/random-play.ts';
import { named } from '#engine/testing/world.ts';
import { type Held, receiveClose, receiveFrame, receiveSlices } from '#engine/wire/held.ts';
import { listScenarios, loadScenario } from '#scenarios/load.ts';

const scenario = loadScenario(listScenarios()[0] ?? '');
const runs = { numRuns: 12, endOnFailure: true };
const noWords = () => 'words';

describe('any session that the rules allow', () => {
  it('[SE-6] is the same when its log is folded again, also after its state went through JSON', () => {
    fc.assert(
      fc.property(steps(60), (played) => {
        const world = startedWorld(scenario);
        playAtRandom(world, played, noWords, () => {});
        const log = JSON.parse(JSON.stringify(world.log)) as typeof world.log;
        expect(replay(log)).toEqual(world.state);
        expect(JSON.parse(JSON.stringify(world.state))).toEqual(world.state);
      }),
      runs,
    );
  });

  it('[SE-7] is refused what its guards refuse, with the same reason, and allowed what they allow', () => {
    fc.assert(
      fc.property(steps(80), (played) => {
        const world = startedWorld(scenario);
        playAtRandom(world, played, noWords, expectAgreement);
      }),
      runs,
    );
  });

  it('[SE-3] changes the slice of an event’s audience and, where it opens, the debrief’s, and no other', () => {
    fc.assert(
      fc.property(steps(60), (played) => {
        const world = startedWorld(scenario);
        playAtRandom(world, played, noWords, () => {});
        let state = replay([]);
        for (const recorded of world.log) {
          const after = evolve(state, recorded);
          const changed = changedParts(state, after);
          const allowed = new Set<string>([
            recorded.audience,
            ...(recorded.opens === 'debrief' ? ['debrief'] : []),
          ]);
          expect([...allowed]).toEqual(expect.arrayContaining([...changed]));
          state = after;
        }
      }),
      runs,
    );
  });

  it('[SE-4] folds on every screen from its own frames alone to what the server holds for it', () => {
    fc.assert(
      fc.property(steps(60), (played) => {
        const world = startedWorld(scenario);
        const screens = [new Screen({ kind: 'projector' }), new Screen({ kind: 'facilitator' })];
        const people = ['amal', 'bea', 'chi', 'dov', 'eno'].map(
          (name) => new Screen({ kind: 'participant', participant: named(name) }),
        );
        const everyone = [...screens, ...people];
        for (const screen of everyone) screen.show(world.state, world.log.length);
        let sent = world.log.length;
        playAtRandom(world, played, noWords, ({ before }) => {
          const events = world.log.slice(sent);
          for (const screen of everyone) screen.receive(before, world.state, sent, events);
          sent = world.log.length;
        });
        const rest = world.log.slice(sent);
        for (const screen of everyone) {
          screen.receive(world.state, world.state, sent, rest);
          screen.expectAsOn(world.state);
        }
      }),
      runs,
    );
  });
});

function expectAgreement({ command, permit, answer }: Tried): void {
  if (permit.may === 'no') expect(answer).toEqual({ accepted: false, rejection: permit.because });
  if (permit.may === 'yes' && !answer.accepted) {
    throw new Error(`${command.type} was permitted and then refused: ${JSON.stringify(answer.rejection)}`);
  }
}

function changedParts(before: SessionState, after: SessionState): ReadonlySet<string> {
  const whole = (['public', 'facilitators', 'vault', 'debrief'] as const).filter(
    (part) => before[part] !== after[part],
  );
  const seats = Object.entries(after.seats).filter(
    ([key, slice]) => Object.entries(before.seats).find(([known]) => known === key)?.[1] !== slice,
  );
  const talks = Object.entries(after.talks).filter(
    ([key, slice]) => Object.entries(before.talks).find(([known]) => known === key)?.[1] !== slice,
  );
  return new Set([...whole, ...seats.map(([key]) => `seat:${key}`), ...talks.map(([key]) => `talk:${key}`)]);
}

/** A client, as the browser is one: it holds what it was sent, and asks for whole slices when what it may hold changes. */
class Screen {
  readonly #viewer: Viewer;
  #held: Held | null = null;
  #names: readonly SliceName[] = [];

  constructor(viewer: Viewer) {
    this.#viewer = viewer;
  }

  show(state: SessionState, seq: number): void {
    this.#names = slicesOf(state, this.#viewer);
    const slices = Object.fromEntries(
      this.#names.map((name) => [name, JSON.stringify(sliceByName(state, name))]),
    );
    this.#held = receiveSlices(this.#held, { seq, whole: true, slices, texts: {}, now: 0 });
  }

  receive(
    before: SessionState,
    after: SessionState,
    from: number,
    events: Parameters<typeof framesFor>[0],
  ): void {
    if (this.#held === null) return;
    const names = slicesOf(after, this.#viewer);
    const same = names.length === this.#names.length && names.every((name) => this.#names.includes(name));
    if (!same || isOpened(before.public) !== isOpened(after.public)) {
      this.show(after, from + events.length);
      return;
    }
    const frames = framesFor(events, [], isOpened(after.public));
    for (const frame of frames.private) {
      if (this.#names.includes(frame.slice)) this.#held = receiveFrame(this.#held, frame);
    }
    const closed = receiveClose(this.#held, { from, to: from + events.length, ...frames.public, now: 0 });
    expect(closed.missed).toBe(false);
    this.#held = closed.held;
  }

  expectAsOn(state: SessionState): void {
    const wanted = Object.fromEntries(
      slicesOf(state, this.#viewer).map((name) => [name, sliceByName(state, name)]),
    );
    expect(JSON.parse(JSON.stringify(this.#held?.slices))).toEqual(JSON.parse(JSON.stringify(wanted)));
  }
}
