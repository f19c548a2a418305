import type { HarmLevel } from '#app/_shared/map-view.ts';

interface MapPatternsProps {
  /** Makes the ids unique on a page with several maps. */
  readonly name: string;
  /** A hundredth of the map's width. */
  readonly unit: number;
}

const line = { stroke: 'var(--harm)', strokeOpacity: 0.55 } as const;

/** Hatchings that grow denser with the level, so that shades need not be told apart, and the arrow for people in flight. */
export function MapPatterns({ name, unit }: MapPatternsProps) {
  const wide = 3.2 * unit;
  const close = 1.9 * unit;
  const thin = 0.28 * unit;
  return (
    <defs>
      <pattern
        id={`${name}-2`}
        width={wide}
        height={wide}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d={`M0 0V${wide}`} {...line} strokeWidth={thin} />
      </pattern>
      <pattern
        id={`${name}-3`}
        width={close}
        height={close}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d={`M0 0V${close}`} {...line} strokeWidth={thin} />
      </pattern>
      <pattern
        id={`${name}-4`}
        width={close}
        height={close}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d={`M0 0V${close}M0 0H${close}`} {...line} strokeWidth={thin} />
      </pattern>
      <marker
        id={`${name}-arrow`}
        viewBox="0 0 10 10"
        refX="7"
        refY="5"
        markerWidth={5}
        markerHeight={5}
        orient="auto-start-reverse"
      >
        <path d="M0 0L10 5L0 10Z" fill="var(--ink)" />
      </marker>
    </defs>
  );
}

/** The hatching of a level; the two lowest have none. */
export function patternFor(name: string, level: HarmLevel): string | null {
  return level >= 2 ? `url(#${name}-${level})` : null;
}

/** Shares of the harm colour in a region's ground, in per cent, by level. */
const SHADES = [0, 14, 28, 44, 60] as const;

/** The ground of a region. Without harm it is a plain grey of the present palette, so that the country keeps its shape. */
export function harmFill(level: HarmLevel): string {
  return `color-mix(in oklab, var(--harm) ${SHADES[level]}%, color-mix(in oklab, var(--ink) 9%, var(--surface)))`;
}
