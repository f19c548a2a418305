import type { PublicMeasure } from './slice.ts';

/** Whether a measure was taken and neither ended nor came to nothing, as far as is publicly known. */
export function goesOn({ ended, status }: PublicMeasure): boolean {
  return !ended && status?.is !== 'ended' && status?.is !== 'futile';
}
