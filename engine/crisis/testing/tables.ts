import { indexEquations } from '#engine/crisis/equations/all.ts';
import { battleDeathRows, civilianDeathRows } from '#engine/crisis/equations/killing.ts';
import type { Row } from '#engine/crisis/equations/row.ts';
import type { Parameter } from '#engine/crisis/parameters/parameter.ts';
import { parameterTable } from '#engine/crisis/parameters.ts';
import { sources } from '#engine/crisis/sources.ts';

/** The numbers as docs/model.md prints them. A test holds the page to them. */

const range = ({ low, high }: Parameter): string => (low === high ? 'fixed' : `${low} to ${high}`);

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n');
}

/** The parameter set, group by group. */
export function parameterLines(): string {
  const lines = Object.entries(parameterTable).flatMap(([group, entries]) =>
    Object.entries(entries as Readonly<Record<string, Parameter>>).map(([name, entry]) => [
      `${group}.${name}`,
      String(entry.value),
      range(entry),
      entry.unit,
      entry.source,
    ]),
  );
  return table(['parameter', 'value', 'range', 'unit', 'source'], lines);
}

function term({ reads, minus, times, part }: Row): string {
  const distance = minus === 0 ? reads : `${reads} - ${minus}`;
  const counted = part === 'above' ? `max(0, ${distance})` : distance;
  return times === 'one' ? counted : `(${counted}) x ${times}`;
}

/** Every term of every index's target. */
export function indexLines(): string {
  const lines = Object.entries(indexEquations).flatMap(([id, { rate, noise, rows }]) => [
    [`**${id}**`, `rate ${rate.value} (${range(rate)}), chance ${noise.value}`, '', '', ''],
    ...rows.map((row) => [
      '',
      row.driver,
      term(row),
      `${row.weight.value} (${range(row.weight)})`,
      row.weight.source,
    ]),
  ]);
  return table(['index', 'driver', 'reads', 'weight (range)', 'source'], lines);
}

/** Every term of the logarithms of killing and fighting. */
export function violenceLines(): string {
  const lines = (
    [
      ['civilian-deaths', civilianDeathRows],
      ['battle-deaths', battleDeathRows],
    ] as const
  ).flatMap(([flow, rows]) =>
    rows.map((row) => [
      flow,
      row.driver,
      term(row),
      `${row.weight.value} (${range(row.weight)})`,
      row.weight.source,
    ]),
  );
  return table(['flow', 'driver', 'reads', 'weight (range), ln', 'source'], lines);
}

export function sourceLines(): string {
  return table(
    ['id', 'source'],
    Object.entries(sources).map(([id, text]) => [id, text]),
  );
}
