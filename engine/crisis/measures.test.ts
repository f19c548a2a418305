import { describe, expect, it } from 'vitest';
import { quietWeek } from '#engine/crisis/alone.ts';
import { initialCrisis } from '#engine/crisis/initial.ts';
import { measureEffects } from '#engine/crisis/measures/effects.ts';
import { capitalRequestKinds } from '#engine/crisis/measures/face-types.ts';
import { measureIds } from '#engine/crisis/measures/ids.ts';
import { stepWeek } from '#engine/crisis/step.ts';
import { exampleSetup } from '#engine/crisis/testing/example-setup.ts';
import { granted, instanceOf, play, seeds, take } from '#engine/crisis/testing/play.ts';
import type { CrisisState, MeasureId, MeasureInstance } from '#engine/crisis/types.ts';
import { randomFrom } from '#engine/kernel/random.ts';

/** Many runs of many weeks; a busy machine takes its time. */
const patience = { timeout: 60_000 };
const everyConsent = { 1: capitalRequestKinds } as const;

function found(state: CrisisState | undefined, measure: MeasureId): MeasureInstance {
  const instance = state?.instances.find((one) => one.measure === measure);
  if (instance === undefined) throw new Error(`${measure} was not taken`);
  return instance;
}

describe('a measure', patience, () => {
  it('[CR-20] does nothing before its delay, whichever it is', () => {
    for (const measure of measureIds) {
      const { states } = play({ grant: everyConsent, take: { 2: [{ measure }] } }, 'delays', 10);
      const earliest = 2 + measureEffects[measure].delayWeeks[0];
      for (const state of states.slice(2, earliest)) {
        const { effects, deployed } = found(state, measure);
        expect(
          effects.every(({ applied }) => applied === 0),
          measure,
        ).toBe(true);
        expect(deployed.troops + deployed.police, measure).toBe(0);
      }
    }
  });

  it('[CR-20] acts within its drawn delay once nothing is missing', () => {
    const { states } = play({ take: { 1: [{ measure: 'press-investigation' }] } }, 'acts', 4);
    const last = found(states.at(-1), 'press-investigation');
    expect(last.status.is).toBe('acting');
    expect(last.effects.some(({ applied }) => applied > 0)).toBe(true);
  });

  it('[CR-21] that waits changes nothing else, not even the dice', () => {
    for (const seed of seeds(5)) {
      const without = play({}, seed, 12);
      const waiting = play({ take: { 3: [{ measure: 'peacekeeping-robust', paid: 0 }] } }, seed, 12);
      expect(waiting.final.national).toEqual(without.final.national);
      expect(waiting.final.regions).toEqual(without.final.regions);
    }
  });

  it('[CR-21] draws the same sizes whatever was taken before it', () => {
    const alone = play({ take: { 4: [{ measure: 'icc-referral' }] } }, 'sizes', 5);
    const after = play(
      {
        take: {
          2: [{ measure: 'field-report', by: 'an-ngo' }],
          4: [{ measure: 'oil-embargo' }, { measure: 'icc-referral' }],
        },
      },
      'sizes',
      5,
    );
    const sizes = (state: CrisisState) => found(state, 'icc-referral').effects.map(({ size }) => size);
    expect(sizes(after.final)).toEqual(sizes(alone.final));
  });

  it('[CR-22] that needs consent waits for it, and says so', () => {
    const { states } = play(
      { take: { 1: [{ measure: 'human-rights-monitors' }] }, grant: { 3: ['observers'] } },
      'waits',
      8,
    );
    expect(found(states[2], 'human-rights-monitors').status).toEqual({
      is: 'pending',
      missing: ['consent:observers'],
    });
    expect(found(states[8], 'human-rights-monitors').status.is).not.toBe('pending');
  });

  it('[CR-62] that the Council decides too soon waits for what taking it needs, and says so', () => {
    const decided = play({ take: { 2: [{ measure: 'emergency-special-session' }] } }, 'too-soon', 8).final;
    expect(found(decided, 'emergency-special-session').status).toEqual({ is: 'pending', missing: ['veto'] });
    const reform = play({ take: { 2: [{ measure: 'peacebuilding-commission' }] } }, 'too-soon', 8).final;
    expect(found(reform, 'peacebuilding-commission').status).toEqual({
      is: 'pending',
      missing: ['stage:rebuild'],
    });
    const taken = play(
      { take: { 2: [{ measure: 'peacekeeping-small' }, { measure: 'reinforce-mission' }] } },
      'too-soon',
      8,
    ).final;
    expect(found(taken, 'reinforce-mission').status.is).not.toBe('pending');
  });

  it('[CR-62] that follows a veto begins once one is cast, and goes on after', () => {
    const random = randomFrom('veto');
    const { started } = take({ measure: 'emergency-special-session' }, 1);
    const votes = [
      { adopted: false, vetoed: true, permanentAgainst: 1, permanentAbstaining: 0, inFavour: 13 },
    ];
    let { state } = stepWeek(
      initialCrisis(exampleSetup),
      { ...quietWeek, started: [started] },
      exampleSetup,
      random,
    );
    expect(found(state, 'emergency-special-session').status.is).toBe('pending');
    ({ state } = stepWeek(state, { ...quietWeek, votes }, exampleSetup, random));
    expect(state.vetoes).toBe(1);
    for (let week = 3; week <= 6; week++) ({ state } = stepWeek(state, quietWeek, exampleSetup, random));
    expect(found(state, 'emergency-special-session').status.is).toBe('acting');
  });

  it('[CR-22] refused consent for six weeks is futile, and the record can cite it', () => {
    const random = randomFrom('refused');
    const { started, pledge } = take({ measure: 'preventive-deployment' }, 1);
    let { state } = stepWeek(
      initialCrisis(exampleSetup),
      {
        ...quietWeek,
        started: [started],
        pledges: [pledge],
        answers: [{ ...granted('mission'), granted: false, reason: 'sovereignty' }],
      },
      exampleSetup,
      random,
    );
    for (let week = 2; week <= 8; week++) ({ state } = stepWeek(state, quietWeek, exampleSetup, random));
    expect(found(state, 'preventive-deployment').status).toMatchObject({
      is: 'futile',
      reason: 'consent-refused',
    });
  });

  it('[CR-23] of troops puts in place no more than was pledged, and that by and by', () => {
    const { states } = play(
      { grant: everyConsent, take: { 2: [{ measure: 'peacekeeping-robust', paid: 0.6 }] } },
      'troops',
      24,
    );
    const inPlace = states.slice(2).map((state) => found(state, 'peacekeeping-robust').deployed.troops);
    expect(Math.max(...inPlace)).toBeLessThanOrEqual(6_000);
    expect(inPlace.at(-1)).toBe(6_000);
    expect(inPlace[8]).toBeLessThan(6_000);
  });

  it('[CR-24] of one kind is worth less the more of them run', () => {
    const one = play({ take: { 2: [{ measure: 'oil-embargo' }] } }, 'stack', 20);
    const three = play(
      {
        take: {
          2: [
            { measure: 'asset-freeze-travel-ban' },
            { measure: 'commodity-sanctions' },
            { measure: 'oil-embargo' },
          ],
        },
      },
      'stack',
      20,
    );
    const stress = (state: CrisisState) => found(state, 'oil-embargo').effects[1]?.applied ?? 0;
    expect(stress(three.final)).toBeLessThan(stress(one.final));
    expect(stress(three.final)).toBeGreaterThan(0);
  });

  it('[CR-25] that threatens and is not followed is futile and costs credibility', () => {
    const { states, outcomes, final } = play(
      { take: { 3: [{ measure: 'demand-ceasefire-res' }] } },
      'seed-1',
      14,
    );
    const threat = found(final, 'demand-ceasefire-res');
    expect(threat.status).toMatchObject({ is: 'futile', reason: 'demand-ignored' });
    expect(threat.threat).toBe('unfulfilled');
    expect(final.national.credibility).toBeLessThan((states[3]?.national.credibility ?? 0) - 8);
    expect(outcomes.flatMap(({ notices }) => notices)).toContainEqual(
      expect.objectContaining({ notice: 'threat-unfulfilled' }),
    );
  });

  it('[CR-25] that threatens and is carried out is believed the more', () => {
    const { states, final } = play(
      { take: { 3: [{ measure: 'demand-ceasefire-res' }], 6: [{ measure: 'asset-freeze-travel-ban' }] } },
      'seed-1',
      9,
    );
    expect(found(final, 'demand-ceasefire-res').threat).toBe('carried-out');
    expect(final.national.credibility).toBeGreaterThan(states[3]?.national.credibility ?? 100);
  });

  it('[CR-26] safe areas without defenders fall in time, with those who trusted them', () => {
    const falls = seeds(30).flatMap((seed) => {
      const { outcomes } = play({ take: { 2: [{ measure: 'safe-areas', paid: 0.05 }] } }, seed, 30);
      return outcomes.flatMap(({ notices }) => notices).filter(({ notice }) => notice === 'safe-area-fell');
    });
    expect(falls.length).toBeGreaterThan(10);
  });

  it('[CR-26] safe areas that are defended stand', () => {
    for (const seed of seeds(10)) {
      const { final } = play({ take: { 2: [{ measure: 'safe-areas', paid: 1 }] } }, seed, 30);
      const { status } = found(final, 'safe-areas');
      // Before its defenders have come it may still fall.
      if (status.is === 'ended') expect(status.since).toBeLessThan(10);
    }
  });

  it('[CR-27] withdrawn takes its troops with it', () => {
    const { final } = play(
      {
        grant: everyConsent,
        take: { 2: [{ measure: 'peacekeeping-small' }], 12: [{ measure: 'withdraw-mission' }] },
      },
      'withdrawn',
      13,
    );
    expect(found(final, 'peacekeeping-small').status).toMatchObject({ is: 'ended', reason: 'replaced' });
  });
});

