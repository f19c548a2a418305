import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from './random.ts';

describe('keyed chance', () => {
  it('gives the same draw for the same seed and key, whatever was drawn before', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), fc.array(fc.string()), (seed, key, other) => {
        const fresh = randomFrom(seed);
        const used = randomFrom(seed);
        used.uniform(...other);
        used.normal(...other);
        expect(used.uniform(...key)).toBe(fresh.uniform(...key));
        expect(used.normal(...key)).toBe(fresh.normal(...key));
      }),
    );
  });

  it('is spread evenly over keys that differ in one letter', () => {
    const { uniform } = randomFrom('seed');
    const tenths = new Array<number>(10).fill(0);
    for (let week = 0; week < 20_000; week++) {
      const tenth = Math.floor(uniform('killing', week, 'north') * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(200);
  });

  it('draws normals of mean 0 and variance 1', () => {
    const { normal } = randomFrom('seed');
    const draws = Array.from({ length: 20_000 }, (_, week) => normal('shock', week));
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  });

  it('draws the same as on the first day: sessions keep their dice', () => {
    const { uniform, normal } = randomFrom('threshold');
    expect([uniform('week', 1), normal('week', 1)]).toMatchInlineSnapshot(`
      [
        0.7360187354497612,
        -0.7903160229202588,
      ]
    `);
  });
});
