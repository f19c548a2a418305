import { conditionsToTakeHold } from '#engine/bots/knowledge/needs.ts';
import type { Mind } from '#engine/bots/mind.ts';
import type { CarriedMeasure } from '#engine/council/slice.ts';
import { resourceKinds } from '#engine/crisis/measures/face-types.ts';
import type { MeasureFace } from '#engine/crisis/types.ts';
import { goesOn } from '#engine/session/consequences/goes-on.ts';
import type { ChosenParams } from '#engine/session/moves/commands.ts';
import { appraise, prospectIfAdopted } from './appraise.ts';
import type { DraftContent } from './content.ts';

/** A measure that a seat might propose, and what it would add to the worth of a draft. */
export interface Candidate {
  readonly measure: CarriedMeasure;
  readonly face: MeasureFace;
  readonly worth: number;
}

/** A draft without measures: what any draft is worth to a seat that wants the Council to act, whatever it decides. */
export const bareDraft: DraftContent = { measures: [], chapterSeven: false, sponsors: [] };

/** A part of the reported killing that makes one region the obvious place to act. */
const mostOfIt = 0.6;

/** What adds less than this to a draft is left out of it. */
const leastWorth = 0.06;

/** Of what a measure is worth, what is left once a permanent member has blocked it. */
const worthAfterVeto = 0.4;

/** The measures that a seat would have the Council decide, the dearest first. */
export function candidatesOf(mind: Mind): readonly Candidate[] {
  return mind.once('candidates', () => {
    const { deck, shared } = mind;
    const region = worstRegion(mind);
    const bare = prospectIfAdopted(mind, bareDraft);
    return Object.values(deck)
      .filter(
        ({ face, council }) => council && !isDecided(mind, face.id) && conditionsToTakeHold(face, shared),
      )
      .map(({ face }): Candidate => {
        const measure = { id: face.id, params: paramsFor(mind, face, region) };
        const content = { measures: [measure], chapterSeven: face.coercion >= 2, sponsors: [] };
        const { worth, crossed } = appraise(mind, content, bare);
        const fresh = mind.told.measures[face.id]?.vetoed ? worthAfterVeto : 1;
        return { measure, face, worth: crossed === null ? worth.own * fresh : -1 };
      })
      .filter(({ worth }) => worth >= leastWorth)
      .sort((one, other) => other.worth - one.worth);
  });
}

/** Where the killing is, and no more than can be had: a mission that went without troops once is asked for at its smallest. */
function paramsFor({ shared }: Mind, { id, parameters }: MeasureFace, region: string | null): ChosenParams {
  const target = parameters.target !== undefined && region !== null ? { target: region } : {};
  const starved = Object.values(shared.crisis.measures).some(
    ({ measure, status }) => measure === id && status?.is === 'futile' && status.reason === 'never-resourced',
  );
  if (!starved) return target;
  const smallest: ChosenParams = {};
  for (const kind of resourceKinds) {
    const bounds = parameters[kind];
    if (bounds !== undefined) smallest[kind] = bounds.min;
  }
  return { ...smallest, ...target };
}

/** Whether the Council has decided it and it runs, or has it before it already. */
function isDecided({ shared }: Mind, measure: string): boolean {
  const { crisis, council } = shared;
  const runs = Object.values(crisis.measures).some(
    (held) => held.measure === measure && held.origin.by === 'council' && goesOn(held),
  );
  const pending = council.drafts.some(
    ({ status, operative }) =>
      (status.is === 'written' || status.is === 'tabled' || status.is === 'voting') &&
      operative.some((paragraph) => paragraph.measure?.id === measure),
  );
  return runs || pending;
}

function worstRegion({ told }: Mind): string | null {
  const killed = Object.entries(told.regions).map(
    ([region, { reported }]) => [region, reported['civilian-deaths'] ?? 0] as const,
  );
  const all = killed.reduce((sum, [, count]) => sum + count, 0);
  const worst = killed.find(([, count]) => all > 0 && count / all >= mostOfIt);
  return worst?.[0] ?? null;
}
