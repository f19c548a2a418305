import type { Locale } from '#engine/scenario/locale.ts';
import type { Seat } from '#engine/scenario/scenario.ts';
import { readText } from '#engine/scenario/texts.ts';
import { largestDelegation } from '#engine/session/lobby/guards.ts';
import { holding } from '#engine/session/lobby/slice.ts';
import type { SessionHost } from '#server/live/hosts/session-host.ts';

/** What somebody with the right code may know before they are in. */
export interface Joinable {
  readonly session: string;
  readonly scenario: string;
  readonly host: string;
  readonly contentNote: string;
  readonly seats: readonly {
    readonly id: string;
    readonly name: string;
    readonly sign: Seat['sign'];
    readonly member: boolean;
    /** How many people hold it already. */
    readonly people: number;
    readonly full: boolean;
  }[];
}

export function joinable(host: SessionHost, hostName: string, locale: Locale): Joinable {
  const { scenario, state } = host;
  const intensity = state.public.settings?.intensity ?? 'concrete';
  const read = (key: Seat['name']) => readText(scenario.texts, key, locale, intensity);
  return {
    session: host.id,
    scenario: read(scenario.title),
    host: hostName,
    contentNote: read(scenario.contentNote),
    seats: [...scenario.seats]
      .sort((one, other) => one.rank - other.rank)
      .map(({ id, name, sign, kind }) => {
        const people = holding(state.public.lobby, id).members.length;
        return {
          id,
          name: read(name),
          sign,
          member: kind === 'permanent-member' || kind === 'elected-member',
          people,
          full: people >= largestDelegation,
        };
      }),
  };
}
