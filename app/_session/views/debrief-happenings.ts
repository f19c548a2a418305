import type { HappeningView } from '#app/_features/debrief/components/debrief-views.ts';
import type { TrueWeek } from '#engine/session/consequences/events.ts';
import type { DebriefSources } from './debrief-sources.ts';

/** What was done before a week and what the week brought, in that order. */
export function happeningsIn(
  sources: DebriefSources,
  { values, happened, notices }: TrueWeek,
): readonly HappeningView[] {
  const { session, words, calendar, say, deeds } = sources;
  const { week } = values;
  const brought = [
    ...(week === 0 ? [say.start()] : []),
    ...broughtIn(sources, week),
    ...ended(sources, week),
    ...happened.flatMap((event) => words.events[event] ?? []),
    ...notices.flatMap((notice) => say.notice(session, notice) ?? []),
    ...adjusted(sources, week),
  ];
  return [
    ...deeds
      .filter(({ turn }) => turn > 0 && calendar.firstWeekOf(turn) === week)
      .map(({ seq, text, seat }) => ({ seq, text, seat })),
    // Weeks bring what is no event of its own in the log: counted below zero, so that no two have one number.
    ...brought.map((text, index) => ({ seq: -1 - index, text, seat: null })),
  ];
}

function broughtIn({ debrief, words, calendar, say }: DebriefSources, week: number): readonly string[] {
  return debrief.injectsUsed
    .filter(({ turn }) => calendar.firstWeekOf(turn) === week)
    .flatMap(({ inject }) => {
      const headline = words.events[inject];
      return headline === undefined ? [] : [say.broughtIn(headline)];
    });
}

/** What a facilitator ended acts no more from the first week of the turn on. */
function ended({ session, debrief, calendar, say }: DebriefSources, week: number): readonly string[] {
  return debrief.measuresEnded
    .filter(({ turn }) => calendar.firstWeekOf(turn) === week)
    .map((ending) => say.ended(session, ending));
}

/** A facilitator's changes act in the last week of their turn. */
function adjusted({ session, debrief, calendar, say }: DebriefSources, week: number): readonly string[] {
  return debrief.adjustments
    .filter(({ turn }) => calendar.lastWeekOf(turn) === week)
    .map((adjustment) => say.adjusted(session, adjustment));
}
