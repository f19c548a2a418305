import { describe, expect, it } from 'vitest';
import { measureFaces } from '#engine/crisis/measures/faces.ts';
import { isForce } from './facts/force.ts';
import { measurePurposes } from './measure-purposes.ts';

describe('[AS-70] what measures are for', () => {
  const withPurpose = (purpose: string) =>
    Object.entries(measurePurposes)
      .filter(([, purposes]) => purposes.some((one) => one === purpose))
      .map(([measure]) => measure);

  it('says of every sanction whom it hits, and of no other measure that it must be watched', () => {
    for (const measure of withPurpose('to-be-monitored')) {
      const purposes = measurePurposes[measure as keyof typeof measurePurposes];
      expect([measure, purposes.includes('targeted') !== purposes.includes('blanket')]).toEqual([
        measure,
        true,
      ]);
    }
  });

  it('never takes force for words, or soldiers for a report alone', () => {
    for (const { id, military, coercion } of Object.values(measureFaces)) {
      if (isForce({ military, coercion })) expect(measurePurposes[id]).not.toContain('words');
    }
  });

  it('knows a measure for each purpose that a line asks for', () => {
    for (const purpose of [
      'mediation',
      'inducement',
      'ddr',
      'prosecution',
      'reconciliation',
      'growth',
      'jobs',
    ]) {
      expect([purpose, withPurpose(purpose).length > 0]).toEqual([purpose, true]);
    }
  });
});
