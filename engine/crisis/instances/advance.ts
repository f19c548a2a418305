import { measureEffects } from '#engine/crisis/measures/effects.ts';
import type { MeasureId } from '#engine/crisis/measures/ids.ts';
import { isOver, type NeedContext, needContextOf } from '#engine/crisis/needs.ts';
import type {
  CapitalTruth,
  InstanceEffect,
  InstanceStatus,
  MeasureInstance,
  MeasureInstanceId,
  Notice,
  Resources,
} from '#engine/crisis/types.ts';
import type { Impulses, Week } from '#engine/crisis/week.ts';
import { nextIntensity } from './intensity.ts';
import { overrunSafeAreas } from './safe-areas.ts';
import { stackWeights } from './stacking.ts';
import { startInstance } from './start.ts';
import { advanceStatus } from './status.ts';
import { isFelt, strengthContext, strengthOf } from './strength.ts';
import { advanceThreats } from './threats.ts';

export interface InstancesOutcome {
  readonly instances: readonly MeasureInstance[];
  readonly notices: readonly Notice[];
}

/** One week of all measures: taken, pledged to, ended, waiting, deploying, acting, fading. */
export function advanceInstances(week: Week, capital: CapitalTruth, impulses: Impulses): InstancesOutcome {
  const taken = takeUp(week);
  const context = contextFor(week, capital, taken);
  const moved = taken.map((instance) => advanceStatus(instance, week.number, context, capital));
  const threats = advanceThreats(endOthers(moved, week.number), capital, week, impulses);
  const safe = overrunSafeAreas(threats.instances, week, impulses);
  const instances = applyEffects(safe.instances, week);
  return {
    instances,
    notices: [...threats.notices, ...safe.notices, ...statusNotices(week.before.instances, instances)],
  };
}

/** Last week's measures and those newly taken, with this week's pledges and endings. */
function takeUp({ before, input, model, random, number }: Week): readonly MeasureInstance[] {
  const started = input.started.map((one) => startInstance(one, number, model.parameters, random));
  const ended = new Map(input.ended.map(({ instance, reason }) => [instance, reason]));
  const added = new Map<MeasureInstanceId, Resources>();
  for (const { instance, resources } of input.pledges) {
    added.set(instance, plus(added.get(instance) ?? { troops: 0, police: 0, money: 0 }, resources));
  }
  return [...before.instances, ...started].map((instance) => {
    const more = added.get(instance.instance);
    const pledged = more === undefined ? instance.pledged : plus(instance.pledged, more);
    const reason = ended.get(instance.instance);
    if (reason === undefined || isOver(instance)) return { ...instance, pledged };
    return { ...instance, pledged, status: { is: 'ended', since: number, reason } };
  });
}

function plus(one: Resources, other: Resources): Resources {
  const sum = (kind: keyof Resources) => Math.max(0, one[kind] + other[kind]);
  return { troops: sum('troops'), police: sum('police'), money: sum('money') };
}

function contextFor(week: Week, capital: CapitalTruth, instances: readonly MeasureInstance[]): NeedContext {
  return needContextOf({ ...week.before, capital, instances });
}

/** A withdrawal, or a lifting of sanctions, ends what it names as soon as it acts. */
function endOthers(instances: readonly MeasureInstance[], week: number): readonly MeasureInstance[] {
  const ends = new Map<MeasureId, number>();
  for (const { measure, status, startedWeek } of instances) {
    if (!isFelt(status)) continue;
    for (const other of measureEffects[measure].ends) {
      ends.set(other, Math.max(startedWeek, ends.get(other) ?? 0));
    }
  }
  if (ends.size === 0) return instances;
  return instances.map((instance) => {
    const since = ends.get(instance.measure);
    if (since === undefined || isOver(instance) || instance.startedWeek > since) return instance;
    const status: InstanceStatus = { is: 'ended', since: week, reason: 'replaced' };
    return { ...instance, status };
  });
}

function applyEffects(instances: readonly MeasureInstance[], week: Week): readonly MeasureInstance[] {
  const { before, setup, model } = week;
  const context = strengthContext(instances, {
    week: week.number,
    national: before.national,
    settlement: before.settlement,
    setup,
    parameters: model.parameters,
  });
  const weightOf = stackWeights(instances, model.parameters);
  return instances.map((instance) => {
    const data = measureEffects[instance.measure].effects;
    const weight = weightOf(instance.instance);
    const effects = instance.effects.map((now, index): InstanceEffect => {
      const effect = data[index];
      if (effect === undefined) throw new Error(`${instance.measure} has no effect ${index}`);
      const intensity = nextIntensity(effect, now.intensity, instance, week.number);
      if (intensity === 0) return { ...now, intensity: 0, applied: 0 };
      const strength = strengthOf(effect, instance, context);
      return { ...now, intensity, applied: now.size * intensity * strength * weight + 0 };
    });
    return { ...instance, effects };
  });
}

function statusNotices(
  before: readonly MeasureInstance[],
  after: readonly MeasureInstance[],
): readonly Notice[] {
  const known = new Map(before.map(({ instance, status }) => [instance, status.is]));
  return after
    .filter(({ instance, status }) => known.get(instance) !== status.is)
    .map(({ instance, measure, status }) => ({ notice: 'measure', instance, measure, status }));
}
