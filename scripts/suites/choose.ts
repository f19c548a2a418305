import { ok, type Result, refuse } from '#engine/kernel/result.ts';
import { GROUPS, type Suite } from './suite.ts';

/**
 * The suites that were asked for, by name or group, with what they come after; all of them when nothing was asked. Refused,
 * in a sentence that names what there is, when something else was asked.
 */
export function chooseSuites(
  all: readonly Suite[],
  asked: readonly string[],
): Result<readonly Suite[], string> {
  if (asked.length === 0) return ok(all);
  const unknown = asked.filter((word) => !all.some(({ name, group }) => name === word || group === word));
  if (unknown.length > 0) {
    const names = all.map(({ name }) => `"${name}"`).join(', ');
    return refuse(
      `There is no suite "${unknown.join('", "')}". There are the groups ${GROUPS.join(', ')}, and the suites ${names}.`,
    );
  }
  const chosen = new Set(all.filter(({ name, group }) => asked.includes(name) || asked.includes(group)));
  // A set hands out what is added while it is gone through: so are those that others come after found.
  for (const { after } of chosen) {
    for (const suite of all) if (after.includes(suite.name)) chosen.add(suite);
  }
  return ok(all.filter((suite) => chosen.has(suite)));
}
