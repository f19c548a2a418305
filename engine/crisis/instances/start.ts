import type { Effect } from '#engine/crisis/measures/effect-types.ts';
import { measureEffects } from '#engine/crisis/measures/effects.ts';
import { measureFaces } from '#engine/crisis/measures/faces.ts';
import type { ModelParameters } from '#engine/crisis/parameters.ts';
import type { InstanceEffect, MeasureInstance, StartedMeasure } from '#engine/crisis/types.ts';
import { clamp } from '#engine/crisis/week.ts';
import type { Random } from '#engine/kernel/random.ts';

/**
 * A measure newly taken, its delay and the sizes of its effects drawn. The draws hang on what was taken, by whom, when and
 * where; never on how many were taken before.
 */
export function startInstance(
  started: StartedMeasure,
  week: number,
  parameters: ModelParameters,
  random: Random,
): MeasureInstance {
  const { measure, by, params } = started;
  const data = measureEffects[measure];
  const key = ['measure', measure, by, week, params.target] as const;
  const [least, most] = data.delayWeeks;
  const delayWeeks = least + Math.floor(random.uniform(...key, 'delay') * (most - least + 1));
  return {
    ...started,
    startedWeek: week,
    readySince: null,
    consent: measureFaces[measure].consent === 'irrelevant' ? 'not-needed' : 'absent',
    pledged: { troops: 0, police: 0, money: 0 },
    deployed: { troops: 0, police: 0, money: 0 },
    status: { is: 'pending', missing: [] },
    threat: 'none',
    delayWeeks,
    effects: data.effects.map((effect, index) => drawEffect(effect, index, key, parameters, random)),
  };
}

function drawEffect(
  { mean, sd, works }: Effect,
  index: number,
  key: readonly (string | number)[],
  parameters: ModelParameters,
  random: Random,
): InstanceEffect {
  const drawn = mean + sd * random.normal(...key, 'size', index);
  const size = mean >= 0 ? clamp(drawn, 0, 2 * mean) : clamp(drawn, 2 * mean, 0);
  const failed = works < 1 && random.uniform(...key, 'works', index) >= works;
  return { size: failed ? size * parameters.modifiers.failed : size, intensity: 0, applied: 0 };
}
