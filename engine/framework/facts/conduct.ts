import type { Inquiry } from '#engine/framework/inquiry.ts';
import type { AssessedMeasure } from '#engine/framework/record.ts';
import type { Force } from './force.ts';

/** Whether the armed opponents of the state won while force was used against it. */
export function overthrewState({ used }: Force, { record }: Inquiry): boolean {
  if (used === null) return false;
  const { from, until } = used;
  const index = record.weeks.findIndex(({ settlement }) => settlement === 'victory-of-armed-group');
  const won = record.weeks[index];
  return won !== undefined && index > 0 && won.week >= from && won.week <= until + 1;
}

/** Arms that went to the state's opponents while force was in use, from somebody who carried it; null where none did. */
export function tookSides(
  { used, contributors, measures: own }: Force,
  { measures }: Inquiry['record'],
): AssessedMeasure | null {
  if (used === null) return null;
  const given = measures.find(
    ({ purposes, acted, origin, id }) =>
      purposes.includes('arms-a-side') &&
      acted !== null &&
      acted.from <= used.until + 1 &&
      origin.by === 'seat' &&
      contributors.some(({ seat }) => seat === origin.seat) &&
      !own.some((measure) => measure.id === id),
  );
  return given ?? null;
}

/** How many weeks force went on after killing had calmed for good; 0 where it ended in time. */
export function weeksOverstayed({ used }: Force, { lived, parameters }: Inquiry): number {
  if (used === null) return 0;
  const { calm, staysAfterCalm } = parameters.intention;
  const isCalm = (week: number) => lived.between('civilianDeaths', week - 4, week) < calm;
  let since = used.until;
  while (since - 1 >= used.from + 4 && isCalm(since - 1)) since -= 1;
  const over = isCalm(used.until) ? used.until - since : 0;
  return over > staysAfterCalm ? over - staysAfterCalm : 0;
}
