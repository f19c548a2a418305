'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import { useOpening } from '#app/_lib/live/live-session.tsx';
import { useSession } from '#app/_session/session.tsx';
import { draftSymbol, draftTitle } from '#app/_session/views/draft-view.ts';
import { useDraftWording } from '#app/_session/views/draft-wording.ts';
import { type DownloadView, FILE_KINDS, type FileKind } from '#app/_shared/downloads.tsx';
import type { Draft } from '#engine/council/slice.ts';

interface SessionDownloads {
  /** A draft as it stands, and the versions of it that were circulated before. */
  readonly ofDraft: (draft: Draft) => readonly DownloadView[];
  readonly ofAmendment: (amendment: {
    readonly id: string;
    readonly symbol: string;
  }) => readonly DownloadView[];
  /** Everything that was circulated, and the record of every meeting. */
  readonly all: () => readonly DownloadView[];
}

/** The session's documents as files. The wall shows them and has nowhere to put them. */
export function useDownloads(): SessionDownloads {
  const t = useTranslations('common.downloads');
  const locale = useLocale();
  const opening = useOpening();
  const session = useSession();
  const wording = useDraftWording();
  const one = (document: string, name: string): DownloadView => {
    const path = `/api/sessions/${opening.session}/documents/${document}?as=${opening.as}&locale=${locale}`;
    const hrefs = Object.fromEntries(FILE_KINDS.map((kind) => [kind, `${path}&format=${kind}`]));
    return { key: document, name, hrefs: hrefs as Readonly<Record<FileKind, string>> };
  };
  const none = opening.as === 'projector';
  const ofDraft = (draft: Draft): readonly DownloadView[] => [
    one(
      `draft-${draft.id}`,
      draftSymbol(draft) ?? t('draft', { title: draftTitle(session, draft, wording) }),
    ),
    ...draft.earlier
      .toReversed()
      .map(({ revision, symbol }) =>
        one(`draft-${draft.id}-rev-${revision}`, t('earlier', { symbol, version: revision + 1 })),
      ),
  ];
  const ofAmendment: SessionDownloads['ofAmendment'] = ({ id, symbol }) => [
    one(`amendment-${id}`, t('amendment', { symbol })),
  ];
  return {
    ofDraft: (draft) => (none ? [] : ofDraft(draft)),
    ofAmendment: (amendment) => (none ? [] : ofAmendment(amendment)),
    all: () => {
      if (none) return [];
      const { drafts, amendments, meeting, silenced } = session.view.public.council;
      const held = meeting.is === 'closed' ? meeting.held : meeting.number;
      return [
        ...drafts.filter(({ status }) => status.is !== 'written').flatMap(ofDraft),
        ...amendments.flatMap(ofAmendment),
        ...silenced.flatMap(({ id, state }) =>
          state.is === 'agreed' && state.symbol !== null ? [one(`statement-${id}`, state.symbol)] : [],
        ),
        ...Array.from({ length: held }, (_, place) =>
          one(`meeting-${place + 1}`, t('meeting', { number: place + 1 })),
        ),
      ];
    },
  };
}
