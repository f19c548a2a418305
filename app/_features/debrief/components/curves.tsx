'use client';

import { useTranslations } from 'use-intl/react';
import { Disclosure } from '#app/_components/disclosure.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import { Cell, HeadCell, Table } from '#app/_components/table.tsx';
import { Curve } from '#app/_features/debrief/components/curve.tsx';
import type { CurveView } from '#app/_features/debrief/components/debrief-views.ts';
import { useFormat } from '#app/_lib/use-format.ts';

interface CurvesProps {
  readonly curves: readonly CurveView[];
  readonly week: number;
  readonly onWeek: (week: number) => void;
}

/** Small multiples of every indicator that matters, moving with the timeline; the same in tables below. */
export default function Curves({ curves, week, onWeek }: CurvesProps) {
  const t = useTranslations('debrief');
  return (
    <section aria-labelledby="curves" className="flex flex-col gap-4">
      <SectionHeading id="curves">{t('curves.title')}</SectionHeading>
      <p className="-mt-3 max-w-prose text-sm text-soft">{t('curves.note')}</p>
      <Legend />
      <div className="grid grid-cols-1 gap-x-8 gap-y-6 sm:grid-cols-2 xl:grid-cols-3">
        {curves.map((curve) => (
          <div key={curve.id}>
            <Curve curve={curve} week={week} onWeek={onWeek} />
            <Disclosure
              summary={<span className="text-xs text-soft">{t('curves.more', { name: curve.name })}</span>}
            >
              <Moved causes={curve.movedIn(week)} week={week} />
              <CurveTable curve={curve} />
            </Disclosure>
          </div>
        ))}
      </div>
    </section>
  );
}

interface MovedProps {
  readonly causes: readonly string[];
  readonly week: number;
}

function Moved({ causes, week }: MovedProps) {
  const t = useTranslations('debrief');
  return (
    <section aria-live="polite" className="mb-3 text-xs">
      <h4 className="font-semibold">{t('curves.moved', { week })}</h4>
      {causes.length === 0 && <p className="text-soft">{t('curves.notMoved')}</p>}
      <ul className="figures">
        {causes.map((cause) => (
          <li key={cause}>{cause}</li>
        ))}
      </ul>
    </section>
  );
}

function Legend() {
  const t = useTranslations('debrief');
  return (
    <ul aria-hidden="true" className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-soft">
      <li className="inline-flex items-center gap-2">
        <svg viewBox="0 0 24 10" aria-hidden="true" className="h-2.5 w-6">
          <path d="M0 5H24" stroke="var(--ink)" strokeWidth="2" />
        </svg>
        {t('curves.legendTrue')}
      </li>
      <li className="inline-flex items-center gap-2">
        <svg viewBox="0 0 24 10" aria-hidden="true" className="h-2.5 w-6">
          <rect width="24" height="10" fill="var(--warning)" opacity="0.18" />
          <circle cx="12" cy="5" r="3" fill="var(--surface)" stroke="var(--warning)" strokeWidth="1.6" />
        </svg>
        {t('curves.legendReported')}
      </li>
      <li className="inline-flex items-center gap-2">
        <svg viewBox="0 0 24 10" aria-hidden="true" className="h-2.5 w-6">
          <path d="M0 5H24" stroke="var(--soft)" strokeWidth="1.6" strokeDasharray="4 3" />
        </svg>
        {t('curves.legendAlone')}
      </li>
    </ul>
  );
}

function CurveTable({ curve }: { readonly curve: CurveView }) {
  const t = useTranslations('debrief');
  const format = useFormat();
  const at = <Point extends { readonly week: number }>(points: readonly Point[], week: number) =>
    points.find((point) => point.week === week);
  return (
    <Table caption={t('curves.table', { name: curve.name })} className="text-xs!">
      <thead>
        <tr>
          <HeadCell>{t('curves.week')}</HeadCell>
          <HeadCell className="text-right">{t('curves.true')}</HeadCell>
          <HeadCell className="text-right">{t('curves.reported')}</HeadCell>
          <HeadCell className="text-right">{t('curves.alone')}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {curve.truth.map(({ week, value }) => {
          const reported = at(curve.reported, week);
          const alone = at(curve.alone, week);
          return (
            <tr key={week}>
              <HeadCell scope="row" className="figures">
                {week}
              </HeadCell>
              <Cell className="figures text-right">{format.number(value, curve.digits)}</Cell>
              <Cell className="figures text-right">
                {reported && format.number(reported.estimate, curve.digits)}
              </Cell>
              <Cell className="figures text-right">{alone && format.number(alone.value, curve.digits)}</Cell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
