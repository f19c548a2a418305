import type { Inquiry } from '#engine/framework/inquiry.ts';
import type { AssessedMeasure } from '#engine/framework/record.ts';
import { isOfBox } from '#engine/framework/toolbox/toolbox.ts';
import { isMoreThanWords } from './warnings.ts';

/**
 * Measures that answer killing beyond words: they press, protect, mediate or settle. Relief helps those who live, and keeps nobody
 * from killing; structural prevention and rebuilding come before and after.
 */
export function answersIn({ record }: Inquiry): readonly AssessedMeasure[] {
  return record.measures.filter((measure) => {
    if (!isMoreThanWords(measure) || isOfBox(measure, 'root')) return false;
    const { purposes, coercion, military, stage } = measure;
    const acts =
      military || coercion > 0 || purposes.includes('mediation') || purposes.includes('protection');
    return purposes.includes('settlement') || (acts && (stage !== 'rebuild' || military));
  });
}

/** Whether it was taken for others than oneself: by the Council, a regional body, or the Secretary-General. */
export function isCollective({ origin }: AssessedMeasure): boolean {
  return origin.by === 'council' || origin.part === 'regional-organisation' || origin.part === 'secretariat';
}
