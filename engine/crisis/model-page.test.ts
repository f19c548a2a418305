import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indicatorIds } from '#engine/crisis/indicators.ts';
import { measureIds } from '#engine/crisis/measures/ids.ts';
import { indexLines, parameterLines, sourceLines, violenceLines } from '#engine/crisis/testing/tables.ts';

const page = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');

/** The page is read by those who check the model: its numbers are the model's, or the page is wrong. */
describe('docs/model.md', () => {
  it('prints every parameter, weight and source as the model uses them', () => {
    for (const lines of [parameterLines(), indexLines(), violenceLines(), sourceLines()]) {
      const missing = lines.split('\n').filter((line) => !page.includes(line));
      expect(missing).toEqual([]);
    }
  });

  it('names every indicator, and counts the measures that there are', () => {
    for (const id of indicatorIds) expect(page, id).toContain(`\`${id}\``);
    expect(page).toContain(`${measureIds.length} measures`);
  });
});
