'use client';

import { useTranslations } from 'use-intl/react';
import { splitLettered } from '#engine/council/drafts/lettered.ts';
import type { DraftDocumentView, OperativeView } from '#app/_shared/draft-view.ts';
import { MeasureChip } from '#app/_shared/measure-chip.tsx';

/**
 * A draft as the Council prints it: "The Security Council," then preambular paragraphs that end in commas, then numbered
 * operative ones that end in semicolons, the last in a full stop. Punctuation is the document's, not the drafter's.
 */
export function DraftDocument({ draft }: { readonly draft: DraftDocumentView }) {
  const t = useTranslations('council');
  const last = draft.operative.length - 1;
  return (
    <article className="font-serif text-[1.0625rem] leading-relaxed">
      <p className="italic">{t('document.council')}</p>
      {draft.preambular.map((paragraph) => (
        <p key={paragraph.id} className="mt-3 pl-8 max-sm:pl-4">
          <em>{paragraph.opening}</em> {trimEnd(paragraph.body)},
        </p>
      ))}
      {draft.chapterSeven && (
        <p className="mt-3 pl-8 max-sm:pl-4">
          <em>{t('document.actingUnder')}</em> {t('document.chapterSeven')},
        </p>
      )}
      <ol className="mt-4 flex flex-col gap-4">
        {draft.operative.map((paragraph, index) => (
          <Operative
            key={paragraph.id}
            paragraph={paragraph}
            number={index + 1}
            end={index === last ? '.' : ';'}
          />
        ))}
      </ol>
      {draft.force && <ForceCase force={draft.force} />}
    </article>
  );
}

const trimEnd = (body: string) => body.trim().replace(/[.,;]+$/, '');

interface OperativeProps {
  readonly paragraph: OperativeView;
  readonly number: number;
  readonly end: string;
}

function Operative({ paragraph, number, end }: OperativeProps) {
  const { lead, parts } = splitLettered(paragraph.body);
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] max-sm:grid-cols-[1.5rem_minmax(0,1fr)]">
      <span className="figures text-soft">{number}.</span>
      <div>
        <p>
          <em>{paragraph.opening}</em> {parts.length > 0 ? lead : trimEnd(lead) + end}
        </p>
        {parts.length > 0 && (
          <ol className="mt-1 flex flex-col gap-1">
            {parts.map((part, index) => (
              <li key={part.mark} className="grid grid-cols-[2rem_minmax(0,1fr)]">
                <span>{part.mark}</span>
                <span>{trimEnd(part.text) + (index === parts.length - 1 ? end : ';')}</span>
              </li>
            ))}
          </ol>
        )}
        {paragraph.measure && <MeasureChip measure={paragraph.measure} className="mt-1.5" />}
      </div>
    </li>
  );
}

function ForceCase({ force }: { readonly force: NonNullable<DraftDocumentView['force']> }) {
  const t = useTranslations('council');
  const common = useTranslations('common');
  return (
    <section aria-labelledby="force-case" className="mt-6 border-t pt-4">
      <h4 id="force-case" className="eyebrow font-sans">
        {t('document.case')}
      </h4>
      <dl className="mt-2 grid grid-cols-1 gap-x-6 gap-y-3 text-base sm:grid-cols-2">
        {force.cases.map(({ criterion, text }) => (
          <div key={criterion}>
            <dt className="font-sans text-sm font-semibold">{common(`criterion.${criterion}`)}</dt>
            <dd>{text ?? <span className="text-sm text-warning">{t('document.notArgued')}</span>}</dd>
          </div>
        ))}
        <div className="sm:col-span-2">
          <dt className="font-sans text-sm font-semibold">{t('document.exitPlan')}</dt>
          <dd>{force.exitPlan ?? <span className="text-sm text-warning">{t('document.notArgued')}</span>}</dd>
        </div>
      </dl>
    </section>
  );
}
