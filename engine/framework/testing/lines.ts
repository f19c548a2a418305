import { assess } from '#engine/framework/assess.ts';
import type { LineId } from '#engine/framework/line-ids.ts';
import type { AssessedRecord } from '#engine/framework/record.ts';
import type { AssessmentLine } from '#engine/framework/types.ts';

/** The first line with an id. */
export function lineOf(id: LineId, record: AssessedRecord): AssessmentLine {
  const found = assess(record).find((line) => line.id === id);
  if (found === undefined) throw new Error(`No line ${id}`);
  return found;
}

/** What a test compares: the verdict and the reason's code. */
export function findingOf(id: LineId, record: AssessedRecord): string {
  const { verdict, reason } = lineOf(id, record);
  return `${verdict} ${reason.code}`;
}
