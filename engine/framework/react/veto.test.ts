import { describe, expect, it } from 'vitest';
import type { AssessedDraft } from '#engine/framework/record.ts';
import { findingOf, lineOf } from '#engine/framework/testing/lines.ts';
import { recordOf, type Sketch, voted } from '#engine/framework/testing/records.ts';

const killing = (weekly: number): Sketch => ({ weeks: 30, killed: weekly });
const embargo = [{ measure: 'oil-embargo', coercion: 2, military: false }] as const;
const appeal = [{ measure: 'council-press-statement', coercion: 0, military: false }] as const;

describe('[AS-28] AU-D: no veto against people’s protection', () => {
  const record = (weekly: number, ...drafts: readonly AssessedDraft[]) =>
    recordOf({ lived: killing(weekly), drafts });
  it('is met where credible drafts were voted on and none vetoed', () => {
    const failed = voted('d1', 8, 'failed', embargo);
    expect(findingOf('AU-D', record(300, voted('d2', 8, 'adopted', embargo), failed))).toBe(
      'met veto/unused',
    );
  });
  it('is violated by a veto beyond the threshold, and says by whom', () => {
    const vetoed = voted('d1', 8, 'vetoed', embargo, { vote: { vetoedBy: ['russia', 'china'] } });
    const line = lineOf('AU-D', record(300, vetoed));
    expect(line.verdict).toBe('violated');
    expect(line.reason.params).toEqual({ draft: 'd1', seats: 'china,russia', vetoes: 1 });
  });
  it('is partly met by a veto near the threshold, or one that was soon overcome', () => {
    expect(findingOf('AU-D', record(150, voted('d1', 8, 'vetoed', embargo)))).toBe(
      'partly veto/near-threshold',
    );
    const overcome = record(300, voted('d1', 8, 'vetoed', embargo), voted('d2', 11, 'adopted', embargo));
    expect(findingOf('AU-D', overcome)).toBe('partly veto/overcome');
    const weaker = record(300, voted('d1', 8, 'vetoed', embargo), voted('d2', 11, 'adopted', appeal));
    expect(findingOf('AU-D', weaker)).toBe('violated veto/cast');
  });
  it('takes what had already been turned for no danger ahead', () => {
    const turned = (lived: number) =>
      recordOf({
        lived: { weeks: 30, killed: (week) => (week < 6 ? 20 : lived) },
        alone: { weeks: 30, killed: (week) => (week < 6 ? 20 : 400) },
        drafts: [voted('d1', 14, 'vetoed', embargo)],
      });
    expect(findingOf('AU-D', turned(10))).toBe('not-applicable veto/no-credible-draft');
    expect(findingOf('AU-D', turned(140))).toBe('partly veto/near-threshold');
  });
  it('does not arise for drafts that protect nobody, or far from the threshold', () => {
    expect(findingOf('AU-D', record(300, voted('d1', 8, 'vetoed', appeal)))).toBe(
      'not-applicable veto/no-credible-draft',
    );
    expect(findingOf('AU-D', record(20, voted('d1', 8, 'vetoed', embargo)))).toBe(
      'not-applicable veto/no-credible-draft',
    );
  });
});
