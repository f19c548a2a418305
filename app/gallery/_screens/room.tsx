'use client';

import { Ballot } from '#app/_features/council/components/ballot.tsx';
import { CouncilPanel } from '#app/_features/council/components/council-panel.tsx';
import { DraftList } from '#app/_features/council/components/draft-list.tsx';
import { DraftPanel } from '#app/_features/council/components/draft-panel.tsx';
import { EndSpeech } from '#app/_features/council/components/end-speech.tsx';
import { VoteResult } from '#app/_features/council/components/vote-result.tsx';
import { MySeatPanel } from '#app/_features/my-seat/components/my-seat-panel.tsx';
import { RecordPanel } from '#app/_features/record/components/record-panel.tsx';
import { RoomHeader } from '#app/_features/room/components/room-header.tsx';
import { type Interruption, RoomInterruption } from '#app/_features/room/components/room-interruptions.tsx';
import { RoomShell } from '#app/_features/room/components/room-shell.tsx';
import type { RoomTab } from '#app/_features/room/components/room-tabs.ts';
import { useRoomPlace } from '#app/_features/room/components/use-room-place.ts';
import { SituationPanel } from '#app/_features/situation/components/situation-panel.tsx';
import { TalksPanel } from '#app/_features/talks/components/talks-panel.tsx';
import { Thread } from '#app/_features/talks/components/thread.tsx';
import { failed, type Loadable, loading, ready } from '#app/_lib/loadable.ts';
import { idle } from '#app/_lib/submission.ts';
import type { ClockView } from '#app/_shared/clock-view.ts';
import {
  actions,
  chairActions,
  closedVote,
  draft,
  draftActions,
  drafts,
  MINUTE,
  openVote,
  partBallots,
  table,
  vetoedBallots,
  waiting,
} from '#app/gallery/_samples/council.ts';
import { ambassador, mySeat } from '#app/gallery/_samples/my-seat.ts';
import { record } from '#app/gallery/_samples/record.ts';
import { members, others, seat } from '#app/gallery/_samples/seats.ts';
import { situation } from '#app/gallery/_samples/situation.ts';
import { conversations, mutedThread, thread } from '#app/gallery/_samples/talks.ts';
import { type ConversationId, id } from '#engine/kernel/ids.ts';

const speech: ClockView = { kind: 'paused', left: 78_000, total: 2 * MINUTE };
const nothing = () => {};

const tabOf: Record<string, RoomTab> = {
  situation: 'situation',
  talks: 'talks',
  thread: 'talks',
  muted: 'talks',
  seat: 'seat',
  ambassador: 'seat',
  record: 'record',
};

/** Something in the state it would have while everything loads or fails. */
function inState<Value>(state: string, value: Value): Loadable<Value> {
  if (state === 'loading') return loading;
  return state === 'failed' ? failed(nothing) : ready(value);
}

export function Room({ state }: { readonly state: string }) {
  const place = useRoomPlace(tabOf[state] ?? 'council');
  if (state === 'elsewhere' || state === 'removed' || state === 'steppedOut' || state === 'botPlays') {
    return <RoomInterruption kind={state satisfies Interruption} onReturn={nothing} />;
  }
  const withThread = state === 'thread' || state === 'muted';
  return (
    <RoomShell
      connection={state === 'offline' ? 'lost' : state === 'back' ? 'connecting' : 'live'}
      place={place}
      badges={{ talks: 3, situation: 1 }}
      header={
        <RoomHeader
          scenario="The Oro Crisis"
          turn={{ number: 3, of: 6, phase: 'decision', from: '2031-04-14', to: '2031-04-27' }}
          clock={{ kind: state === 'paused' ? 'paused' : 'paused', left: 402_000, total: 600_000 }}
          overnight={state === 'paused'}
          seat={{ face: seat('ghana'), role: 'lead' }}
          connection={state === 'offline' ? 'lost' : 'live'}
        />
      }
      panels={{
        situation: <SituationPanel situation={inState(state, situation)} onMeasure={nothing} />,
        council: <Council state={state} />,
        talks: (
          <TalksPanel
            conversations={inState(state, state === 'empty' ? [] : conversations)}
            open={withThread ? id<ConversationId>('c1') : null}
            onOpen={nothing}
            start={{ may: 'yes' }}
            seats={[...members, ...others].filter((face) => face.id !== 'ghana')}
            onStart={nothing}
          >
            <Thread
              thread={state === 'muted' ? mutedThread : thread}
              longestMessage={2000}
              onSend={nothing}
              onAct={nothing}
              onResend={nothing}
              onBack={nothing}
            />
          </TalksPanel>
        ),
        seat: (
          <MySeatPanel
            seat={inState(state, state === 'empty' ? null : state === 'ambassador' ? ambassador : mySeat)}
            moving={{ measure: null, submission: idle }}
            asking={idle}
            on={{
              onTakeLead: nothing,
              onMove: nothing,
              onEndMove: nothing,
              onAskCapital: nothing,
              onBringAnswer: nothing,
              onStepOut: nothing,
            }}
          />
        ),
        record: <RecordPanel entries={inState(state, state === 'empty' ? [] : record)} />,
      }}
    />
  );
}

function Council({ state }: { readonly state: string }) {
  const voting = state === 'vote' || state === 'voted' || state === 'watching';
  const ballots = voting ? partBallots : state === 'result' ? vetoedBallots : {};
  const floor =
    voting || state === 'result' || state === 'open' ? null : state === 'speaking' ? 'ghana' : 'norway';
  return (
    <CouncilPanel
      chamber={
        state === 'closed'
          ? { is: 'closed' }
          : {
              is: 'open',
              meeting: 3,
              floor: floor && { seat: seat(floor), clock: speech, isMine: floor === 'ghana' },
            }
      }
      seats={table(state === 'closed' ? null : floor, ballots)}
      waiting={state === 'chair' ? waiting.map((entry) => ({ ...entry, call: { may: 'yes' } })) : waiting}
      actions={voting || state === 'speaking' ? [] : state === 'chair' ? chairActions : actions}
      onAct={nothing}
      onCall={nothing}
      vote={voting ? openVote : null}
      result={state === 'result' ? closedVote : null}
    >
      {voting && (
        <Ballot
          vote={openVote}
          mine={
            state === 'vote'
              ? {
                  is: 'open',
                  isPermanentMember: false,
                  reminder:
                    'Accra has promised the African Union a vote in favour, and 850 troops if the mandate protects civilians.',
                }
              : state === 'voted'
                ? { is: 'cast', ballot: 'yes' }
                : {
                    is: 'watching',
                    permit: { may: 'no', because: { code: 'voting/lead-casts', params: {} } },
                  }
          }
          longestExplanation={300}
          submission={idle}
          onCast={nothing}
        />
      )}
      {state === 'speaking' && <EndSpeech longest={200} busy={false} onEnd={nothing} />}
      {state === 'result' && <VoteResult vote={closedVote} fresh onDismiss={nothing} />}
      {(state === 'council' || state === 'chair' || state === 'offline') && (
        <DraftPanel draft={draft} actions={draftActions} onAct={nothing} onBack={nothing} />
      )}
      {!voting && !['council', 'chair', 'offline', 'result'].includes(state) && (
        <DraftList drafts={state === 'empty' ? [] : drafts} onOpen={nothing} />
      )}
    </CouncilPanel>
  );
}
