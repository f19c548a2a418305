import { type Phase, phases } from '#engine/session/clock/events.ts';
import type { Adjournment } from './slice.ts';

/** [MT-5] Whether the time to which a meeting was adjourned has come. */
export function hasCome(to: Adjournment, now: { readonly number: number; readonly phase: Phase }): boolean {
  if (now.number !== to.turn) return now.number > to.turn;
  return phases.indexOf(now.phase) >= phases.indexOf(to.phase);
}
