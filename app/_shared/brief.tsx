'use client';

import { useTranslations } from 'use-intl/react';
import { Chip } from '#app/_components/chip.tsx';
import { Disclosure } from '#app/_components/disclosure.tsx';
import { useFormat } from '#app/_lib/use-format.ts';
import type { BriefView, ObjectiveView } from '#app/_shared/brief-view.ts';
import { Markdown } from '#app/_shared/markdown.tsx';

/** A delegation's private brief with its aims and the votes its stance rests on. */
export function Brief({ brief }: { readonly brief: BriefView }) {
  const t = useTranslations('brief');
  const common = useTranslations('common');
  const format = useFormat();
  return (
    <article className="flex flex-col gap-5">
      <Markdown source={brief.text} />
      {brief.objectives.length > 0 && (
        <section aria-labelledby="objectives">
          <h3 id="objectives" className="eyebrow mb-2">
            {t('objectives')}
          </h3>
          <ol className="flex flex-col">
            {brief.objectives.map((objective) => (
              <Objective key={objective.id} objective={objective} />
            ))}
          </ol>
        </section>
      )}
      {brief.sources.length > 0 && (
        <Disclosure summary={t('sources')} className="border-t">
          <ul className="flex flex-col gap-1 text-sm text-soft">
            {brief.sources.map((source) => (
              <li key={source.symbol}>
                {t('sourceLine', {
                  position: common(`vote.${source.position}`),
                  symbol: source.symbol,
                  date: format.dayAndYear(source.date),
                  topic: source.topic,
                })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </article>
  );
}

function Objective({ objective }: { readonly objective: ObjectiveView }) {
  const t = useTranslations('brief');
  const importance = objective.weight >= 0.35 ? 'high' : objective.weight >= 0.2 ? 'middle' : 'low';
  return (
    <li className="flex items-start justify-between gap-3 border-t py-2.5 text-sm first:border-t-0">
      <span>{objective.text}</span>
      <Chip tone={importance === 'high' ? 'institution' : 'plain'}>{t(`weight.${importance}`)}</Chip>
    </li>
  );
}
