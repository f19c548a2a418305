import { measureFaces } from '#engine/crisis/measures/faces.ts';
import type { MeasureId, TakerKind } from '#engine/crisis/types.ts';
import { at, type Diagnostic, error, warning } from '#engine/scenario/diagnostic.ts';
import type { SeatKind } from '#engine/scenario/scenario.ts';
import { files, type TypedSource } from '#engine/scenario/typed-source.ts';
import { checkKnownList } from './names.ts';

/** How many measures people can survey in a lesson, and how many they need to have a choice. */
const deckSize = { min: 25, max: 40 };

/** As what the catalogue knows each kind of seat. A neighbour is a state too. */
const takerKinds: Readonly<Record<SeatKind, readonly TakerKind[]>> = {
  'permanent-member': ['state'],
  'elected-member': ['state'],
  'concerned-state': ['concerned-state'],
  neighbour: ['neighbour', 'state'],
  'regional-organisation': ['regional-organisation'],
  secretariat: ['secretariat'],
  ngo: ['ngo'],
  press: ['press'],
};

/** Whether the catalogue lets a kind of seat take a measure as a move. */
export function mayTake(kind: SeatKind, measure: MeasureId): boolean {
  return takerKinds[kind].some((taker) => measureFaces[measure].takenBy.includes(taker));
}

/** The measures of the deck, each with the seats that its author named, or null for all that the catalogue allows. */
export function deckEntries({
  scenario,
}: TypedSource): readonly { measure: MeasureId; by: readonly string[] | null }[] {
  return scenario.deck.map((entry) => (typeof entry === 'string' ? { measure: entry, by: null } : entry));
}

export function checkDeck(typed: TypedSource): readonly Diagnostic[] {
  const entries = deckEntries(typed);
  const measures = entries.map(({ measure }) => measure);
  return [
    ...checkSize(measures.length),
    ...entries.flatMap(({ measure, by }, index) => [
      ...(measures.indexOf(measure) < index
        ? [
            error(
              at(files.scenario, 'deck', index),
              'deck/twice',
              `"${measure}" is in the deck twice.`,
              'Leave one out.',
            ),
          ]
        : []),
      ...checkTakers(typed, measure, by, index),
      ...checkReach(measure, measures, index),
    ]),
  ];
}

function checkSize(count: number): readonly Diagnostic[] {
  if (count >= deckSize.min && count <= deckSize.max) return [];
  const place = at(files.scenario, 'deck');
  return [
    warning(
      place,
      'deck/size',
      `The deck has ${count} measures.`,
      `Deal ${deckSize.min} to ${deckSize.max}.`,
    ),
  ];
}

function checkTakers(
  { seats }: TypedSource,
  measure: MeasureId,
  by: readonly string[] | null,
  index: number,
): readonly Diagnostic[] {
  const place = at(files.scenario, 'deck', index, 'by');
  if (by === null) {
    const byCouncil = measureFaces[measure].takenBy.includes('council');
    const bySeat = Object.values(seats).some(({ kind }) => mayTake(kind, measure));
    return byCouncil || bySeat
      ? []
      : [
          error(
            at(files.scenario, 'deck', index),
            'deck/nobody',
            `No seat may take "${measure}".`,
            'Leave it out, or add a seat that may.',
          ),
        ];
  }
  return [
    ...checkKnownList(place, 'seat', by, Object.keys(seats)),
    ...by.flatMap((seat) =>
      seats[seat] !== undefined && !mayTake(seats[seat].kind, measure)
        ? [
            error(
              place,
              'deck/not-theirs',
              `A ${seats[seat].kind} ("${seat}") may not take "${measure}".`,
              `The catalogue lets these take it: ${measureFaces[measure].takenBy.join(', ')}.`,
            ),
          ]
        : [],
    ),
  ];
}

/** A measure that needs another one, or a threat that only another can carry out, is dead in a deck without it. */
function checkReach(measure: MeasureId, deck: readonly MeasureId[], index: number): readonly Diagnostic[] {
  const { needs, threat } = measureFaces[measure];
  const place = at(files.scenario, 'deck', index);
  const dead = needs.flatMap((need) =>
    need.need === 'measure' && !need.anyOf.some((other) => deck.includes(other)) ? [need.anyOf] : [],
  );
  return [
    ...dead.map((anyOf) =>
      warning(
        place,
        'deck/needs',
        `"${measure}" needs one of ${anyOf.join(', ')}, and none is in the deck.`,
        'Deal one of them, or leave it out.',
      ),
    ),
    ...(threat !== null && !threat.deliveredBy.some((other) => deck.includes(other))
      ? [
          warning(
            place,
            'deck/empty-threat',
            `"${measure}" is a threat that nothing in the deck can carry out.`,
            `Deal one of ${threat.deliveredBy.join(', ')}.`,
          ),
        ]
      : []),
  ];
}
