import type { SeatFace } from '#app/_shared/seat-face.ts';
import type { AmendmentId } from '#engine/kernel/ids.ts';
import type { Permit } from '#engine/session/permit.ts';

export const AMENDMENT_STATUSES = [
  'submitted',
  'voting',
  'adopted',
  'failed',
  'vetoed',
  'withdrawn',
  'fallen',
] as const;
export type AmendmentStatusName = (typeof AMENDMENT_STATUSES)[number];

/** Words of a draft, with the phrase they open with and what stands under them. */
export interface PassageView {
  readonly opening: string | null;
  readonly body: string;
  readonly below: readonly string[];
}

/** One change, as what stood there and what would: null where there is nothing. */
export interface ChangeView {
  readonly key: string;
  /** "Paragraph 3 (a)"; for an addition, after what it comes. */
  readonly where: string;
  readonly before: PassageView | null;
  readonly after: PassageView | null;
}

export interface AmendmentView {
  readonly id: AmendmentId;
  readonly symbol: string;
  readonly author: SeatFace;
  readonly status: AmendmentStatusName;
  readonly changes: readonly ChangeView[];
  /** Present for whoever proposed it, while it may be withdrawn. */
  readonly withdraw: Permit | null;
}
