import type { MeasureFace, MeasureParams, Need } from '#engine/crisis/types.ts';
import type { PublicMeasure } from '#engine/session/consequences/slice.ts';
import { isVetoed } from '#engine/session/facts/council-facts.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import { feltAfter } from './felt.ts';
import { promisedBy, type Shift } from './shift.ts';

/** What a seat reckons with where nobody can know (project parameters, from docs/bots.md). */
const reckoned = {
  /** That a capital not yet asked consents, and one that has refused turns round. */
  consentUnasked: 0.45,
  consentRefused: 0.15,
  /** Of what a measure asks for, the part that others will pledge. */
  pledgedByOthers: 0.6,
  /** That what waits for a settlement, a measure or better numbers gets it. */
  otherNeed: 0.35,
} as const;

/** The catalogue's own rules of thumb: with consent more, without it less; a united Council is listened to. */
const consentHelps = { given: 1.15, absent: 0.85 } as const;
const councilWeight = (unity: number) => Math.min(1.25, 0.5 + unity / 100);

/** Of the chance that what a measure needs will be there: 1 when nothing is missing. */
export function chanceToAct(
  face: MeasureFace,
  params: MeasureParams,
  shared: PublicSlice,
  pledged: Pick<MeasureParams, 'troops' | 'police' | 'money'>,
): number {
  let chance = 1;
  for (const need of face.needs) chance *= chanceOf(need, params, shared, pledged);
  return chance;
}

function chanceOf(
  need: Need,
  params: MeasureParams,
  { crisis, council }: PublicSlice,
  pledged: Pick<MeasureParams, 'troops' | 'police' | 'money'>,
): number {
  switch (need.need) {
    case 'consent': {
      const answer = crisis.answers[need.to]?.is;
      if (answer === 'granted') return 1;
      return answer === undefined ? reckoned.consentUnasked : reckoned.consentRefused;
    }
    case 'resource': {
      const asked = params[need.resource];
      const given = asked === 0 ? 1 : pledged[need.resource] / asked;
      return given >= need.share ? 1 : Math.max(reckoned.pledgedByOthers, given);
    }
    case 'ceasefire':
      return crisis.settlement === 'none' ? reckoned.otherNeed : 1;
    case 'agreement':
      return crisis.settlement === 'agreement' ? 1 : reckoned.otherNeed;
    case 'veto':
      return council.votes.some(isVetoed) ? 1 : reckoned.otherNeed;
    case 'stage':
      return need.anyOf.includes(crisis.stage) ? 1 : reckoned.otherNeed;
    case 'measure':
      return Object.values(crisis.measures).some(
        ({ measure, ended }) => need.anyOf.includes(measure) && !ended,
      )
        ? 1
        : reckoned.otherNeed;
    case 'at-least':
    case 'at-most': {
      const told = crisis.reports.at(-1)?.national[need.indicator]?.estimate;
      const holds =
        told === undefined || (need.need === 'at-least' ? told >= need.value : told <= need.value);
      return holds ? 1 : reckoned.otherNeed;
    }
  }
}

/**
 * What a measure that is taken now is expected to have changed some weeks on.
 * @param pledged what stands behind it at once.
 */
export function expectedOf(
  face: MeasureFace,
  params: MeasureParams,
  shared: PublicSlice,
  weeks: number,
  pledged: Pick<MeasureParams, 'troops' | 'police' | 'money'>,
  by: 'council' | 'seat',
): Shift {
  const chance = chanceToAct(face, params, shared, pledged);
  return promisedBy(face, chance * feltAfter(face, weeks) * weightOf(face, shared, by));
}

/** What a measure that already runs will still change: its full effect by then, less what is felt now. */
export function stillExpectedOf(
  face: MeasureFace,
  { params, pledged, status, ended, origin }: PublicMeasure,
  shared: PublicSlice,
  weeks: number,
): Shift {
  if (ended) return {};
  const weight = weightOf(face, shared, origin.by);
  switch (status?.is) {
    case undefined:
    case 'pending':
    case 'suspended':
      return promisedBy(face, chanceToAct(face, params, shared, pledged) * feltAfter(face, weeks) * weight);
    case 'deploying':
    case 'acting':
      return promisedBy(face, Math.max(0, 1 - status.share) * feltAfter(face, weeks) * weight);
    case 'futile':
    case 'ended':
      return {};
  }
}

function weightOf(face: MeasureFace, { crisis }: PublicSlice, by: 'council' | 'seat'): number {
  const unity = crisis.reports.at(-1)?.national['council-unity']?.estimate ?? 50;
  const listened = by === 'council' ? councilWeight(unity) : 1;
  if (face.consent !== 'helps') return listened;
  const given = Object.values(crisis.answers).some((answer) => answer?.is === 'granted');
  return listened * (given ? consentHelps.given : consentHelps.absent);
}
