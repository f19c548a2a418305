import { type LineId, lineFaces, lineIds } from './line-ids.ts';
import type { AssessmentLine } from './types.ts';
import { type Verdict, verdicts } from './types.ts';

/**
 * What became of the report in the United Nations: the three pillars of 2009 (A/63/677, of equal strength, in no order) and what the
 * World Summit of 2005 took over (A/RES/60/1, 138-140). The lines stand in the report's own words; these say where each has its place there.
 */
export const pillars = ['state', 'assistance', 'response'] as const;
/** I the protection responsibilities of the state, II international assistance and capacity-building, III timely and decisive response. */
export type Pillar = (typeof pillars)[number];

/** How the World Summit dealt with a line's question. */
export const summitStandings = [
  /** Taken over: 138-139. */
  'kept',
  /** Taken over, for four crimes alone: genocide, war crimes, ethnic cleansing, crimes against humanity. */
  'four-crimes',
  /** Taken over, with the Security Council alone: no Assembly, no region with later approval. */
  'council-only',
  /** Taken over in other words: "should peaceful means be inadequate and national authorities manifestly fail". */
  'peaceful-means',
  /** Not taken over: no criteria for force, no word on the veto. */
  'left-out',
  /** No responsibility of its own: the Peacebuilding Commission was created beside it (97-105). */
  'peacebuilding',
] as const;
export type SummitStanding = (typeof summitStandings)[number];

interface Place {
  readonly pillars: readonly Pillar[];
  readonly summit: SummitStanding;
}

const prevention: Place = { pillars: ['assistance'], summit: 'kept' };
const reaction = (summit: SummitStanding): Place => ({ pillars: ['response'], summit });
const rebuilding: Place = { pillars: ['assistance'], summit: 'peacebuilding' };

/** Where every line stands under the pillars and in the Summit's text. */
export const linePlaces = {
  'PV-EW1': prevention,
  'PV-EW2': prevention,
  'PV-EW3': prevention,
  'PR-A': prevention,
  'PV-1': prevention,
  'PV-2': prevention,
  'PV-3': prevention,
  'PV-4': prevention,
  'PV-5': { pillars: ['state'], summit: 'kept' },
  'PV-HARM': { pillars: ['state', 'assistance', 'response'], summit: 'kept' },
  'JC-A': reaction('four-crimes'),
  'JC-B': reaction('four-crimes'),
  'RE-ANSWER': reaction('kept'),
  'RE-INACTION': reaction('kept'),
  'RE-1': reaction('kept'),
  'PR-B': reaction('peaceful-means'),
  'EV-1': reaction('left-out'),
  'MI-AUTHORITY': reaction('council-only'),
  'MI-JUSTCAUSE': reaction('four-crimes'),
  'MI-INTENTION': reaction('left-out'),
  'MI-LASTRESORT': reaction('peaceful-means'),
  'MI-PROPORTION': reaction('left-out'),
  'MI-PROSPECTS': reaction('left-out'),
  'AU-B': reaction('council-only'),
  'AU-C': reaction('kept'),
  'AU-D': reaction('left-out'),
  'AU-E': reaction('left-out'),
  'OP-A': reaction('left-out'),
  'OP-B': reaction('left-out'),
  'OP-C': reaction('left-out'),
  'OP-D': reaction('left-out'),
  'OP-E': reaction('left-out'),
  'OP-F': reaction('left-out'),
  'RB-EXIT': { pillars: ['response'], summit: 'left-out' },
  'RB-SEC1': { pillars: ['state', 'assistance'], summit: 'peacebuilding' },
  'RB-SEC2': rebuilding,
  'RB-SEC3': rebuilding,
  'RB-JUS1': { pillars: ['state', 'assistance'], summit: 'peacebuilding' },
  'RB-JUS2': rebuilding,
  'RB-JUS3': rebuilding,
  'RB-DEV1': rebuilding,
  'RB-OWN': { pillars: ['state', 'assistance'], summit: 'peacebuilding' },
  'RB-LIM': rebuilding,
  'RB-ADM': rebuilding,
  'RB-RELAPSE': { pillars: ['state', 'assistance'], summit: 'peacebuilding' },
} as const satisfies Readonly<Record<LineId, Place>>;

/** What was done under one pillar: verdicts by their number, and the lines that stand under it. */
export interface PillarProfile {
  readonly pillar: Pillar;
  readonly lines: readonly LineId[];
  readonly counts: Readonly<Record<Verdict, number>>;
}

/**
 * [AS-63] The same lines under the three pillars. A line that belongs under two is counted under both, so the numbers do not add up to
 * a whole, and there is no mean: pillars are of equal strength and not to be weighed against each other.
 */
export function pillarsOf(assessment: readonly AssessmentLine[]): readonly PillarProfile[] {
  return pillars.map((pillar) => {
    const ids = lineIds.filter((id) => isUnder(id, pillar));
    const counted = assessment.filter(({ id, judges }) => judges === 'conduct' && isUnder(id, pillar));
    const count = (verdict: Verdict) => counted.filter((line) => line.verdict === verdict).length;
    return {
      pillar,
      lines: ids,
      counts: Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<
        Verdict,
        number
      >,
    };
  });
}

function isUnder(id: LineId, pillar: Pillar): boolean {
  const place: Place = linePlaces[id];
  return lineFaces[id].judges === 'conduct' && place.pillars.includes(pillar);
}
