import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl/react';
import { en } from '#app/_messages/en/index.ts';
import { fr } from '#app/_messages/fr/index.ts';
import type { DebriefWords } from '#app/_session/debrief/use-debrief-words.ts';
import { namesIn } from '#app/_session/names.ts';
import type { ReadRecord } from '#app/_session/room/use-record.ts';
import type { Session } from '#app/_session/session.tsx';
import type { Played } from '#engine/bots/playing.ts';
import type { TextId } from '#engine/kernel/ids.ts';
import { scenarioFace } from '#engine/scenario/face.ts';
import type { Locale } from '#engine/scenario/locale.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Actor } from '#engine/session/actor.ts';
import type { Viewer } from '#engine/session/audience.ts';
import { deckOf } from '#engine/session/deal.ts';
import { toEntry } from '#engine/session/frames.ts';
import { permitted } from '#engine/session/guards.ts';
import type { View } from '#engine/session/slices.ts';
import { readableTexts } from '#engine/session/texts/readable.ts';
import { viewOf } from '#engine/session/view.ts';
import { debriefWords } from '#server/http/debrief-words.ts';
import { wordsFor } from '#server/http/words.ts';

/** A session as somebody sees it, made of what was played without a server or a browser; unless said otherwise, as the wall does. */
export function sessionOf(
  { state, texts }: Pick<Played, 'state' | 'texts'>,
  scenario: Scenario,
  locale: Locale,
  people: Session['people'] = {},
  viewer: Viewer = { kind: 'projector' },
): Session {
  const deck = deckOf(scenario);
  const { texts: _, ...face } = scenarioFace(scenario, locale);
  const fixed: Session['fixed'] = {
    face,
    deck,
    texts: readableTexts(scenario, state, viewer, locale),
    own: null,
    injects: null,
    guide: null,
    code: null,
    words: wordsFor(locale),
  };
  const bodies = bodiesOf(texts);
  const view = viewOf(state, viewer);
  return {
    view,
    fixed,
    names: namesIn(fixed),
    people,
    here: [],
    words: (text) => bodies.get(text) ?? null,
    may: (probe) => permitted({ view, actor: actorOf(view), deck }, probe),
  };
}

function actorOf({ facilitators, me, seat }: View): Actor {
  if (facilitators !== null) return { by: 'facilitator', facilitator: 'teacher' };
  return me === null ? { by: 'host' } : { by: 'participant', participant: me, seat: seat?.id ?? null };
}

export function recordOf({ log, texts }: Pick<Played, 'log' | 'texts'>): ReadRecord {
  const events = log.filter(({ audience }) => audience === 'public').map(toEntry);
  return { to: log.at(-1)?.seq ?? 0, events, texts: Object.fromEntries(bodiesOf(texts)) };
}

export function wordsOf(
  { state, texts }: Pick<Played, 'state' | 'texts'>,
  scenario: Scenario,
  locale: Locale,
): DebriefWords {
  const written = new Map(texts.map((text): [TextId, typeof text] => [text.id, text]));
  return debriefWords({ scenario, state, texts: written, locale });
}

/** What a hook returns below the messages of a language. */
export function hooked<Value>(locale: Locale, use: () => Value): Value {
  const found: Value[] = [];
  const Probe = () => {
    found.push(use());
    return null;
  };
  renderToStaticMarkup(
    <IntlProvider
      locale={locale}
      messages={locale === 'en' ? en : (fr as unknown as typeof en)}
      timeZone="UTC"
    >
      <Probe />
    </IntlProvider>,
  );
  const [value] = found;
  if (value === undefined) throw new Error('The hook was not reached');
  return value;
}

function bodiesOf(texts: Played['texts']): ReadonlyMap<TextId, string> {
  return new Map(texts.map(({ id, body }) => [id, body]));
}
