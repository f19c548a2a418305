import type { Table } from '#engine/bots/play/table.ts';

const parts = 20;

/** Lets the phase go by in small steps, without anybody doing anything of itself. */
export function* momentsOf(table: Table): Generator<number> {
  const { settings, turn } = table.state().public;
  if (settings === null || turn === null) throw new Error('A session that plays has a turn');
  const step = settings.phases[turn.phase] / parts;
  for (let moment = 0; moment < parts - 1; moment++) {
    yield moment;
    table.waitUntil(table.now() + step);
  }
}
