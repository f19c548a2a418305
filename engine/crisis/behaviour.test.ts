import { describe, expect, it } from 'vitest';
import {
  killed,
  median,
  type Plan,
  type Played,
  play,
  quantile,
  seeds,
} from '#engine/crisis/testing/play.ts';

/** How the example country behaves over many seeds: directions and rough sizes, not numbers to the digit. */

const weeks = 28;
const dice = seeds(16);
/** Hundreds of weeks are lived in each of these; a busy machine takes its time. */
const patience = { timeout: 60_000 };
const alone = dice.map((seed) => play({}, seed, weeks));
const run = (plan: Plan): readonly Played[] => dice.map((seed) => play(plan, seed, weeks));

/** Share of the deaths of the same seed left alone that a plan averted, seed by seed. */
function averted(plan: Plan): readonly number[] {
  return run(plan).map((played, index) => 1 - killed(played) / killed(alone[index] as Played));
}

const deathsIn = (played: Played, week: number) => played.states[week]?.past.at(-1)?.civilianDeaths ?? 0;

describe('left alone', patience, () => {
  it('[CR-10] goes from tens killed a week to hundreds in most seeds, and not alike in all', () => {
    const after24 = alone.map((played) => deathsIn(played, 24));
    expect(median(after24)).toBeGreaterThan(200);
    expect(median(after24)).toBeLessThan(3_000);
    expect(quantile(after24, 0.9) / quantile(after24, 0.1)).toBeGreaterThan(2);
    expect(alone.filter(({ final }) => final.stage === 'react').length).toBeGreaterThan(0.75 * dice.length);
  });

  it('[CR-10] drives hundreds of thousands from their homes within half a year', () => {
    const fled = alone.map(({ states }) => states[24]?.totals.everDisplaced ?? 0);
    expect(median(fled)).toBeGreaterThan(150_000);
    expect(median(fled)).toBeLessThan(2_500_000);
  });
});

describe('prevention', patience, () => {
  it('[CR-11] in time, with consent and by several means averts most of the harm', () => {
    const early = averted({
      grant: { 1: ['talks', 'observers'], 4: ['mission'] },
      take: {
        1: [
          { measure: 'sg-good-offices' },
          { measure: 'fact-finding-mission' },
          { measure: 'hate-speech-countermeasures' },
        ],
        2: [
          { measure: 'mediation-process' },
          { measure: 'human-rights-monitors' },
          { measure: 'conditional-aid-offer' },
        ],
        4: [{ measure: 'power-sharing-offer' }, { measure: 'preventive-deployment' }],
      },
    });
    expect(median(early)).toBeGreaterThan(0.7);
    expect(quantile(early, 0.1)).toBeGreaterThan(0.4);
  });

  it('[CR-11] of one statement changes little', () => {
    expect(median(averted({ take: { 3: [{ measure: 'council-press-statement' }] } }))).toBeLessThan(0.1);
  });
});

describe('late and half', patience, () => {
  it('[CR-12] a statement, an asset freeze and a third of a small mission help little', () => {
    const late = averted({
      grant: { 16: ['mission'] },
      take: {
        14: [{ measure: 'presidential-statement' }],
        15: [{ measure: 'asset-freeze-travel-ban' }],
        16: [{ measure: 'peacekeeping-small', paid: 0.3 }],
      },
    });
    expect(median(late)).toBeLessThan(0.15);
  });
});

describe('a mission', patience, () => {
  const robust = (paid: number): Plan => ({
    grant: { 8: ['mission'] },
    take: { 8: [{ measure: 'peacekeeping-robust', paid }] },
  });

  it('[CR-13] robust, with consent and its troops, helps much', () => {
    expect(median(averted(robust(1)))).toBeGreaterThan(0.4);
  });

  it('[CR-13] is worth less with less of what it asked for, and nothing without', () => {
    const whole = median(averted(robust(1)));
    const half = median(averted(robust(0.5)));
    expect(half).toBeLessThan(whole);
    expect(half).toBeGreaterThan(0.1);
    expect(median(averted(robust(0)))).toBe(0);
  });

  it('[CR-13] whose witnesses leave makes it worse than had they never come', () => {
    const left = run({
      grant: { 3: ['mission'] },
      take: { 3: [{ measure: 'peacekeeping-small' }], 13: [{ measure: 'withdraw-mission' }] },
    });
    const worse = left.map((played, index) => deathsIn(played, 16) / deathsIn(alone[index] as Played, 16));
    expect(median(worse)).toBeGreaterThan(1.2);
  });
});

describe('sanctions', patience, () => {
  it('[CR-14] alone do little for the people, and less for the economy', () => {
    const plan: Plan = {
      take: {
        8: [
          { measure: 'asset-freeze-travel-ban' },
          { measure: 'arms-embargo-state' },
          { measure: 'oil-embargo' },
        ],
      },
    };
    expect(Math.abs(median(averted(plan)))).toBeLessThan(0.15);
    const stress = run(plan).map(
      ({ final }, index) =>
        final.national['economic-stress'] - (alone[index] as Played).final.national['economic-stress'],
    );
    expect(median(stress)).toBeGreaterThan(5);
  });

  it('[CR-14] press harder beside mediation than by themselves', () => {
    const sanctions = [{ measure: 'asset-freeze-travel-ban' }, { measure: 'arms-embargo-state' }] as const;
    const alonePressing = median(averted({ take: { 8: sanctions } }));
    const together = median(
      averted({ grant: { 8: ['talks'] }, take: { 8: [...sanctions, { measure: 'mediation-process' }] } }),
    );
    expect(together).toBeGreaterThan(alonePressing + 0.1);
  });
});

describe('force without consent', patience, () => {
  const coalition: Plan = { take: { 12: [{ measure: 'coalition-without-mandate', by: 'a-state' }] } };

  it('[CR-15] first raises the killing, then lowers it', () => {
    const played = run(coalition);
    const ratio = (week: number) =>
      median(played.map((one, index) => deathsIn(one, week) / deathsIn(alone[index] as Played, week)));
    expect(ratio(15)).toBeGreaterThan(1.1);
    expect(ratio(23)).toBeLessThan(1);
  });

  it('[CR-15] without a mandate costs the Council its unity, kills civilians itself and has mixed results', () => {
    const played = run(coalition);
    const unity = played.map(
      (one, index) =>
        (one.states[18]?.national['council-unity'] ?? 0) -
        ((alone[index] as Played).states[18]?.national['council-unity'] ?? 0),
    );
    expect(median(unity)).toBeLessThan(-8);
    expect(median(played.map(({ final }) => final.totals.intervenerHarm))).toBeGreaterThan(30);
    expect(median(averted(coalition))).toBeLessThan(0.35);
  });

  it('[CR-15] raises the risk of a wider war', () => {
    const risk = run(coalition).map(
      (one, index) =>
        (one.states[18]?.national['wider-war-risk'] ?? 0) -
        ((alone[index] as Played).states[18]?.national['wider-war-risk'] ?? 0),
    );
    expect(median(risk)).toBeGreaterThan(3);
  });
});

describe('a lead nation that enters with consent', patience, () => {
  it('[CR-16] ends most killing within some weeks of entering', () => {
    const played = run({
      grant: { 12: ['mission'] },
      take: { 12: [{ measure: 'multinational-force-consent' }] },
    });
    const left = played.map((one, index) => deathsIn(one, 17) / deathsIn(alone[index] as Played, 17));
    expect(median(left)).toBeLessThan(0.2);
  });
});
