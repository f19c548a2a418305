import { isFlow } from '#engine/crisis/indicators.ts';
import type { Shock } from '#engine/crisis/types.ts';
import type { Random } from '#engine/kernel/random.ts';
import { evaluate } from '#engine/scenario/expressions/evaluate.ts';
import type { ExpressionFacts } from '#engine/scenario/expressions/facts.ts';
import type { ScriptedEvent } from '#engine/scenario/scenario.ts';
import type { Happening, NewsItem } from './events.ts';

/**
 * The scenario's events that happen in a week: in their window, not just past, their condition true, and luck with them.
 * @param factsThen asked only where something may happen: most weeks of most scenarios have no event in its window.
 */
export function happeningIn(
  week: number,
  events: readonly ScriptedEvent[],
  past: readonly Happening[],
  factsThen: () => ExpressionFacts,
  random: Random,
): readonly ScriptedEvent[] {
  return events.filter((scripted) => {
    if (week < scripted.window.from || week > scripted.window.to) return false;
    if (!mayHappenAgain(scripted, week, past)) return false;
    if (!evaluate(scripted.when, factsThen())) return false;
    return scripted.chance >= 1 || random.uniform('scripted', scripted.id, week) < scripted.chance;
  });
}

function mayHappenAgain(
  { id, againAfter }: ScriptedEvent,
  week: number,
  past: readonly Happening[],
): boolean {
  const last = past.findLast(({ event }) => event === id);
  if (last === undefined) return true;
  return againAfter !== null && week - last.week >= againAfter;
}

/** The events of earlier weeks that go on in this one: an offensive is fought for as long as it lasts and its condition holds. */
export function goingOnIn(
  week: number,
  events: readonly ScriptedEvent[],
  past: readonly Happening[],
  factsThen: () => ExpressionFacts,
): readonly ScriptedEvent[] {
  return events.filter(({ id, lasts, when }) => {
    if (lasts <= 1) return false;
    const began = past.findLast(({ event }) => event === id)?.week ?? week;
    return began < week && week < began + lasts && evaluate(when, factsThen());
  });
}

/** What an event that goes on keeps where it put it: its factors on killing and fighting. */
export function shocksHeldBy({ id, effects }: ScriptedEvent): readonly Shock[] {
  return effects.flatMap((effect): readonly Shock[] => {
    if (!isFlow(effect.indicator) || effect.by.as !== 'ratio') return [];
    return [{ ...effect, by: { as: 'held', amount: effect.by.amount }, kind: 'event', source: id }];
  });
}

/** What a scripted event does to the true values. */
export function shocksOf({ id, effects }: ScriptedEvent): readonly Shock[] {
  return effects.map((effect) => ({ ...effect, kind: 'event', source: id }));
}

export function newsOf({ id, headline, body }: ScriptedEvent): NewsItem {
  return { source: id, headline, body };
}
