import { describe, expect, it } from 'vitest';
import { checkScenario } from '#engine/scenario/parse.ts';
import { loadScenario, readScenario } from '#scenarios/load.ts';
import { randomPlaybook } from './random-playbook.ts';

const slug = 'the-breach';
const scenario = loadScenario(slug);
const books = Array.from({ length: 12 }, (_, nth) => randomPlaybook(scenario, 90, `try ${nth}`));

describe('decisions at random', () => {
  it('are a playbook that fits the scenario, whatever is drawn', () => {
    const { source } = readScenario(slug);
    const playthroughs = Object.fromEntries(books.map((book, nth) => [`try-${nth}`, book]));
    const { diagnostics } = checkScenario({ ...source, playthroughs });
    expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('are the same for the same seed, and others for another', () => {
    expect(randomPlaybook(scenario, 90, 'try 0')).toEqual(books[0]);
    expect(books[1]?.turns).not.toEqual(books[0]?.turns);
  });

  it('range from next to nothing to very much', () => {
    const sizes = books.map(({ turns }) => Object.values(turns).flat().length);
    expect(Math.min(...sizes)).toBeLessThan(10);
    expect(Math.max(...sizes)).toBeGreaterThan(60);
  });
});
