import type { WallFooter, WallScene, WallView } from '#app/_features/projector/components/projector-views.ts';
import type { Session } from '#app/_session/session.tsx';
import { phaseClock, turnView } from './clock-view.ts';
import { chamberState, nextDraft, openVoteView, tableSeats, waitingViews } from './council-view.ts';
import { draftSymbol, draftTitle } from './draft-view.ts';
import type { DraftWording } from './draft-wording.ts';

/** As many waiting speakers as the back row reads. */
const mostNext = 3;

/** The wall: made of the public slice alone, as that is all a projector holds. Null outside of play. */
export function wallView(session: Session, wording: DraftWording, whatNow: WhatNow): WallView | null {
  const { view, names, fixed } = session;
  const turn = turnView(view.public);
  if (turn === null) return null;
  const { council } = view.public;
  const shownVote =
    council.vote?.ballots ?? (isFresh(session) ? (council.votes.at(-1)?.ballots ?? null) : null);
  return {
    scenario: names.text(fixed.face.title),
    turn,
    clock: phaseClock(view.public),
    seats: tableSeats(session, shownVote),
    scene: sceneOf(session, wording),
    footer: footerOf(session, wording, whatNow),
  };
}

/** What the wall suggests after a vote, in words. */
export interface WhatNow {
  readonly afterVeto: string;
}

/** A result stays on the wall until somebody speaks or another vote opens, within the phase it was given in. */
function isFresh({ view }: Session): boolean {
  const { council, turn } = view.public;
  return (
    council.votes.length > 0 && council.floor === null && council.vote === null && turn?.phase === 'decision'
  );
}

function sceneOf(session: Session, wording: DraftWording): WallScene {
  const { council } = session.view.public;
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
  const last = council.votes.at(-1);
  const draft = council.drafts.find(({ id }) => id === last?.draft);
  if (isFresh(session) && last !== undefined && draft !== undefined) {
    return {
      is: 'result',
      symbol: draftSymbol(draft) ?? '',
      title: draftTitle(session, draft, wording),
      outcome: last.outcome,
    };
  }
  return { is: chamber.is };
}

function footerOf(session: Session, wording: DraftWording, whatNow: WhatNow): WallFooter | null {
  const { council, crisis } = session.view.public;
  const last = council.votes.at(-1);
  if (isFresh(session) && last?.outcome.result === 'vetoed')
    return { kind: 'whatNow', text: whatNow.afterVeto };
  const next = nextDraft(session);
  if (next !== null) {
    const title = draftTitle(session, next, wording);
    return { kind: 'onTable', text: `${draftSymbol(next) ?? ''}: ${title}` };
  }
  const headline = crisis.news.at(-1);
  return headline === undefined ? null : { kind: 'headline', text: session.names.text(headline.headline) };
}
