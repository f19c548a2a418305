'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { ClockControls } from '#app/_features/desk/components/clock-controls.tsx';
import { ConsequencesPreview } from '#app/_features/desk/components/consequences-preview.tsx';
import { Facilitators, MomentList } from '#app/_features/desk/components/desk-asides.tsx';
import { DeskShell, type DeskTab } from '#app/_features/desk/components/desk-shell.tsx';
import type { ClockActs, NextStep } from '#app/_features/desk/components/desk-views.ts';
import { InjectList } from '#app/_features/desk/components/inject-list.tsx';
import { NoteDialog } from '#app/_features/desk/components/note-dialog.tsx';
import { ReportList } from '#app/_features/desk/components/report-list.tsx';
import { type NewReturnCode, ReturnCodeDialog } from '#app/_features/desk/components/return-code-dialog.tsx';
import { SeatBoard } from '#app/_features/desk/components/seat-board.tsx';
import { RecordPanel } from '#app/_features/record/components/record-panel.tsx';
import { RoomHeader } from '#app/_features/room/components/room-header.tsx';
import { SituationPanel } from '#app/_features/situation/components/situation-panel.tsx';
import { TalksPanel } from '#app/_features/talks/components/talks-panel.tsx';
import { ready } from '#app/_lib/loadable.ts';
import {
  boardSeats,
  injects,
  lobbyActs,
  pausedActs,
  playingActs,
  preview,
  removed,
  reports,
  unseated,
} from '#app/gallery/_samples/desk.ts';
import { record } from '#app/gallery/_samples/record.ts';
import { seats } from '#app/gallery/_samples/seats.ts';
import { deskSituation } from '#app/gallery/_samples/situation.ts';
import { conversations } from '#app/gallery/_samples/talks.ts';

const nothing = () => {};

const tabOf: Record<string, DeskTab> = {
  lobby: 'people',
  people: 'people',
  consequences: 'consequences',
  released: 'consequences',
  waiting: 'consequences',
  injects: 'injects',
  situation: 'situation',
  'end-measure': 'situation',
  talks: 'talks',
  paused: 'people',
};

const codes: Readonly<Record<string, NewReturnCode>> = {
  code: { is: 'made', code: 'CFHJK-MNPRT' },
  'code-failed': { is: 'failed', rejection: { code: 'connection/lost', params: {} } },
};

function actsOf(state: string): ClockActs {
  if (state === 'lobby') return lobbyActs;
  return state === 'paused' ? pausedActs : playingActs;
}

export function Desk({ state }: { readonly state: string }) {
  const [active, setActive] = useState<DeskTab>(tabOf[state] ?? 'people');
  const [keys, setKeys] = useState(true);
  const lobby = state === 'lobby';
  const next: NextStep = { is: 'phase', phase: 'consequences' };
  return (
    <DeskShell
      connection="live"
      code="K7M4PX"
      projectorPath="#"
      keys={keys}
      onKeys={setKeys}
      active={active}
      onChange={setActive}
      badges={{ talks: 1 }}
      header={
        <RoomHeader
          scenario="The Oro Crisis"
          turn={lobby ? null : { number: 3, of: 6, phase: 'decision', from: '2031-04-14', to: '2031-04-27' }}
          clock={lobby ? { kind: 'none' } : { kind: 'paused', left: 402_000, total: 600_000 }}
          overnight={false}
          seat="facilitator"
          connection="live"
        />
      }
      rail={
        <>
          <ClockControls
            acts={actsOf(state)}
            next={lobby ? null : next}
            lastStep="Ghana tabled S/2031/14"
            code="K7M4PX"
            keys={keys}
            on={{
              onStart: nothing,
              onPause: nothing,
              onResume: nothing,
              onExtend: nothing,
              onNext: nothing,
              onUndo: nothing,
              onBookmark: nothing,
              onDebrief: nothing,
              onEnd: nothing,
            }}
          />
          <MomentList moments={[{ turn: 2, note: 'Nobody asked Velmara before they wrote about it' }]} />
          <Facilitators
            names={['Ms Okafor', 'Mr Lind']}
            myName="Ms Okafor"
            link={null}
            busy={false}
            onCreateLink={nothing}
          />
        </>
      }
    >
      {active === 'people' && (
        <SeatBoard
          seats={boardSeats}
          unseated={unseated}
          removed={removed}
          on={{
            onSeat: nothing,
            onKeep: nothing,
            onMute: nothing,
            onRemove: nothing,
            onReadmit: nothing,
            onReturnCode: nothing,
            onDeal: nothing,
            onFill: nothing,
          }}
        />
      )}
      {active === 'consequences' && (
        <ConsequencesPreview
          preview={state === 'waiting' ? null : { ...preview, released: state === 'released' }}
          onAdjust={nothing}
        />
      )}
      {active === 'injects' && <InjectList injects={injects} onRelease={nothing} />}
      {active === 'situation' && <SituationPanel situation={ready(deskSituation)} onMeasure={nothing} />}
      {active === 'talks' && (
        <div className="grid grid-cols-1 gap-8 xl:grid-cols-2">
          <TalksPanel
            conversations={ready(conversations)}
            open={null}
            onOpen={nothing}
            start={{ may: 'yes' }}
            seats={seats}
            onStart={nothing}
          >
            {null}
          </TalksPanel>
          <ReportList reports={reports} onHide={nothing} onOpen={nothing} />
        </div>
      )}
      {codes[state] && (
        <ReturnCodeDialog name="Ama" made={codes[state]} onRetry={nothing} onClose={nothing} />
      )}
      {state === 'end-measure' && <EndMeasure />}
      {active === 'record' && <RecordPanel entries={ready(record)} />}
    </DeskShell>
  );
}

function EndMeasure() {
  const t = useTranslations('desk');
  return (
    <NoteDialog
      title={t('endMeasureDialog.title', { measure: 'Mediation' })}
      description={t('endMeasureDialog.description')}
      label={t('adjustDialog.reason')}
      hint={t('adjustDialog.reasonHint')}
      action={t('endMeasureDialog.action')}
      onSubmit={nothing}
      onClose={nothing}
    />
  );
}
