import type { SeatKind } from '#engine/scenario/scenario.ts';
import type { Invitation } from './slice.ts';

/** [CO-1] States whose interests are specially affected come under rule 37, whoever else can inform the Council under rule 39. */
export function invitationFor(kind: SeatKind): Invitation['under'] {
  return kind === 'concerned-state' || kind === 'neighbour' ? 'rule-37' : 'rule-39';
}
