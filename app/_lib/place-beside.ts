export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly side: 'above' | 'below';
  readonly align: 'start' | 'center' | 'end';
}

const GAP = 6;
const MARGIN = 8;

/**
 * Where a small window of some size stands beside the thing it belongs to, in the viewport's pixels: on the wanted side,
 * or the other if it does not fit there, and never beyond the viewport's edge.
 */
export function placeBeside(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
  { side, align }: Placement,
): { readonly left: number; readonly top: number } {
  const above = anchor.top - GAP - size.height;
  const below = anchor.top + anchor.height + GAP;
  const fitsAbove = above >= MARGIN;
  const fitsBelow = below + size.height <= viewport.height - MARGIN;
  const goesBelow = side === 'below' ? fitsBelow || !fitsAbove : !fitsAbove;
  const wanted = {
    start: anchor.left,
    center: anchor.left + (anchor.width - size.width) / 2,
    end: anchor.left + anchor.width - size.width,
  }[align];
  const rightmost = viewport.width - MARGIN - size.width;
  const lowest = viewport.height - MARGIN - size.height;
  return {
    left: Math.max(MARGIN, Math.min(rightmost, wanted)),
    top: Math.max(MARGIN, Math.min(lowest, goesBelow ? below : above)),
  };
}
