import { describe, expect, it } from 'vitest';
import { placeBeside } from '#app/_lib/place-beside.ts';

const viewport = { width: 400, height: 800 };
const size = { width: 200, height: 100 };
const button = (left: number, top: number) => ({ left, top, width: 44, height: 44 });

describe('placeBeside', () => {
  it('stands below, aligned as asked', () => {
    const place = placeBeside(button(100, 100), size, viewport, { side: 'below', align: 'start' });
    expect(place).toEqual({ left: 100, top: 150 });
  });

  it('goes to the other side where there is no room', () => {
    expect(placeBeside(button(100, 740), size, viewport, { side: 'below', align: 'start' }).top).toBe(634);
    expect(placeBeside(button(100, 20), size, viewport, { side: 'above', align: 'start' }).top).toBe(70);
  });

  it('never leaves the viewport', () => {
    expect(placeBeside(button(350, 100), size, viewport, { side: 'below', align: 'start' }).left).toBe(192);
    expect(placeBeside(button(0, 100), size, viewport, { side: 'below', align: 'end' }).left).toBe(8);
  });

  it('stays at the edge when it is larger than the viewport', () => {
    const wide = placeBeside(button(10, 10), { width: 600, height: 900 }, viewport, {
      side: 'below',
      align: 'center',
    });
    expect(wide).toEqual({ left: 8, top: 8 });
  });
});
