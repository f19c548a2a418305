'use client';

import { clsx } from 'clsx';
import { useId } from 'react';
import { harmFill, MapPatterns, patternFor } from '#app/_shared/map-patterns.tsx';
import type { MapFlowView, MapPoint, MapRegionView, MapView } from '#app/_shared/map-view.ts';

interface RegionMapProps {
  readonly map: MapView;
  /** What the shading shows, e.g. "Civilians killed by region, last two weeks". */
  readonly label: string;
  readonly selected?: string | null;
  readonly onSelect?: (region: string) => void;
  readonly className?: string;
}

const path = (outline: readonly MapPoint[]) => `M${outline.map((point) => point.join(' ')).join('L')}Z`;

/**
 * The country by region, shaded by what is reported. Levels differ by shade, by hatching and in words: the list beside
 * the drawing says the same to people who do not see it.
 */
export function RegionMap({ map, label, selected, onSelect, className }: RegionMapProps) {
  const name = useId().replaceAll(/[^a-zA-Z0-9]/g, '');
  const unit = map.width / 100;
  return (
    <figure className={className}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a title would cover the map with a tooltip; the caption says it all. */}
      <svg
        viewBox={`0 0 ${map.width} ${map.height}`}
        className="w-full overflow-visible"
        {...(onSelect ? { role: 'group', 'aria-label': label } : { 'aria-hidden': true })}
      >
        <MapPatterns name={name} unit={unit} />
        {map.surroundings.map((place) => (
          <text
            key={place.id}
            x={place.label[0]}
            y={place.label[1]}
            textAnchor="middle"
            fontSize={3.4 * unit}
            className="fill-soft italic"
          >
            {place.name}
          </text>
        ))}
        {map.regions.map((region) => (
          <Region
            key={region.id}
            region={region}
            pattern={patternFor(name, region.level)}
            unit={unit}
            selected={region.id === selected}
            onSelect={onSelect}
          />
        ))}
        {map.flows.map((flow) => (
          <Flow key={flow.id} flow={flow} unit={unit} marker={`url(#${name}-arrow)`} />
        ))}
      </svg>
      <figcaption className="sr-only">
        {label}
        <ul>
          {map.regions.map((region) => (
            <li key={region.id}>
              {region.name}: {region.reading}
            </li>
          ))}
          {map.flows.map((flow) => (
            <li key={flow.id}>{flow.reading}</li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

interface RegionProps {
  readonly region: MapRegionView;
  readonly pattern: string | null;
  readonly unit: number;
  readonly selected: boolean;
  readonly onSelect: ((region: string) => void) | undefined;
}

function Region({ region, pattern, unit, selected, onSelect }: RegionProps) {
  const outline = path(region.outline);
  const interactive = onSelect && {
    role: 'button',
    tabIndex: 0,
    'aria-label': `${region.name}: ${region.reading}`,
    'aria-pressed': selected,
    onClick: () => onSelect(region.id),
    onKeyDown: (event: { key: string; preventDefault: () => void }) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onSelect(region.id);
    },
  };
  return (
    <g {...interactive} className={clsx(onSelect && 'group cursor-pointer outline-none')}>
      <path d={outline} fill={harmFill(region.level)} />
      {pattern && <path d={outline} fill={pattern} />}
      <path d={outline} fill="none" stroke="var(--ground)" strokeWidth={0.9 * unit} strokeLinejoin="round" />
      <path
        d={outline}
        fill="none"
        stroke="var(--institution)"
        strokeWidth={1.1 * unit}
        strokeLinejoin="round"
        className={clsx(!selected && 'opacity-0 group-focus-visible:opacity-100')}
      />
      <text
        x={region.label[0]}
        y={region.label[1]}
        textAnchor="middle"
        dominantBaseline="central"
        fontSize={4.2 * unit}
        fontWeight={600}
        paintOrder="stroke"
        stroke="color-mix(in oklab, var(--ink) 6%, var(--surface))"
        strokeWidth={1.3 * unit}
        strokeLinejoin="round"
        className="fill-ink"
      >
        {region.name}
      </text>
    </g>
  );
}

interface FlowProps {
  readonly flow: MapFlowView;
  readonly unit: number;
  readonly marker: string;
}

function Flow({ flow, unit, marker }: FlowProps) {
  const [x1, y1] = flow.from;
  const [x2, y2] = flow.to;
  return (
    <path
      d={`M${x1} ${y1}L${x2} ${y2}`}
      fill="none"
      stroke="var(--ink)"
      strokeWidth={0.8 * unit}
      strokeLinecap="round"
      markerEnd={marker}
    />
  );
}
