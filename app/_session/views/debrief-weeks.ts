import type { WeekView } from '#app/_features/debrief/components/debrief-views.ts';
import type { TrueWeek } from '#engine/session/consequences/events.ts';
import { countryMap, harmLevel } from './country-map.ts';
import { happeningsIn } from './debrief-happenings.ts';
import type { DebriefSources } from './debrief-sources.ts';

/** A week lived through, with the truth on the map. Week 0 is how things stood when the session began. */
export function debriefWeek(sources: DebriefSources, lived: TrueWeek): WeekView {
  const { session, calendar, say } = sources;
  const { week, regions } = lived.values;
  return {
    week,
    day: calendar.dayOf(week),
    turn: calendar.turnOf(week),
    map: countryMap(session, (region) => {
      const killed = Math.round(regions[region]?.['civilian-deaths'] ?? 0);
      return { level: harmLevel(killed), reading: say.killedThatWeek(killed) };
    }),
    happenings: happeningsIn(sources, lived),
  };
}
