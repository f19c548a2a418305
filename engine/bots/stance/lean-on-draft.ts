import type { DraftContent } from '#engine/bots/drafting/content.ts';
import type { Mind } from '#engine/bots/mind.ts';
import { type Lean, leanOn } from './leaning.ts';

/**
 * [BO-3] How a seat leans on a draft: on its measures together, the more coercive counting more; and a measure that goes against
 * the grain counts against the whole, as one votes on the whole.
 */
export function leanOnDraft(mind: Mind, { measures }: DraftContent): Lean {
  let sum = 0;
  let weights = 0;
  let worst: Lean = { value: 0, leaning: null };
  let best: Lean = { value: 0, leaning: null };
  for (const { id } of measures) {
    const dealt = mind.deck[id];
    if (dealt === undefined) continue;
    const lean = leanOn(mind, dealt.face);
    const weight = 1 + dealt.face.coercion;
    sum += lean.value * weight;
    weights += weight;
    if (lean.value < worst.value) worst = lean;
    if (lean.value > best.value) best = lean;
  }
  if (weights === 0) return { value: 0, leaning: null };
  const value = 0.6 * (sum / weights) + 0.4 * worst.value;
  return { value, leaning: (value < 0 ? worst : best).leaning };
}
