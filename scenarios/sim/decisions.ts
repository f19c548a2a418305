import type { Played } from '#engine/bots/playing.ts';
import { type Ballot, ballots } from '#engine/council/ballots.ts';
import type { CarriedMeasure, ClosedVote } from '#engine/council/slice.ts';
import type { VoteResult } from '#engine/council/tally.ts';
import type { CapitalReason, MeasureId, MeasureParams, Resources } from '#engine/crisis/types.ts';
import type { DraftId, SeatId, TextId } from '#engine/kernel/ids.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import type { CapitalQuestion } from '#engine/session/moves/capital-questions.ts';
import type { Names } from './names.ts';

/** Something that a seat or the Council decided, or that the capital answered. */
export type DecisionTaken =
  | {
      readonly is: 'draft';
      readonly seat: SeatId;
      readonly draft: DraftId;
      /** Null where it bears only the name of the agenda item. */
      readonly title: string | null;
      readonly chapterSeven: boolean;
      readonly measures: readonly CarriedMeasure[];
    }
  | { readonly is: 'sponsor' | 'sponsor-left'; readonly draft: DraftId; readonly seat: SeatId }
  | { readonly is: 'tabled'; readonly draft: DraftId; readonly symbol: string }
  | { readonly is: 'withdrawn'; readonly draft: DraftId; readonly seat: SeatId }
  | {
      readonly is: 'vote';
      readonly draft: DraftId;
      readonly result: VoteResult;
      readonly resolution: string | null;
      /** Every member, by how it voted. */
      readonly ballots: Readonly<Record<Ballot, readonly SeatId[]>>;
    }
  | {
      readonly is: 'measure';
      /** The seat that took it as its move, or the Council by a resolution. */
      readonly by: SeatId | 'council';
      readonly measure: MeasureId;
      readonly params: MeasureParams;
    }
  | { readonly is: 'measure-ended'; readonly measure: MeasureId }
  | {
      readonly is: 'pledge';
      readonly seat: SeatId;
      readonly measure: MeasureId;
      readonly resources: Resources;
    }
  | {
      readonly is: 'capital-answer';
      readonly about: CapitalQuestion;
      readonly granted: boolean;
      readonly reason: CapitalReason;
    }
  | { readonly is: 'answer-brought'; readonly about: CapitalQuestion; readonly granted: boolean };

/** What was decided in one turn, and the days that it spans. */
export interface TurnDecisions {
  readonly turn: number;
  readonly from: string;
  readonly to: string;
  readonly decided: readonly DecisionTaken[];
}

/** Reads a session's log for what was decided, turn by turn, in the order in which it was. */
export function decisionsByTurn(played: Played, names: Names): readonly TurnDecisions[] {
  const turns: { turn: number; from: string; to: string; decided: DecisionTaken[] }[] = [];
  for (const { event } of played.log) {
    if (event.type === 'PhaseBegan' && event.turn !== turns.at(-1)?.turn) {
      turns.push({ turn: event.turn, from: event.from, to: event.to, decided: [] });
    }
    const decision = decisionIn(event, played, names);
    if (decision !== null) turns.at(-1)?.decided.push(decision);
  }
  return turns;
}

function decisionIn(event: SessionEvent, played: Played, names: Names): DecisionTaken | null {
  const { council } = played.state.public;
  switch (event.type) {
    case 'DraftSubmitted': {
      const { draft, author: seat, text } = event;
      const measures = text.operative.flatMap(({ measure }) => (measure === null ? [] : [measure]));
      const title = titleOf(text.title, played);
      return { is: 'draft', seat, draft, title, chapterSeven: text.chapterSeven, measures };
    }
    case 'DraftSponsored':
      return { is: 'sponsor', draft: event.draft, seat: event.seat };
    case 'SponsorshipEnded':
      return { is: 'sponsor-left', draft: event.draft, seat: event.seat };
    case 'DraftTabled':
      return { is: 'tabled', draft: event.draft, symbol: event.symbol };
    case 'DraftWithdrawn':
      return { is: 'withdrawn', draft: event.draft, seat: event.seat };
    case 'VoteClosed': {
      const vote = council.votes.find(({ draft }) => draft === event.draft);
      if (vote === undefined) throw new Error(`The vote on ${event.draft} is not on record`);
      const { resolution, outcome } = vote;
      return {
        is: 'vote',
        draft: vote.draft,
        result: outcome.result,
        resolution,
        ballots: positions(vote, names),
      };
    }
    case 'MeasureTaken': {
      const { origin, measure, params } = event;
      return { is: 'measure', by: origin.by === 'seat' ? origin.seat : 'council', measure, params };
    }
    case 'MeasureEnded':
      return { is: 'measure-ended', measure: measureOf(event.instance, played) };
    case 'ResourcesPledged': {
      const { seat, instance, resources } = event;
      return { is: 'pledge', seat, measure: measureOf(instance, played), resources };
    }
    case 'CapitalAnswered':
      return { is: 'capital-answer', about: event.about, granted: event.granted, reason: event.reason };
    case 'CapitalAnswerBrought':
      return { is: 'answer-brought', about: event.about, granted: event.granted };
    default:
      return null;
  }
}

function positions(vote: ClosedVote, names: Names): Readonly<Record<Ballot, readonly SeatId[]>> {
  const members = vote.members.toSorted((one, other) =>
    names.of('seat', one).localeCompare(names.of('seat', other), 'en'),
  );
  const of = (ballot: Ballot) =>
    members.filter((seat) => (vote.ballots[seat]?.ballot ?? 'absent') === ballot);
  return Object.fromEntries(ballots.map((ballot) => [ballot, of(ballot)])) as Record<Ballot, SeatId[]>;
}

function titleOf(title: TextId | null, { texts }: Played): string | null {
  return texts.find(({ id }) => id === title)?.body ?? null;
}

function measureOf(instance: string, { state }: Played): MeasureId {
  const held = Object.values(state.public.crisis.measures).find((one) => one.instance === instance);
  if (held === undefined) throw new Error(`There is no measure ${instance}`);
  return held.measure;
}
