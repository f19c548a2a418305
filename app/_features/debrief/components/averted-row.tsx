'use client';

import { useTranslations } from 'use-intl/react';
import { AvertedBar } from '#app/_features/debrief/components/averted-bar.tsx';
import type { AvertedView } from '#app/_features/debrief/components/what-if-views.ts';
import { useFormat } from '#app/_lib/use-format.ts';

interface AvertedRowProps {
  readonly name: string;
  /** Who decided it, and when. */
  readonly by?: string;
  readonly averted: AvertedView;
  /** All that is drawn on one scale with it. */
  readonly scale: readonly AvertedView[];
  /** Beside what it is told. */
  readonly said: 'alone' | 'without';
}

const kinds = ['deaths', 'displaced'] as const;

/** What one thing averted: in words, and as a bar with its interval for deaths and for flight. */
export function AvertedRow({ name, by, averted, scale, said }: AvertedRowProps) {
  const t = useTranslations('whatIf');
  return (
    <div className="grid grid-cols-1 gap-x-8 gap-y-2 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div>
        <p className="font-semibold">{name}</p>
        {by && <p className="text-xs text-soft">{by}</p>}
        <Said averted={averted} said={said} />
      </div>
      <dl className="grid grid-cols-1 content-start gap-x-6 gap-y-2 sm:grid-cols-2">
        {kinds.map((kind) => (
          <div key={kind} className="min-w-0">
            <dt className="inline text-xs text-soft">{t(kind)}</dt>{' '}
            <dd className="inline">
              <Count averted={averted.own[kind]} />
              <AvertedBar
                own={averted.own[kind]}
                spread={averted.spread?.[kind] ?? null}
                reach={reachOf(scale, kind)}
              />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** How many more or fewer there were because of it. */
function Count({ averted }: { readonly averted: number }) {
  const t = useTranslations('whatIf');
  const format = useFormat();
  const persons = Math.round(averted);
  const count = format.number(Math.abs(persons));
  return (
    <span className="figures text-sm font-semibold">
      {persons === 0 && t('none')}
      {persons > 0 && t('fewer', { count })}
      {persons < 0 && <span className="text-harm">{t('more', { count })}</span>}
    </span>
  );
}

function Said({ averted: { own, spread }, said }: Pick<AvertedRowProps, 'averted' | 'said'>) {
  const t = useTranslations('whatIf');
  const format = useFormat();
  const part = (kind: (typeof kinds)[number]) => {
    const persons = Math.round(own[kind]);
    const way = persons === 0 ? 'same' : persons > 0 ? 'more' : 'fewer';
    return t(`said.${kind}.${way}`, { persons: Math.abs(persons) });
  };
  const deaths = spread?.deaths;
  const number = (value: number) => format.number(Math.round(value)).replace('-', '−');
  return (
    <p className="mt-1 max-w-prose text-sm">
      {t(`said.${said}`, { deaths: part('deaths'), displaced: part('displaced') })}
      {deaths && (
        <>
          {' '}
          {t(`said.spread.${said}`, {
            low: number(deaths.low),
            high: number(deaths.high),
            median: number(deaths.median),
          })}
        </>
      )}
    </p>
  );
}

/** From how far below zero to how far above it anything on the scale reaches. */
function reachOf(scale: readonly AvertedView[], kind: (typeof kinds)[number]): readonly [number, number] {
  const all = scale.flatMap(({ own, spread }) => [
    own[kind],
    spread?.[kind].low ?? 0,
    spread?.[kind].high ?? 0,
  ]);
  return [Math.min(0, ...all), Math.max(0, ...all)];
}