describe('more protection', patience, () => {
  it('[CR-28] with a mandate, means and consent never means more killing, all else equal', () => {
    for (const seed of seeds(6)) {
      const paid = [0, 0.25, 0.5, 0.75, 1];
      const nextWeek = paid.map((share) => weekAfter(seed, share));
      for (let more = 1; more < nextWeek.length; more++) {
        expect(nextWeek[more]).toBeLessThanOrEqual((nextWeek[more - 1] ?? 0) + 1e-9);
      }
      expect(nextWeek.at(-1)).toBeLessThan(nextWeek[0] ?? 0);
    }
  });
});

/** Civilian deaths of one week in a crisis that differs by a mission's troops in place alone. */
function weekAfter(seed: string, share: number): number {
  const { final } = play(
    { grant: everyConsent, take: { 2: [{ measure: 'peacekeeping-robust' }] } },
    seed,
    16,
  );
  const target = instanceOf('peacekeeping-robust', 'council', 2);
  const instances = final.instances.map((one) =>
    one.instance === target
      ? {
          ...one,
          pledged: { ...one.pledged, troops: 10_000 * share },
          deployed: { ...one.deployed, troops: 10_000 * share },
        }
      : one,
  );
  const { state } = stepWeek(
    { ...final, instances },
    { ...quietWeek, answers: [granted('mission')] },
    exampleSetup,
    randomFrom(seed),
  );
  return state.past.at(-1)?.civilianDeaths ?? Number.NaN;
}
