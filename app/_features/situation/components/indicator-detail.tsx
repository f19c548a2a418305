'use client';

import { useTranslations } from 'use-intl/react';
import { Dialog } from '#app/_components/dialog.tsx';
import { Cell, HeadCell, Table } from '#app/_components/table.tsx';
import type { IndicatorRowView } from '#app/_features/situation/components/situation-views.ts';
import { useIndicatorWords } from '#app/_features/situation/components/use-indicator-words.ts';
import { useFormat } from '#app/_lib/use-format.ts';
import { Sparkline } from '#app/_shared/sparkline.tsx';

interface IndicatorDetailProps {
  readonly row: IndicatorRowView;
  readonly onClose: () => void;
}

/** Where a number comes from, what is said to move it, what its scale means. */
export default function IndicatorDetail({ row, onClose }: IndicatorDetailProps) {
  const t = useTranslations('situation');
  const common = useTranslations('common');
  const format = useFormat();
  const words = useIndicatorWords(row);
  const { explanation, reading } = row;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={row.name}
      description={explanation.what}
      closeLabel={common('close')}
    >
      <div className="flex flex-col gap-5">
        <div className="flex items-end justify-between gap-4">
          <div>
            <p className="figures text-4xl leading-tight font-semibold">{words.value}</p>
            <p className="figures text-sm text-soft">{words.range}</p>
          </div>
          <Sparkline
            points={row.history}
            tone={row.harmful === 'depends' ? 'ink' : 'harm'}
            className="h-16 w-56 max-w-1/2"
          />
        </div>
        <section>
          <h3 className="eyebrow">{t('detail.from')}</h3>
          <ul className="mt-1 text-sm">
            {reading && (
              <li>
                {t(`detail.confidence.${reading.confidence}`)}{' '}
                {t('detail.asOf', { day: format.day(reading.asOf) })}
              </li>
            )}
            <li className="text-soft">{t('reportedNote')}</li>
          </ul>
        </section>
        <section>
          <h3 className="eyebrow">{t('detail.moved')}</h3>
          <p className="mt-1 text-sm text-soft">
            {t(explanation.movers.length === 0 ? 'detail.notMoved' : 'detail.movedNote')}
          </p>
          {explanation.movers.length > 0 && (
            <ol className="mt-1 text-sm">
              {explanation.movers.map((mover) => (
                <li key={mover.id} className="flex items-baseline gap-2 border-b py-1.5 last:border-b-0">
                  <span aria-hidden="true" className="w-3 text-soft">
                    {mover.direction === 'up' ? '▲' : '▼'}
                  </span>
                  <span className="grow">
                    {mover.name} <span className="text-soft">{t('underWay.by', { who: mover.by })}</span>
                  </span>
                  <span className="text-right text-xs text-soft">
                    {t(`detail.${mover.direction}`)}
                    {mover.sideEffect && `, ${t('detail.sideEffect')}`}
                  </span>
                </li>
              ))}
            </ol>
          )}
        </section>
        <section>
          <h3 className="eyebrow">{t('detail.scale')}</h3>
          <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
            {explanation.anchors.map((anchor) => (
              <div key={anchor.value} className="contents">
                <dt className="figures text-right font-semibold">{format.number(anchor.value)}</dt>
                <dd className="text-soft">{anchor.text}</dd>
              </div>
            ))}
          </dl>
        </section>
        {row.history.length > 1 && <History row={row} />}
      </div>
    </Dialog>
  );
}

function History({ row }: { readonly row: IndicatorRowView }) {
  const t = useTranslations('situation');
  const format = useFormat();
  return (
    <Table caption={t('detail.history')} captionShown>
      <thead>
        <tr>
          <HeadCell>{t('detail.week')}</HeadCell>
          <HeadCell className="text-right">{t('detail.estimate')}</HeadCell>
          <HeadCell className="text-right">{t('detail.range')}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {row.history.map((point) => (
          <tr key={point.week}>
            <HeadCell scope="row" className="figures">
              {point.week}
            </HeadCell>
            <Cell className="figures text-right">{format.number(point.estimate)}</Cell>
            <Cell className="figures text-right text-soft">
              {t('indicators.range', { low: format.number(point.low), high: format.number(point.high) })}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
