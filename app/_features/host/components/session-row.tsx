'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl/react';
import { Button, buttonClass } from '#app/_components/button.tsx';
import { Chip, type ChipTone } from '#app/_components/chip.tsx';
import type { HostedSession, HostedStatus } from '#app/_features/host/components/host-views.ts';
import { groupCode } from '#app/_lib/format.ts';
import { useFormat } from '#app/_lib/use-format.ts';

interface SessionRowProps {
  readonly session: HostedSession;
  readonly onDelete: () => void;
}

const tones: Record<HostedStatus, ChipTone> = {
  lobby: 'outline',
  playing: 'institution',
  paused: 'warning',
  debrief: 'institution',
  ended: 'plain',
};

/** One session with what a host does with it. */
export function SessionRow({ session, onDelete }: SessionRowProps) {
  const t = useTranslations('host');
  const format = useFormat();
  const over = session.status === 'debrief' || session.status === 'ended';
  const facts = [
    t('sessions.people', { count: session.people }),
    session.turn && t('sessions.turn', { turn: session.turn.number, turns: session.turn.of }),
    t('sessions.created', { moment: format.moment(session.createdAt) }),
  ].filter(Boolean);
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-3 border-b py-4">
      <div className="min-w-56 grow">
        <div className="flex flex-wrap items-center gap-2">
          <h2 className="font-serif text-lg font-semibold">{session.scenario}</h2>
          <Chip tone={tones[session.status]}>{t(`status.${session.status}`)}</Chip>
        </div>
        {/* The moment is on the reader's clock, which the server does not know. */}
        <p className="text-sm text-soft" suppressHydrationWarning>
          {facts.join(' · ')}
        </p>
      </div>
      {session.status !== 'ended' && (
        <p className="figures text-sm font-semibold tracking-wider">
          {t('sessions.code', { code: groupCode(session.code) })}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Link href={over ? session.debriefPath : session.deskPath} className={buttonClass('plain')}>
          {over ? t('sessions.debrief') : t('sessions.open')}
        </Link>
        <Link href={session.projectorPath} target="_blank" className={buttonClass('quiet')}>
          {t('sessions.projector')}
        </Link>
        <Button tone="quiet" className="text-soft!" onClick={onDelete}>
          {t('sessions.delete')}
        </Button>
      </div>
    </li>
  );
}
