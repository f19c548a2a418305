'use client';

import { useTranslations } from 'use-intl/react';
import { Disclosure } from '#app/_components/disclosure.tsx';
import { Cell, HeadCell, Table } from '#app/_components/table.tsx';
import type { AvertedView, ChoiceView } from '#app/_features/debrief/components/what-if-views.ts';
import { useFormat } from '#app/_lib/use-format.ts';

interface AvertedTableProps {
  readonly whole: AvertedView;
  readonly choices: readonly ChoiceView[];
}

const kinds = ['deaths', 'displaced'] as const;

/** The same as the bars, for whoever listens or wants the numbers. */
export function AvertedTable({ whole, choices }: AvertedTableProps) {
  const t = useTranslations('whatIf');
  return (
    <Disclosure summary={t('table.more')}>
      <Table caption={t('table.caption')}>
        <thead>
          <tr>
            <HeadCell>{t('table.decision')}</HeadCell>
            {kinds.flatMap((kind) => [
              <HeadCell key={`${kind} here`} className="text-right">
                {t('table.here', { what: t(kind) })}
              </HeadCell>,
              <HeadCell key={`${kind} range`} className="text-right">
                {t('table.range', { what: t(kind) })}
              </HeadCell>,
            ])}
          </tr>
        </thead>
        <tbody>
          <AvertedCells name={t('table.all')} averted={whole} />
          {choices.map((choice) => (
            <AvertedCells
              key={choice.id}
              name={choice.name}
              by={t('by', { by: choice.by, turn: choice.turn })}
              averted={choice}
            />
          ))}
        </tbody>
      </Table>
    </Disclosure>
  );
}

interface AvertedCellsProps {
  readonly name: string;
  readonly by?: string;
  readonly averted: AvertedView;
}

function AvertedCells({ name, by, averted: { own, spread } }: AvertedCellsProps) {
  const t = useTranslations('whatIf');
  const format = useFormat();
  const number = (value: number) => format.number(Math.round(value)).replace('-', '−');
  return (
    <tr>
      <HeadCell scope="row" className="min-w-48">
        {name}
        {by && <span className="block text-xs font-normal text-soft">{by}</span>}
      </HeadCell>
      {kinds.flatMap((kind) => {
        const range = spread?.[kind];
        return [
          <Cell key={`${kind} here`} className="figures text-right">
            {number(own[kind])}
          </Cell>,
          <Cell key={`${kind} range`} className="figures text-right whitespace-nowrap">
            {range
              ? t('table.fromTo', {
                  low: number(range.low),
                  high: number(range.high),
                  median: number(range.median),
                })
              : t('table.notYet')}
          </Cell>,
        ];
      })}
    </tr>
  );
}
