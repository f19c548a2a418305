import type { Spread } from '#engine/session/what-if/spread.ts';

interface AvertedBarProps {
  readonly own: number;
  readonly spread: Spread | null;
  /** What the bar's half is long, in persons. */
  readonly reach: number;
}

const WIDTH = 240;
const HEIGHT = 18;
const MIDDLE = WIDTH / 2;
/** The interval's ends are drawn within the frame. */
const HALF = MIDDLE - 4;

/** Harm averted to the right of the middle, harm added to the left; the interval over other chances drawn over it. */
export function AvertedBar({ own, spread, reach }: AvertedBarProps) {
  const x = (persons: number) => MIDDLE + (persons / reach) * HALF;
  const from = Math.min(MIDDLE, x(own));
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="mt-0.5 block h-4.5 w-full overflow-visible"
    >
      <path d={`M0 ${HEIGHT / 2}H${WIDTH}`} stroke="var(--hairline)" vectorEffect="non-scaling-stroke" />
      <rect
        x={from}
        y="4"
        width={Math.abs(x(own) - MIDDLE)}
        height={HEIGHT - 8}
        fill={own < 0 ? 'var(--harm)' : 'var(--institution)'}
        opacity="0.5"
      />
      {spread && (
        <>
          <path
            d={`M${x(spread.low)} ${HEIGHT / 2}H${x(spread.high)}M${x(spread.low)} 5V${HEIGHT - 5}M${x(spread.high)} 5V${HEIGHT - 5}`}
            stroke="var(--ink)"
            strokeWidth="1.5"
            vectorEffect="non-scaling-stroke"
          />
          {/* A line of no length with round ends stays round however wide the frame is drawn. */}
          <path
            d={`M${x(spread.median)} ${HEIGHT / 2}h0`}
            stroke="var(--ink)"
            strokeWidth="7"
            strokeLinecap="round"
            vectorEffect="non-scaling-stroke"
          />
        </>
      )}
      <path d={`M${MIDDLE} 0V${HEIGHT}`} stroke="var(--edge)" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
