import { scaleLinear } from 'd3-scale';
import type { Spread } from '#engine/session/what-if/spread.ts';

interface AvertedBarProps {
  readonly own: number;
  readonly spread: Spread | null;
  /** From where to where the scale goes, in persons: zero is on it. */
  readonly reach: readonly [number, number];
}

const WIDTH = 240;
const HEIGHT = 18;
const CENTRE = HEIGHT / 2;
/** The interval's ends, and the dot in the middle of it, stay within the frame. */
const EDGE = 4;

/** Harm averted to the right of zero, harm added to the left; the interval over other chances drawn over it. */
export function AvertedBar({ own, spread, reach: [low, high] }: AvertedBarProps) {
  const x = scaleLinear([low, Math.max(high, low + 1)], [EDGE, WIDTH - EDGE]);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="mt-0.5 block h-4.5 w-full overflow-visible"
    >
      <path d={`M0 ${CENTRE}H${WIDTH}`} stroke="var(--hairline)" vectorEffect="non-scaling-stroke" />
      <rect
        x={Math.min(x(0), x(own))}
        y="4"
        width={Math.abs(x(own) - x(0))}
        height={HEIGHT - 8}
        fill={own < 0 ? 'var(--harm)' : 'var(--institution)'}
        opacity="0.5"
      />
      {spread && <Interval from={x(spread.low)} middle={x(spread.median)} to={x(spread.high)} />}
      <path d={`M${x(0)} 0V${HEIGHT}`} stroke="var(--edge)" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

interface IntervalProps {
  readonly from: number;
  readonly middle: number;
  readonly to: number;
}

function Interval({ from, middle, to }: IntervalProps) {
  const end = `V${HEIGHT - 5}`;
  return (
    <>
      <path
        d={`M${from} ${CENTRE}H${to}M${from} 5${end}M${to} 5${end}`}
        stroke="var(--ink)"
        strokeWidth="1.5"
        vectorEffect="non-scaling-stroke"
      />
      {/* A line of no length with round ends stays round however wide the frame is drawn. */}
      <path
        d={`M${middle} ${CENTRE}h0`}
        stroke="var(--ink)"
        strokeWidth="7"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
    </>
  );
}
