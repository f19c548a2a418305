import type { JoinableSession } from '#app/_features/join/components/join-views.ts';
import { beSomebody } from '#app/_lib/api/auth.ts';
import { request } from '#app/_lib/api/request.ts';
import type { Locale } from '#app/_lib/locale.ts';
import { keepReturnCode } from '#app/_lib/return-code.ts';
import type { SeatMarkView } from '#app/_shared/seat-face.ts';
import type { SeatId, SessionId } from '#engine/kernel/ids.ts';

interface JoinableAnswer {
  readonly session: SessionId;
  readonly scenario: string;
  readonly host: string;
  readonly contentNote: string;
  readonly seats: readonly {
    readonly id: SeatId;
    readonly name: string;
    readonly sign: SeatMarkView;
    readonly member: boolean;
    readonly people: number;
    readonly full: boolean;
  }[];
}

/** What a code opens. @throws RequestRefused when it opens nothing. */
export async function lookUpCode(code: string, locale: Locale): Promise<JoinableSession> {
  const answer = await request<JoinableAnswer>('GET', `/codes/${encodeURIComponent(code)}?locale=${locale}`);
  return {
    scenario: answer.scenario,
    host: answer.host,
    contentNote: answer.contentNote,
    seating: 'choose',
    seats: answer.seats.map(({ id, name, sign, member, people, full }) => ({
      id,
      name,
      shortName: name,
      mark: sign,
      group: member ? 'members' : 'others',
      people,
      state: full ? 'full' : people > 0 ? 'shared' : 'free',
    })),
  };
}

/** Joins with a code and a name, and takes the seat if one was chosen. @returns the session. */
export async function join(code: string, name: string, seat: SeatId | null): Promise<SessionId> {
  await beSomebody();
  const joined = await request<{ session: SessionId; returnCode: string | null }>('POST', '/join', {
    code,
    name,
    seat,
  });
  if (joined.returnCode !== null) keepReturnCode(joined.session, joined.returnCode);
  return joined.session;
}

/** Moves one's seat to this device. @returns the session. */
export async function returnWith(returnCode: string): Promise<SessionId> {
  await beSomebody();
  const { session } = await request<{ session: SessionId }>('POST', '/return', { returnCode });
  keepReturnCode(session, returnCode);
  return session;
}
