import type { Inquiry } from '#engine/framework/inquiry.ts';
import type { AssessedMeasure } from '#engine/framework/record.ts';
import { toolboxOf } from './tools.ts';
import { isMoreThanWords } from './warnings.ts';

/**
 * Measures that answer a crisis beyond words: they press, protect, relieve, mediate or settle. Structural prevention and
 * rebuilding are no answer to killing that goes on.
 */
export function answersIn({ record }: Inquiry): readonly AssessedMeasure[] {
  return record.measures.filter(
    (measure) =>
      isMoreThanWords(measure) &&
      toolboxOf(measure)?.box !== 'root' &&
      (measure.stage !== 'rebuild' || measure.purposes.includes('settlement') || measure.military),
  );
}
