import { isFelt } from '#engine/crisis/instances/strength.ts';
import { measureEffects } from '#engine/crisis/measures/effects.ts';
import { measureFaces } from '#engine/crisis/measures/faces.ts';
import { stateShare } from '#engine/crisis/readings.ts';
import type { CapitalTruth, CrisisState, MeasureInstance, Notice, Settlement } from '#engine/crisis/types.ts';
import { clamp, type Week } from '#engine/crisis/week.ts';

export interface SettlementOutcome {
  readonly settlement: Settlement;
  readonly notices: readonly Notice[];
}

/** What the week's end is judged on. */
export interface SettlementContext {
  readonly national: CrisisState['national'];
  readonly capital: CapitalTruth;
  readonly instances: readonly MeasureInstance[];
  readonly civilianDeaths: number;
  readonly battleDeaths: number;
}

/** Whether arms fall silent, an agreement is reached or broken, or one side wins. */
export function advanceSettlement(week: Week, context: SettlementContext): SettlementOutcome {
  const { settlement } = week.before;
  const won = victor(week, context);
  if (won !== null) return won;
  const open = settlement.is === 'none' || settlement.is === 'ceasefire';
  if (open && happens(week, 'imposed', imposedChance(week, context))) {
    return become({ is: 'agreement', since: week.number }, { notice: 'agreement-reached' });
  }
  switch (settlement.is) {
    case 'none':
      return happens(week, 'ceasefire', ceasefireChance(week, context))
        ? become({ is: 'ceasefire', since: week.number }, { notice: 'ceasefire-agreed' })
        : { settlement, notices: [] };
    case 'ceasefire': {
      if (happens(week, 'broken', breakChance(week, context))) {
        return become({ is: 'none' }, { notice: 'ceasefire-broken' });
      }
      return happens(week, 'agreement', agreementChance(week, settlement.since, context))
        ? become({ is: 'agreement', since: week.number }, { notice: 'agreement-reached' })
        : { settlement, notices: [] };
    }
    case 'agreement':
    case 'victory':
      return happens(week, 'relapse', relapseChance(week, context))
        ? become({ is: 'none' }, { notice: 'agreement-broken' })
        : { settlement, notices: [] };
  }
}

const become = (settlement: Settlement, notice: Notice): SettlementOutcome => ({
  settlement,
  notices: [notice],
});

function happens({ random, number }: Week, what: string, chance: number): boolean {
  return chance > 0 && random.uniform('settlement', number, what) < chance;
}

/** The best mediator at the table, 0..1: several do not add up, one channel is worth most. */
function mediation(instances: readonly MeasureInstance[]): number {
  let best = 0;
  for (const { measure, status } of instances) {
    if (isFelt(status) && 'share' in status)
      best = Math.max(best, measureEffects[measure].mediates * status.share);
  }
  return best;
}

function ceasefireChance(
  week: Week,
  { national, instances, civilianDeaths, battleDeaths }: SettlementContext,
): number {
  const { settlement } = week.model.parameters;
  if (civilianDeaths + battleDeaths < settlement.nothingToCease) return 0;
  const pressed = (Math.min(60, national.leverage) / 60) * (national['council-unity'] / 100);
  const inFourWeeks =
    settlement.ceasefireAlone +
    mediation(instances) * (settlement.ceasefireMediated + settlement.ceasefirePressed * pressed);
  const willing =
    clamp((national['peace-momentum'] / 35) ** 1.5, 0, 1.4) *
    clamp(1.35 - national['regime-intent'] / 75, 0.05, 1);
  return (1 - (1 - inFourWeeks) ** 0.25) * willing;
}

function breakChance(week: Week, { national }: SettlementContext): number {
  const { ceasefireBreaks } = week.model.parameters.settlement;
  return (
    ceasefireBreaks *
    (national['regime-intent'] / 45) ** 1.5 *
    clamp(1.5 - national['peace-momentum'] / 60, 0.1, 1.5)
  );
}

function agreementChance(week: Week, since: number, { national, instances }: SettlementContext): number {
  const { agreement, agreementAfterWeeks, agreementMomentum } = week.model.parameters.settlement;
  if (week.number - since < agreementAfterWeeks || national['peace-momentum'] < agreementMomentum) return 0;
  const ripe = 1 + (national['peace-momentum'] - agreementMomentum) / 25;
  return agreement * ripe * (0.3 + 0.7 * mediation(instances));
}

/** Where force presses and the capital lets in those who come to keep the terms, it has accepted them, ripe or not. */
function imposedChance({ number, model }: Week, { capital, instances }: SettlementContext): number {
  const { imposed, imposedWithinWeeks } = model.parameters.settlement;
  const { mission } = capital.consents;
  if (mission.is !== 'granted') return 0;
  const pressed = instances.some(
    ({ measure, status, readySince }) =>
      measureFaces[measure].coercion === 3 &&
      readySince !== null &&
      readySince <= mission.since &&
      (isFelt(status) || (status.is === 'ended' && mission.since - status.since <= imposedWithinWeeks)),
  );
  return pressed && number > mission.since ? imposed : 0;
}

function relapseChance(week: Week, { national }: SettlementContext): number {
  const { relapse, relapseSpan } = week.model.parameters.settlement;
  const yearly = relapse * Math.exp((national['relapse-risk'] - 50) / relapseSpan);
  return 1 - (1 - Math.min(0.9, yearly)) ** (1 / 52);
}

/** A regime that comes apart before a strong opponent falls; an opponent with nothing left is beaten. */
function victor(week: Week, { national, battleDeaths }: SettlementContext): SettlementOutcome | null {
  const { settlement } = week.before;
  if (settlement.is === 'victory' || settlement.is === 'agreement') return null;
  const { victory } = week.model.parameters.settlement;
  const { 'armed-strength': armed, 'regime-cohesion': cohesion } = national;
  const since = week.number;
  if (armed > 60 && cohesion < 32 && happens(week, 'armed-group-wins', victory * ((armed - cohesion) / 40))) {
    return become({ is: 'victory', of: 'armed-group', since }, { notice: 'victory', of: 'armed-group' });
  }
  const rebels = stateShare(week.setup.structure) < 1;
  if (rebels && armed < 14 && battleDeaths > 2 && happens(week, 'state-wins', victory)) {
    return become({ is: 'victory', of: 'state', since }, { notice: 'victory', of: 'state' });
  }
  return null;
}
