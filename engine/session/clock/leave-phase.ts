import type { CommandOf } from '#engine/session/commands.ts';
import type { PublicSlice } from '#engine/session/slices.ts';

/** [CL-9] The command that ends the phase which the asker sees: it does nothing to one that has begun since. */
export function leavePhase({ turn }: Pick<PublicSlice, 'turn'>): CommandOf<'NextPhase'> {
  return { type: 'NextPhase', leaving: turn?.phase ?? 'briefing' };
}
