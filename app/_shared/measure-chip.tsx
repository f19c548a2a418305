'use client';

import { clsx } from 'clsx';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { Chip } from '#app/_components/chip.tsx';
import type { MeasureChipView } from '#app/_shared/draft-view.ts';

interface MeasureChipProps {
  readonly measure: MeasureChipView;
  readonly className?: string;
}

/** The measure behind a clause: what it would do, and what is still missing for it. */
export function MeasureChip({ measure, className }: MeasureChipProps) {
  return (
    <div
      className={clsx('flex flex-wrap items-center gap-x-2 gap-y-1 font-sans text-sm leading-6', className)}
    >
      <Chip tone="institution">{measure.name}</Chip>
      {measure.parameters && <span>{measure.parameters}</span>}
      {measure.missing.length === 0 ? (
        <span className="text-soft">{measure.effect}</span>
      ) : (
        <span className="inline-flex items-start gap-1.5 text-warning">
          <TriangleAlert aria-hidden="true" className="mt-1 size-3.5 shrink-0" />
          {measure.missing.join(' · ')}
        </span>
      )}
    </div>
  );
}
