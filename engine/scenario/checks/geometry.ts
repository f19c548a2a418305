import type { Point } from '#engine/scenario/scenario.ts';

/** Whether a point lies inside an outline (even-odd rule). */
export function isInside([x, y]: Point, outline: readonly Point[]): boolean {
  let inside = false;
  outline.forEach(([x1, y1], index) => {
    const [x2, y2] = outline[(index + 1) % outline.length]!;
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    if (crosses) inside = !inside;
  });
  return inside;
}

/** Twice the area counts for nothing here: zero means that the outline is a line. */
export function areaOf(outline: readonly Point[]): number {
  const doubled = outline.reduce((sum, [x1, y1], index) => {
    const [x2, y2] = outline[(index + 1) % outline.length]!;
    return sum + (x1 * y2 - x2 * y1);
  }, 0);
  return Math.abs(doubled) / 2;
}
