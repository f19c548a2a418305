import type { SeatId } from '#engine/kernel/ids.ts';
import type { InformalFormat } from './slice.ts';

export type InformalEvent =
  | { readonly type: 'InformalConvened'; readonly format: InformalFormat; readonly seat: SeatId | null }
  | { readonly type: 'InformalEnded' };
