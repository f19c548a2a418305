'use client';

import Download from 'lucide-react/icons/download';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { buttonClass } from '#app/_components/button.tsx';
import { EmptyState } from '#app/_components/empty-state.tsx';
import { SectionHeading } from '#app/_components/heading.tsx';
import { Tabs } from '#app/_components/tabs.tsx';
import { Assessment } from '#app/_features/debrief/components/assessment.tsx';
import type { DebriefView } from '#app/_features/debrief/components/debrief-views.ts';
import { Objectives } from '#app/_features/debrief/components/objectives.tsx';
import { Questions } from '#app/_features/debrief/components/questions.tsx';
import { Totals } from '#app/_features/debrief/components/totals.tsx';
import { WhatHappened } from '#app/_features/debrief/components/what-happened.tsx';
import { WhatIf } from '#app/_features/debrief/components/what-if.tsx';
import type { WhatIfView } from '#app/_features/debrief/components/what-if-views.ts';
import type { Loadable } from '#app/_lib/loadable.ts';
import { LoadablePanel } from '#app/_shared/loadable-panel.tsx';

export const DEBRIEF_PARTS = ['happened', 'meant', 'wanted', 'what-if', 'now'] as const;
export type DebriefPart = (typeof DEBRIEF_PARTS)[number];

interface DebriefScreenProps {
  /** `null` inside: it has not begun. */
  readonly debrief: Loadable<DebriefView | null>;
  /** What each decision changed; on its way as long as nobody looks at that part. */
  readonly whatIf: Loadable<WhatIfView>;
  /** Where the session's data can be taken as JSON; null for whoever may not. */
  readonly exportPath: string | null;
  /** The documents that can be downloaded. */
  readonly downloads?: ReactNode;
  readonly part: DebriefPart;
  readonly onPart: (part: DebriefPart) => void;
}

/** The guided look back. */
export function DebriefScreen({ debrief, whatIf, exportPath, downloads, part, onPart }: DebriefScreenProps) {
  const t = useTranslations('debrief');
  return (
    <main id="content" className="mx-auto w-full max-w-6xl px-4 py-6 pb-16 sm:px-6">
      <LoadablePanel content={debrief}>
        {(view) =>
          view === null ? (
            <EmptyState title={t('notYet.title')}>{t('notYet.advice')}</EmptyState>
          ) : (
            <Debrief
              view={view}
              whatIf={whatIf}
              exportPath={exportPath}
              downloads={downloads}
              part={part}
              onPart={onPart}
            />
          )
        }
      </LoadablePanel>
    </main>
  );
}

interface DebriefProps {
  readonly view: DebriefView;
  readonly whatIf: Loadable<WhatIfView>;
  readonly exportPath: string | null;
  readonly downloads: ReactNode;
  readonly part: DebriefPart;
  readonly onPart: (part: DebriefPart) => void;
}

function Debrief({ view, whatIf, exportPath, downloads, part, onPart }: DebriefProps) {
  const t = useTranslations('debrief');
  const what = useTranslations('whatIf');
  const [week, setWeek] = useState(view.weeks[0]?.week ?? 1);
  const showWeek = (wanted: number) => {
    setWeek(wanted);
    onPart('happened');
    scrollTo({ top: 0, behavior: 'smooth' });
  };
  return (
    <div className="flex flex-col gap-8">
      <SectionHeading
        level={1}
        eyebrow={`${t('title')} · ${view.scenario}`}
        aside={
          exportPath && (
            <span className="flex items-center gap-1">
              {downloads}
              <a href={exportPath} download className={buttonClass('plain')}>
                <Download aria-hidden="true" className="size-4" />
                {t('export')}
              </a>
            </span>
          )
        }
      >
        {view.ending?.title ?? view.scenario}
      </SectionHeading>
      {view.ending && <p className="-mt-4 max-w-prose font-serif text-lg">{view.ending.text}</p>}
      <Totals totals={view.totals} />
      <Tabs
        label={t('parts.label')}
        value={part}
        onChange={onPart}
        tabs={[
          {
            id: 'happened',
            label: t('parts.happened'),
            content: <WhatHappened view={view} week={week} onWeek={setWeek} />,
          },
          {
            id: 'meant',
            label: t('parts.meant'),
            content: (
              <Assessment
                lines={view.assessment}
                force={view.force}
                pillars={view.pillars}
                onWeek={showWeek}
              />
            ),
          },
          { id: 'wanted', label: t('parts.wanted'), content: <Objectives seats={view.seats} /> },
          { id: 'what-if', label: what('part'), content: <WhatIf whatIf={whatIf} /> },
          ...(view.questions.length === 0
            ? []
            : [
                {
                  id: 'now' as const,
                  label: t('parts.now'),
                  content: <Questions questions={view.questions} />,
                },
              ]),
        ]}
      />
    </div>
  );
}
