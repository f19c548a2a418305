import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, line, met, notApplicable, partly, ref, violated } from '#engine/framework/line.ts';
import type { AssessedMeasure } from '#engine/framework/record.ts';
import type { AssessmentLine } from '#engine/framework/types.ts';

/** [AS-29] OP-A: for each military measure that the Council mandated, were its means there and its length said? */
export function mandateLines({ record, parameters }: Inquiry): readonly AssessmentLine[] {
  const mandated = record.measures.filter(
    ({ military, origin, pledgedShare }) => military && origin.by === 'council' && pledgedShare !== null,
  );
  if (mandated.length === 0) return [line('OP-A', notApplicable('mandate/none', {}))];
  return mandated.map((measure) =>
    line('OP-A', judged(measure, parameters.mandate), {
      subject: { kind: 'measure', id: measure.id },
      claim: null,
    }),
  );
}

function judged(
  { id, measure, mandatedWeeks, pledgedShare, origin }: AssessedMeasure,
  { resourced, thin }: { readonly resourced: number; readonly thin: number },
): Finding {
  const share = pledgedShare ?? 0;
  const found = { measure, percent: share * 100 };
  const shownBy = [ref('measure', id), ...(origin.by === 'council' ? [ref('draft', origin.draft)] : [])];
  if (share < thin) return violated('mandate/empty', found, shownBy);
  if (mandatedWeeks === null) return violated('mandate/open-ended', { measure }, shownBy);
  return share < resourced
    ? partly('mandate/thin', found, shownBy)
    : met('mandate/resourced', found, shownBy);
}
