import { weekSpan } from '#engine/scenario/checks/plan.ts';
import { at, type Diagnostic, error, warning } from '#engine/scenario/diagnostic.ts';
import type { EventSource } from '#engine/scenario/schema/events.ts';
import { files, type TypedSource } from '#engine/scenario/typed-source.ts';
import type { Moment } from './bounds.ts';
import { type Asked, askingIn } from './conditions.ts';

/** The events that can happen by themselves: found from those that wait for no other, until no more are found. */
export function possibleEvents(typed: TypedSource): ReadonlySet<string> {
  const possible = new Set<string>();
  let before = -1;
  while (possible.size > before) {
    before = possible.size;
    for (const [name, event] of Object.entries(typed.events)) {
      if (askWhen(typed, name, event, possible).assume(true) !== null) possible.add(name);
    }
  }
  return possible;
}

export function checkEventsReached(typed: TypedSource, possible: ReadonlySet<string>): readonly Diagnostic[] {
  return Object.entries(typed.events).flatMap(([name, event]) => {
    const [from, to] = event.weeks;
    const again = event['again-after'];
    if (from > to || from > weekSpan(typed).longest) return [];
    return [
      ...(possible.has(name) ? [] : [neverHappens(typed, name, event, possible)]),
      ...(again !== undefined && again > to - from
        ? [
            warning(
              at(files.events, name, 'again-after'),
              'events/once',
              `It cannot happen again ${again} weeks later: weeks ${from} to ${to} are over by then.`,
              'Make it shorter, let its weeks last longer, or leave it out.',
            ),
          ]
        : []),
    ];
  });
}

function neverHappens(
  typed: TypedSource,
  name: string,
  event: EventSource,
  possible: ReadonlySet<string>,
): Diagnostic {
  return error(
    at(files.events, name, 'when'),
    'events/never',
    `The event never happens. ${askWhen(typed, name, event, possible).why(true)}`,
    mend(typed, name, event),
  );
}

const happened = /crisis\.happened\(\s*["']([^"']+)["']\s*\)/g;

function mend({ events }: TypedSource, name: string, { when, weeks: [, to] }: EventSource): string {
  const named = [...when.matchAll(happened)].map(([, other = '']) => other);
  if (named.includes(name)) return 'It waits for itself: name another event.';
  const later = named.find((other) => (events[other]?.weeks[0] ?? 0) >= to);
  if (later !== undefined)
    return `"${later}" comes no earlier than this event's last week: let this one end later.`;
  return 'Ask for something that can be so in its weeks, or take the event out.';
}

/** In its week an event sees what stood at the end of the week before. */
function askWhen(
  typed: TypedSource,
  name: string,
  { when, weeks: [from, to] }: EventSource,
  possible: ReadonlySet<string>,
): Asked {
  const { longest } = weekSpan(typed);
  const last = Math.min(to, longest);
  const { ask, during } = askingIn(
    typed,
    (other) => other !== name && possible.has(other) && typed.events[other]!.weeks[0] < last,
  );
  const weeks: Moment['weeks'] = [Math.min(from, last) - 1, last - 1];
  return ask(when, { ...during, weeks });
}
