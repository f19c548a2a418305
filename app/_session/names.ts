import type { SeatFace } from '#app/_shared/seat-face.ts';
import { id, type SeatId, type TextKey } from '#engine/kernel/ids.ts';
import type { FixedParts } from './fixed.ts';

/** Names that do not fit under a flag, as the Council's own documents shorten them. */
const longestShort = 14;

/** Finds what things are called in the reader's language. */
export interface SessionNames {
  /** A text of the scenario; empty where this page may not read it yet. */
  text(key: TextKey): string;
  seat(seat: SeatId): SeatFace;
  /** All seats, in the English alphabetical order of the Council's table where they are members. */
  readonly seats: readonly SeatFace[];
  measure(measure: string): string;
  indicator(indicator: string): string;
  region(region: string): string;
}

export function namesIn({ face, texts, words }: FixedParts): SessionNames {
  const text = (key: TextKey) => texts[key] ?? '';
  const seats = new Map(
    face.seats.map((seat): [SeatId, SeatFace] => {
      const name = text(seat.name);
      return [seat.id, { id: seat.id, name, shortName: shortened(name), mark: seat.sign }];
    }),
  );
  const regions = new Map(face.country.regions.map(({ id: region, name }) => [String(region), text(name)]));
  const measures: Readonly<Record<string, { readonly name: string } | undefined>> = words.measures;
  const indicators: Readonly<Record<string, { readonly name: string } | undefined>> = words.indicators;
  return {
    text,
    seat: (seat) => seats.get(seat) ?? unknownSeat(seat),
    seats: [...seats.values()],
    measure: (measure) => measures[measure]?.name ?? measure,
    indicator: (indicator) => indicators[indicator]?.name ?? indicator,
    region: (region) => regions.get(region) ?? region,
  };
}

function unknownSeat(seat: SeatId): SeatFace {
  return {
    id: id<SeatId>(seat),
    name: seat,
    shortName: seat,
    mark: { kind: 'emblem', emblem: 'united-nations' },
  };
}

/** The first word whole and the rest to its first letters, where a name is too long for its place. */
function shortened(name: string): string {
  if (name.length <= longestShort) return name;
  const [first = name, ...rest] = name.split(' ');
  const initials = rest.filter((word) => /^\p{Lu}/u.test(word)).map((word) => `${word.slice(0, 4)}.`);
  return [first, ...initials.slice(0, 1)].join(' ');
}
