import type { ParticipantId, SeatId } from '#engine/kernel/ids.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import type { Recorded } from '#engine/session/record.ts';
import { mark } from '#engine/testing/mark-scenario.ts';

type Log = readonly Recorded<SessionEvent>[];

/** Who looks, as the store knows them; a stranger is nobody there. */
export type Looker =
  | { readonly is: 'participant'; readonly participant: ParticipantId }
  | { readonly is: 'facilitator' | 'projector' | 'stranger' };

/** The seats in which somebody ever sat. */
export function seatsOf(looker: Looker, log: Log): readonly SeatId[] {
  if (looker.is !== 'participant') return [];
  return log.flatMap(({ event }) =>
    event.type === 'SeatTaken' && event.participant === looker.participant ? [event.seat] : [],
  );
}

/**
 * Whose markers somebody may have seen by now, by the log alone and by none of the code that sends: seats they sat in, talks of
 * those seats, news they were told, and once the debrief has begun what opens then. Audiences, and single markers of news.
 */
export function mayHaveSeen(
  looker: Looker,
  log: Log,
  seats: readonly SeatId[],
  opened: boolean,
): ReadonlySet<string> {
  const facilitates = looker.is === 'facilitator';
  const own = seatsOf(looker, log);
  const may = new Set<string>(['public', ...own.flatMap((seat) => [`seat:${seat}`, `brief:${seat}`])]);
  const add = (...audiences: readonly string[]) => {
    for (const audience of audiences) may.add(audience);
  };
  for (const { audience, event } of log) {
    if (
      event.type === 'ConversationOpened' &&
      (facilitates || event.seats.some((seat) => own.includes(seat)))
    )
      add(`talk:${event.conversation}`);
    if (event.type === 'NewsPublished' && looker.is !== 'stranger')
      add(mark('told', event.news.headline), mark('told', event.news.body));
    if (event.type === 'SeatTold' && own.some((seat) => audience === `seat:${seat}`))
      add(mark('told', event.headline), mark('told', event.body));
  }
  if (facilitates) add('guide');
  if (facilitates || (opened && looker.is !== 'stranger'))
    add('told', 'facilitators', ...seats.map((seat) => `brief:${seat}`));
  return may;
}

/**
 * Numbers of the truth, as they are written, that no report has made public. Short ones could be anything. Only what is a
 * number counts: an id such as "2a8d8b34.9325279f" looks like one in the middle.
 */
export function truthsIn(log: Log): readonly string[] {
  const told = numbersIn(log.filter(({ audience }) => audience === 'public'));
  const hidden = numbersIn(log.filter(({ audience }) => audience === 'vault' || audience === 'facilitators'));
  return [...hidden].filter((number) => !told.has(number));
}

function numbersIn(log: Log): ReadonlySet<string> {
  const numbers = new Set<string>();
  JSON.stringify(
    log.map(({ event }) => event),
    (_, value: unknown) => {
      if (typeof value === 'number' && /\.\d{6,}$/.test(`${value}`)) numbers.add(`${value}`);
      return value;
    },
  );
  return numbers;
}
