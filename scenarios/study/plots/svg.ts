/** Colours and type of all plots, the product's own, on a light page and on a dark one. */
const style = `
  .paper { fill: #faf8f3 }
  text { font: 12px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1a1f27 }
  .quiet { fill: #4f5966 }
  .grid { stroke: #e4ded2; stroke-width: 1 }
  .zero { stroke: #4f5966; stroke-width: 1 }
  .bots { fill: #1d5c9e; stroke: #1d5c9e }
  .random { fill: #8f5400; stroke: #8f5400 }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #10141a }
    text { fill: #efece5 }
    .quiet { fill: #9ca7b6 }
    .grid { stroke: #2a323e }
    .zero { stroke: #9ca7b6 }
    .bots { fill: #86b6f2; stroke: #86b6f2 }
    .random { fill: #e5ac52; stroke: #e5ac52 }
  }
  .dots { fill: none; stroke-width: 6; stroke-opacity: 0.4; stroke-linecap: round }
  .random.dots { stroke-width: 5; stroke-linecap: square }
  .span { fill: none; stroke-width: 2 }`;

/** A plot as a file of its own. @param label says what it shows to whoever cannot see it. */
export function svg(width: number, height: number, label: string, marks: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(label)}</title>`,
    `<style>${style}\n</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    ...marks,
    '</svg>',
    '',
  ].join('\n');
}

export function text(
  words: string,
  x: number,
  y: number,
  {
    anchor = 'start',
    quiet = false,
  }: { readonly anchor?: 'start' | 'middle' | 'end'; readonly quiet?: boolean } = {},
): string {
  const kind = quiet ? ' class="quiet"' : '';
  return `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}"${kind}>${escaped(words)}</text>`;
}

export function line(kind: string, x1: number, y1: number, x2: number, y2: number): string {
  return `<line class="${kind}" x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}"/>`;
}

/** @param path as d3-shape draws it about its own origin. */
export function shape(kind: string, path: string, x: number, y: number): string {
  return `<path class="${kind}" d="${path}" transform="translate(${px(x)},${px(y)})"/>`;
}

/** Tenths of a pixel: no eye sees more, and the file stays small. */
export function px(value: number): string {
  return `${Math.round(value * 10) / 10}`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
