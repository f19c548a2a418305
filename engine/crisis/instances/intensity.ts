import type { Effect } from '#engine/crisis/measures/effect-types.ts';
import type { MeasureInstance } from '#engine/crisis/types.ts';
import { isLive } from './strength.ts';

/**
 * How far one effect is along this week, 0..1: nothing before its delay, then a ramp, then held, then fading; and fading from
 * where it was once the measure stops acting.
 */
export function nextIntensity(
  effect: Effect,
  before: number,
  instance: MeasureInstance,
  week: number,
): number {
  const fading = before * halfLife(1, effect);
  if (effect.when === 'after-ended') return afterEnd(effect, instance, week);
  if (!isLive(instance.status.is) || instance.readySince === null) return fading;
  const age = week - instance.readySince - instance.delayWeeks - effect.timing.afterWeeks;
  const target = along(effect, age);
  return target < before ? Math.max(target, fading) : Math.min(target, before + 1 / effect.timing.rampWeeks);
}

/** Only what has acted is missed when it ends. */
function afterEnd(effect: Effect, { status, readySince, delayWeeks }: MeasureInstance, week: number): number {
  if (status.is !== 'ended' || readySince === null || status.reason === 'settled') return 0;
  if (status.since <= readySince + delayWeeks) return 0;
  return along(effect, week - status.since);
}

/** @param age weeks since the effect began; 0 is its first. */
function along({ timing, ...effect }: Effect, age: number): number {
  if (age < 0) return 0;
  const { rampWeeks, holdsWeeks } = timing;
  const over = holdsWeeks === null ? 0 : age + 1 - rampWeeks - holdsWeeks;
  return over > 0 ? halfLife(over, { ...effect, timing }) : Math.min(1, (age + 1) / rampWeeks);
}

function halfLife(weeks: number, { timing }: Effect): number {
  return timing.halfLifeWeeks === 0 ? 0 : 2 ** (-weeks / timing.halfLifeWeeks);
}
