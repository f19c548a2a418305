import { measureEffects } from '#engine/crisis/measures/effects.ts';
import type { MeasureInstance, Notice, RegionId } from '#engine/crisis/types.ts';
import type { Impulses, Week } from '#engine/crisis/week.ts';
import { isLive } from './strength.ts';

/** A safe area without defenders may fall, and those who trusted it with it. */
export function overrunSafeAreas(
  instances: readonly MeasureInstance[],
  week: Week,
  impulses: Impulses,
): { readonly instances: readonly MeasureInstance[]; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const { collapse, enough, killing } = week.model.parameters.safeAreas;
  const left = instances.map((instance): MeasureInstance => {
    const { measure, params, deployed, by, startedWeek } = instance;
    if (!measureEffects[measure].safeArea || !isDeclared(instance, week)) return instance;
    if (deployed.troops >= enough * params.troops) return instance;
    const chance = collapse * (week.before.national['regime-intent'] / 50);
    if (week.random.uniform('safe-area', week.number, by, startedWeek) >= chance) return instance;
    const region = params.target === 'country' ? mostExposed(week) : params.target;
    impulses.add(`civilian-deaths ${region}`, 'chance|safe-area-fell', killing);
    notices.push({ notice: 'safe-area-fell', instance: instance.instance, region });
    return {
      ...instance,
      status: { is: 'ended', since: week.number, reason: 'overrun' },
    };
  });
  return { instances: left, notices };
}

/** Past its delay, with or without anybody to defend it: people go there because it was promised. */
function isDeclared({ status, readySince, delayWeeks }: MeasureInstance, { number }: Week): boolean {
  return isLive(status.is) && readySince !== null && number >= readySince + delayWeeks;
}

function mostExposed({ before }: Week): RegionId {
  const [first, ...rest] = before.regions;
  if (first === undefined) throw new Error('A country has regions');
  return rest.reduce(
    (worst, region) => (region.civilianDeaths > worst.civilianDeaths ? region : worst),
    first,
  ).id;
}
