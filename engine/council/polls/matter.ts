import { rulesIn } from '#engine/council/rules/in-force.ts';
import { resolveMajority } from '#engine/council/rules/majority.ts';
import type { MajorityUse, Nature } from '#engine/council/rules/pack.ts';
import type { Matter } from '#engine/council/tally.ts';
import type { PublicSlice } from '#engine/session/slices.ts';

/**
 * [VO-13] [RU-2] Who votes on a question of a nature, who can block it, and what carries it, by the session's rules on its present
 * day.
 * @throws before the session plays.
 */
export function matterOf(slice: PublicSlice, nature: Nature, use: MajorityUse = nature): Matter {
  const { settings, turn } = slice;
  if (settings === null || turn === null) throw new Error('A session that plays has settings and a turn');
  const rules = rulesIn(slice);
  const members = settings.seats.filter(({ council }) => council !== null);
  const permanent = rules.vetoes ? members.filter(({ council }) => council === 'permanent') : [];
  return {
    procedural: nature === 'procedure',
    members: members.map(({ id }) => id),
    permanent: permanent.map(({ id }) => id),
    ...resolveMajority(rules.majorities[use], turn.from, members.length),
  };
}
