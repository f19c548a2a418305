import { scaleLinear } from 'd3-scale';
import type { Study } from '#scenarios/study/study.ts';
import { percent } from '#scenarios/study/words.ts';
import { axis, dots, legend, markOf } from './marks.ts';
import { svg, text } from './svg.ts';

const width = 720;
const row = 16;
const left = 96;
const right = 24;
const top = 56;

/** Every policy on a line of its own, the most helpful first: a pale mark for each seed, a full one for their mean. */
export function plotPolicies({ averted }: Study): string {
  const sorted = [...averted].sort((one, other) => other.mean - one.mean);
  const least = Math.min(0, ...averted.flatMap(({ bySeed }) => bySeed));
  const x = scaleLinear([Math.floor(least * 10) / 10, 1], [left, width - right]);
  const bottom = top + sorted.length * row;
  const marks = sorted.flatMap(({ policy, by, mean, bySeed }, index) => {
    const y = top + (index + 0.5) * row;
    return [
      text(policy, left - 12, y + 4, { anchor: 'end' }),
      dots(by, bySeed.map(x), y),
      markOf(by, x(mean), y, 60),
    ];
  });
  const label =
    'Deaths averted by each policy, of those of the crisis left alone: one pale mark for each seed, a full one for their mean';
  return svg(width, bottom + 12, label, [...legend(left, 20), ...axis(x, 6, top, bottom, percent), ...marks]);
}
