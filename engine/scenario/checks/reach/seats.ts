import { deckEntries, mayTake } from '#engine/scenario/checks/deck.ts';
import { councilSeats } from '#engine/scenario/checks/seats.ts';
import { at, type Diagnostic, error, warning } from '#engine/scenario/diagnostic.ts';
import type { SeatSource } from '#engine/scenario/schema/seat.ts';
import { files, type TypedSource } from '#engine/scenario/typed-source.ts';
import type { Moment } from './bounds.ts';
import type { Asking } from './conditions.ts';

/** Whether each seat has something to do and to play for, and red lines and conditions that mean something. */
export function checkSeatsReached(typed: TypedSource, asking: Asking): readonly Diagnostic[] {
  return Object.entries(typed.seats).flatMap(([seat, source]) => [
    ...checkIdle(typed, seat, source),
    ...checkObjectives(seat, source, asking),
    ...checkStance(seat, source, asking),
  ]);
}

function checkIdle(typed: TypedSource, seat: string, { kind }: SeatSource): readonly Diagnostic[] {
  const forSeat = deckEntries(typed).some(
    ({ measure, by }) => mayTake(kind, measure) && (by === null || by.includes(seat)),
  );
  if (forSeat) return [];
  const others = councilSeats(typed).includes(seat) ? 'it can only draft and vote' : 'it can only speak';
  return [
    warning(
      at(files.seat(seat)),
      'seats/idle',
      `No measure of the deck is for "${seat}": ${others}.`,
      `Deal one that the catalogue lets a ${kind} take.`,
    ),
  ];
}

function checkObjectives(
  seat: string,
  { objectives }: SeatSource,
  { ask, end }: Asking,
): readonly Diagnostic[] {
  const moment: Moment = { ...end, me: seat };
  return Object.entries(objectives).flatMap(([name, source]) => {
    const place = (grade: 'met' | 'partly') => at(files.seat(seat), 'objectives', name, grade);
    const [met, partly] = [ask(source.met, moment), ask(source.partly, moment)];
    const missed = met.assume(false);
    if (met.assume(true) === null) {
      const message = `The objective can never be met. ${met.why(true)}`;
      return [
        error(place('met'), 'seats/never-met', message, 'Ask for something that the seat can bring about.'),
      ];
    }
    if (missed === null) {
      const message = `The objective is always met. ${met.why(false)}`;
      return [error(place('met'), 'seats/always-met', message, 'Ask for something that can fail.')];
    }
    if (partly.assume(true, missed) === null) {
      const message =
        'The objective is never partly met: whenever this holds, it is met, if it can hold at all.';
      return [error(place('partly'), 'seats/never-partly', message, 'Ask less of partly than of met.')];
    }
    if (partly.assume(false) === null) {
      const message = `The objective cannot be missed. ${partly.why(false)}`;
      return [warning(place('partly'), 'seats/never-missed', message, 'Ask for something that can fail.')];
    }
    return [];
  });
}

function checkStance(seat: string, { stance }: SeatSource, { ask, during }: Asking): readonly Diagnostic[] {
  const moment: Moment = { ...during, me: seat };
  const file = files.seat(seat);
  const check = (
    place: ReturnType<typeof at>,
    text: string,
    words: { readonly never: string; readonly always: string; readonly instead: string },
  ) => {
    const asked = ask(text, moment);
    if (asked.assume(true) === null) {
      const message = `${words.never} ${asked.why(true)}`;
      return [warning(place, 'stances/never', message, 'Ask for something that can be so, or leave it out.')];
    }
    if (asked.assume(false) === null) {
      return [warning(place, 'stances/always', `${words.always} ${asked.why(false)}`, words.instead)];
    }
    return [];
  };
  return [
    ...Object.entries(stance['red-lines']).flatMap(([name, { crossed }]) =>
      check(at(file, 'stance', 'red-lines', name, 'crossed'), crossed, {
        never: 'No draft ever crosses this red line.',
        always: 'Every draft crosses this red line.',
        instead: 'Say which drafts the seat will not let pass.',
      }),
    ),
    ...Object.entries(stance.conditions).flatMap(([name, { when }]) =>
      check(at(file, 'stance', 'conditions', name, 'when'), when, {
        never: 'This never makes a difference.',
        always: 'This holds for every draft.',
        instead: 'Put what always holds into the leanings.',
      }),
    ),
  ];
}
