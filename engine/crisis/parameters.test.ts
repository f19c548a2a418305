import { describe, expect, it } from 'vitest';
import { indexEquations } from '#engine/crisis/equations/all.ts';
import { battleDeathRows, civilianDeathRows } from '#engine/crisis/equations/killing.ts';
import type { Parameter } from '#engine/crisis/parameters/parameter.ts';
import { parameterTable, standardParameters } from '#engine/crisis/parameters.ts';
import { sources } from '#engine/crisis/sources.ts';

const rows = [
  ...Object.values(indexEquations).flatMap((equation) => equation.rows),
  ...civilianDeathRows,
  ...battleDeathRows,
];

const all: readonly (readonly [string, Parameter])[] = [
  ...Object.entries(parameterTable).flatMap(([group, table]) =>
    Object.entries(table).map(([name, entry]) => [`${group}.${name}`, entry as Parameter] as const),
  ),
  ...rows.map(({ driver, reads, weight }) => [`${driver} by ${reads}`, weight] as const),
  ...Object.entries(indexEquations).flatMap(([id, { rate, noise }]) => [
    [`${id} rate`, rate] as const,
    [`${id} noise`, noise] as const,
  ]),
];

describe('every parameter', () => {
  it('lies in its own range, and has a unit and a source', () => {
    const wrong = all.filter(
      ([, { value, low, high, unit, source }]) =>
        value < low || value > high || unit === '' || !(source in sources),
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it('is used by its value', () => {
    expect(standardParameters.missions.troops).toBe(parameterTable.missions.troops.value);
    expect(standardParameters.stage.largeScaleMonth).toBe(1_000);
  });
});
