import type { Batch } from '#engine/session/record.ts';

/** Throws for what no batch may be, before it reaches any database: numbers with gaps, things named twice. */
export function checkBatches(batches: readonly Batch[]): void {
  refuseRepeated(
    batches.map(({ session }) => session),
    'Batches of one append',
  );
  for (const batch of batches) checkBatch(batch);
}

function checkBatch({ session, from, to, events, commands, texts }: Batch): void {
  const isNumbered = events.every(({ seq }, index) => seq === from + index + 1);
  if (!isNumbered || to !== from + events.length) {
    const seqs = events.map(({ seq }) => seq).join(', ');
    throw new Error(`A batch of session ${session} from ${from} to ${to} has the events ${seqs || '(none)'}`);
  }
  refuseRepeated(
    commands.map(({ id }) => id),
    `The commands of a batch of session ${session}`,
  );
  refuseRepeated(
    texts.map(({ id }) => id),
    `The texts of a batch of session ${session}`,
  );
}

function refuseRepeated(ids: readonly string[], what: string): void {
  if (new Set(ids).size === ids.length) return;
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  throw new Error(`${what} name ${repeated} twice`);
}
