import { gravityOf } from '#engine/bots/knowledge/gravity.ts';
import type { Mind } from '#engine/bots/mind.ts';
import { chanceToAct } from '#engine/bots/outlook/expected.ts';
import type { MeasureFace, Stage } from '#engine/crisis/types.ts';
import { completeParams, noResources } from '#engine/session/moves/params.ts';

/** How well a measure of one stage fits a crisis that stands in another: measure's stage first (project parameters). */
const fits: Readonly<Record<Stage, Readonly<Record<Stage, number>>>> = {
  prevent: { prevent: 1, react: 0.7, rebuild: 0.4 },
  react: { prevent: 0.5, react: 1, rebuild: 0.35 },
  rebuild: { prevent: 0.15, react: 0.3, rebuild: 1 },
};

/**
 * How much a measure that a seat likes is to the point now, 0 to 1: it fits the stage, what it needs is in reach, and the more
 * coercive it is the graver the situation must be. What a seat dislikes it dislikes at any time.
 */
export function relevanceOf({ shared, told }: Pick<Mind, 'shared' | 'told'>, face: MeasureFace): number {
  const fit = fits[face.stage][shared.crisis.stage];
  const reach = 0.4 + 0.6 * chanceToAct(face, completeParams(face, {}), shared, noResources);
  const called = face.coercion === 0 ? 1 : 0.2 + 0.8 * gravityOf(told);
  return fit * reach * called;
}
