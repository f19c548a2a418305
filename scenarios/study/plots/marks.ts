import type { ScaleLinear } from 'd3-scale';
import { symbol, symbolCircle, symbolDiamond } from 'd3-shape';
import type { Policy } from '#scenarios/study/policies.ts';
import { line, px, shape, text } from './svg.ts';

const shapes = { bots: symbolCircle, random: symbolDiamond } as const;

/** A mark of who decided: by shape as well as by colour. @param area in square pixels. */
export function markOf(by: Policy['by'], x: number, y: number, area: number): string {
  const path = symbol().type(shapes[by]).size(area).digits(1)();
  return shape(by, path ?? '', x, y);
}

/** Many pale dots on a line in one mark, so that the file stays small: strokes without a length, of which only the caps are seen. */
export function dots(by: Policy['by'], xs: readonly number[], y: number): string {
  return shape(`${by} dots`, xs.map((x) => `M${px(x)},0h0`).join(''), 0, y);
}

/** Which mark stands for whom. */
export function legend(x: number, y: number): readonly string[] {
  return [
    markOf('bots', x, y - 4, 50),
    text('decided by bots', x + 10, y, { quiet: true }),
    markOf('random', x + 120, y - 4, 50),
    text('decided at random', x + 130, y, { quiet: true }),
  ];
}

/** Vertical lines at round numbers with what they stand for above them, and a stronger one at nothing. */
export function axis(
  x: ScaleLinear<number, number>,
  ticks: number,
  from: number,
  to: number,
  spell: (value: number) => string,
): readonly string[] {
  return x
    .ticks(ticks)
    .flatMap((value) => [
      line(value === 0 ? 'zero' : 'grid', x(value), from, x(value), to),
      text(spell(value), x(value), from - 6, { anchor: 'middle', quiet: true }),
    ]);
}
