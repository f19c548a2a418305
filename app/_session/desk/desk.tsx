'use client';

import { useState } from 'react';
import { ConsequencesPreview } from '#app/_features/desk/components/consequences-preview.tsx';
import { DeskShell, type DeskTab } from '#app/_features/desk/components/desk-shell.tsx';
import { InjectList } from '#app/_features/desk/components/inject-list.tsx';
import { RoomHeader } from '#app/_features/room/components/room-header.tsx';
import { useCommand, useOpening } from '#app/_lib/live/live-session.tsx';
import { paths } from '#app/_lib/paths.ts';
import { useKept } from '#app/_lib/use-kept.ts';
import { CouncilPart } from '#app/_session/room/council-part.tsx';
import { RecordPart } from '#app/_session/room/record-part.tsx';
import { TalksPart } from '#app/_session/room/talks-part.tsx';
import { useReadCounts } from '#app/_session/room/use-read-counts.ts';
import { useSession } from '#app/_session/session.tsx';
import { submissionOf } from '#app/_session/submission-of.ts';
import { useConnectionState } from '#app/_session/use-connection-state.ts';
import { useCauseWording } from '#app/_session/views/cause-wording.ts';
import { phaseClock, turnView } from '#app/_session/views/clock-view.ts';
import { injectViews } from '#app/_session/views/desk-view.ts';
import { previewView } from '#app/_session/views/preview-view.ts';
import { SubmissionNote } from '#app/_shared/submission-note.tsx';
import { isOpened } from '#engine/session/view.ts';
import { DeskDebrief } from './desk-debrief.tsx';
import { DeskRail } from './desk-rail.tsx';
import { DeskSituation } from './desk-situation.tsx';
import { type DeskSide, DeskSwitch } from './desk-switch.tsx';
import { PeoplePart } from './people-part.tsx';

/** The facilitator's desk. */
export function Desk({ myName }: { readonly myName: string }) {
  const session = useSession();
  const { view, names, fixed } = session;
  const { session: sessionId } = useOpening();
  const connection = useConnectionState();
  const { value: keys, set: setKeys } = useKept('desk.keys', true);
  const [tab, setTab] = useState<DeskTab>('people');
  const [side, setSide] = useState<DeskSide>('debrief');
  const reading = useReadCounts(tab === 'talks');
  const header = (
    <RoomHeader
      scenario={names.text(fixed.face.title)}
      turn={turnView(view.public)}
      clock={phaseClock(view.public)}
      overnight={view.public.overnight}
      seat="facilitator"
      connection={connection}
    />
  );
  const opened = isOpened(view.public);
  const rail = (
    <>
      {opened && <DeskSwitch side={side} onSide={setSide} />}
      <DeskRail myName={myName} keys={keys} />
    </>
  );
  if (opened && side === 'debrief') {
    return <DeskDebrief header={header} connection={connection} rail={rail} />;
  }
  return (
    <DeskShell
      header={header}
      connection={connection}
      code={fixed.code ?? ''}
      projectorPath={paths.projector(sessionId)}
      keys={keys}
      onKeys={setKeys}
      active={tab}
      onChange={setTab}
      badges={{ talks: reading.unread, consequences: view.facilitators?.released === false ? 1 : 0 }}
      rail={rail}
    >
      {tab === 'people' && (
        <PeoplePart
          onOpenTalk={(talk) => {
            reading.setOpen(talk);
            setTab('talks');
          }}
        />
      )}
      {tab === 'consequences' && <ConsequencesPart />}
      {tab === 'injects' && <InjectsPart />}
      {tab === 'council' && <CouncilPart />}
      {tab === 'situation' && <DeskSituation />}
      {tab === 'talks' && <TalksPart reading={reading} />}
      {tab === 'record' && <RecordPart shown />}
    </DeskShell>
  );
}

function ConsequencesPart() {
  const session = useSession();
  const wording = useCauseWording();
  const command = useCommand();
  return (
    <>
      <ConsequencesPreview
        preview={previewView(session, wording)}
        onAdjust={({ indicator, region }, value, reason) =>
          command.mutate({ type: 'AdjustIndicator', indicator, region, value, reason })
        }
      />
      <SubmissionNote submission={submissionOf(command)} />
    </>
  );
}

function InjectsPart() {
  const session = useSession();
  const command = useCommand();
  return (
    <>
      <InjectList
        injects={injectViews(session)}
        onRelease={(inject) => command.mutate({ type: 'ReleaseInject', inject })}
      />
      <SubmissionNote submission={submissionOf(command)} />
    </>
  );
}
