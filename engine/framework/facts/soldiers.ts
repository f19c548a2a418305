import type { Inquiry } from '#engine/framework/inquiry.ts';
import type { AssessedMeasure } from '#engine/framework/record.ts';
import { isForce } from './force.ts';

/** A military measure that acted, from when to when; `until` is the last week lived while it goes on. */
export interface Soldiers {
  readonly measure: AssessedMeasure;
  readonly from: number;
  readonly until: number;
}

/** Soldiers who were really there, to protect or to force; who only watched a blockade, looked or armed others is left out. */
export function soldiersIn({ record, lived }: Inquiry): readonly Soldiers[] {
  return record.measures.flatMap((measure) => {
    const { military, purposes, acted } = measure;
    if (!military || acted === null || purposes.includes('arms-a-side')) return [];
    if (!purposes.includes('protection') && (purposes.includes('monitoring') || !isForce(measure))) return [];
    return [{ measure, from: acted.from, until: acted.until ?? lived.last }];
  });
}

/** Weeks for which both were there. */
export function weeksTogether(one: Soldiers, other: Soldiers): number {
  return Math.max(0, Math.min(one.until, other.until) - Math.max(one.from, other.from) + 1);
}
