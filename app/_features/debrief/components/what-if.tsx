'use client';

import { useTranslations } from 'use-intl/react';
import { EmptyState } from '#app/_components/empty-state.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import { Note } from '#app/_components/note.tsx';
import { ProgressBar } from '#app/_components/progress-bar.tsx';
import { AvertedRow } from '#app/_features/debrief/components/averted-row.tsx';
import { AvertedTable } from '#app/_features/debrief/components/averted-table.tsx';
import type { AvertedView, ChoiceView, WhatIfView } from '#app/_features/debrief/components/what-if-views.ts';
import type { Loadable } from '#app/_lib/loadable.ts';
import { LoadablePanel } from '#app/_shared/loadable-panel.tsx';

/** The same session without each of its decisions, and all of it beside the crisis left alone. */
export function WhatIf({ whatIf }: { readonly whatIf: Loadable<WhatIfView> }) {
  const t = useTranslations('whatIf');
  return (
    <section aria-labelledby="what-if" className="flex flex-col gap-6">
      <div>
        <SectionHeading id="what-if">{t('title')}</SectionHeading>
        <p className="mt-1 max-w-prose text-sm text-soft">{t('note')}</p>
      </div>
      <LoadablePanel content={whatIf}>
        {(view) => (view.is === 'found' ? <Found view={view} /> : <Awaited is={view.is} />)}
      </LoadablePanel>
    </section>
  );
}

function Awaited({ is }: { readonly is: 'waiting' | 'beginning' }) {
  const t = useTranslations('whatIf');
  return (
    <p role="status" className="text-soft">
      {is === 'waiting' ? t('waiting') : t('first')}
    </p>
  );
}

function Found({ view }: { readonly view: Extract<WhatIfView, { is: 'found' }> }) {
  const t = useTranslations('whatIf');
  const { choices, whole, dice } = view;
  const differing = choices.filter((choice) => !isSame(choice));
  const same = choices.filter(isSame);
  return (
    <>
      {view.goesOn && (
        <div className="max-w-prose">
          <p className="mb-1.5 text-sm text-soft">{t('progress', dice)}</p>
          <ProgressBar value={dice.lived / dice.planned} label={t('progress', dice)} />
        </div>
      )}
      {!view.isAsRecorded && <Note tone="warning">{t('otherwise')}</Note>}
      <Legend />
      <div className="border-t-2 border-ink pt-3">
        <AvertedRow name={t('whole')} averted={whole} scale={[whole]} said="alone" />
      </div>
      {choices.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.advice')}</EmptyState>
      ) : (
        <>
          {differing.length > 0 && (
            <div>
              <h3 className="eyebrow">{t('order')}</h3>
              <ol className="mt-2">
                {differing.map((choice) => (
                  <li key={choice.id} className="border-b py-3 first:border-t">
                    <AvertedRow
                      name={choice.name}
                      by={t('by', { by: choice.by, turn: choice.turn })}
                      averted={choice}
                      scale={differing}
                      said="without"
                    />
                  </li>
                ))}
              </ol>
              <p className="mt-3 max-w-prose text-xs text-soft">
                {t('apart')} {t('below')}
              </p>
            </div>
          )}
          {same.length > 0 && <Same choices={same} />}
          <AvertedTable whole={whole} choices={choices} />
        </>
      )}
    </>
  );
}

/** What made no difference needs no chart: a list says it. */
function Same({ choices }: { readonly choices: readonly ChoiceView[] }) {
  const t = useTranslations('whatIf');
  return (
    <div>
      <h3 className="eyebrow">{t('same')}</h3>
      <ul className="mt-2 flex flex-col gap-1 text-sm">
        {choices.map((choice) => (
          <li key={choice.id}>
            {choice.name} <span className="text-soft">({t('by', { by: choice.by, turn: choice.turn })})</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 max-w-prose text-xs text-soft">{t('sameNote')}</p>
    </div>
  );
}

function Legend() {
  const t = useTranslations('whatIf');
  return (
    <div aria-hidden="true" className="text-xs text-soft">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        <li className="inline-flex items-center gap-2">
          <svg viewBox="0 0 24 10" aria-hidden="true" className="h-2.5 w-6">
            <rect y="1" width="24" height="8" rx="1" fill="var(--institution)" opacity="0.5" />
          </svg>
          {t('legend.bar')}
        </li>
        <li className="inline-flex items-center gap-2">
          <svg viewBox="0 0 24 10" aria-hidden="true" className="h-2.5 w-6 shrink-0">
            <path d="M1 5H23" stroke="var(--ink)" strokeWidth="1.5" />
            <circle cx="12" cy="5" r="3" fill="var(--ink)" />
          </svg>
          {t('legend.line')}
        </li>
      </ul>
      <p className="mt-1">{t('legend.sides')}</p>
    </div>
  );
}

/** Less than half a person apart, here and in the middle of other chances, is no difference. */
function isSame({ own, spread }: AvertedView): boolean {
  const all = [own.deaths, own.displaced, spread?.deaths.median ?? 0, spread?.displaced.median ?? 0];
  return all.every((number) => Math.round(number) === 0);
}
