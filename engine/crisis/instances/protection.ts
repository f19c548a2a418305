import { type FlowId, flowIds } from '#engine/crisis/indicators.ts';
import type { Mandate } from '#engine/crisis/measures/effect-types.ts';
import { measureEffects } from '#engine/crisis/measures/effects.ts';
import type { ModelParameters } from '#engine/crisis/parameters.ts';
import type { CapitalTruth, MeasureInstance, MeasureInstanceId, RegionId } from '#engine/crisis/types.ts';
import { clamp, type Week } from '#engine/crisis/week.ts';
import { isLive } from './strength.ts';

/** What one mission takes off the logarithm of a region's flow: never positive. */
export interface Protection {
  readonly instance: MeasureInstanceId;
  readonly region: RegionId;
  readonly flow: FlowId;
  readonly ln: number;
}

/**
 * Protection by the troops and police in place. Missions add up in the exponent, so that each one's share can be told;
 * together they never protect beyond the limit.
 */
export function protectionOf(
  instances: readonly MeasureInstance[],
  capital: CapitalTruth,
  week: Week,
): readonly Protection[] {
  const missions = instances.filter(
    ({ measure, status }) => isLive(status.is) && measureEffects[measure].mandate !== null,
  );
  if (missions.length === 0) return [];
  const { setup, model, random } = week;
  const { limit, spread } = model.parameters.missions;
  const worth = {
    troops: Math.exp(spread * random.normal('missions', 'troops') - spread ** 2 / 2),
    police: Math.exp(spread * random.normal('missions', 'police') - spread ** 2 / 2),
  };
  const threatened = setup.regions.reduce((sum, region) => sum + region.threatened, 0);
  const all: Protection[] = [];
  for (const region of setup.regions) {
    const share = threatened === 0 ? 1 / setup.regions.length : region.threatened / threatened;
    for (const flow of flowIds) {
      const parts = missions.map((mission) => ({
        instance: mission.instance,
        strength: strengthIn(mission, region.id, share, flow, capital, model.parameters, worth),
      }));
      const sum = parts.reduce((total, { strength }) => total + strength, 0);
      const scale = sum > limit ? limit / sum : 1;
      for (const { instance, strength } of parts) {
        if (strength > 0) all.push({ instance, region: region.id, flow, ln: -strength * scale });
      }
    }
  }
  return all;
}

function strengthIn(
  mission: MeasureInstance,
  region: RegionId,
  share: number,
  flow: FlowId,
  capital: CapitalTruth,
  { missions }: ModelParameters,
  worth: { readonly troops: number; readonly police: number },
): number {
  const { target } = mission.params;
  if (target !== 'country' && target !== region) return 0;
  // Gathered in one region they are worth more there, but not without bound.
  const gathered =
    target === 'country' ? 1 : clamp(1 / Math.sqrt(Math.max(share, 0.01)), 1, missions.concentration);
  const mandate = mandateWorth(measureEffects[mission.measure].mandate, missions);
  const consent = capital.consents.mission.is === 'granted' ? 1 : missions.withoutConsent;
  const { troops, police } = mission.deployed;
  // Who comes against the state's will is a party to the fighting, and does not calm it by being there.
  if (flow === 'battle-deaths' && capital.consents.mission.is !== 'granted') return 0;
  const force =
    flow === 'civilian-deaths'
      ? missions.troops * worth.troops * (troops / 8_000) + missions.police * worth.police * (police / 500)
      : missions.battle * worth.troops * (troops / 10_000);
  return force * mandate * consent * gathered;
}

function mandateWorth(mandate: Mandate | null, missions: ModelParameters['missions']): number {
  switch (mandate) {
    case null:
      return 0;
    case 'observe':
      return missions.mandateObserve;
    case 'deter':
      return missions.mandateDeter;
    case 'protect':
      return missions.mandateProtect;
    case 'enforce':
      return missions.mandateEnforce;
  }
}
