import type { SeatFace, SeatMarkView } from '#app/_shared/seat-face.ts';
import { id, type SeatId } from '#engine/kernel/ids.ts';

const flag = (country: string): SeatMarkView => ({ kind: 'flag', country });

const face = (seat: string, name: string, mark: SeatMarkView, shortName = name): SeatFace => ({
  id: id<SeatId>(seat),
  name,
  shortName,
  mark,
});

/** Fifteen members in English alphabetical order, invented for the gallery. */
export const members: readonly SeatFace[] = [
  face('albania', 'Albania', flag('AL')),
  face('brazil', 'Brazil', flag('BR')),
  face('china', 'China', flag('CN')),
  face('ecuador', 'Ecuador', flag('EC')),
  face('france', 'France', flag('FR')),
  face('gabon', 'Gabon', flag('GA')),
  face('ghana', 'Ghana', flag('GH')),
  face('india', 'India', flag('IN')),
  face('japan', 'Japan', flag('JP')),
  face('kenya', 'Kenya', flag('KE')),
  face('mexico', 'Mexico', flag('MX')),
  face('norway', 'Norway', flag('NO')),
  face('russia', 'Russian Federation', flag('RU'), 'Russian Fed.'),
  face('uk', 'United Kingdom', flag('GB')),
  face('us', 'United States', flag('US')),
];

export const PERMANENT = new Set(['china', 'france', 'russia', 'uk', 'us']);

export const others: readonly SeatFace[] = [
  face('velmara', 'Velmara', { kind: 'emblem', emblem: 'concerned-state' }),
  face('sefar', 'Sefar', { kind: 'emblem', emblem: 'neighbour' }),
  face(
    'union',
    'Union of Eastern States',
    { kind: 'emblem', emblem: 'regional-organisation' },
    'Eastern Union',
  ),
  face('sg', 'Secretary-General', { kind: 'emblem', emblem: 'united-nations' }, 'Secretary-Gen.'),
  face('relief', 'Relief Without Lines', { kind: 'emblem', emblem: 'relief' }, 'Relief'),
  face('rights', 'Witness Oro', { kind: 'emblem', emblem: 'rights' }),
  face('press', 'Press', { kind: 'emblem', emblem: 'press' }),
];

export const seats: readonly SeatFace[] = [...members, ...others];

export function seat(name: string): SeatFace {
  const found = seats.find((candidate) => candidate.id === name);
  if (!found) throw new Error(`The gallery has no seat ${name}`);
  return found;
}
