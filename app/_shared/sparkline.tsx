import { clsx } from 'clsx';
import { area, curveMonotoneX, line } from 'd3-shape';
import { linear } from '#app/_lib/linear.ts';
import type { EstimatePoint } from '#app/_shared/estimate-view.ts';

interface SparklineProps {
  readonly points: readonly EstimatePoint[];
  /** Harm is red; what is not harm by itself is ink. */
  readonly tone: 'harm' | 'warning' | 'ink';
  readonly className?: string;
}

const WIDTH = 96;
const HEIGHT = 28;
const PAD = 3;

const colours = { harm: 'var(--harm)', warning: 'var(--warning)', ink: 'var(--ink)' };

/** The trend of a reported number with the band of its range. Decoration: the row beside it says the same. */
export function Sparkline({ points, tone, className }: SparklineProps) {
  if (points.length < 2) return <span className={className} />;
  const weeks = points.map((point) => point.week);
  const x = linear([Math.min(...weeks), Math.max(...weeks)], [PAD, WIDTH - PAD]);
  const lowest = Math.min(...points.map((point) => point.low));
  const highest = Math.max(...points.map((point) => point.high));
  const y = linear([lowest, highest], [HEIGHT - PAD, PAD]);
  const band = area<EstimatePoint>(
    (point) => x(point.week),
    (point) => y(point.low),
    (point) => y(point.high),
  ).curve(curveMonotoneX);
  const trend = line<EstimatePoint>(
    (point) => x(point.week),
    (point) => y(point.estimate),
  ).curve(curveMonotoneX);
  const list = [...points];
  const last = points[points.length - 1]!;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      className={clsx('overflow-visible', className)}
    >
      <path d={band(list) ?? ''} fill={colours[tone]} opacity="0.13" />
      <path
        d={trend(list) ?? ''}
        fill="none"
        stroke={colours[tone]}
        strokeWidth="1.6"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
      <circle cx={x(last.week)} cy={y(last.estimate)} r="2.2" fill={colours[tone]} />
    </svg>
  );
}
