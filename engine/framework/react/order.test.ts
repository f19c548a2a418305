import { describe, expect, it } from 'vitest';
import type { AssessedMeasure } from '#engine/framework/record.ts';
import { findingOf } from '#engine/framework/testing/lines.ts';
import { recordOf, taken } from '#engine/framework/testing/records.ts';

const suspension = taken('suspend-membership', 4, { coercion: 1 });
const freeze = taken('asset-freeze-travel-ban', 4, { coercion: 2 });
const record = (measures: readonly AssessedMeasure[]) => recordOf({ lived: { weeks: 30 }, measures });

describe('[AS-26] PR-B: less coercive before more', () => {
  const talks = taken('mediation-process', 1, { purposes: ['mediation'] });
  const strikes = (week: number) => taken('air-strikes', week, { coercion: 3, military: true });
  it('is met by steps; what is decided in one week together counts as tried', () => {
    expect(findingOf('PR-B', record([talks, suspension, freeze]))).toBe('met order/stepwise');
    expect(findingOf('PR-B', record([talks, suspension, freeze, strikes(5)]))).toBe('met order/stepwise');
  });
  it('is partly met where some step was skipped', () => {
    expect(findingOf('PR-B', record([talks, suspension, freeze, strikes(4)]))).toBe(
      'partly order/steps-skipped',
    );
    const early = taken('oil-embargo', 2, { coercion: 2 });
    expect(findingOf('PR-B', record([talks, early, suspension, freeze]))).toBe('partly order/steps-skipped');
  });
  it('is violated by force with nothing before it, and by coercion first as a rule', () => {
    expect(findingOf('PR-B', record([strikes(1)]))).toBe('violated order/coercion-first');
    expect(findingOf('PR-B', record([freeze]))).toBe('violated order/coercion-first');
  });
  it('asks for nothing before words and reports', () => {
    const named = taken('press-investigation', 1, { coercion: 1, purposes: ['reporting'] });
    expect(findingOf('PR-B', record([named]))).toBe('not-applicable order/no-coercion');
  });
  it('does not arise without coercion: consent is never an escalation', () => {
    const deployment = taken('preventive-deployment', 1, { military: true, consent: 'given' });
    expect(findingOf('PR-B', record([talks, deployment]))).toBe('not-applicable order/no-coercion');
  });
});
