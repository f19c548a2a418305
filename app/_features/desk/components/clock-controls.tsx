'use client';

import { type MouseEvent, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { SectionHeading } from '#app/_components/heading.tsx';
import { TypeToConfirm } from '#app/_components/type-to-confirm.tsx';
import { ClockButton } from '#app/_features/desk/components/clock-button.tsx';
import { ConfirmDialog } from '#app/_features/desk/components/confirm-dialog.tsx';
import {
  CLOCK_KEYS,
  type ClockAct,
  type ClockActs,
  type NextStep,
} from '#app/_features/desk/components/desk-views.ts';
import { NoteDialog } from '#app/_features/desk/components/note-dialog.tsx';
import { singleClick } from '#app/_lib/single-click.ts';
import { useHotkeys } from '#app/_lib/use-hotkeys.ts';

export interface ClockHandlers {
  readonly onStart: () => void;
  readonly onPause: (overnight: boolean) => void;
  readonly onResume: () => void;
  readonly onExtend: (minutes: number) => void;
  readonly onNext: () => void;
  readonly onUndo: () => void;
  readonly onBookmark: (note: string) => void;
  readonly onDebrief: () => void;
  readonly onEnd: () => void;
}

interface ClockControlsProps {
  readonly acts: ClockActs;
  readonly next: NextStep | null;
  /** What `undo` would take back, in words; null where only the server knows. */
  readonly lastStep: string | null;
  /** Typed to confirm the end. */
  readonly code: string;
  readonly keys: boolean;
  readonly on: ClockHandlers;
}

const EXTENSIONS = [1, 5] as const;
type Asking = Extract<ClockAct, 'overnight' | 'undo' | 'bookmark' | 'debrief' | 'end'>;

/** Runs the clock. Each act has its key; what cannot be taken back asks first, and the end wants the code typed. */
export function ClockControls({ acts, next, lastStep, code, keys, on }: ClockControlsProps) {
  const t = useTranslations('desk');
  const common = useTranslations('common');
  const [asking, setAsking] = useState<Asking | null>(null);
  const may = (act: ClockAct) => acts[act] !== undefined && acts[act].permit.may !== 'no';
  const press = (act: ClockAct, run: () => void) => () => {
    if (may(act)) run();
  };
  useHotkeys(
    {
      s: press('start', on.onStart),
      p: () => (may('pause') ? on.onPause(false) : press('resume', on.onResume)()),
      e: press('extend', () => on.onExtend(EXTENSIONS[0])),
      n: press('next', on.onNext),
      u: press('undo', () => setAsking('undo')),
      m: press('bookmark', () => setAsking('bookmark')),
    },
    keys,
  );
  const button = (act: ClockAct, label: string, run: (event: MouseEvent) => void, primary = false) =>
    acts[act] && (
      <ClockButton
        act={acts[act]}
        shortcut={keys ? CLOCK_KEYS[act] : undefined}
        tone={primary ? 'primary' : 'plain'}
        onPress={run}
      >
        {label}
      </ClockButton>
    );
  const close = () => setAsking(null);
  const done = (run: () => void) => () => {
    run();
    close();
  };
  return (
    <section aria-labelledby="clock" className="flex flex-col gap-2">
      <SectionHeading id="clock" className="[&_h2]:text-base">
        {t('clock.title')}
      </SectionHeading>
      {button('start', t('clock.start'), on.onStart, true)}
      {button('resume', t('clock.resume'), on.onResume, true)}
      {next && button('next', nextLabel(), singleClick(on.onNext), acts.resume === undefined)}
      {button('pause', t('clock.pause'), () => on.onPause(false))}
      {acts.extend && (
        <div className="grid grid-cols-2 gap-2">
          {EXTENSIONS.map((minutes) => (
            <ClockButton
              key={minutes}
              act={acts.extend!}
              shortcut={keys && minutes === EXTENSIONS[0] ? CLOCK_KEYS.extend : undefined}
              tone="plain"
              onPress={() => on.onExtend(minutes)}
            >
              {t('clock.extend', { minutes })}
            </ClockButton>
          ))}
        </div>
      )}
      {button('bookmark', t('clock.bookmark'), () => setAsking('bookmark'))}
      {button('undo', t('clock.undo'), () => setAsking('undo'))}
      {button('overnight', t('clock.overnight'), () => setAsking('overnight'))}
      {button('debrief', t('clock.debrief'), () => setAsking('debrief'))}
      {acts.end && (
        <ClockButton act={acts.end} tone="harm" onPress={() => setAsking('end')}>
          {t('clock.end')}
        </ClockButton>
      )}
      <ConfirmDialog
        open={asking === 'overnight'}
        title={t('overnightDialog.title')}
        description={t('overnightDialog.description')}
        action={t('clock.overnight')}
        onConfirm={done(() => on.onPause(true))}
        onClose={close}
      />
      <ConfirmDialog
        open={asking === 'undo'}
        title={t('undoDialog.title')}
        description={t('undoDialog.description')}
        action={t('clock.undo')}
        onConfirm={done(on.onUndo)}
        onClose={close}
      >
        {lastStep && <p className="text-sm font-medium">{t('undoDialog.step', { step: lastStep })}</p>}
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'debrief'}
        title={t('debriefDialog.title')}
        description={t('debriefDialog.description')}
        action={t('clock.debrief')}
        onConfirm={done(on.onDebrief)}
        onClose={close}
      />
      {asking === 'bookmark' && (
        <NoteDialog
          title={t('bookmarkDialog.title')}
          description={t('bookmarkDialog.description')}
          label={t('bookmarkDialog.note')}
          action={t('bookmarkDialog.action')}
          onSubmit={(note) => done(() => on.onBookmark(note))()}
          onClose={close}
        />
      )}
      <TypeToConfirm
        open={asking === 'end'}
        onOpenChange={(open) => !open && close()}
        title={t('endDialog.title')}
        description={t('endDialog.description')}
        instruction={t('endDialog.confirm', { code })}
        word={code}
        action={t('clock.end')}
        cancelLabel={common('cancel')}
        closeLabel={common('close')}
        onConfirm={done(on.onEnd)}
      />
    </section>
  );

  function nextLabel(): string {
    switch (next?.is) {
      case 'turn':
        return t('clock.nextTurn', { turn: next.turn });
      case 'phase':
        return t('clock.next', { phase: common(`phase.${next.phase}`) });
      default:
        return t('clock.nextDebrief');
    }
  }
}
