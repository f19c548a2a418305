import { describe, expect, it } from 'vitest';
import { alone, before, justified, lived, strikes } from '#engine/framework/testing/justified.ts';
import { findingOf } from '#engine/framework/testing/lines.ts';
import type { Sketch } from '#engine/framework/testing/records.ts';

describe('[AS-35] MI-PROPORTION', () => {
  const harming = (weekly: number): Sketch => ({
    ...lived,
    byInterveners: (week) => (week >= 14 && week <= 24 ? weekly : 0),
  });
  it('is partly met when harm grew, force stayed on, or the state was overthrown', () => {
    expect(findingOf('MI-PROPORTION', justified({ lived: harming(60) }))).toBe('partly proportion/harm-grew');
    const won: Sketch = {
      ...lived,
      settlement: (week) => (week < 20 ? 'none' : 'victory-of-armed-group'),
    };
    expect(findingOf('MI-PROPORTION', justified({ lived: won }))).toBe('partly proportion/overthrow');
    const calm: Sketch = { ...lived, weeks: 50, killed: (week) => (week < 2 ? 0 : week < 16 ? 300 : 1) };
    const stays = [...before, strikes({ acted: { from: 14, until: null } })];
    expect(
      findingOf('MI-PROPORTION', justified({ lived: calm, alone: { ...alone, weeks: 50 }, measures: stays })),
    ).toBe('partly proportion/overstayed');
  });
  it('is violated by harm as great as what was averted, and by means too small to reach anybody', () => {
    expect(findingOf('MI-PROPORTION', justified({ lived: harming(250) }))).toBe(
      'violated proportion/harm-as-great',
    );
    expect(findingOf('MI-PROPORTION', justified({ lived: { ...lived, killed: alone.killed ?? 0 } }))).toBe(
      'violated proportion/too-small',
    );
  });
  it('does not arise where force was never used, or had no time to show', () => {
    const unused = justified({ measures: [...before, strikes({ acted: null })] });
    expect(findingOf('MI-PROPORTION', unused)).toBe('not-applicable proportion/not-used');
    const late = justified({ measures: [...before, strikes({ acted: { from: 29, until: null } })] });
    expect(findingOf('MI-PROPORTION', late)).toBe('not-applicable unasked/too-early');
  });
});
