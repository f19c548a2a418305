import { actsForMember, chairs, chamberIsOpen } from '#engine/council/chair.ts';
import { type Guard, isFacilitator } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { all, no, yes } from '#engine/session/permit.ts';
import { presides } from './presiding.ts';

/** [IF-1] */
export const conveneInformal: Guard<CommandOf<'ConveneInformal'>> = (ask, { format }) => {
  const { council, turn } = ask.view.public;
  const convenes = format === 'arria' && !isFacilitator(ask) ? actsForMember(ask) : chairs(ask);
  return all(
    chamberIsOpen(ask),
    format === undefined ? yes : convenes,
    turn?.phase === 'briefing' || turn?.phase === 'negotiation' ? yes : no('informal/not-this-phase'),
    council.meeting.is === 'open' ? no('informal/meeting-open') : yes,
    council.informal === null ? yes : no('informal/under-way'),
  );
};

/** [IF-3] */
export const endInformal: Guard<CommandOf<'EndInformal'>> = (ask) => {
  const under = ask.view.public.council.informal === null ? no('informal/none') : yes;
  return all(chamberIsOpen(ask), under, presides(ask));
};
