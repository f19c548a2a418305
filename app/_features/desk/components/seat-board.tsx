'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '#app/_components/button.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import { acceptDrop } from '#app/_features/desk/components/accept-drop.ts';
import { BoardSeat } from '#app/_features/desk/components/board-seat.tsx';
import { ConfirmDialog } from '#app/_features/desk/components/confirm-dialog.tsx';
import type { DeskPerson, DeskSeat, RemovedPerson } from '#app/_features/desk/components/desk-views.ts';
import { MovePersonDialog } from '#app/_features/desk/components/move-person-dialog.tsx';
import { type PersonAct, PersonRow } from '#app/_features/desk/components/person-row.tsx';
import { RemovedPeople } from '#app/_features/desk/components/removed-people.tsx';
import type { ParticipantId, SeatId } from '#engine/kernel/ids.ts';

export interface BoardHandlers {
  readonly onSeat: (person: ParticipantId, seat: SeatId | null) => void;
  readonly onKeep: (seat: SeatId, by: 'bot' | 'people') => void;
  readonly onMute: (person: ParticipantId, muted: boolean) => void;
  readonly onRemove: (person: ParticipantId) => void;
  readonly onReadmit: (person: ParticipantId) => void;
  /** Makes another return code for somebody. */
  readonly onReturnCode: (person: DeskPerson) => void;
  readonly onDeal: () => void;
  readonly onFill: () => void;
}

interface SeatBoardProps {
  readonly seats: readonly DeskSeat[];
  readonly unseated: readonly DeskPerson[];
  readonly removed: readonly RemovedPerson[];
  readonly on: BoardHandlers;
}

/** Which act is asked about, and for whom. */
type Asking = { readonly act: 'move' | 'remove'; readonly person: DeskPerson };

const GROUPS = ['members', 'others'] as const;

/** Who sits where, who is here, who has been quiet. People move by dragging or by their menu. */
export function SeatBoard({ seats, unseated, removed, on }: SeatBoardProps) {
  const t = useTranslations('desk');
  const [asking, setAsking] = useState<Asking | null>(null);
  const act = (person: DeskPerson, chosen: PersonAct) => {
    if (chosen === 'mute' || chosen === 'unmute') on.onMute(person.id, chosen === 'mute');
    else if (chosen === 'code') on.onReturnCode(person);
    else setAsking({ act: chosen, person });
  };
  return (
    <div className="flex flex-col gap-6">
      <SectionHeading
        aside={
          <div className="flex flex-wrap gap-2">
            <Button onClick={on.onDeal}>{t('people.deal')}</Button>
            <Button onClick={on.onFill}>{t('people.fill')}</Button>
          </div>
        }
      >
        {t('people.title')}
      </SectionHeading>
      <section
        aria-labelledby="unseated"
        className="rounded-card border border-dashed border-edge/60 p-3"
        {...acceptDrop((person) => on.onSeat(person, null))}
      >
        <h3 id="unseated" className="eyebrow px-2">
          {t('people.unseated')}
        </h3>
        {unseated.length === 0 ? (
          <p className="px-2 py-2 text-sm text-soft">{t('people.nobodyUnseated')}</p>
        ) : (
          <ul className="grid grid-cols-1 gap-x-4 sm:grid-cols-2 2xl:grid-cols-3">
            {unseated.map((person) => (
              <PersonRow key={person.id} person={person} onAct={(chosen) => act(person, chosen)} />
            ))}
          </ul>
        )}
      </section>
      {GROUPS.map((group) => (
        <section key={group} aria-label={t(`people.${group}`)}>
          <h3 className="eyebrow mb-2">{t(`people.${group}`)}</h3>
          <ul className="grid grid-cols-1 gap-x-6 sm:grid-cols-2 2xl:grid-cols-3">
            {seats
              .filter((seat) => seat.group === group)
              .map((seat) => (
                <BoardSeat
                  key={seat.id}
                  seat={seat}
                  onPerson={(person) => on.onSeat(person, seat.id)}
                  onKeep={(by) => on.onKeep(seat.id, by)}
                  onAct={act}
                />
              ))}
          </ul>
        </section>
      ))}
      <RemovedPeople people={removed} onReadmit={on.onReadmit} />
      {asking?.act === 'move' && (
        <MovePersonDialog
          person={asking.person}
          seats={seats}
          onMove={(seat) => {
            on.onSeat(asking.person.id, seat);
            setAsking(null);
          }}
          onClose={() => setAsking(null)}
        />
      )}
      <ConfirmDialog
        open={asking?.act === 'remove'}
        title={t('people.removeDialog.title', { name: asking?.person.name ?? '' })}
        description={t('people.removeDialog.description')}
        action={t('people.remove')}
        tone="harm"
        onConfirm={() => {
          if (asking) on.onRemove(asking.person.id);
          setAsking(null);
        }}
        onClose={() => setAsking(null)}
      />
    </div>
  );
}
