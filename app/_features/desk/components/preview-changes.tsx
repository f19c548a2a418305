'use client';

import { clsx } from 'clsx';
import Info from 'lucide-react/icons/info';
import { useTranslations } from 'use-intl/react';
import { IconButton } from '#app/_components/icon-button.tsx';
import { Cell, HeadCell, Table } from '#app/_components/table.tsx';
import { Tip } from '#app/_components/tip.tsx';
import type { PreviewChange } from '#app/_features/desk/components/desk-views.ts';
import { useFormat } from '#app/_lib/use-format.ts';
import { ActionButton } from '#app/_shared/action-button.tsx';
import type { Permit } from '#engine/session/permit.ts';

interface PreviewChangesProps {
  readonly changes: readonly PreviewChange[];
  /** Null once it is released and can be changed no more. */
  readonly adjust: Permit | null;
  readonly onAdjust: (change: PreviewChange) => void;
}

/** Numbers with what moves them, to be changed with a reason. A phone shows what was before below what comes, so that changing it fits. */
export function PreviewChanges({ changes, adjust, onAdjust }: PreviewChangesProps) {
  const t = useTranslations('desk');
  const format = useFormat();
  return (
    <Table caption={t('preview.indicators')} captionShown>
      <thead>
        <tr>
          <HeadCell>{t('preview.indicator')}</HeadCell>
          <HeadCell className="text-right max-sm:hidden">{t('preview.from')}</HeadCell>
          <HeadCell className="text-right">{t('preview.to')}</HeadCell>
          <HeadCell className="text-right max-sm:hidden">{t('preview.change')}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t('preview.why')}</span>
          </HeadCell>
          {adjust && (
            <HeadCell>
              <span className="sr-only">{t('preview.adjust')}</span>
            </HeadCell>
          )}
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={`${change.indicator}/${change.region}`}>
            <HeadCell scope="row" className="align-middle!">
              {change.name}
              {change.adjusted && (
                <span className="block text-xs font-normal text-warning">
                  {t('preview.adjusted', {
                    value: format.number(change.adjusted.to, change.digits),
                    reason: change.adjusted.reason,
                  })}
                </span>
              )}
            </HeadCell>
            <Cell className="figures text-right align-middle! text-soft max-sm:hidden">
              {format.number(change.from, change.digits)}
            </Cell>
            <Cell className="figures text-right align-middle! font-semibold">
              {format.number(change.to, change.digits)}
              <span className="block text-xs font-normal text-soft sm:hidden">
                {t('preview.from')} {format.number(change.from, change.digits)}
              </span>
            </Cell>
            <Cell
              className={clsx(
                'figures text-right align-middle! whitespace-nowrap max-sm:hidden',
                change.worse ? 'text-harm' : 'text-soft',
              )}
            >
              {format.signed(change.to - change.from, change.digits)}
            </Cell>
            <Cell className="py-0! align-middle!">
              {change.causes.length > 0 && <Causes change={change} />}
            </Cell>
            {adjust && (
              <Cell className="py-0! text-right align-middle!">
                <ActionButton permit={adjust} tone="quiet" onClick={() => onAdjust(change)}>
                  {t('preview.adjust')}
                </ActionButton>
              </Cell>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Causes({ change }: { readonly change: PreviewChange }) {
  const t = useTranslations('desk');
  return (
    <Tip
      trigger={
        <IconButton
          label={`${t('preview.why')}: ${change.name}`}
          icon={<Info aria-hidden="true" className="size-4" />}
        />
      }
    >
      <ul className="flex flex-col gap-1">
        {change.causes.map((cause) => (
          <li key={cause}>{cause}</li>
        ))}
      </ul>
    </Tip>
  );
}
