import { canonical } from './facts/canonical.ts';
import { type Course, courseOf } from './facts/course.ts';
import { type Force, forcesIn } from './facts/force.ts';
import { type Threshold, thresholdIn } from './facts/threshold.ts';
import type { FrameworkParameters } from './parameters.ts';
import type { AssessedIndex, AssessedRecord } from './record.ts';

/** A record made ready to be asked: what most lines need, found once. */
export interface Inquiry {
  /** With its lists in one order. */
  readonly record: AssessedRecord;
  readonly parameters: FrameworkParameters;
  readonly lived: Course;
  readonly alone: Course;
  readonly threshold: Threshold;
  readonly forces: readonly Force[];
  /** The first week in which the crisis was past prevention; null where it never was. */
  readonly violence: number | null;
  /** The first week of rebuilding; null where it never came. */
  readonly rebuilding: number | null;
  /** An index at the end of a week; of a week before the first, that of the first. */
  readonly indexAt: (index: AssessedIndex, week: number) => number;
}

export function openInquiry(told: AssessedRecord, parameters: FrameworkParameters): Inquiry {
  const record = canonical(told);
  const lived = courseOf(record.weeks);
  const alone = courseOf(record.leftAlone);
  return {
    record,
    parameters,
    lived,
    alone,
    threshold: thresholdIn(record, lived, alone, parameters),
    forces: forcesIn(record),
    violence: record.weeks.find(({ stage }) => stage !== 'prevent')?.week ?? null,
    rebuilding: record.weeks.find(({ stage }) => stage === 'rebuild')?.week ?? null,
    indexAt: (index, week) => {
      const known = record.weeks.findLast((lived) => lived.week <= week) ?? record.weeks[0];
      return known?.indices[index] ?? 0;
    },
  };
}

/** Whether the crisis had passed prevention when the record begins: then nobody could have prevented it in it. */
export function beganLater({ record }: Inquiry): boolean {
  const [first] = record.weeks;
  return first !== undefined && first.stage !== 'prevent';
}

/** Whether a decision was taken before the violence. */
export function isBeforeViolence({ violence }: Inquiry, week: number): boolean {
  return violence === null || week < violence;
}
