'use client';

import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { Card } from '#app/_components/card.tsx';
import { Chip } from '#app/_components/chip.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import { ActionButton } from '#app/_shared/action-button.tsx';
import type { AmendmentView, ChangeView, PassageView } from '#app/_shared/amendment-view.ts';
import type { AmendmentId } from '#engine/kernel/ids.ts';

interface AmendmentListProps {
  readonly amendments: readonly AmendmentView[];
  readonly busy: AmendmentId | null;
  readonly onWithdraw: (amendment: AmendmentId) => void;
  /** What each can be downloaded as. */
  readonly downloads: (amendment: AmendmentView) => ReactNode;
}

const tones = {
  submitted: 'outline',
  voting: 'warning',
  adopted: 'institution',
  failed: 'plain',
  vetoed: 'harm',
  withdrawn: 'plain',
  fallen: 'plain',
} as const;

/** The amendments to a draft, each change side by side with what it would change. */
export function AmendmentList({ amendments, busy, onWithdraw, downloads }: AmendmentListProps) {
  const t = useTranslations('council.amendment');
  if (amendments.length === 0) return null;
  return (
    <section aria-labelledby="amendments" className="mt-4 flex flex-col gap-3">
      <SectionHeading id="amendments">{t('title')}</SectionHeading>
      <p className="text-sm text-soft">{t('order')}</p>
      {amendments.map((amendment) => (
        <Card key={amendment.id}>
          <header className="mb-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
            <p className="flex flex-wrap items-center gap-2.5">
              <span className="figures font-semibold">{amendment.symbol}</span>
              <span>{amendment.author.name}</span>
              <Chip tone={tones[amendment.status]}>{t(`status.${amendment.status}`)}</Chip>
            </p>
            <span className="flex items-center gap-1">
              {amendment.withdraw && (
                <ActionButton
                  permit={amendment.withdraw}
                  busy={busy === amendment.id}
                  tone="quiet"
                  onClick={() => onWithdraw(amendment.id)}
                >
                  {t('withdraw')}
                </ActionButton>
              )}
              {downloads(amendment)}
            </span>
          </header>
          <ul className="flex flex-col gap-4">
            {amendment.changes.map((change) => (
              <li key={change.key}>
                <SideBySide change={change} />
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </section>
  );
}

function SideBySide({ change: { where, before, after } }: { readonly change: ChangeView }) {
  const t = useTranslations('council.amendment');
  return (
    <div>
      <h4 className="text-sm font-semibold">{where}</h4>
      <dl className="mt-1 grid grid-cols-1 gap-x-4 gap-y-2 sm:grid-cols-2">
        <Side name={t('before')} edge="border-edge/45">
          {before === null ? (
            <span className="text-soft">{t('nothing')}</span>
          ) : (
            <Passage as="del" {...before} />
          )}
        </Side>
        <Side name={t('after')} edge="border-institution">
          {after === null ? (
            <span className="text-soft">{t('deleted')}</span>
          ) : (
            <Passage as="ins" {...after} />
          )}
        </Side>
      </dl>
    </div>
  );
}

interface SideProps {
  readonly name: string;
  readonly edge: string;
  readonly children: ReactNode;
}

function Side({ name, edge, children }: SideProps) {
  return (
    <div className={clsx('border-l-3 pl-3', edge)}>
      <dt className="eyebrow">{name}</dt>
      <dd className="font-serif">{children}</dd>
    </div>
  );
}

/** Struck out or underlined for the eye, and said to be so to whoever listens. */
function Passage({ as: Element, opening, body, below }: PassageView & { readonly as: 'del' | 'ins' }) {
  return (
    <Element className={Element === 'del' ? 'decoration-soft' : 'underline-offset-4'}>
      {opening !== null && <em>{opening} </em>}
      {body}
      {below.map((line) => (
        <span key={line} className="block pl-6">
          {line}
        </span>
      ))}
    </Element>
  );
}
