import { indicatorIds, indicators, regionalIndicatorIds } from '#engine/crisis/indicators.ts';
import { capitalRequestKinds, stages } from '#engine/crisis/measures/face-types.ts';
import { deckEntries } from '#engine/scenario/checks/deck.ts';
import { councilSeats } from '#engine/scenario/checks/seats.ts';
import { at, type Diagnostic, error, type Place } from '#engine/scenario/diagnostic.ts';
import { compileExpression } from '#engine/scenario/expressions/compile.ts';
import type { Expression, ExpressionScope } from '#engine/scenario/expressions/expression.ts';
import { type ExpressionNames, expressionNames } from '#engine/scenario/expressions/names.ts';
import type { ExpressionProblemCode } from '#engine/scenario/expressions/problem.ts';
import { files, type TypedSource } from '#engine/scenario/typed-source.ts';

/** Where a condition stands, what was typed, and what it may speak of. */
interface ConditionSource {
  readonly place: Place;
  readonly text: string;
  readonly scope: ExpressionScope;
}

/** A scenario's conditions, compiled, found by where they stand. */
export type Conditions = (place: Place) => Expression;

/**
 * Compiles every condition of a scenario.
 * @returns how to find each, and a diagnostic for each problem in any of them.
 */
export function compileConditions(typed: TypedSource): {
  readonly conditionAt: Conditions;
  readonly diagnostics: readonly Diagnostic[];
} {
  const names = namesOf(typed);
  const compiled = new Map<string, Expression>();
  const diagnostics = sourcesOf(typed).flatMap(({ place, text, scope }) => {
    const result = compileExpression(text, names, scope);
    if (result.ok) {
      compiled.set(JSON.stringify(place), result.value);
      return [];
    }
    return result.error.map(({ code, message, hint, at: { start, end } }) =>
      error(place, code, quoting(code, message, text.slice(start, end)), hint, { from: start, to: end }),
    );
  });
  const conditionAt: Conditions = (place) => {
    const expression = compiled.get(JSON.stringify(place));
    if (expression === undefined) throw new Error(`No condition was compiled at ${JSON.stringify(place)}`);
    return expression;
  };
  return { conditionAt, diagnostics };
}

/** A message with the part of the condition that it is about, unless it names that itself; what cannot be read is shown by its place. */
function quoting(code: ExpressionProblemCode, message: string, part: string): string {
  if (code === 'expression/syntax') return message;
  const shown = part.replace(/\s+/g, ' ').trim();
  const named = shown === '' || message.includes(shown.replace(/^["']|["']$/g, ''));
  return named ? message : `${message} (In ${shown})`;
}

/** Where each condition stands in its file. */
export const conditionPlaces = {
  event: (event: string) => at(files.events, event, 'when'),
  ending: (index: number) => at(files.scenario, 'endings', index, 'when'),
  objective: (seat: string, objective: string, grade: 'met' | 'partly') =>
    at(files.seat(seat), 'objectives', objective, grade),
  redLine: (seat: string, name: string) => at(files.seat(seat), 'stance', 'red-lines', name, 'crossed'),
  condition: (seat: string, name: string) => at(files.seat(seat), 'stance', 'conditions', name, 'when'),
};

function sourcesOf({ scenario, events, seats }: TypedSource): readonly ConditionSource[] {
  return [
    ...Object.entries(events).map(([event, { when }]) => ({
      place: conditionPlaces.event(event),
      text: when,
      scope: 'crisis' as const,
    })),
    ...scenario.endings.map(({ when = 'true' }, index) => ({
      place: conditionPlaces.ending(index),
      text: when,
      scope: 'crisis' as const,
    })),
    ...Object.entries(seats).flatMap(([seat, { objectives, stance }]) => [
      ...Object.entries(objectives).flatMap(([objective, source]) =>
        (['met', 'partly'] as const).map((grade) => ({
          place: conditionPlaces.objective(seat, objective, grade),
          text: source[grade],
          scope: 'seat' as const,
        })),
      ),
      ...Object.entries(stance['red-lines']).map(([name, { crossed }]) => ({
        place: conditionPlaces.redLine(seat, name),
        text: crossed,
        scope: 'draft' as const,
      })),
      ...Object.entries(stance.conditions).map(([name, { when }]) => ({
        place: conditionPlaces.condition(seat, name),
        text: when,
        scope: 'draft' as const,
      })),
    ]),
  ];
}

function namesOf(typed: TypedSource): ExpressionNames {
  return expressionNames(
    {
      regions: Object.keys(typed.scenario.country.regions),
      measures: deckEntries(typed).map(({ measure }) => measure),
      seats: Object.keys(typed.seats),
      councilSeats: councilSeats(typed),
      events: Object.keys(typed.events),
    },
    {
      indicators: indicatorIds,
      regionalIndicators: regionalIndicatorIds,
      hiddenIndicators: indicatorIds.filter((id) => indicators[id].visibility === 'hidden'),
      stages,
      requests: capitalRequestKinds,
    },
  );
}
