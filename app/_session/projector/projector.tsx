'use client';

import { useTranslations } from 'use-intl/react';
import { ProjectorLobby } from '#app/_features/lobby/components/projector-lobby.tsx';
import { Wall } from '#app/_features/projector/components/wall.tsx';
import { WallSituation } from '#app/_features/projector/components/wall-situation.tsx';
import { paths } from '#app/_lib/paths.ts';
import { DebriefPart } from '#app/_session/debrief/debrief-part.tsx';
import { useSession } from '#app/_session/session.tsx';
import { useFreshResult } from '#app/_session/use-fresh-result.ts';
import { useDraftWording } from '#app/_session/views/draft-wording.ts';
import { lobbyPeople } from '#app/_session/views/lobby-view.ts';
import { situationView } from '#app/_session/views/situation-view.ts';
import { wallView } from '#app/_session/views/wall-view.ts';
import { useWording } from '#app/_session/views/wording.ts';

interface ProjectorProps {
  /** The origin that phones reach, as the server knows it. */
  readonly origin: string;
}

/** The wall, as the session goes on: how to come in, the table, what a turn brought, and the debrief. */
export function Projector({ origin }: ProjectorProps) {
  const session = useSession();
  const t = useTranslations('session.wall');
  const wording = useWording();
  const drafts = useDraftWording();
  const { names, fixed, view } = session;
  const resultIsNew = useFreshResult(view.public.council.votes.length);
  const scenario = names.text(fixed.face.title);
  if (view.public.status === 'lobby') {
    const code = fixed.code ?? '';
    return (
      <ProjectorLobby
        scenario={scenario}
        code={code}
        address={new URL(origin).host}
        joinUrl={`${origin}${paths.joinWith(code)}`}
        people={lobbyPeople(session)}
      />
    );
  }
  const wall = wallView(session, drafts, { resultIsNew, afterVeto: t('afterVeto') });
  if (wall === null) return <DebriefPart />;
  if (wall.turn.phase === 'briefing' || wall.turn.phase === 'consequences') {
    const { map, news } = situationView(session, wording);
    return <WallSituation scenario={scenario} turn={wall.turn} map={map} news={news} />;
  }
  return <Wall wall={wall} />;
}
