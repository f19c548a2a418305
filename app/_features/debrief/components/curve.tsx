'use client';

import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { useTranslations } from 'use-intl/react';
import type { CurvePoint, CurveView } from '#app/_features/debrief/components/debrief-views.ts';
import { useFormat } from '#app/_lib/use-format.ts';
import type { EstimatePoint } from '#app/_shared/estimate-view.ts';

interface CurveProps {
  readonly curve: CurveView;
  /** The week the timeline stands at. */
  readonly week: number;
  readonly onWeek: (week: number) => void;
}

const WIDTH = 300;
const HEIGHT = 150;
const MARGIN = { top: 8, right: 10, bottom: 20, left: 44 };

/** One indicator over time: what was true, what was reported with its range, and the same crisis left alone. */
export function Curve({ curve, week, onWeek }: CurveProps) {
  const t = useTranslations('debrief');
  const format = useFormat();
  const weeks = curve.truth.map((point) => point.week);
  const first = Math.min(...weeks);
  const last = Math.max(...weeks);
  const highest = Math.max(
    ...curve.truth.map(({ value }) => value),
    ...curve.alone.map(({ value }) => value),
    ...curve.reported.map(({ high }) => high),
    1,
  );
  const x = scaleLinear([first, last], [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear(
    [0, curve.scale === 'index' ? 100 : highest],
    [HEIGHT - MARGIN.bottom, MARGIN.top],
  ).nice(3);
  const drawLine = line<CurvePoint>(
    (point) => x(point.week),
    (point) => y(point.value),
  ).curve(curveMonotoneX);
  const drawBand = area<EstimatePoint>(
    (point) => x(point.week),
    (point) => y(point.low),
    (point) => y(point.high),
  ).curve(curveMonotoneX);
  const now = curve.truth.find((point) => point.week === week);
  const reportedNow = curve.reported.find((point) => point.week === week);
  const value = now ? format.number(now.value, curve.digits) : t('curves.none');
  const label =
    curve.reported.length === 0
      ? t('curves.labelHidden', { name: curve.name, value, week })
      : t('curves.label', {
          name: curve.name,
          value,
          week,
          reported: reportedNow ? format.number(reportedNow.estimate, curve.digits) : t('curves.none'),
        });
  return (
    <figure className="min-w-0">
      <figcaption className="flex items-baseline justify-between gap-3">
        <span className="text-sm font-semibold">{curve.name}</span>
        <span className="figures text-sm font-semibold">{value}</span>
      </figcaption>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the timeline's slider does the same by keyboard. */}
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={label}
        className="w-full cursor-crosshair overflow-visible"
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          const at = ((event.clientX - box.left) / box.width) * WIDTH;
          onWeek(Math.max(first, Math.min(last, Math.round(x.invert(at)))));
        }}
      >
        {y.ticks(3).map((tick) => (
          <g key={tick}>
            <path d={`M${MARGIN.left} ${y(tick)}H${WIDTH - MARGIN.right}`} stroke="var(--hairline)" />
            <text
              x={MARGIN.left - 6}
              y={y(tick)}
              textAnchor="end"
              dominantBaseline="central"
              fontSize="10"
              className="figures fill-soft"
            >
              {compact(tick)}
            </text>
          </g>
        ))}
        {[first, last].map((end) => (
          <text
            key={end}
            x={x(end)}
            y={HEIGHT - 4}
            textAnchor="middle"
            fontSize="10"
            className="figures fill-soft"
          >
            {end}
          </text>
        ))}
        <path
          d={`M${x(week)} ${MARGIN.top}V${HEIGHT - MARGIN.bottom}`}
          stroke="var(--institution)"
          strokeWidth="1"
        />
        <path d={drawBand([...curve.reported]) ?? ''} fill="var(--warning)" opacity="0.16" />
        <path
          d={drawLine([...curve.alone]) ?? ''}
          fill="none"
          stroke="var(--soft)"
          strokeWidth="1.4"
          strokeDasharray="4 3"
        />
        <path d={drawLine([...curve.truth]) ?? ''} fill="none" stroke="var(--ink)" strokeWidth="2" />
        {curve.reported.map((point) => (
          <circle
            key={point.week}
            cx={x(point.week)}
            cy={y(point.estimate)}
            r="2.6"
            fill="var(--surface)"
            stroke="var(--warning)"
            strokeWidth="1.4"
          />
        ))}
        {now && <circle cx={x(week)} cy={y(now.value)} r="3.6" fill="var(--institution)" />}
      </svg>
    </figure>
  );

  function compact(tick: number): string {
    return tick >= 10_000 ? `${format.number(tick / 1000)}k` : format.number(tick);
  }
}
