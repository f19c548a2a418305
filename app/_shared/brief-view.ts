import type { ScenarioDay } from '#app/_lib/format.ts';
import type { Ballot } from '#engine/council/ballots.ts';

/** One of a seat's secret aims. */
export interface ObjectiveView {
  readonly id: string;
  readonly text: string;
  /** Weights of one seat add up to 1. */
  readonly weight: number;
}

/** A public vote on which the seat's stance rests. */
export interface VoteSourceView {
  readonly symbol: string;
  readonly date: ScenarioDay;
  readonly topic: string;
  readonly position: Ballot;
}

/** What a delegation reads of itself: who it is, what it wants, what it can do, whom it trusts. */
export interface BriefView {
  /** Markdown. */
  readonly text: string;
  readonly objectives: readonly ObjectiveView[];
  readonly sources: readonly VoteSourceView[];
}
