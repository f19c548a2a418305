/**
 * Chance, keyed. Every draw names what it is for, and depends on the seed and that name alone: the same world with
 * one decision changed differs by that decision, never by a shifted sequence of dice.
 */
export interface Random {
  /** A number in [0, 1), the same for the same seed and key. */
  uniform(...key: readonly (string | number)[]): number;
  /** A draw from the standard normal distribution (mean 0, variance 1). */
  normal(...key: readonly (string | number)[]): number;
}

/** @param seed any text; the session's own. */
export function randomFrom(seed: string): Random {
  const uniform = (...key: readonly (string | number)[]): number => hashToUnit(`${seed}|${key.join('|')}`);
  return {
    uniform,
    normal: (...key) => {
      // Box and Muller (1958): two uniforms make one normal. 1 - u keeps the logarithm finite.
      const radius = Math.sqrt(-2 * Math.log(1 - uniform(...key, 'radius')));
      return radius * Math.cos(2 * Math.PI * uniform(...key, 'angle'));
    },
  };
}

/** FNV-1a over the text, then the finaliser of MurmurHash3: well spread for short keys that differ in one letter. */
function hashToUnit(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}
