'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { NoteDialog } from '#app/_features/desk/components/note-dialog.tsx';
import { SituationPanel } from '#app/_features/situation/components/situation-panel.tsx';
import { useCommand } from '#app/_lib/live/live-session.tsx';
import { ready } from '#app/_lib/loadable.ts';
import { useSession } from '#app/_session/session.tsx';
import { submissionOf } from '#app/_session/submission-of.ts';
import { situationView } from '#app/_session/views/situation-view.ts';
import { useWording } from '#app/_session/views/wording.ts';
import { SubmissionNote } from '#app/_shared/submission-note.tsx';

/** The situation as everybody is told it, where a facilitator may end what is under way, with a reason. */
export function DeskSituation() {
  const t = useTranslations('desk');
  const session = useSession();
  const wording = useWording();
  const command = useCommand();
  const [ending, setEnding] = useState<string | null>(null);
  const situation = situationView(session, wording);
  const measure = situation.underWay.find(({ id }) => id === ending);
  return (
    <>
      <SubmissionNote submission={submissionOf(command)} />
      <SituationPanel situation={ready(situation)} onMeasure={setEnding} />
      {measure && (
        <NoteDialog
          title={t('endMeasureDialog.title', { measure: measure.name })}
          description={t('endMeasureDialog.description')}
          label={t('adjustDialog.reason')}
          hint={t('adjustDialog.reasonHint')}
          action={t('endMeasureDialog.action')}
          onSubmit={(reason) => {
            command.mutate({ type: 'EndMeasure', instance: measure.id, reason });
            setEnding(null);
          }}
          onClose={() => setEnding(null)}
        />
      )}
    </>
  );
}
