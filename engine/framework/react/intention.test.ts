import { describe, expect, it } from 'vitest';
import type { AssessedMeasure } from '#engine/framework/record.ts';
import {
  before,
  justified,
  lived,
  mandate,
  member,
  strikes,
  union,
  withoutCouncil,
} from '#engine/framework/testing/justified.ts';
import { findingOf } from '#engine/framework/testing/lines.ts';
import { actor, type Sketch } from '#engine/framework/testing/records.ts';

describe('[AS-33] MI-INTENTION', () => {
  const by = (...contributors: AssessedMeasure['contributors']) =>
    justified({
      measures: [before[0], before[2], strikes({ contributors })].filter((one) => one !== undefined),
    });
  it('takes a regional body for many states', () => {
    expect(findingOf('MI-INTENTION', by(member('france'), union))).toBe('met intention/protection');
  });
  it('is partly met by few states, without the region, by drift, or by staying on', () => {
    expect(findingOf('MI-INTENTION', by(member('france'), member('ghana')))).toBe(
      'partly intention/few-states',
    );
    expect(findingOf('MI-INTENTION', by(member('france'), member('ghana'), member('japan')))).toBe(
      'partly intention/no-regional-support',
    );
    const won: Sketch = {
      ...lived,
      settlement: (week) => (week < 20 ? 'none' : 'victory-of-armed-group'),
    };
    expect(findingOf('MI-INTENTION', justified({ lived: won }))).toBe('partly intention/overthrow');
    const calm: Sketch = { ...lived, weeks: 50, killed: (week) => (week < 2 ? 0 : week < 16 ? 300 : 1) };
    const stays = [...before, strikes({ acted: { from: 14, until: null } })];
    expect(findingOf('MI-INTENTION', justified({ lived: calm, measures: stays }))).toBe(
      'partly intention/overstayed',
    );
  });
  it('takes what the regional body or a neighbour wrote or did for the region’s opinion', () => {
    const three = [member('france'), member('ghana'), member('japan')];
    const written = justified({
      drafts: [mandate({ author: actor('neighbour', 'neighbour') })],
      measures: [strikes({ contributors: three })],
    });
    expect(findingOf('MI-INTENTION', written)).toBe('met intention/protection');
  });
  it('is violated by one state alone, without the Council', () => {
    expect(findingOf('MI-INTENTION', withoutCouncil(member('france'), {}, []))).toBe(
      'violated intention/alone',
    );
  });
});
