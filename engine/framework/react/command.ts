import { type Soldiers, soldiersIn, weeksTogether } from '#engine/framework/facts/soldiers.ts';
import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, measureRefs, met, notApplicable, partly, violated } from '#engine/framework/line.ts';
import type { AssessedMeasure } from '#engine/framework/record.ts';

/**
 * [AS-51] OP-B: was there one command? Blue helmets have one, a coalition that the Council authorised another: where both act at once, two
 * keys turn one lock. Who acts without the Council beside others runs an operation of its own.
 */
export function findCommand(inquiry: Inquiry): Finding {
  const soldiers = soldiersIn(inquiry);
  const { handOver } = inquiry.parameters.operation;
  if (soldiers.length === 0) return notApplicable('command/no-soldiers', {});
  const beside = soldiers.filter((one) =>
    soldiers.some(
      (other) => weeksTogether(one, other) > handOver && chainOf(one.measure) !== chainOf(other.measure),
    ),
  );
  const all = measureRefs(soldiers.map(({ measure }) => measure));
  if (beside.length === 0) return met('command/single', {}, all);
  const shownBy = measureRefs(beside.map(({ measure }) => measure));
  const measures = namesOf(beside);
  const own = beside.filter(({ measure }) => measure.origin.by === 'seat');
  return new Set(own.map(({ measure }) => chainOf(measure))).size >= 2
    ? violated('command/separate', { measures }, shownBy)
    : partly('command/dual', { measures }, shownBy);
}

/** Whose orders soldiers follow. */
function chainOf({ origin, purposes }: AssessedMeasure): string {
  if (origin.by === 'seat') return `seat ${origin.seat}`;
  return purposes.includes('un-command') ? 'united nations' : 'authorised coalition';
}

function namesOf(soldiers: readonly Soldiers[]): readonly string[] {
  return [...new Set(soldiers.map(({ measure }) => measure.measure))].toSorted();
}
