import type { Mind } from '#engine/bots/mind.ts';
import type { MeasureFace } from '#engine/crisis/types.ts';
import type { LeaningId } from '#engine/scenario/scenario.ts';
import type { CrisisSlice } from '#engine/session/consequences/slice.ts';
import { relevanceOf } from './relevance.ts';

/** How a stance leans on something, -1 to 1, and which of its leanings speaks loudest. */
export interface Lean {
  readonly value: number;
  readonly leaning: LeaningId | null;
}

/**
 * [BO-3] How a seat leans on a measure: by its own word on that measure, else by the leanings that the measure touches. Acting
 * without a consent that is needed or refused goes against those who hold to consent; acting with it goes with them. What a seat
 * likes it likes as far as it is to the point now.
 */
export function leanOn(mind: Pick<Mind, 'me' | 'shared' | 'told'>, face: MeasureFace): Lean {
  const { stance } = mind.me;
  const own = stance.measures[face.id];
  const touched = leaningsTouched(face, mind.shared.crisis.answers);
  let sum = 0;
  let weights = 0;
  let loudest: LeaningId | null = null;
  let most = 0;
  for (const [leaning, share] of touched) {
    const spoken = stance.leanings[leaning] * share;
    sum += spoken;
    weights += Math.abs(share);
    if (Math.abs(spoken) > most) {
      most = Math.abs(spoken);
      loudest = leaning;
    }
  }
  const value = own ?? (weights === 0 ? 0 : sum / weights);
  return { value: value > 0 ? value * relevanceOf(mind, face) : value, leaning: loudest };
}

/** Leanings that bear on a measure, each with its weight; negative where the measure is the contrary of what is sought. */
function leaningsTouched(
  { coercion, military, consent, promises, needs, cost }: MeasureFace,
  answers: CrisisSlice['answers'],
): readonly (readonly [LeaningId, number])[] {
  const promisesMore = (indicator: string) =>
    promises.some((promise) => promise.indicator === indicator && promise.direction === 'up');
  const asked = needs.flatMap((need) => (need.need === 'consent' ? [need.to] : []));
  const refused = asked.some((to) => answers[to]?.is === 'refused' || answers[to]?.is === 'withdrawn');
  const granted = asked.length > 0 && asked.every((to) => answers[to]?.is === 'granted');
  return [
    ...(coercion === 1 ? [['pressure', 1] as const] : []),
    ...(coercion === 2 ? [['coercion', 1.5] as const] : []),
    ...(coercion === 3 ? [['force', 2.5] as const] : []),
    ...(military && coercion < 3 ? [['military', 1] as const] : []),
    ...(consent === 'needed' ? [['consent', refused ? -0.5 : granted ? 1 : 0.5] as const] : []),
    ...(coercion >= 2 ? [['consent', -0.4 * coercion] as const] : []),
    ...(promisesMore('accountability') ? [['justice', 1] as const] : []),
    ...(promisesMore('evidence-quality') || promisesMore('council-attention')
      ? [['publicity', 0.5] as const]
      : []),
    ...(cost.resources >= 3 ? [['spending', 0.3] as const] : []),
  ];
}
