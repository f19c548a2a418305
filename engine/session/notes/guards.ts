import { type Guard, sitsInSeat } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { all, no, yes } from '#engine/session/permit.ts';

/** [NO-1] Any member of a delegation writes its notes. */
export const writeNote: Guard<CommandOf<'WriteNote'>> = (ask) =>
  all(sitsInSeat(ask), ask.view.public.status === 'ended' ? no('session/over') : yes);
