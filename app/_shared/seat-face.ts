import type { SeatId } from '#engine/kernel/ids.ts';

/** The product's own emblems, for seats that have no flag in the package: bodies, and invented countries. */
export type SeatEmblem =
  | 'concerned-state'
  | 'neighbour'
  | 'regional-organisation'
  | 'united-nations'
  | 'relief'
  | 'rights'
  | 'press';

/** The sign of a seat: a flag by its ISO 3166-1 alpha-2 code, or an emblem. */
export type SeatMarkView =
  | { readonly kind: 'flag'; readonly country: string }
  | { readonly kind: 'emblem'; readonly emblem: SeatEmblem };

/** A seat as everybody may see it. Names are in the reader's language; `shortName` fits under a flag. */
export interface SeatFace {
  readonly id: SeatId;
  readonly name: string;
  readonly shortName: string;
  readonly mark: SeatMarkView;
}
