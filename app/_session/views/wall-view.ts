import type { WallFooter, WallScene, WallView } from '#app/_features/projector/components/projector-views.ts';
import type { Session } from '#app/_session/session.tsx';
import type { ClosedVote } from '#engine/council/votes/slice.ts';
import { phaseClock, turnView } from './clock-view.ts';
import { chamberState, nextDraft, openVoteView, tableSeats, waitingViews } from './council-view.ts';
import { draftSymbol, draftTitle } from './draft-view.ts';
import type { DraftWording } from './draft-wording.ts';

/** As many waiting speakers as the back row reads. */
const mostNext = 3;

/** The wall: made of the public slice alone, as that is all a projector holds. Null outside of play. */
export function wallView(session: Session, wording: DraftWording, options: WallOptions): WallView | null {
  const { view, names, fixed } = session;
  const turn = turnView(view.public);
  if (turn === null) return null;
  const { council } = view.public;
  const result = shownResult(session, options.resultIsNew);
  const shownVote = result ?? council.vote;
  return {
    scenario: names.text(fixed.face.title),
    turn,
    clock: phaseClock(view.public),
    seats: tableSeats(session, shownVote?.ballots ?? null),
    scene: sceneOf(session, wording, result),
    footer: footerOf(session, wording, options, result),
  };
}

export interface WallOptions {
  /** Whether the last result came a moment ago, and so is shown before a vote that has opened since. */
  readonly resultIsNew: boolean;
  /** What the wall suggests after a veto, in words. */
  readonly afterVeto: string;
}

/** The result on the wall: it stays until somebody speaks or another vote opens, within the phase it was given in. */
function shownResult({ view }: Session, isNew: boolean): ClosedVote | null {
  const { council, turn } = view.public;
  const isUndisturbed = council.floor === null && council.vote === null && turn?.phase === 'decision';
  return isNew || isUndisturbed ? (council.votes.at(-1) ?? null) : null;
}

function sceneOf(session: Session, wording: DraftWording, result: ClosedVote | null): WallScene {
  const { council } = session.view.public;
  const voted = council.drafts.find(({ id }) => id === result?.draft);
  if (result !== null && voted !== undefined) {
    return {
      is: 'result',
      symbol: draftSymbol(voted) ?? '',
      title: draftTitle(session, voted, wording),
      outcome: result.outcome,
    };
  }
  const vote = openVoteView(session, wording);
  if (vote !== null) return { ...vote, is: 'vote' };
  const chamber = chamberState(session);
  if (chamber.is === 'open' && chamber.floor !== null) {
    const next = waitingViews(session).map(({ seat }) => seat);
    return {
      is: 'floor',
      seat: chamber.floor.seat,
      clock: chamber.floor.clock,
      next: next.slice(0, mostNext),
    };
  }
  return { is: chamber.is };
}

function footerOf(
  session: Session,
  wording: DraftWording,
  { afterVeto }: WallOptions,
  result: ClosedVote | null,
): WallFooter | null {
  const { crisis } = session.view.public;
  if (result?.outcome.result === 'vetoed') return { kind: 'whatNow', text: afterVeto };
  const next = nextDraft(session);
  if (next !== null) {
    const title = draftTitle(session, next, wording);
    return { kind: 'onTable', text: `${draftSymbol(next) ?? ''}: ${title}` };
  }
  const headline = crisis.news.at(-1);
  return headline === undefined ? null : { kind: 'headline', text: session.names.text(headline.headline) };
}
