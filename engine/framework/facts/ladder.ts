import type { AssessedMeasure } from '#engine/framework/record.ts';
import { isForce } from './force.ts';

/** A step up in coercion that was taken before a lower one: what PR-B asks of every coercive measure. */
export interface Step {
  readonly measure: AssessedMeasure;
  /** Whether some lower level was never tried before it. */
  readonly skips: boolean;
  /** Whether nothing lower at all was tried before it. */
  readonly isFirst: boolean;
}

/**
 * Every coercive measure with what was tried before it. Less coercive measures decided in the same week count, as a turn decides
 * much at once; before force they must have come first. Consent is level 0 whatever the means, and never an escalation.
 */
export function coerciveSteps(measures: readonly AssessedMeasure[]): readonly Step[] {
  return measures
    .filter(({ coercion }) => coercion > 0)
    .map((measure) => {
      const earlier = measures.filter((other) =>
        isForce(measure) ? other.week < measure.week : other.week <= measure.week,
      );
      const tried = new Set(earlier.map(({ coercion }) => coercion as number));
      const lower = Array.from({ length: measure.coercion }, (_, level) => level);
      return {
        measure,
        skips: lower.some((level) => !tried.has(level)),
        isFirst: lower.every((level) => !tried.has(level)),
      };
    });
}
