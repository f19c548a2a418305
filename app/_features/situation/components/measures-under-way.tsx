'use client';

import { useTranslations } from 'use-intl/react';
import { SectionHeading } from '#app/_components/heading.tsx';
import { ProgressBar } from '#app/_components/progress-bar.tsx';
import type { PledgeProgress, UnderWayView } from '#app/_features/situation/components/situation-views.ts';
import { useFormat } from '#app/_lib/use-format.ts';
import { ActionButton } from '#app/_shared/action-button.tsx';

interface MeasuresUnderWayProps {
  readonly measures: readonly UnderWayView[];
  readonly onAct: (measure: string) => void;
}

/** What has been decided and taken, how far it has come, and what it still lacks. */
export function MeasuresUnderWay({ measures, onAct }: MeasuresUnderWayProps) {
  const t = useTranslations('situation');
  return (
    <section aria-labelledby="under-way">
      <SectionHeading id="under-way" level={3}>
        {t('underWay.title')}
      </SectionHeading>
      {measures.length === 0 && <p className="mt-1 text-sm text-soft">{t('underWay.empty')}</p>}
      <ul>
        {measures.map((measure) => (
          <Measure key={measure.id} measure={measure} onAct={() => onAct(measure.id)} />
        ))}
      </ul>
    </section>
  );
}

interface MeasureProps {
  readonly measure: UnderWayView;
  readonly onAct: () => void;
}

function Measure({ measure, onAct }: MeasureProps) {
  const t = useTranslations('situation');
  const format = useFormat();
  const { status } = measure;
  const share = status.is === 'deploying' || status.is === 'acting' ? format.share(status.share) : '';
  return (
    <li className="flex flex-col gap-1.5 border-b py-3 last:border-b-0">
      <p className="text-sm leading-snug">
        <span className="font-semibold">{measure.name}</span>{' '}
        <span className="text-soft">{t('underWay.by', { who: measure.by })}</span>
      </p>
      <p className={status.is === 'pending' ? 'text-xs text-warning' : 'figures text-xs text-soft'}>
        {t(`underWay.status.${status.is}`, { share })}
        {status.is === 'pending' && status.missing.length > 0 && `: ${status.missing.join(' · ')}`}
      </p>
      {measure.pledges.map((pledge) => (
        <Pledged key={pledge.resource} pledge={pledge} name={measure.name} />
      ))}
      {measure.act && (
        <ActionButton permit={measure.act.permit} className="self-start" onClick={onAct}>
          {t(`underWay.act.${measure.act.is}`)}
        </ActionButton>
      )}
    </li>
  );
}

function Pledged({ pledge, name }: { readonly pledge: PledgeProgress; readonly name: string }) {
  const t = useTranslations('situation');
  const format = useFormat();
  const text = t('underWay.pledged', {
    given: format.number(pledge.given),
    asked: format.number(pledge.asked),
    resource: t(`underWay.resource.${pledge.resource}`),
  });
  const share = pledge.asked === 0 ? 1 : pledge.given / pledge.asked;
  return (
    <div>
      <p className="figures text-xs text-soft">{text}</p>
      <ProgressBar
        value={share}
        label={t('underWay.progress', { name, share: format.share(share) })}
        valueText={text}
        tone={share < 1 ? 'warning' : 'institution'}
        className="mt-0.5"
      />
    </div>
  );
}
