import { describe, expect, it } from 'vitest';
import { indicators, nationalIndicatorIds } from '#engine/crisis/indicators.ts';
import { reportWeek } from '#engine/crisis/report.ts';
import { exampleSetup } from '#engine/crisis/testing/example-setup.ts';
import { median, type Plan, type Played, play, seeds } from '#engine/crisis/testing/play.ts';
import type { CrisisState, IndicatorId, Report } from '#engine/crisis/types.ts';
import { randomFrom } from '#engine/kernel/random.ts';

interface Told {
  readonly state: CrisisState;
  readonly report: Report;
}

function toldOver(plan: Plan, count: number, weeks: number): readonly Told[] {
  return seeds(count).flatMap((seed) => {
    const { states } = play(plan, seed, weeks);
    return states
      .slice(4)
      .map((state) => ({ state, report: reportWeek(state, exampleSetup, randomFrom(seed)) }));
  });
}

/** The share of reports whose range holds the truth of the week in which they are read. */
function coverage(told: readonly Told[], indicator: IndicatorId): number {
  const holding = told.filter(({ state, report }) => {
    const truth = state.recent.at(-1)?.national[indicator] ?? Number.NaN;
    const range = report.national[indicator];
    return range !== undefined && range.low <= truth && truth <= range.high;
  });
  return holding.length / told.length;
}

const blind = toldOver({}, 14, 28);

describe('what is reported', { timeout: 60_000 }, () => {
  it('[CR-40] holds the truth in its range most of the time, and not always', () => {
    for (const id of ['civilian-deaths', 'displaced-internally', 'battle-deaths'] as const) {
      expect(coverage(blind, id), id).toBeGreaterThan(0.75);
      expect(coverage(blind, id), id).toBeLessThan(0.97);
    }
    for (const id of nationalIndicatorIds) {
      if (indicators[id].unit !== 'index' || indicators[id].visibility === 'hidden') continue;
      expect(coverage(blind, id), id).toBeGreaterThan(0.75);
    }
  });

  it('[CR-40] never is the truth itself for killing on any scale', () => {
    const exact = blind.filter(({ state, report }) => {
      const truth = state.recent.at(-1)?.national['civilian-deaths'] ?? 0;
      return truth > 50 && report.national['civilian-deaths']?.estimate === truth;
    });
    expect(exact).toEqual([]);
  });

  it('[CR-41] is told more narrowly and later less often where somebody looks', () => {
    const seen = toldOver(
      {
        grant: { 1: ['observers', 'access'] },
        take: {
          1: [
            { measure: 'human-rights-monitors' },
            { measure: 'fact-finding-mission' },
            { measure: 'field-report', by: 'an-ngo' },
            { measure: 'commission-of-inquiry' },
          ],
        },
      },
      14,
      28,
    );
    const width = (told: readonly Told[]) =>
      median(
        told.map(({ report }) => {
          const range = report.national['civilian-deaths'];
          return range === undefined ? Number.NaN : Math.log((range.high + 1) / (range.low + 1));
        }),
      );
    expect(width(seen)).toBeLessThan(0.8 * width(blind));
  });

  it('[CR-42] says nothing of what is hidden', () => {
    for (const { report } of blind.slice(0, 20)) {
      for (const id of nationalIndicatorIds) {
        expect(id in report.national, id).toBe(indicators[id].visibility === 'reported');
      }
    }
  });

  it('[CR-43] changes nothing in the crisis, and is the same for the same seed', () => {
    const { final } = play({}, 'again', 6);
    const before = JSON.stringify(final);
    const one = reportWeek(final, exampleSetup, randomFrom('again'));
    expect(reportWeek(final, exampleSetup, randomFrom('again'))).toEqual(one);
    expect(JSON.stringify(final)).toBe(before);
  });

  it('[CR-44] warns before most mass killing, and not of all alike', () => {
    const runs = seeds(40).map((seed) => play({}, seed, 30));
    const warnedInTime = runs.filter((run, index) => warnedBefore(run, seeds(40)[index] ?? '', 1_000));
    expect(warnedInTime.length).toBeGreaterThan(20);
    expect(warnedInTime.length).toBeLessThan(40);
  });
});

/** Whether an alert came at least four weeks before the month's killing passed a mark. */
function warnedBefore({ states }: Played, seed: string, mark: number): boolean {
  const month = (state: CrisisState) =>
    state.past.slice(-4).reduce((sum, week) => sum + week.civilianDeaths, 0);
  const passed = states.findIndex((state) => month(state) >= mark);
  const until = passed < 0 ? states.length : passed - 4;
  return states
    .slice(1, Math.max(1, until))
    .some((state) => reportWeek(state, exampleSetup, randomFrom(seed)).warning === 'alert');
}
