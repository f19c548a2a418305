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
  const seeded = hashOn(basis, `${seed}|`);
  return {
    uniform: (...key) => finish(hashOn(seeded, key.join('|'))),
    normal: (...key) => {
      // Box and Muller (1958): two uniforms make one normal. 1 - u keeps the logarithm finite.
      const named = hashOn(seeded, `${key.join('|')}|`);
      const radius = Math.sqrt(-2 * Math.log(1 - finish(hashOn(named, 'radius'))));
      return radius * Math.cos(2 * Math.PI * finish(hashOn(named, 'angle')));
    },
  };
}

const basis = 0x811c9dc5;

/** FNV-1a, read on from where a hash of what stands before it ended: what draws share is read once. */
function hashOn(start: number, text: string): number {
  let hash = start;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** The finaliser of MurmurHash3: keys that differ in one letter come out far apart. To [0, 1). */
function finish(hashed: number): number {
  let hash = Math.imul(hashed ^ (hashed >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}
