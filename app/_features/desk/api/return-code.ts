import { request } from '#app/_lib/api/request.ts';
import type { ParticipantId, SessionId } from '#engine/kernel/ids.ts';

/** Makes another return code for somebody in the session; the one before opens nothing any more. @throws RequestRefused */
export async function makeReturnCode(session: SessionId, participant: ParticipantId): Promise<string> {
  const { returnCode } = await request<{ returnCode: string }>(
    'POST',
    `/sessions/${session}/participants/${participant}/return-code?as=facilitator`,
    {},
  );
  return returnCode;
}
