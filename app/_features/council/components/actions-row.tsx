'use client';

import { clsx } from 'clsx';
import { useTranslations } from 'use-intl/react';
import type { ButtonTone } from '#app/_components/button.tsx';
import type {
  ActionView,
  ChamberActionId,
  DraftActionId,
} from '#app/_features/council/components/council-views.ts';
import { ActionButton } from '#app/_shared/action-button.tsx';

type ActionId = ChamberActionId | DraftActionId;

interface ActionsRowProps<Id extends ActionId> {
  readonly actions: readonly ActionView<Id>[];
  readonly onAct: (action: Id) => void;
  readonly className?: string;
}

/** The acts that matter most when they are possible. */
const FOREMOST: ReadonlySet<ActionId> = new Set([
  'put-to-vote',
  'close-vote',
  'open-meeting',
  'call-next',
  'table',
]);
const UNDOING: ReadonlySet<ActionId> = new Set(['withdraw', 'unsponsor', 'leave-list', 'suspend-meeting']);

function toneOf(id: ActionId): ButtonTone {
  if (FOREMOST.has(id)) return 'primary';
  return UNDOING.has(id) ? 'quiet' : 'plain';
}

/** The one or two things a person may do now. */
export function ActionsRow<Id extends ActionId>({ actions, onAct, className }: ActionsRowProps<Id>) {
  const t = useTranslations('council');
  if (actions.length === 0) return null;
  return (
    <div className={clsx('flex flex-wrap items-start gap-2', className)}>
      {actions.map(({ id, permit, busy, symbol }) => (
        <ActionButton key={id} permit={permit} busy={busy} tone={toneOf(id)} onClick={() => onAct(id)}>
          {t(`action.${id as ActionId}`, { symbol: symbol ?? '' })}
        </ActionButton>
      ))}
    </div>
  );
}
