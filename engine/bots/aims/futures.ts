import type { ExpressionFacts } from '#engine/scenario/expressions/facts.ts';
import type { Objective, Seat } from '#engine/scenario/scenario.ts';

/** One way in which things may go on, and how likely it is held to be. The likelihoods add up to 1. */
export interface Future {
  readonly chance: number;
  readonly facts: ExpressionFacts;
}

const asking = new WeakMap<Objective, boolean>();

/**
 * Conditions on the stage and on a settlement are yes or no, and nothing that is projected step by step reaches them. For seats
 * whose aims ask for them the projection branches: the parties settle the likelier the more momentum for peace is expected; what is
 * still prevention fails the likelier the higher the risk.
 */
export function futuresOf(seat: Seat, facts: ExpressionFacts): readonly Future[] {
  if (!seat.objectives.some(asksForTurningPoint)) return [{ chance: 1, facts }];
  const settles = chanceOfSettlement(facts);
  const fails = (1 - settles) * chanceOfFailure(facts);
  const futures: readonly Future[] = [
    { chance: 1 - settles - fails, facts },
    { chance: fails, facts: inStage(facts, 'react') },
    { chance: settles / 2, facts: { ...facts, settlement: 'ceasefire' } },
    { chance: settles / 2, facts: { ...inStage(facts, 'rebuild'), settlement: 'agreement' } },
  ];
  return futures.filter(({ chance }) => chance > 0);
}

/** Whether an aim asks where the crisis stands or what was settled. */
export function asksForTurningPoint(objective: Objective): boolean {
  const known = asking.get(objective);
  if (known !== undefined) return known;
  const answer = /crisis\.(settled|in_stage|reached)/.test(objective.met + objective.partly);
  asking.set(objective, answer);
  return answer;
}

function chanceOfSettlement({ settlement, reported }: ExpressionFacts): number {
  if (settlement === 'agreement' || settlement === 'victory') return 0;
  const momentum = reported['peace-momentum'] ?? 0;
  return Math.max(0, Math.min(0.7, (momentum - 40) / 60));
}

function chanceOfFailure({ stage, reported }: ExpressionFacts): number {
  if (stage !== 'prevent') return 0;
  const risk = reported['atrocity-risk'] ?? 0;
  return Math.max(0.05, Math.min(0.9, (risk - 35) / 80));
}

function inStage(facts: ExpressionFacts, stage: 'react' | 'rebuild'): ExpressionFacts {
  const reached = facts.stagesReached.includes(stage) ? facts.stagesReached : [...facts.stagesReached, stage];
  return { ...facts, stage, stagesReached: reached };
}
