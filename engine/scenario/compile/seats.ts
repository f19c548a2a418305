import { id, type SeatId } from '#engine/kernel/ids.ts';
import { councilSeats } from '#engine/scenario/checks/seats.ts';
import { type Seat, type Stance, seatKinds } from '#engine/scenario/scenario.ts';
import type { SeatSource } from '#engine/scenario/schema/seat.ts';
import { textKeys } from '#engine/scenario/text-keys.ts';
import type { TypedSource } from '#engine/scenario/typed-source.ts';
import { type Conditions, conditionPlaces } from './conditions.ts';

/** The Council around its table, in English alphabetical order, then the others, kind by kind. */
export function compileSeats(typed: TypedSource, conditionAt: Conditions): readonly Seat[] {
  const council = alphabetically(typed, councilSeats(typed));
  const others = seatKinds.flatMap((kind) =>
    Object.keys(typed.seats).filter((seat) => !council.includes(seat) && typed.seats[seat]!.kind === kind),
  );
  return [...council, ...others].map((seat) => compileSeat(seat, typed.seats[seat]!, conditionAt));
}

/** The presidency passes each month in the English alphabetical order of names (rule 18). */
export function compilePresidency(typed: TypedSource): readonly SeatId[] {
  const council = alphabetically(typed, councilSeats(typed));
  const first = council.indexOf(typed.scenario['first-president']);
  return [...council.slice(first), ...council.slice(0, first)].map((seat) => id<SeatId>(seat));
}

function alphabetically({ english }: TypedSource, seats: readonly string[]): readonly string[] {
  const name = (seat: string) => english.seats[seat]!.name;
  return [...seats].sort((a, b) => (name(a) < name(b) ? -1 : 1));
}

function compileSeat(seat: string, source: SeatSource, conditionAt: Conditions): Seat {
  const { kind, setting, rank, sign, sources, objectives, means } = source;
  return {
    id: id<SeatId>(seat),
    kind,
    name: textKeys.seatName(seat),
    role: textKeys.seatRole(seat),
    sign: 'flag' in sign ? { kind: 'flag', country: sign.flag } : { kind: 'emblem', emblem: sign.emblem },
    setting,
    rank,
    sources,
    brief: textKeys.brief(seat),
    objectives: Object.entries(objectives).map(([objective, { weight }]) => ({
      id: objective,
      text: textKeys.objective(seat, objective),
      weight,
      met: conditionAt(conditionPlaces.objective(seat, objective, 'met')),
      partly: conditionAt(conditionPlaces.objective(seat, objective, 'partly')),
    })),
    means: {
      politicalCapital: means['political-capital'],
      troops: means.troops,
      police: means.police,
      money: means.money,
    },
    stance: compileStance(seat, source, conditionAt),
  };
}

function compileStance(seat: string, { stance }: SeatSource, conditionAt: Conditions): Stance {
  return {
    leanings: stance.leanings,
    measures: stance.measures,
    redLines: Object.entries(stance['red-lines']).map(([name, { ballot }]) => ({
      id: name,
      text: textKeys.stance(seat, name),
      crossed: conditionAt(conditionPlaces.redLine(seat, name)),
      ballot,
    })),
    conditions: Object.entries(stance.conditions).map(([name, { shift }]) => ({
      id: name,
      text: textKeys.stance(seat, name),
      when: conditionAt(conditionPlaces.condition(seat, name)),
      shift,
    })),
  };
}
