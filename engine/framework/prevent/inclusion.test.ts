import { describe, expect, it } from 'vitest';
import type { AssessedRecord } from '#engine/framework/record.ts';
import { findingOf, lineOf } from '#engine/framework/testing/lines.ts';
import { actor, recordOf, type Sketch } from '#engine/framework/testing/records.ts';

const calm: Sketch = { weeks: 20 };

describe('[AS-16] PV-3: those concerned had a part', () => {
  const took = (week: number, ...parts: readonly Parameters<typeof actor>[1][]) =>
    parts.map((part) => ({ week, ...actor(part, part) }));
  const record = (participation: AssessedRecord['participation'], lived = calm) =>
    recordOf({ lived, participation });

  it('is met by a neighbour, the regional body and civil society', () => {
    expect(findingOf('PV-3', record(took(3, 'neighbour', 'regional-organisation', 'ngo')))).toBe(
      'met inclusion/all',
    );
  });
  it('is partly met by some, or by all of them too late', () => {
    expect(lineOf('PV-3', record(took(3, 'neighbour', 'press'))).reason).toEqual({
      code: 'inclusion/some',
      params: { included: 'neighbour', missing: 'regional-organisation,ngo' },
    });
    const violent: Sketch = { weeks: 20, stage: (week) => (week < 3 ? 'prevent' : 'react') };
    expect(findingOf('PV-3', record(took(3, 'neighbour', 'regional-organisation', 'ngo'), violent))).toBe(
      'partly inclusion/late',
    );
  });
  it('is violated by none', () => {
    expect(findingOf('PV-3', record(took(3, 'council-member', 'press')))).toBe('violated inclusion/none');
  });
  it('does not arise where the crisis began later', () => {
    expect(findingOf('PV-3', record([], { weeks: 20, stage: () => 'rebuild' }))).toBe(
      'not-applicable unasked/began-later',
    );
  });
});
