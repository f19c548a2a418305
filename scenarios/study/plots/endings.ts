import { scaleBand, scaleLinear } from 'd3-scale';
import type { EndingTally } from '#scenarios/study/tallies.ts';
import { percent } from '#scenarios/study/words.ts';
import { axis, legend } from './marks.ts';
import { px, svg, text } from './svg.ts';

const width = 720;
const row = 40;
const left = 220;
const right = 24;
const top = 56;

/** Every ending with the part of the bots' and of the random runs that reached it. */
export function plotEndings(endings: readonly EndingTally[], nameOf: (ending: string) => string): string {
  const bottom = top + endings.length * row;
  const whole = { bots: total(endings, 'bots'), random: total(endings, 'random') };
  const part = (tally: EndingTally, by: keyof typeof whole) => (whole[by] === 0 ? 0 : tally[by] / whole[by]);
  const x = scaleLinear([0, 1], [left, width - right]);
  const rows = scaleBand(
    endings.map(({ ending }) => ending),
    [top, bottom],
  ).paddingInner(0.3);
  const lanes = scaleBand(['bots', 'random'] as const, [0, rows.bandwidth()]).paddingInner(0.15);
  const marks = endings.flatMap((tally) => {
    const y = rows(tally.ending) ?? top;
    return [
      text(nameOf(tally.ending), left - 12, y + rows.bandwidth() / 2 + 4, { anchor: 'end' }),
      ...(['bots', 'random'] as const).map((by) => {
        const length = x(part(tally, by)) - left;
        return `<rect class="${by}" stroke="none" x="${left}" y="${px(y + (lanes(by) ?? 0))}" width="${px(length)}" height="${px(lanes.bandwidth())}"/>`;
      }),
    ];
  });
  return svg(width, bottom + 4, 'How often each ending was reached, of the runs of each kind', [
    ...legend(left, 20),
    ...axis(x, 5, top, bottom, percent),
    ...marks,
  ]);
}

function total(endings: readonly EndingTally[], by: 'bots' | 'random'): number {
  return endings.reduce((sum, tally) => sum + tally[by], 0);
}
