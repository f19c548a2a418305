import type { ScenarioDay } from '#app/_lib/format.ts';
import type { EstimatePoint } from '#app/_shared/estimate-view.ts';
import type { MapView } from '#app/_shared/map-view.ts';
import type { SeatFace } from '#app/_shared/seat-face.ts';
import type { Ballot } from '#engine/council/ballots.ts';
import type { VoteResult } from '#engine/council/tally.ts';
import type { Pillar } from '#engine/framework/pillars.ts';
import type { ForceProfile } from '#engine/framework/profile.ts';
import type { AssessmentElement, Verdict } from '#engine/framework/types.ts';
import type { ObjectiveVerdict } from '#engine/session/debrief/events.ts';

/** One week of the crisis, lived through. */
export interface WeekView {
  readonly week: number;
  /** Its first day. */
  readonly day: ScenarioDay;
  readonly turn: number;
  /** In truth. */
  readonly map: MapView;
  readonly happenings: readonly HappeningView[];
}

export interface HappeningView {
  readonly seq: number;
  readonly text: string;
  readonly seat: SeatFace | null;
}

/** A moment that a facilitator marked. */
export interface MarkedMoment {
  readonly week: number;
  readonly note: string;
}

/** One indicator over all weeks. */
export interface CurveView {
  readonly id: string;
  readonly name: string;
  /** Decimals that mean something. */
  readonly digits: 0 | 1;
  /** An index is drawn on its whole scale, 0 to 100; counts on their own. */
  readonly scale: 'index' | 'count';
  readonly truth: readonly CurvePoint[];
  /** Empty for what was never reported. */
  readonly reported: readonly EstimatePoint[];
  /** The same crisis left alone. */
  readonly alone: readonly CurvePoint[];
  /** What moved it in a week, in truth, strongest first, as sentences. */
  readonly movedIn: (week: number) => readonly string[];
}

export interface CurvePoint {
  readonly week: number;
  readonly value: number;
}

export interface VotedDraft {
  readonly id: string;
  readonly symbol: string;
  readonly title: string;
  readonly result: VoteResult;
  readonly ballots: Readonly<Record<string, Ballot>>;
}

export interface AssessmentLineView {
  readonly id: string;
  readonly element: AssessmentElement;
  /** The report's question, in a few words. */
  readonly question: string;
  readonly verdict: Verdict;
  readonly score: 0 | 1 | 2 | null;
  readonly reason: string;
  /** What would have changed the verdict, or on what it rests. */
  readonly change: string;
  readonly evidence: readonly EvidenceView[];
  /** Where in the report it stands. */
  readonly source: string;
  /** What the World Summit of 2005 made of the question. */
  readonly summit: string;
  /** For the six criteria: what the sponsors claimed. */
  readonly claimed: string | null;
}

/** How an authorisation or use of force stands to the six criteria, which count together. */
export interface UseOfForceView {
  readonly id: string;
  /** The resolution, draft or measure. */
  readonly subject: string;
  readonly standing: ForceProfile['standing'];
  readonly sentence: string;
}

/** The same lines under one of the three pillars of 2009: how many came out how. */
export interface PillarView {
  readonly pillar: Pillar;
  readonly name: string;
  readonly about: string;
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** An event that shows a line of the assessment; it opens its week on the timeline. */
export interface EvidenceView {
  readonly seq: number;
  readonly week: number;
  readonly text: string;
}

export interface RevealedSeat {
  readonly seat: SeatFace;
  readonly playedBy:
    | { readonly is: 'people'; readonly names: readonly string[] }
    | { readonly is: 'bot' | 'nobody' };
  readonly objectives: readonly {
    readonly id: string;
    readonly text: string;
    readonly verdict: ObjectiveVerdict;
  }[];
  /** What a bot weighed, turn by turn. */
  readonly weighed: readonly { readonly turn: number; readonly chose: string; readonly reason: string }[];
}

/** A sum over the whole session beside the same crisis left alone. */
export interface TotalView {
  readonly id: string;
  readonly name: string;
  readonly here: number;
  readonly alone: number;
  /** What the crisis left alone came to with other chances; null where that was not computed. */
  readonly aloneRange: { readonly low: number; readonly high: number } | null;
}

/** Everything the debrief opens. */
export interface DebriefView {
  readonly scenario: string;
  readonly ending: { readonly title: string; readonly text: string } | null;
  readonly totals: readonly TotalView[];
  /** Oldest first; at least one. */
  readonly weeks: readonly WeekView[];
  readonly moments: readonly MarkedMoment[];
  readonly curves: readonly CurveView[];
  readonly members: readonly SeatFace[];
  readonly votes: readonly VotedDraft[];
  readonly assessment: readonly AssessmentLineView[];
  readonly force: readonly UseOfForceView[];
  readonly pillars: readonly PillarView[];
  readonly seats: readonly RevealedSeat[];
  /** The scenario's questions for whoever leads and for the wall; empty for everybody else. */
  readonly questions: readonly string[];
}
