'use client';

import type { WallScene, WallView } from '#app/_features/projector/components/projector-views.ts';
import { Wall } from '#app/_features/projector/components/wall.tsx';
import { WallSituation } from '#app/_features/projector/components/wall-situation.tsx';
import { ThemeScope } from '#app/_shared/theme-scope.tsx';
import {
  closedVote,
  MINUTE,
  openVote,
  partBallots,
  table,
  vetoedBallots,
} from '#app/gallery/_samples/council.ts';
import { map } from '#app/gallery/_samples/map.ts';
import { seat } from '#app/gallery/_samples/seats.ts';
import { situation } from '#app/gallery/_samples/situation.ts';

const scenes: Record<string, WallScene> = {
  floor: {
    is: 'floor',
    seat: seat('ghana'),
    clock: { kind: 'paused', left: 78_000, total: 2 * MINUTE },
    next: [seat('norway'), seat('china')],
  },
  vote: { is: 'vote', ...openVote },
  result: { is: 'result', symbol: closedVote.symbol, title: closedVote.title, outcome: closedVote.outcome },
  closed: { is: 'closed' },
};

export function Projector({ state }: { readonly state: string }) {
  const paper = state === 'paper';
  const scene = scenes[paper ? 'result' : state] ?? { is: 'open' };
  const turn: WallView['turn'] = {
    number: 3,
    of: 6,
    phase: 'decision',
    from: '2031-04-14',
    to: '2031-04-27',
  };
  const ballots = scene.is === 'vote' ? partBallots : scene.is === 'result' ? vetoedBallots : {};
  return (
    <ThemeScope theme={paper ? 'paper' : 'chamber'}>
      {state === 'news' ? (
        <WallSituation
          scenario="The Oro Crisis"
          turn={{ ...turn, phase: 'consequences' }}
          map={map}
          news={situation.news.filter((item) => !item.private)}
        />
      ) : (
        <Wall
          wall={{
            scenario: 'The Oro Crisis',
            turn,
            clock: { kind: 'paused', left: 860_000, total: 900_000 },
            seats: table(scene.is === 'floor' ? 'ghana' : null, ballots).map((face) => ({
              ...face,
              isMine: false,
            })),
            scene,
            footer:
              scene.is === 'result'
                ? {
                    kind: 'whatNow',
                    text: 'The Council may call an emergency special session of the General Assembly: nine votes, no veto.',
                  }
                : {
                    kind: 'headline',
                    text: 'Radio Tessin names “collaborators”. Monitors heard lists read on air for a third night.',
                  },
          }}
        />
      )}
    </ThemeScope>
  );
}
