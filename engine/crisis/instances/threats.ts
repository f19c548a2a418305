import { measureFaces } from '#engine/crisis/measures/faces.ts';
import { isOver } from '#engine/crisis/needs.ts';
import type { CapitalTruth, MeasureInstance, Notice, WeekCount } from '#engine/crisis/types.ts';
import type { Impulses, Week } from '#engine/crisis/week.ts';

/** Weeks that a demand is given before one looks whether it was met. */
const graceWeeks = 2;

export interface ThreatsOutcome {
  readonly instances: readonly MeasureInstance[];
  readonly notices: readonly Notice[];
}

/**
 * A threat works if it is followed: heeded, or carried out in time, or it costs the credibility of those to come.
 * @param capital with this week's answers: a capital that calls off its forces has heeded.
 */
export function advanceThreats(
  instances: readonly MeasureInstance[],
  capital: CapitalTruth,
  week: Week,
  impulses: Impulses,
): ThreatsOutcome {
  const notices: Notice[] = [];
  const advanced = instances.map((instance) => {
    const open = opened(instance);
    return open.threat === 'open'
      ? concluded(open, judge(open, instances, capital, week), week.number)
      : open;
  });
  const { credibilityLost, credibilityWon } = week.model.parameters.threats;
  for (const [index, { instance, measure, threat, status }] of advanced.entries()) {
    if (threat === instances[index]?.threat) continue;
    if (threat === 'unfulfilled') {
      impulses.add('credibility', 'driver|threats-unfulfilled', -credibilityLost);
      notices.push({ notice: 'threat-unfulfilled', instance, measure });
    } else if (
      threat === 'carried-out' ||
      (threat === 'heeded' && status.is === 'ended' && status.reason === 'settled')
    ) {
      impulses.add('credibility', 'driver|threats-kept', credibilityWon);
    }
  }
  return { instances: advanced, notices };
}

function concluded(instance: MeasureInstance, verdict: Verdict, since: number): MeasureInstance {
  switch (verdict) {
    case 'open':
    case 'carried-out':
      return { ...instance, threat: verdict };
    case 'unmoved':
      return { ...instance, threat: 'heeded' };
    case 'heeded':
      return { ...instance, threat: 'heeded', status: { is: 'ended', since, reason: 'settled' } };
    case 'unfulfilled':
      return {
        ...instance,
        threat: 'unfulfilled',
        status: { is: 'futile', since, reason: 'demand-ignored' },
      };
  }
}

function opened(instance: MeasureInstance): MeasureInstance {
  const threatens = measureFaces[instance.measure].threat !== null;
  return threatens && instance.threat === 'none' && instance.readySince !== null
    ? { ...instance, threat: 'open' }
    : instance;
}

type Verdict = 'open' | 'heeded' | 'unmoved' | 'carried-out' | 'unfulfilled';

function judge(
  { measure, startedWeek, readySince, status }: MeasureInstance,
  instances: readonly MeasureInstance[],
  capital: CapitalTruth,
  week: Week,
): Verdict {
  const threat = measureFaces[measure].threat;
  if (threat === null || readySince === null) return 'open';
  const delivered = instances.some(
    (other) =>
      threat.deliveredBy.includes(other.measure) && other.startedWeek >= startedWeek && !isOver(other),
  );
  if (delivered) return 'carried-out';
  const waited = week.number - readySince;
  const restrained =
    capital.consents.restraint.is === 'granted' && capital.consents.restraint.since >= startedWeek;
  const then = countOf(week.before.past, readySince - 1);
  const now = countOf(week.before.past, week.number - 1);
  if (restrained) return 'heeded';
  if (waited >= graceWeeks && now <= week.model.parameters.threats.heededAt * then) return 'heeded';
  const over = waited >= threat.withinWeeks || status.is === 'ended';
  if (!over) return 'open';
  // Nobody can be said to have defied a demand when nothing has grown worse since.
  return now <= then ? 'unmoved' : 'unfulfilled';
}

/** Civilian deaths around a week: the mean of it and the one before, so that one bad day is not a defiance. */
function countOf(past: readonly WeekCount[], week: number): number {
  const around = past.filter((count) => count.week === week || count.week === week - 1);
  return around.reduce((sum, { civilianDeaths }) => sum + civilianDeaths, 0) / Math.max(1, around.length);
}
