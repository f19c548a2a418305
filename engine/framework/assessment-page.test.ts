import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lineFaces } from './line-ids.ts';
import { parameterTable } from './parameters.ts';

const page = readFileSync(new URL('../../docs/assessment.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| `'));

describe('docs/assessment.md', () => {
  it('[AS-2] [AS-3] prints every line with its paragraph and every number with its source, as the code has them', () => {
    const lines = Object.entries(lineFaces).map(
      ([
        id,
        {
          element,
          judges,
          paragraph: { at, checked },
        },
      ]) => `| \`${id}\` | ${element} | ${judges} | ${at} | ${checked ? 'yes' : 'no'} |`,
    );
    const numbers = Object.entries(parameterTable).flatMap(([group, parameters]) =>
      Object.entries(parameters).map(
        ([name, { value, unit, source }]) => `| \`${group}.${name}\` | ${value} | ${unit} | ${source} |`,
      ),
    );
    expect(rows).toEqual([...lines, ...numbers]);
  });
});
