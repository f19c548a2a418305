/** A point in the table's own units: the drawing is 100 wide and `TABLE_HEIGHT` high. */
export interface TablePoint {
  readonly x: number;
  readonly y: number;
}

export const TABLE_WIDTH = 100;
export const TABLE_HEIGHT = 47;

interface Ellipse {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
}

/** The middle of the table's band, and the line on which the seats stand around it. */
const band: Ellipse = { cx: 50, cy: 31.5, rx: 33.5, ry: 18.5 };
const chairs: Ellipse = { cx: 50, cy: 31.5, rx: 42.5, ry: 28.5 };

/** The table is open towards the reader: it ends this far below its own middle on both sides. */
const BELOW = (26 * Math.PI) / 180;
const FIRST_ANGLE = Math.PI + BELOW;
const LAST_ANGLE = -BELOW;

function pointAt(ellipse: Ellipse, angle: number): TablePoint {
  return { x: ellipse.cx + ellipse.rx * Math.cos(angle), y: ellipse.cy - ellipse.ry * Math.sin(angle) };
}

const STEPS = 720;

/**
 * `count` places around the table from lower left over the top to lower right, equally far apart along the line they
 * stand on. One seat stands in the middle of the arc.
 */
export function seatPlaces(count: number): readonly TablePoint[] {
  if (count <= 0) return [];
  const line = Array.from({ length: STEPS + 1 }, (_, step) =>
    pointAt(chairs, FIRST_ANGLE + ((LAST_ANGLE - FIRST_ANGLE) * step) / STEPS),
  );
  const walked = [0];
  for (let step = 1; step <= STEPS; step += 1) {
    const from = line[step - 1]!;
    const to = line[step]!;
    walked.push(walked[step - 1]! + Math.hypot(to.x - from.x, to.y - from.y));
  }
  const whole = walked[STEPS]!;
  return Array.from({ length: count }, (_, seat) => {
    const wanted = count === 1 ? whole / 2 : (whole * seat) / (count - 1);
    const step = walked.findIndex((distance) => distance >= wanted - 1e-9);
    return line[step === -1 ? STEPS : step]!;
  });
}

/** The band of the table as an SVG path along its middle; its thickness is the stroke. */
export function tableBand(): string {
  const from = pointAt(band, FIRST_ANGLE);
  const to = pointAt(band, LAST_ANGLE);
  const round = (value: number) => Math.round(value * 100) / 100;
  return `M${round(from.x)} ${round(from.y)}A${band.rx} ${band.ry} 0 1 1 ${round(to.x)} ${round(to.y)}`;
}
