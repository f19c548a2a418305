import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'use-intl/react';
import { request } from '#app/_lib/api/request.ts';
import { useOpening } from '#app/_lib/live/live-session.tsx';
import type { Loadable } from '#app/_lib/loadable.ts';
import { loadableOf } from '#app/_lib/loadable-query.ts';
import type { PillarProfile } from '#engine/framework/pillars.ts';
import type { Place } from '#engine/framework/places.ts';
import type { ForceProfile } from '#engine/framework/profile.ts';
import type { DebriefSlice } from '#engine/session/debrief/slice.ts';
import type { CapitalQuestion } from '#engine/session/moves/capital-questions.ts';

/** The debrief's sentences in the reader's language, as the server fills them. */
export interface DebriefWords {
  readonly ending: { readonly title: string; readonly text: string } | null;
  /** One for each line of the assessment, in its order. */
  readonly lines: readonly LineWords[];
  readonly force: readonly ForceWords[];
  /** The same lines under the three pillars of 2009. */
  readonly pillars: readonly PillarWords[];
  /** The scenario's own questions for the end, in order. */
  readonly questions: readonly string[];
  /** Why a bot did what it did: one for each of the debrief's `bots`, in their order. */
  readonly weighed: readonly string[];
  /** Headlines of the scenario's events that happened or were brought in, by the event's id. */
  readonly events: Readonly<Record<string, string>>;
  /** What the capital answered, by request; `week` counts the weeks lived through when it did. */
  readonly answers: Readonly<Record<string, CapitalAnswerGiven>>;
}

/** What was done under one pillar: verdicts by their number. */
export interface PillarWords extends Pick<PillarProfile, 'pillar' | 'counts'> {
  readonly name: string;
  readonly about: string;
}

/** How an authorisation or use of force stands to all six criteria. */
export interface ForceWords {
  readonly subject: string;
  readonly standing: ForceProfile['standing'];
  readonly sentence: string;
}

export interface LineWords {
  readonly question: string;
  readonly subject: string | null;
  readonly reason: string;
  readonly change: string;
  readonly places: readonly Place[];
  /** What the World Summit of 2005 made of the question. */
  readonly summit: string;
  readonly claim: string | null;
}

export interface CapitalAnswerGiven {
  readonly about: CapitalQuestion;
  readonly granted: boolean;
  readonly week: number;
}

/** @param debrief whose words are asked for: a debrief that was taken back and begun again is another. */
export function useDebriefWords(debrief: DebriefSlice | null): Loadable<DebriefWords> {
  const { session, as, code } = useOpening();
  const locale = useLocale();
  const edition = `${debrief?.truth.length}.${debrief?.bots.length}.${debrief?.assessment.length}`;
  const query = useQuery({
    queryKey: ['session', session, as, 'debrief-words', locale, edition],
    queryFn: () => {
      const asked = new URLSearchParams({ as, locale, ...(code === undefined ? {} : { code }) });
      return request<DebriefWords>('GET', `/sessions/${session}/debrief-words?${asked}`);
    },
    enabled: debrief !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 1_000,
  });
  return loadableOf(query);
}
