'use client';

import { clsx } from 'clsx';
import { useTranslations } from 'use-intl/react';
import type { DraftDocumentView, OperativeView, SubparagraphView } from '#app/_shared/draft-view.ts';
import { MeasureChip } from '#app/_shared/measure-chip.tsx';
import { splitLettered } from '#engine/council/drafts/lettered.ts';

/**
 * A draft as the Council prints it: "The Security Council," then preambular paragraphs that end in commas, then numbered
 * operative ones that end in semicolons, the last in a full stop. Punctuation is the document's, not the drafter's.
 */
export function DraftDocument({ draft }: { readonly draft: DraftDocumentView }) {
  const t = useTranslations('council');
  const closes = draft.operative.length > 0 && !draft.operative.some(isSeized);
  const last = draft.operative.length - (closes ? 0 : 1);
  return (
    <article className="font-serif text-[1.0625rem] leading-relaxed">
      <p className="italic">{t('document.council')}</p>
      {draft.preambular.map((paragraph) => (
        <div key={paragraph.id} className="mt-3 pl-8 max-sm:pl-4">
          <p>
            <em>{paragraph.opening}</em>{' '}
            {paragraph.below.length > 0 ? leading(paragraph.body) : `${trimEnd(paragraph.body)},`}
          </p>
          <Below parts={paragraph.below} end="," />
        </div>
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
        {closes && (
          <li className="grid grid-cols-[2rem_minmax(0,1fr)] max-sm:grid-cols-[1.5rem_minmax(0,1fr)]">
            <span className="figures text-soft">{last + 1}.</span>
            <p>
              <em>{t('document.decides')}</em> {t('document.seized')}.
            </p>
          </li>
        )}
      </ol>
      {draft.force && <ForceCase force={draft.force} />}
    </article>
  );
}

const trimEnd = (body: string) => body.trim().replace(/[.,;:]+$/, '');
/** What leads on to sub-paragraphs ends in a colon, unless the drafter ended it in one or in a comma. */
const leading = (body: string) => (/[:,]\s*$/.test(body) ? body.trim() : `${trimEnd(body)}:`);
const isSeized = ({ body }: OperativeView) => /\b(?:seized|saisi)\b/i.test(body);

interface OperativeProps {
  readonly paragraph: OperativeView;
  readonly number: number;
  readonly end: string;
}

function Operative({ paragraph, number, end }: OperativeProps) {
  const { lead, parts } = splitLettered(paragraph.body);
  const typed = parts.map(({ mark, text }) => ({ key: mark, level: 2 as const, mark, body: text }));
  const below = [...typed, ...paragraph.below];
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] max-sm:grid-cols-[1.5rem_minmax(0,1fr)]">
      <span className="figures text-soft">{number}.</span>
      <div>
        <p>
          <em>{paragraph.opening}</em> {below.length > 0 ? leading(lead) : trimEnd(lead) + end}
        </p>
        <Below parts={below} end={end} />
        {paragraph.measure && <MeasureChip measure={paragraph.measure} className="mt-1.5" />}
      </div>
    </li>
  );
}

const margins = { 2: '', 3: 'ml-8 max-sm:ml-5', 4: 'ml-16 max-sm:ml-10' } as const;

/** What stands under a paragraph, each with its mark. */
function Below({ parts, end }: { readonly parts: readonly SubparagraphView[]; readonly end: string }) {
  if (parts.length === 0) return null;
  return (
    <ol className="mt-1 flex flex-col gap-1">
      {parts.map((part, index) => (
        <li key={part.key} className={clsx('grid grid-cols-[2rem_minmax(0,1fr)]', margins[part.level])}>
          <span>{part.mark}</span>
          <span>
            {(parts[index + 1]?.level ?? 0) > part.level
              ? leading(part.body)
              : trimEnd(part.body) + (index === parts.length - 1 ? end : ';')}
          </span>
        </li>
      ))}
    </ol>
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
