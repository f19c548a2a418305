'use client';

import { type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { EmptyState } from '#app/_components/empty-state.tsx';
import { Field } from '#app/_components/field.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import { Select, TextInput } from '#app/_components/text-input.tsx';
import { RecordEntries } from '#app/_features/record/components/record-entries.tsx';
import {
  RECORD_KINDS,
  type RecordEntryView,
  type RecordKind,
} from '#app/_features/record/components/record-views.ts';
import type { Loadable } from '#app/_lib/loadable.ts';
import { LoadablePanel } from '#app/_shared/loadable-panel.tsx';

interface RecordPanelProps {
  /** Oldest first. */
  readonly entries: Loadable<readonly RecordEntryView[]>;
  /** The documents that can be downloaded. */
  readonly downloads?: ReactNode;
}

/** Everything public that happened, in order, searchable. */
export function RecordPanel({ entries, downloads }: RecordPanelProps) {
  const t = useTranslations('record');
  return (
    <div className="flex flex-col gap-4">
      <SectionHeading aside={downloads}>{t('title')}</SectionHeading>
      <LoadablePanel content={entries}>
        {(list) =>
          list.length === 0 ? <EmptyState title={t('empty')} /> : <SearchableRecord entries={list} />
        }
      </LoadablePanel>
    </div>
  );
}

function SearchableRecord({ entries }: { readonly entries: readonly RecordEntryView[] }) {
  const t = useTranslations('record');
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<RecordKind | 'all'>('all');
  const wanted = useDeferredValue(search.trim().toLowerCase());
  const shown = entries.filter(
    (entry) =>
      (kind === 'all' || entry.kind === kind) &&
      `${entry.seat?.name ?? ''} ${entry.text} ${entry.quote ?? ''}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)_8rem] gap-2">
        <Field label={t('search')}>
          {(control) => (
            <TextInput
              {...control}
              type="search"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('kinds')}>
          {(control) => (
            <Select
              {...control}
              value={kind}
              onChange={(event) => setKind(event.target.value as RecordKind | 'all')}
            >
              <option value="all">{t('all')}</option>
              {RECORD_KINDS.map((value) => (
                <option key={value} value={value}>
                  {t(`kind.${value}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <p role="status" className="-mt-2 text-xs text-soft">
        {t('count', { count: shown.length })}
      </p>
      <RecordEntries entries={shown} />
    </>
  );
}
