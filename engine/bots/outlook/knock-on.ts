import type { IndicatorId } from '#engine/crisis/indicators.ts';
import type { Shift } from './shift.ts';

/**
 * What anybody at the table knows of how things hang together, as points moved in the second for each point in the first. It
 * is common sense, not the model: the same for all bots, rough, and in order, so that what follows is carried on.
 */
const lore: readonly (readonly [IndicatorId, IndicatorId, number])[] = [
  ['leverage', 'elite-restraint', 0.3],
  ['leverage', 'peace-momentum', 0.2],
  ['inducement', 'peace-momentum', 0.3],
  ['council-attention', 'elite-restraint', 0.1],
  ['credibility', 'elite-restraint', 0.2],
  ['evidence-quality', 'accountability', 0.2],
  ['accountability', 'elite-restraint', 0.2],
  ['neighbour-compliance', 'arms-flow', -0.3],
  ['neighbour-compliance', 'spill-over', -0.2],
  ['arms-flow', 'armed-strength', 0.3],
  ['intergroup-trust', 'incitement', -0.2],
  ['incitement', 'atrocity-risk', 0.3],
  ['regime-intent', 'atrocity-risk', 0.5],
  ['regime-intent', 'civilian-deaths', 0.5],
  ['elite-restraint', 'atrocity-risk', -0.4],
  ['elite-restraint', 'civilian-deaths', -0.3],
  ['incitement', 'civilian-deaths', 0.2],
  ['armed-strength', 'battle-deaths', 0.3],
  ['peace-momentum', 'battle-deaths', -0.3],
  ['peace-momentum', 'civilian-deaths', -0.25],
  ['peace-momentum', 'relapse-risk', -0.2],
  ['civilian-deaths', 'atrocity-risk', 0.2],
  ['wider-war-risk', 'battle-deaths', 0.2],
  ['battle-deaths', 'displaced-internally', 0.15],
  ['civilian-deaths', 'displaced-internally', 0.3],
  ['civilian-deaths', 'refugees', 0.3],
  ['displaced-internally', 'refugees', 0.2],
  ['refugees', 'spill-over', 0.2],
  ['humanitarian-access', 'excess-deaths', -0.5],
  ['economic-stress', 'excess-deaths', 0.2],
  ['economic-stress', 'state-capacity', -0.1],
  ['displaced-internally', 'excess-deaths', 0.2],
  ['intergroup-trust', 'relapse-risk', -0.3],
  ['state-capacity', 'relapse-risk', -0.2],
  ['accountability', 'relapse-risk', -0.1],
];

/** What is expected to change, with what follows from it. */
export function withKnockOns(shift: Shift): Shift {
  const result: Partial<Record<IndicatorId, number>> = { ...shift };
  for (const [from, to, share] of lore) {
    const moved = result[from];
    if (moved !== undefined) result[to] = (result[to] ?? 0) + moved * share;
  }
  return result;
}
