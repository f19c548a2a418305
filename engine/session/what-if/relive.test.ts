import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Played, playOut } from '#engine/bots/playing.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { testScenario } from '#engine/testing/fixture.ts';
import { playAtRandom, startedWorld, steps } from '#engine/testing/random-play.ts';
import { expectSame } from '#engine/testing/screen.ts';
import { decisionsIn } from './decisions.ts';
import { beginAgain, relive, withoutNothing } from './relive.ts';

const seed = 'what-if';

function played(): Played {
  return playOut({ scenario: testScenario, seed, length: 60, locale: 'en', script: null });
}

function again({ log }: Pick<Played, 'log'>, dice: string, without = withoutNothing): SessionState {
  const decisions = decisionsIn(log);
  return relive(decisions, beginAgain(decisions, testScenario, dice), testScenario, { seed: dice, without });
}

const measuresOf = ({ public: { crisis } }: SessionState) => Object.values(crisis.measures);
const leftOf = ({ seats }: SessionState) => Object.values(seats).map(({ resources }) => resources.money);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe('a session lived through again', () => {
  it('[WI-1] is the same session with the same dice and nothing left out', () => {
    const session = played();
    expect(measuresOf(session.state).length).toBeGreaterThan(3);
    expectSame(again(session, seed), session.state);
  });

  it('[WI-1] is the same whatever people did in it, and whatever they took back', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(steps(120), (moments) => {
        const world = startedWorld(testScenario, seed);
        playAtRandom(
          world,
          moments,
          () => 'words',
          () => {},
        );
        expectSame(again(world, seed), world.state);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it('[WI-1] has the same decisions and another course with other dice', () => {
    const session = played();
    const other = again(session, 'other dice');
    expect(other.public.council.votes).toEqual(session.state.public.council.votes);
    expect(measuresOf(other).map(({ measure }) => measure)).toEqual(
      measuresOf(session.state).map(({ measure }) => measure),
    );
    expect(other.debrief.truth).toHaveLength(session.state.debrief.truth.length);
    expect(other.debrief.baseline).not.toEqual(session.state.debrief.baseline);
    expect(other.vault.crisis?.totals).not.toEqual(session.state.vault.crisis?.totals);
  });

  it('[WI-2] is without a measure the session in which nobody took it, pledged to it or paid for it', () => {
    const session = played();
    const paid = measuresOf(session.state).find(({ pledged }) => pledged.money > 0);
    if (paid === undefined) throw new Error('Somebody pledges money in this session');
    const other = again(session, seed, { ...withoutNothing, measures: new Set([paid.instance]) });
    expect(measuresOf(other).map(({ instance }) => instance)).toEqual(
      measuresOf(session.state)
        .map(({ instance }) => instance)
        .filter((instance) => instance !== paid.instance),
    );
    expect(other.vault.crisis?.instances.some(({ instance }) => instance === paid.instance)).toBe(false);
    expect(sum(leftOf(other))).toBeGreaterThanOrEqual(sum(leftOf(session.state)) + paid.pledged.money);
    expect(other.debrief.baseline).toEqual(session.state.debrief.baseline);
    expect(other.debrief.assessment).not.toEqual(session.state.debrief.assessment);
  });

  it('[WI-2] has no measure left when all are left out', () => {
    const session = played();
    const all = new Set(measuresOf(session.state).map(({ instance }) => instance));
    const other = again(session, seed, { ...withoutNothing, measures: all });
    expect(measuresOf(other)).toEqual([]);
    expect(other.vault.crisis?.instances).toEqual([]);
  });

  it('[WI-3] is without a question to the capital the session in which its ambassador brought no answer', () => {
    const session = played();
    const requests = new Set(session.state.vault.answers.map(({ request }) => request));
    expect(requests.size).toBeGreaterThan(0);
    const other = again(session, seed, { ...withoutNothing, requests });
    expect(other.vault.answers).toEqual([]);
    expect(other.public.crisis.answers).toEqual({});
    expect(Object.values(other.seats).flatMap(({ answers }) => answers)).toEqual([]);
    expect(measuresOf(other).map(({ measure }) => measure)).toEqual(
      measuresOf(session.state).map(({ measure }) => measure),
    );
  });
});
