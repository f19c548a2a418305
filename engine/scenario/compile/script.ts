import { measureFaces } from '#engine/crisis/measures/faces.ts';
import type { RegionId } from '#engine/crisis/types.ts';
import { id, type SeatId } from '#engine/kernel/ids.ts';
import { deckEntries, mayTake } from '#engine/scenario/checks/deck.ts';
import type {
  DeckEntry,
  Ending,
  LengthPlan,
  Scenario,
  ScriptedEffect,
  ScriptedEvent,
} from '#engine/scenario/scenario.ts';
import type { EventSource } from '#engine/scenario/schema/events.ts';
import type { LengthsSource } from '#engine/scenario/schema/plan.ts';
import { textKeys } from '#engine/scenario/text-keys.ts';
import type { TypedSource } from '#engine/scenario/typed-source.ts';
import { type Conditions, conditionPlaces } from './conditions.ts';

export function compileLengths({ scenario: { lengths } }: TypedSource): Scenario['lengths'] {
  return { 60: planOf(lengths['60']), 90: planOf(lengths['90']), 120: planOf(lengths['120']) };
}

function planOf(source: LengthsSource['60']): LengthPlan {
  return {
    turns: source.turns,
    weeksPerTurn: source['weeks-per-turn'],
    readingMinutes: source.reading,
    phases: source.phases,
    debriefMinutes: source.debrief,
  };
}

/** Each measure with all seats that may take it: those the author named, or all that the catalogue allows. */
export function compileDeck(typed: TypedSource): readonly DeckEntry[] {
  const seats = Object.keys(typed.seats);
  return deckEntries(typed).map(({ measure, by }) => ({
    measure,
    council: measureFaces[measure].takenBy.includes('council'),
    takers: (by ?? seats.filter((seat) => mayTake(typed.seats[seat]!.kind, measure))).map((seat) =>
      id<SeatId>(seat),
    ),
  }));
}

export function compileEvents({ events }: TypedSource, conditionAt: Conditions): readonly ScriptedEvent[] {
  return Object.entries(events).map(([event, source]) => ({
    id: event,
    when: conditionAt(conditionPlaces.event(event)),
    window: { from: source.weeks[0], to: source.weeks[1] },
    chance: source.chance,
    againAfter: source['again-after'] ?? null,
    lasts: source.lasts ?? 1,
    effects: source.effects.map(effectOf),
    headline: textKeys.headline(event),
    body: textKeys.body(event),
    audience: source.for === undefined ? 'public' : source.for.map((seat) => id<SeatId>(seat)),
  }));
}

function effectOf({ indicator, in: region, add, multiply }: EventSource['effects'][number]): ScriptedEffect {
  return {
    indicator,
    region: region === undefined ? 'country' : id<RegionId>(region),
    by: multiply === undefined ? { as: 'points', amount: add ?? 0 } : { as: 'ratio', amount: multiply },
  };
}

export function compileEndings({ scenario }: TypedSource, conditionAt: Conditions): readonly Ending[] {
  return scenario.endings.map(({ id: ending }, index) => ({
    id: ending,
    when: conditionAt(conditionPlaces.ending(index)),
    title: textKeys.endingTitle(ending),
    text: textKeys.endingText(ending),
  }));
}
