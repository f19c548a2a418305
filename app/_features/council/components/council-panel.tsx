'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { ActionsRow } from '#app/_features/council/components/actions-row.tsx';
import { ChamberHeading } from '#app/_features/council/components/chamber-heading.tsx';
import type {
  ActionView,
  ChamberActionId,
  ChamberState,
  ClosedVoteView,
  OpenVoteView,
  WaitingView,
} from '#app/_features/council/components/council-views.ts';
import { FloorClock } from '#app/_features/council/components/floor-clock.tsx';
import { SpeakersList } from '#app/_features/council/components/speakers-list.tsx';
import { HorseshoeTable } from '#app/_shared/horseshoe-table.tsx';
import type { TableSeatView } from '#app/_shared/table-view.ts';
import { VoteCounts } from '#app/_shared/vote-counts.tsx';
import type { SeatId } from '#engine/kernel/ids.ts';

interface CouncilPanelProps {
  readonly chamber: ChamberState;
  readonly seats: readonly TableSeatView[];
  readonly waiting: readonly WaitingView[];
  readonly actions: readonly ActionView<ChamberActionId>[];
  readonly onAct: (action: ChamberActionId) => void;
  readonly onCall: (seat: SeatId) => void;
  readonly vote: OpenVoteView | null;
  /** The vote whose result the table shows until it is put away. */
  readonly result: ClosedVoteView | null;
  /**
   * What stands below the table: the ballot, the result, an open draft, or the list of drafts. A phone shows it first
   * while a vote is open.
   */
  readonly children: ReactNode;
}

/** The chamber: who sits, speaks and waits, and below it what the Council has before it. */
export function CouncilPanel({
  chamber,
  seats,
  waiting,
  actions,
  onAct,
  onCall,
  vote,
  result,
  children,
}: CouncilPanelProps) {
  const t = useTranslations('council');
  const floor = chamber.is === 'open' ? chamber.floor : null;
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <ChamberHeading
          chamber={chamber}
          president={seats.find(({ president }) => president)?.name ?? null}
          vote={vote}
          result={result}
        />
        <ActionsRow actions={actions} onAct={onAct} />
      </div>
      {chamber.is === 'closed' && !result && <p className="-mt-3 text-sm text-soft">{t('closedNote')}</p>}
      <div className={vote ? 'flex flex-col gap-6 max-lg:flex-col-reverse' : 'flex flex-col gap-6'}>
        <HorseshoeTable seats={seats}>
          {vote || result ? (
            <TableCount vote={vote} result={result} />
          ) : (
            floor && <FloorClock floor={floor} />
          )}
        </HorseshoeTable>
        <div className="flex flex-col gap-6">{children}</div>
      </div>
      {!vote && chamber.is === 'open' && <SpeakersList waiting={waiting} onCall={onCall} />}
    </div>
  );
}

interface TableCountProps {
  readonly vote: OpenVoteView | null;
  readonly result: ClosedVoteView | null;
}

function TableCount({ vote, result }: TableCountProps) {
  const t = useTranslations('council');
  const counts = vote?.counts ?? result?.outcome.counts;
  if (!counts) return null;
  return (
    <>
      <VoteCounts counts={counts} className="text-sm" />
      {vote && (
        <p className="figures mt-2 text-sm text-soft">
          {t('board.progress', { cast: vote.cast, members: vote.members })}
        </p>
      )}
    </>
  );
}
