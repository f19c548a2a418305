import { describe, expect, it } from 'vitest';
import { initialCrisis } from '#engine/crisis/initial.ts';
import { justCause, stageOf } from '#engine/crisis/stage.ts';
import { exampleSetup } from '#engine/crisis/testing/example-setup.ts';
import type { CrisisState, WeekCount } from '#engine/crisis/types.ts';

const start = initialCrisis(exampleSetup);

/** A state whose newest weeks counted so many civilians killed, and driven out, each. */
function counted(deaths: readonly number[], change: Partial<CrisisState> = {}, fled = 0): CrisisState {
  const past: WeekCount[] = deaths.map((civilianDeaths, index) => ({
    week: index + 1,
    civilianDeaths,
    battleDeaths: 0,
    excessDeaths: 0,
    fled,
  }));
  return { ...start, week: deaths.length, past, ...change };
}

const weeks = (count: number, deaths: number) => Array.from({ length: count }, () => deaths);
const stage = (state: CrisisState) => stageOf(state, exampleSetup);

describe('the stage of a crisis', () => {
  it('[CR-50] stays in prevent while harm is not serious', () => {
    expect(stage(counted(weeks(8, 60)))).toBe('prevent');
  });

  it('[CR-50] passes to react with 400 civilians killed in four weeks', () => {
    expect(stage(counted(weeks(4, 99)))).toBe('prevent');
    expect(stage(counted(weeks(4, 100)))).toBe('react');
  });

  it('[CR-50] passes to rebuild with an agreement, once killing has fallen below that mark', () => {
    const agreed = { stage: 'react', settlement: { is: 'agreement', since: 3 } } as const;
    expect(stage(counted(weeks(6, 300), agreed))).toBe('react');
    expect(stage(counted([...weeks(4, 300), ...weeks(4, 30)], agreed))).toBe('rebuild');
  });

  it('[CR-50] passes to rebuild after six quiet weeks, and not before', () => {
    expect(stage(counted([...weeks(4, 300), ...weeks(5, 10)], { stage: 'react' }))).toBe('react');
    expect(stage(counted([...weeks(4, 300), ...weeks(6, 10)], { stage: 'react' }))).toBe('rebuild');
  });

  it('[CR-50] does not flicker: between the marks it stays what it was', () => {
    expect(stage(counted(weeks(8, 60), { stage: 'react' }))).toBe('react');
    expect(stage(counted(weeks(8, 60), { stage: 'rebuild' }))).toBe('rebuild');
    expect(stage(counted(weeks(4, 120), { stage: 'rebuild' }))).toBe('react');
  });
});

describe('just cause', () => {
  it('[CR-51] of large-scale loss of life is passed by a thousand in a month, or five thousand in a year', () => {
    expect(justCause(counted(weeks(4, 200)), exampleSetup).largeScaleLoss).toBe('near');
    expect(justCause(counted(weeks(4, 250)), exampleSetup).largeScaleLoss).toBe('passed');
    expect(justCause(counted(weeks(52, 100)), exampleSetup).largeScaleLoss).toBe('passed');
    expect(justCause(counted(weeks(4, 20)), exampleSetup).largeScaleLoss).toBe('far');
  });

  it('[CR-51] may be apprehended: near when the trend would pass it within a month', () => {
    expect(justCause(counted([25, 45, 130, 220]), exampleSetup).largeScaleLoss).toBe('near');
  });

  it('[CR-52] of expulsion is passed only when those in command mean it', () => {
    const meant = { national: { ...start.national, 'regime-intent': 80 } };
    const unmeant = { national: { ...start.national, 'regime-intent': 30 } };
    expect(justCause(counted(weeks(13, 10), meant, 10_000), exampleSetup).expulsion).toBe('passed');
    expect(justCause(counted(weeks(13, 10), unmeant, 10_000), exampleSetup).expulsion).toBe('far');
  });
});
