import { measureEffects } from '#engine/crisis/measures/effects.ts';
import type { Need } from '#engine/crisis/measures/face-types.ts';
import { measureFaces } from '#engine/crisis/measures/faces.ts';
import { isOver, missingNeeds, type NeedContext } from '#engine/crisis/needs.ts';
import type {
  CapitalTruth,
  InstanceStatus,
  MeasureInstance,
  NeedCode,
  Resources,
} from '#engine/crisis/types.ts';
import { consentTo } from './consent.ts';

/** Weeks of waiting after which a refused consent, and an empty pledge, make a measure futile. */
const refusedFor = 6;
const unpaidFor = 12;

/**
 * Where a measure stands this week: its conditions judged, its delay run, what was pledged on its way.
 * @param context without what was pledged to this measure, which is taken from the instance.
 */
export function advanceStatus(
  instance: MeasureInstance,
  week: number,
  context: NeedContext,
  capital: CapitalTruth,
): MeasureInstance {
  if (isOver(instance)) return instance;
  const { params, delayWeeks } = instance;
  const data = measureEffects[instance.measure];
  const consent = consentTo(instance.measure, capital);
  const binding = measureFaces[instance.measure].needs.filter((need) => binds(need, instance));
  const missing = missingNeeds(binding, { ...context, pledged: instance.pledged, asked: params });
  if (missing.length > 0) {
    const deployed = instance.readySince === null ? instance.deployed : withdrawn(instance, missing);
    return { ...instance, consent, deployed, status: waiting(instance, missing, week, capital) };
  }
  const readySince = instance.readySince ?? week;
  const acting = week - readySince - delayWeeks;
  const lasts = params.weeks ?? data.lastsWeeks;
  if (lasts !== null && acting >= lasts) {
    const status: InstanceStatus = { is: 'ended', since: week, reason: 'expired' };
    return { ...instance, consent, readySince, status };
  }
  if (talksCollapsed(instance, acting, context)) {
    const status: InstanceStatus = { is: 'futile', since: week, reason: 'talks-collapsed' };
    return { ...instance, consent, readySince, status };
  }
  const deployed = acting < 0 ? instance.deployed : deploy(instance, data.deploymentWeeks);
  const share = acting < 0 ? 0 : Math.min(1, (acting + 1) / data.rampWeeks, shareInPlace(instance, deployed));
  const status: InstanceStatus = share < 1 ? { is: 'deploying', share } : { is: 'acting', share };
  return { ...instance, consent, readySince, deployed, status };
}

/** Three months of mediation, no ceasefire, nobody listens, and those in command mean to go on. */
function talksCollapsed({ measure }: MeasureInstance, acting: number, context: NeedContext): boolean {
  if (measureEffects[measure].mediates === 0 || acting < 13 || context.settlement !== 'none') {
    return false;
  }
  return (context.valueOf('peace-momentum') ?? 100) < 25 && (context.valueOf('regime-intent') ?? 0) > 65;
}

/** Of people in uniform that it asked for, the share that is there; 1 for a measure that asks for none. */
export function shareInPlace({ params }: MeasureInstance, deployed: Resources): number {
  const asked = params.troops + params.police;
  return asked === 0 ? 1 : (deployed.troops + deployed.police) / asked;
}

/**
 * [CR-62] What gates taking is the session's to ask of a seat; once taken, only the conditions of acting count. The Council may
 * decide before any condition holds: its decision waits for all of them until it first takes effect.
 */
function binds({ gate }: Need, { taker, readySince }: MeasureInstance): boolean {
  return gate === 'act' || (taker === 'council' && readySince === null);
}

function waiting(
  instance: MeasureInstance,
  missing: readonly NeedCode[],
  week: number,
  capital: CapitalTruth,
): InstanceStatus {
  if (instance.readySince !== null) return { is: 'suspended', missing };
  const waited = week - instance.startedWeek;
  const refused = missing.some((code) => isRefused(code, capital));
  if (refused && waited >= refusedFor) return { is: 'futile', since: week, reason: 'consent-refused' };
  const unpaid = missing.some((code) => code.startsWith('resource:'));
  if (unpaid && waited >= unpaidFor) return { is: 'futile', since: week, reason: 'never-resourced' };
  return { is: 'pending', missing };
}

function isRefused(code: NeedCode, capital: CapitalTruth): boolean {
  const [need, to] = code.split(':');
  return need === 'consent' && capital.consents[to as keyof CapitalTruth['consents']]?.is === 'refused';
}

/** Those in place leave when consent goes; they stay when something else is missing. */
function withdrawn({ deployed }: MeasureInstance, missing: readonly NeedCode[]): Resources {
  const gone = missing.some((code) => code.startsWith('consent:'));
  return gone ? { troops: 0, police: 0, money: deployed.money } : deployed;
}

/** A week's arrivals: at most the asked-for number over the weeks of deployment, slower without money, never above what was given. */
function deploy({ params, pledged, deployed }: MeasureInstance, weeks: number): Resources {
  const paid = params.money === 0 ? 1 : Math.min(1, pledged.money / params.money);
  const pace = (0.5 + 0.5 * paid) / weeks;
  const arrive = (kind: 'troops' | 'police') => Math.min(pledged[kind], deployed[kind] + params[kind] * pace);
  return { troops: arrive('troops'), police: arrive('police'), money: pledged.money };
}
