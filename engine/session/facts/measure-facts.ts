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
    scenario.deck.map(({ measure }) => [measure, factsOfMeasure(shared, measure, week)]),
  );
}

function factsOfMeasure(shared: PublicSlice, measure: string, week: number): MeasureFacts {
  const { council, crisis, settings } = shared;
  const taken = Object.values(crisis.measures).filter((held) => held.measure === measure);
  const carrying = council.drafts.filter((draft) => carries(draft, measure));
  const votes = council.votes.filter(({ draft }) => carrying.some(({ id }) => id === draft));
  const firstTurn = Math.min(...taken.map(({ turn }) => turn));
  const since = (firstTurn - 1) * (settings?.weeksPerTurn ?? 0);
  return {
    adopted: carrying.some(({ status }) => status.is === 'adopted'),
    vetoed: carrying.some(({ status }) => status.is === 'vetoed'),
    active: taken.some(isAtWork),
    weeksActive: taken.length === 0 ? 0 : Math.max(0, week - since),
    takenBy: taken.flatMap(({ origin }) => (origin.by === 'seat' ? [origin.seat] : [])),
    ballots: ballotsOf(votes.at(-1)),
  };
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
