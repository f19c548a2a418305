import { scaleLinear } from 'd3-scale';
import { line as path } from 'd3-shape';
import type { MarginalEffect } from '#scenarios/study/marginal.ts';
import { percent } from '#scenarios/study/words.ts';
import { axis } from './marks.ts';
import { px, shape, svg, text } from './svg.ts';

const width = 720;
const row = 16;
const left = 310;
const right = 24;
const top = 40;

/** Every kind of decision on a line of its own, the most helpful first: its mean effect and the interval. */
export function plotDecisions(
  effects: readonly MarginalEffect[],
  nameOf: (decision: MarginalEffect['decision']) => string,
): string {
  const all = effects.flatMap(({ averted: { low, high } }) => [low, high]);
  const x = scaleLinear([Math.min(0, ...all), Math.max(0.01, ...all)], [left, width - right]).nice();
  const bottom = top + effects.length * row;
  const span = path<number>((value) => x(value), 0).digits(1);
  const marks = effects.flatMap(({ decision, averted: { value, low, high } }, index) => {
    const y = top + (index + 0.5) * row;
    return [
      text(nameOf(decision), left - 12, y + 4, { anchor: 'end' }),
      shape('bots span', span([low, high]) ?? '', 0, y),
      `<circle class="bots" cx="${px(x(value))}" cy="${px(y)}" r="4"/>`,
    ];
  });
  const label =
    'Deaths averted by each kind of decision, of those of the crisis left alone, with the interval of each';
  return svg(width, bottom + 12, label, [...axis(x, 6, top, bottom, percent), ...marks]);
}
