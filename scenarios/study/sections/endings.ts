import type { Study } from '#scenarios/study/study.ts';
import { table } from './table.ts';

/** How far the runs spread over the endings. */
export function endingsSection({ endings }: Study, nameOf: (ending: string) => string): readonly string[] {
  const reached = endings.filter(({ bots, random }) => bots + random > 0);
  return [
    '## Endings',
    '',
    `${reached.length} of ${endings.length} were reached.`,
    '',
    '![How often each ending was reached](study/endings.svg)',
    '',
    ...table(
      ['ending', 'runs of bots', 'runs at random'],
      endings.map(({ ending, bots, random }) => [nameOf(ending), `${bots}`, `${random}`]),
    ).slice(0, -1),
  ];
}
