import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'use-intl/react';
import { request } from '#app/_lib/api/request.ts';
import { useLiveData, useOpening } from '#app/_lib/live/live-session.tsx';
import type { Loadable } from '#app/_lib/loadable.ts';
import { loadableOf } from '#app/_lib/loadable-query.ts';
import type { IndicatorId } from '#engine/crisis/indicators.ts';
import type { MeasureId, MeasureText } from '#engine/crisis/types.ts';
import type { SeatId, TextKey } from '#engine/kernel/ids.ts';
import type { ScenarioFace } from '#engine/scenario/face.ts';
import type { SeatMeans } from '#engine/scenario/scenario.ts';
import type { Deck } from '#engine/session/deck.ts';
import type { PublicSlice, View } from '#engine/session/slices.ts';

/** What a session is made of and does not change while it runs: fetched once, and again when there is more to read. */
export interface FixedParts {
  readonly face: Omit<ScenarioFace, 'texts'>;
  readonly deck: Deck;
  /** The scenario's texts that this page may read, in the reader's language. */
  readonly texts: Readonly<Record<TextKey, string>>;
  /** What this page's own seat alone may know of itself; null without a seat. */
  readonly own: OwnSeat | null;
  /** The scenario's own events, for facilitators alone. */
  readonly injects: readonly InjectFace[] | null;
  /** The guide's key, for facilitators alone. */
  readonly guide: TextKey | null;
  /** The join code, for desks and projectors; null once the session has ended. */
  readonly code: string | null;
  readonly words: {
    readonly measures: Readonly<Partial<Record<MeasureId, MeasureText>>>;
    readonly indicators: Readonly<Partial<Record<IndicatorId, IndicatorWords>>>;
    /** What moves indicators of itself, and what chance brings, by id. */
    readonly drivers: Readonly<Record<string, string>>;
    readonly chances: Readonly<Record<string, string>>;
  };
}

export interface InjectFace {
  readonly id: string;
  readonly headline: TextKey;
  readonly body: TextKey;
  /** Null: everyone reads it. */
  readonly seats: readonly SeatId[] | null;
}

export interface OwnSeat {
  readonly seat: SeatId;
  readonly brief: TextKey;
  readonly objectives: readonly { readonly id: string; readonly text: TextKey; readonly weight: number }[];
  /** What it was dealt when the session began. */
  readonly means: SeatMeans;
}

export interface IndicatorWords {
  readonly name: string;
  readonly what: string;
  readonly anchors: readonly [string, string, string];
}

/** The session's fixed parts. Asked for anew when news names texts that were not to be read before. */
export function useFixedParts(): Loadable<FixedParts> {
  const { session, as, code } = useOpening();
  const locale = useLocale();
  const edition =
    useLiveData((data) => editionOf(data.held.slices.public as PublicSlice, data.held.slices)) ?? '';
  const query = useQuery({
    queryKey: ['session', session, as, 'fixed', locale, edition],
    queryFn: () => {
      const asked = new URLSearchParams({ as, locale, ...(code === undefined ? {} : { code }) });
      return request<FixedParts>('GET', `/sessions/${session}/texts?${asked}`);
    },
    enabled: edition !== '',
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (previous) => previous,
  });
  return loadableOf(query);
}

/** Changes whenever there may be more to read: news, a change of seat, the debrief. */
function editionOf(shared: PublicSlice, slices: Readonly<Record<string, unknown>>): string {
  const seat = Object.keys(slices).find((name) => name.startsWith('seat:')) ?? '';
  const told = (slices[seat] as NonNullable<View['seat']>['slice'] | undefined)?.told.length ?? 0;
  const opened = shared.status === 'debrief' || shared.status === 'ended';
  return `${seat}.${shared.crisis.news.length}.${told}.${opened}`;
}
