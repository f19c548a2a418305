import { type CommandId, id, type ParticipantId, type SeatId } from '#engine/kernel/ids.ts';
import type { Actor } from '#engine/session/actor.ts';
import type { SessionHost } from '#server/live/hosts/session-host.ts';
import { clockCommandId } from '#server/live/hosts/stretch.ts';

/** Lets somebody arrive, and take the seat that they chose if it is still to be had; else they choose in the lobby. */
export async function sitDown(
  host: SessionHost,
  participant: ParticipantId,
  seat: SeatId | null,
): Promise<void> {
  await host.submit({ type: 'Arrive', participant }, clockCommandId(`arrive:${participant}`), { by: 'host' });
  if (seat === null) return;
  const actor: Actor = { by: 'participant', participant, seat: null };
  await host.submit({ type: 'ClaimSeat', seat }, id<CommandId>(`join.${participant}`), actor);
}
