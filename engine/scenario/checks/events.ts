import { isFlow, isRegional } from '#engine/crisis/indicators.ts';
import { at, type Diagnostic, error, warning } from '#engine/scenario/diagnostic.ts';
import type { EventSource } from '#engine/scenario/schema/events.ts';
import { files, type TypedSource } from '#engine/scenario/typed-source.ts';
import { checkKnown, checkKnownList } from './names.ts';
import { weekSpan } from './plan.ts';

/** Whether each scripted event can happen, to something that exists, and before somebody who exists. */
export function checkEvents(typed: TypedSource): readonly Diagnostic[] {
  return Object.entries(typed.events).flatMap(([name, event]) => [
    ...checkWindow(typed, name, event),
    ...checkEffects(typed, name, event),
    ...checkKnownList(at(files.events, name, 'for'), 'seat', event.for ?? [], Object.keys(typed.seats)),
  ]);
}

function checkWindow(
  typed: TypedSource,
  name: string,
  { weeks: [from, to] }: EventSource,
): readonly Diagnostic[] {
  const place = at(files.events, name, 'weeks');
  const { shortest, longest } = weekSpan(typed);
  if (from > to) {
    return [error(place, 'events/window', 'The first week comes after the last.', `Write [${to}, ${from}].`)];
  }
  if (from > longest) {
    return [
      error(place, 'events/never', `The longest session has ${longest} weeks.`, 'Let it happen earlier.'),
    ];
  }
  if (from > shortest) {
    return [
      warning(
        place,
        'events/seldom',
        `A session of ${shortest} weeks never sees it.`,
        'Let it happen earlier, if every group should meet it.',
      ),
    ];
  }
  return [];
}

/** Whether an effect can stand for weeks: a factor on what people do to one another each week. */
function isLasting({ indicator, multiply }: EventSource['effects'][number]): boolean {
  return multiply !== undefined && isFlow(indicator);
}

function checkEffects(
  { scenario }: TypedSource,
  name: string,
  { effects, lasts }: EventSource,
): readonly Diagnostic[] {
  const regions = Object.keys(scenario.country.regions);
  if (lasts !== undefined && !effects.some(isLasting)) {
    return [
      error(
        at(files.events, name, 'lasts'),
        'events/nothing-lasts',
        'Only a factor on killing or fighting can last: what is added stays by itself, and fades by itself.',
        'Multiply civilian-deaths or battle-deaths, or leave "lasts" out.',
      ),
    ];
  }
  return effects.flatMap(({ indicator, in: region, add, multiply }, index) => {
    const place = at(files.events, name, 'effects', index);
    return [
      ...(region === undefined
        ? []
        : checkKnown({ ...place, path: [...place.path, 'in'] }, 'region', region, regions)),
      ...(region !== undefined && !isRegional(indicator)
        ? [
            error(
              place,
              'events/national',
              `"${indicator}" has one value for the whole country.`,
              'Leave "in" out.',
            ),
          ]
        : []),
      ...(add === 0 || multiply === 1
        ? [error(place, 'events/no-effect', 'This changes nothing.', 'Say how much, or leave it out.')]
        : []),
    ];
  });
}
