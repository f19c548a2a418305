import type { SeatFace } from '#app/_shared/seat-face.ts';
import { id, type SeatId, type TextKey } from '#engine/kernel/ids.ts';
import type { FixedParts } from './fixed.ts';

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
      const { id: seatId, name, shortName, sign } = seat;
      return [seatId, { id: seatId, name: text(name), shortName: text(shortName), mark: sign }];
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
