'use client';

import { clsx } from 'clsx';
import { useId } from 'react';
import { useTranslations } from 'use-intl/react';
import { harmFill, MapPatterns, patternFor } from '#app/_shared/map-patterns.tsx';
import { HARM_LEVELS } from '#app/_shared/map-view.ts';

/** What the map's shades and hatchings mean. */
export function MapLegend({ className }: { readonly className?: string }) {
  const t = useTranslations('situation');
  const name = useId().replaceAll(/[^a-zA-Z0-9]/g, '');
  return (
    <ul
      aria-label={t('map.legend')}
      className={clsx('flex flex-wrap gap-x-3 gap-y-0.5 text-2xs text-soft', className)}
    >
      {HARM_LEVELS.map((level) => {
        const pattern = patternFor(`${name}${level}`, level);
        return (
          <li key={level} className="inline-flex items-center gap-1.5">
            <svg viewBox="0 0 18 12" aria-hidden="true" className="h-3 w-4.5 rounded-[2px] border">
              <MapPatterns name={`${name}${level}`} unit={1.4} />
              <rect width="18" height="12" fill={harmFill(level)} />
              {pattern && <rect width="18" height="12" fill={pattern} />}
            </svg>
            {t(`map.level.${level}`)}
          </li>
        );
      })}
    </ul>
  );
}
