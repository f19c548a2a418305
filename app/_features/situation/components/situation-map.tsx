'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { MapLegend } from '#app/_shared/map-legend.tsx';
import type { MapView } from '#app/_shared/map-view.ts';
import { RegionMap } from '#app/_shared/region-map.tsx';

/** The map; tapping a region reads out what is reported from it. */
export function SituationMap({ map }: { readonly map: MapView }) {
  const t = useTranslations('situation');
  const [selected, setSelected] = useState<string | null>(null);
  const region = map.regions.find((candidate) => candidate.id === selected);
  return (
    <div>
      <RegionMap
        map={map}
        label={t('map.label')}
        selected={selected}
        onSelect={(id) => setSelected(id === selected ? null : id)}
        className="mx-auto max-w-md"
      />
      <MapLegend className="mt-1" />
      <p className="mt-2 min-h-10 text-sm" aria-live="polite">
        {region ? (
          <>
            <span className="font-semibold">{region.name}:</span> {region.reading}
          </>
        ) : (
          <span className="text-soft">
            {t('map.caption')} {map.flows.length > 0 && t('map.flows')}
          </span>
        )}
      </p>
    </div>
  );
}
