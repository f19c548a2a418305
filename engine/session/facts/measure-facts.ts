import type { ClosedVote, Draft } from '#engine/council/slice.ts';
import type { BallotName, MeasureFacts } from '#engine/scenario/expressions/facts.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { PublicMeasure } from '#engine/session/consequences/slice.ts';
import type { PublicSlice } from '#engine/session/slices.ts';

/**
 * What has been done with each measure of the deck, by measure id.
 * @param week of the crisis now: within a turn that is being drawn, later than what is publicly known.
 */
export function measureFacts(
  shared: PublicSlice,
  scenario: Scenario,
  week: number,
): Readonly<Record<string, MeasureFacts>> {
  return Object.fromEntries(
    standingFacts(shared, scenario).map(([measure, { facts, since }]) => [
      measure,
      since === null ? facts : { ...facts, weeksActive: Math.max(0, week - since) },
    ]),
  );
}

/** What is so of a measure as long as nothing is decided. */
interface Standing {
  readonly facts: MeasureFacts;
  /** The week since which it has been taken; null where it was not. */
  readonly since: number | null;
}

const standings = new WeakMap<
  PublicSlice,
  { readonly of: Scenario; readonly found: readonly (readonly [string, Standing])[] }
>();

/** Found once for all the weeks of a turn, which are drawn from one state of things. */
function standingFacts(shared: PublicSlice, scenario: Scenario): readonly (readonly [string, Standing])[] {
  const known = standings.get(shared);
  if (known !== undefined && known.of === scenario) return known.found;
  const found = scenario.deck.map(({ measure }) => [measure, standingOf(shared, measure)] as const);
  standings.set(shared, { of: scenario, found });
  return found;
}

function standingOf({ council, crisis, settings }: PublicSlice, measure: string): Standing {
  const taken = Object.values(crisis.measures).filter((held) => held.measure === measure);
  const carrying = council.drafts.filter((draft) => carries(draft, measure));
  const votes = council.votes.filter(({ draft }) => carrying.some(({ id }) => id === draft));
  const firstTurn = Math.min(...taken.map(({ turn }) => turn));
  const facts: MeasureFacts = {
    adopted: carrying.some(({ status }) => status.is === 'adopted'),
    vetoed: carrying.some(({ status }) => status.is === 'vetoed'),
    active: taken.some(isAtWork),
    weeksActive: 0,
    takenBy: taken.flatMap(({ origin }) => (origin.by === 'seat' ? [origin.seat] : [])),
    ballots: ballotsOf(votes.at(-1)),
  };
  return { facts, since: taken.length === 0 ? null : (firstTurn - 1) * (settings?.weeksPerTurn ?? 0) };
}

export function carries({ operative }: Draft, measure: string): boolean {
  return operative.some((paragraph) => paragraph.measure?.id === measure);
}

/** Decided this turn counts as at work, until its consequences say otherwise. */
export function isAtWork({ ended, status }: PublicMeasure): boolean {
  return !ended && (status === null || status.is === 'acting' || status.is === 'deploying');
}

function ballotsOf(vote: ClosedVote | undefined): Readonly<Record<string, BallotName>> {
  return Object.fromEntries(
    Object.entries(vote?.ballots ?? {}).map(([seat, recorded]) => [seat, recorded?.ballot ?? 'absent']),
  );
}
