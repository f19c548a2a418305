import { indicatorIds } from '#engine/crisis/indicators.ts';
import { type Ask, type Guard, isFacilitator, isPlaying } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { all, mayTry, no, type Permit, yes } from '#engine/session/permit.ts';

const atDesk = (ask: Ask): Permit => (isFacilitator(ask) ? yes : no('desk/facilitators-only'));

/** [DE-1] An inject is released once. Which there are, the scenario says, and it is not a viewer's to hold. */
export const releaseInject: Guard<CommandOf<'ReleaseInject'>> = (ask, { inject }) => {
  const used =
    inject !== undefined && ask.view.facilitators?.injectsUsed.some((use) => use.inject === inject);
  return all(atDesk(ask), isPlaying(ask), used ? no('desk/inject-used') : mayTry);
};

/** [DE-2] A number is changed with a reason that the record keeps, and acts with the turn's consequences. */
export const adjustIndicator: Guard<CommandOf<'AdjustIndicator'>> = (ask, { indicator }) => {
  const known = indicator === undefined || (indicatorIds as readonly string[]).includes(indicator);
  return all(
    atDesk(ask),
    isPlaying(ask),
    known ? mayTry : no('desk/unknown-indicator', { indicator: indicator ?? '' }),
  );
};

/** [DE-4] [MO-6] At any time of play, also while the consequences are looked at. */
export const endMeasure: Guard<CommandOf<'EndMeasure'>> = (ask, { instance }) => {
  const { measures } = ask.view.public.crisis;
  const measure = Object.values(measures).find((held) => held.instance === instance);
  const over = measure?.ended || measure?.status?.is === 'ended';
  return all(
    atDesk(ask),
    isPlaying(ask),
    instance === undefined || measure !== undefined ? yes : no('moves/unknown-measure'),
    over ? no('moves/measure-over', { measure: measure?.measure ?? '' }) : yes,
  );
};

export const markMoment: Guard<CommandOf<'MarkMoment'>> = (ask) =>
  all(atDesk(ask), ask.view.public.status === 'lobby' ? no('session/not-started') : yes);
