import { at, type Diagnostic, error } from '#engine/scenario/diagnostic.ts';
import { files, type TypedSource } from '#engine/scenario/typed-source.ts';
import { deckEntries } from './deck.ts';
import { checkKnown } from './names.ts';

/** Whether stances speak of measures that are dealt, and name their red lines and conditions apart. */
export function checkStances(typed: TypedSource): readonly Diagnostic[] {
  const deck = deckEntries(typed).map(({ measure }) => measure as string);
  return Object.entries(typed.seats).flatMap(([seat, { stance }]) => {
    const file = files.seat(seat);
    const twice = Object.keys(stance.conditions).filter((name) => name in stance['red-lines']);
    return [
      ...Object.keys(stance.measures).flatMap((measure) =>
        checkKnown(at(file, 'stance', 'measures', measure), 'measure of the deck', measure, deck, 'key'),
      ),
      ...twice.map((name) =>
        error(
          at(file, 'stance', 'conditions', name),
          'stances/twice',
          `A red line is called "${name}" too.`,
          'Rename one.',
        ),
      ),
    ];
  });
}
