import { Hono } from 'hono';
import { postgresEventStore } from '#db/stores/log/postgres-event-store.ts';
import { setReturnCode } from '#db/stores/return-codes.ts';
import { sessionById } from '#db/stores/sessions.ts';
import type { ParticipantId, SeatId, SessionId } from '#engine/kernel/ids.ts';
import { scenarioFace } from '#engine/scenario/face.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { deckOf } from '#engine/session/deal.ts';
import { readableTexts } from '#engine/session/texts/readable.ts';
import { isOpened, seatOf } from '#engine/session/view.ts';
import { hashReturnCode, makeReturnCode } from '#server/access/return-code.ts';
import { refuse } from '#server/http/answer.ts';
import { debriefWords } from '#server/http/debrief-words.ts';
import { exportSession } from '#server/http/export.ts';
import { localeOf } from '#server/http/locale.ts';
import { publicRecord } from '#server/http/record.ts';
import type { HttpEnv, HttpParts } from '#server/http/types.ts';
import { viewerOf } from '#server/http/viewer.ts';
import { wordsFor } from '#server/http/words.ts';
import type { AdmissionStore } from '#server/live/socket/admission.ts';
import { editionOf } from '#server/what-if/edition.ts';

/** What a page reads of a session beside its live slices: fixed texts and faces, one's return code, the export. */
export function sessionReadingRoutes(parts: HttpParts & { readonly admission: AdmissionStore }) {
  const { database, whatIfs } = parts;
  const routes = new Hono<HttpEnv>();

  /** The scenario's public face, the deck, and the texts that the viewer may read now. */
  routes.get('/sessions/:session/texts', async (context) => {
    const viewer = await viewerOf(parts, context);
    if (viewer instanceof Response) return viewer;
    const locale = localeOf(context.req.query('locale'));
    const { scenario, state } = viewer.host;
    const { texts: _, ...face } = scenarioFace(scenario, locale, state.public.settings?.intensity);
    return context.json({
      face,
      deck: deckOf(scenario),
      texts: readableTexts(scenario, state, viewer.viewer, locale),
      own: ownSeat(scenario, seatOf(state.public, viewer.viewer)),
      words: wordsFor(locale),
      guide: viewer.viewer.kind === 'facilitator' ? scenario.facilitatorGuide : null,
      injects: viewer.viewer.kind === 'facilitator' ? injectsOf(scenario) : null,
      code: viewer.viewer.kind === 'participant' ? null : await joinCodeOf(viewer.host.id),
    });
  });

  /** Another return code for whoever asks; the one before opens nothing any more. */
  routes.post('/sessions/:session/return-code', async (context) => {
    const viewer = await viewerOf(parts, context);
    if (viewer instanceof Response) return viewer;
    if (viewer.viewer.kind !== 'participant') return refuse(context, 403, 'seat/participants-only');
    return context.json({ returnCode: await makeAnew(viewer.viewer.participant) });
  });

  /**
   * Another return code for somebody in the session, whom its facilitators bring back when they have lost theirs. Only who is
   * still in the session: whoever was removed is let back first.
   */
  routes.post('/sessions/:session/participants/:participant/return-code', async (context) => {
    const viewer = await viewerOf(parts, context);
    if (viewer instanceof Response) return viewer;
    if (viewer.viewer.kind !== 'facilitator') return refuse(context, 403, 'desk/facilitators-only');
    const { people } = viewer.host.state.public.lobby;
    const found = Object.entries(people).find(([known]) => known === context.req.param('participant'));
    if (found === undefined || found[1].removed) return refuse(context, 404, 'people/unknown');
    return context.json({ returnCode: await makeAnew(found[0] as ParticipantId) });
  });

  /** Public events after a number, in order: the record that everybody may read. */
  routes.get('/sessions/:session/record', async (context) => {
    const viewer = await viewerOf(parts, context);
    if (viewer instanceof Response) return viewer;
    const after = Number(context.req.query('after') ?? 0);
    if (!Number.isSafeInteger(after) || after < 0) {
      return refuse(context, 400, 'request/unreadable', {
        field: 'after',
        problem: 'must be a whole number',
      });
    }
    const record = await publicRecord(postgresEventStore(database), viewer.host, after);
    return context.body(record, 200, { 'content-type': 'application/json' });
  });

  /** The debrief's sentences in the reader's language, once it has begun. */
  routes.get('/sessions/:session/debrief-words', async (context) => {
    const viewer = await viewerOf(parts, context);
    if (viewer instanceof Response) return viewer;
    const { scenario, state, texts } = viewer.host;
    if (!isOpened(state.public)) return refuse(context, 403, 'debrief/not-begun');
    const locale = localeOf(context.req.query('locale'));
    return context.json(debriefWords({ scenario, state, texts, locale }));
  });

  /**
   * What each decision changed, as far as it is known by now: for everybody once the debrief has opened what was true, and for
   * facilitators, who see it anyway, from the first consequences on.
   */
  routes.get('/sessions/:session/what-if', async (context) => {
    const viewer = await viewerOf(parts, context);
    if (viewer instanceof Response) return viewer;
    const { id: session, state, seq } = viewer.host;
    const mayNow =
      isOpened(state.public) || (viewer.viewer.kind === 'facilitator' && state.public.crisis.week > 0);
    if (!mayNow) return refuse(context, 403, 'debrief/not-begun');
    return context.json(whatIfs.ask({ session, edition: editionOf(state), upTo: seq }));
  });

  /** The whole session as JSON, once the debrief has opened it. */
  routes.get('/sessions/:session/export', async (context) => {
    const viewer = await viewerOf(parts, context);
    if (viewer instanceof Response) return viewer;
    if (!isOpened(viewer.host.state.public)) return refuse(context, 403, 'debrief/not-begun');
    context.header('content-disposition', 'attachment; filename="threshold-session.json"');
    return context.json(await exportSession(parts, viewer.host, viewer.viewer));
  });

  /** Makes somebody's return code; a hash of it is all that is kept. */
  async function makeAnew(participant: ParticipantId): Promise<string> {
    const returnCode = makeReturnCode();
    await setReturnCode(database, participant, hashReturnCode(returnCode));
    return returnCode;
  }

  /** What the wall shows and the desk says: how people come in. Those who are in need it no more. */
  async function joinCodeOf(session: SessionId): Promise<string | null> {
    return (await sessionById(database, session))?.code ?? null;
  }

  return routes;
}

/** What a seat alone may know of itself beside its slice: which texts are its own, and what it was dealt. */
function ownSeat({ seats }: Scenario, seat: SeatId | null) {
  const found = seats.find(({ id: known }) => known === seat);
  if (found === undefined) return null;
  const { id: own, brief, objectives, means } = found;
  return {
    seat: own,
    brief,
    means,
    objectives: objectives.map(({ id: objective, text, weight }) => ({ id: objective, text, weight })),
  };
}

/** The scenario's own events, as facilitators may release them by hand. */
function injectsOf({ events }: Scenario) {
  return events.map(({ id: inject, headline, body, audience }) => ({
    id: inject,
    headline,
    body,
    seats: audience === 'public' ? null : audience,
  }));
}
