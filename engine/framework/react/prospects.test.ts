import { describe, expect, it } from 'vitest';
import { before, justified, lived, mandate, strikes } from '#engine/framework/testing/justified.ts';
import { findingOf } from '#engine/framework/testing/lines.ts';
import type { Sketch } from '#engine/framework/testing/records.ts';

describe('[AS-36] MI-PROSPECTS', () => {
  it('is partly met without means, without an exit plan, or without benefit', () => {
    const thin = [...before, strikes({ pledgedShare: 0.4 })];
    expect(findingOf('MI-PROSPECTS', justified({ measures: thin }))).toBe('partly prospects/means-missing');
    expect(findingOf('MI-PROSPECTS', justified({ drafts: [mandate({ exitPlan: false })] }))).toBe(
      'partly prospects/no-exit',
    );
    const useless: Sketch = { ...lived, killed: (week) => (week < 2 ? 0 : week < 14 ? 300 : 315) };
    expect(findingOf('MI-PROSPECTS', justified({ lived: useless }))).toBe('partly prospects/no-benefit');
  });
  it('is violated by a wider war in sight, and by net harm', () => {
    const wider: Sketch = { ...lived, indices: { ...lived.indices, 'wider-war-risk': 65 } };
    expect(findingOf('MI-PROSPECTS', justified({ lived: wider }))).toBe('violated prospects/wider-war');
    const worse: Sketch = { ...lived, killed: (week) => (week < 2 ? 0 : week < 14 ? 300 : 400) };
    expect(findingOf('MI-PROSPECTS', justified({ lived: worse }))).toBe('violated prospects/worse');
  });
});
