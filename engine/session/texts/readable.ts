import type { TextKey } from '#engine/kernel/ids.ts';
import type { Locale } from '#engine/scenario/locale.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { readText, type TextAudience } from '#engine/scenario/texts.ts';
import type { Viewer } from '#engine/session/audience.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { isOpened, seatOf } from '#engine/session/view.ts';

/**
 * The scenario's texts that a viewer may read now, in their language: what is public, their seat's own, and what an event
 * has told them of. Facilitators read all of it from the start, and everybody once the debrief has begun.
 */
export function readableTexts(
  scenario: Scenario,
  state: SessionState,
  viewer: Viewer,
  locale: Locale,
): Readonly<Record<TextKey, string>> {
  const intensity = state.public.settings?.intensity ?? 'concrete';
  const told = keysTold(state, viewer);
  const keys = (Object.keys(scenario.texts) as TextKey[]).filter((key) => {
    const audience = scenario.texts[key]?.audience;
    return audience !== undefined && mayRead(state, viewer, audience, told.has(key));
  });
  return Object.fromEntries(keys.map((key) => [key, readText(scenario.texts, key, locale, intensity)]));
}

function mayRead(state: SessionState, viewer: Viewer, audience: TextAudience, told: boolean): boolean {
  if (audience === 'public' || viewer.kind === 'facilitator') return true;
  if (audience === 'facilitators') return false;
  if (isOpened(state.public)) return true;
  if (audience === 'told') return told;
  return audience === `seat:${seatOf(state.public, viewer)}`;
}

/** The keys that news named: to everyone, and to the viewer's own seat. */
function keysTold(state: SessionState, viewer: Viewer): ReadonlySet<TextKey> {
  const seat = seatOf(state.public, viewer);
  const own = seat === null ? [] : (state.seats[seat]?.told ?? []);
  return new Set([...state.public.crisis.news, ...own].flatMap(({ headline, body }) => [headline, body]));
}
