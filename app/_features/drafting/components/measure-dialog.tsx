'use client';

import { useTranslations } from 'use-intl/react';
import { Dialog } from '#app/_components/dialog.tsx';
import { ActionButton } from '#app/_shared/action-button.tsx';
import { MeasureDeck } from '#app/_shared/measure-deck.tsx';
import type { MeasureOptionView } from '#app/_shared/measure-view.ts';
import type { Stage } from '#engine/crisis/measures/face-types.ts';

interface MeasureDialogProps {
  readonly deck: readonly MeasureOptionView[];
  readonly stage: Stage;
  readonly onPick: (measure: MeasureOptionView) => void;
  readonly onClose: () => void;
}

/** Picks a measure from the deck for a paragraph. */
export function MeasureDialog({ deck, stage, onPick, onClose }: MeasureDialogProps) {
  const t = useTranslations('drafting');
  const common = useTranslations('common');
  return (
    <Dialog
      open
      size="wide"
      onOpenChange={(open) => !open && onClose()}
      title={t('measure.choose')}
      description={t('measure.description')}
      closeLabel={common('close')}
    >
      <MeasureDeck measures={deck} stage={stage}>
        {(measure) => (
          <ActionButton
            permit={measure.permit}
            tone="primary"
            className="self-start"
            onClick={() => onPick(measure)}
          >
            {t('measure.pick')}
          </ActionButton>
        )}
      </MeasureDeck>
    </Dialog>
  );
}
