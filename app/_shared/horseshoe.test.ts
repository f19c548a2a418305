import { describe, expect, it } from 'vitest';
import { seatPlaces, TABLE_HEIGHT, TABLE_WIDTH, tableBand } from '#app/_shared/horseshoe.ts';

describe('seatPlaces', () => {
  it('sets fifteen seats inside the drawing', () => {
    const places = seatPlaces(15);
    expect(places).toHaveLength(15);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(TABLE_WIDTH);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(TABLE_HEIGHT);
    }
  });

  it('goes from the lower left over the top to the lower right', () => {
    const places = seatPlaces(15);
    expect(places[0]!.x).toBeLessThan(20);
    expect(places[7]!.x).toBeCloseTo(50, 0);
    expect(places[14]!.x).toBeGreaterThan(80);
    expect(places[7]!.y).toBeLessThan(places[0]!.y);
  });

  it('keeps the same distance between neighbours', () => {
    const places = seatPlaces(15);
    const gaps = places.slice(1).map((place, index) => {
      const before = places[index]!;
      return Math.hypot(place.x - before.x, place.y - before.y);
    });
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.6);
  });

  it('is the same on both sides', () => {
    const places = seatPlaces(11);
    places.forEach((place, index) => {
      const opposite = places[places.length - 1 - index]!;
      expect(place.x + opposite.x).toBeCloseTo(100, 0);
    });
  });

  it('sets one seat in the middle, and none when there is none', () => {
    expect(seatPlaces(1)[0]!.x).toBeCloseTo(50, 0);
    expect(seatPlaces(0)).toEqual([]);
  });
});

describe('tableBand', () => {
  it('draws one arc', () => {
    expect(tableBand()).toMatch(/^M[\d. ]+A33\.5 18\.5 0 1 1 [\d. ]+$/);
  });
});
