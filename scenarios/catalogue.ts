import type { Scenario } from '#engine/scenario/scenario.ts';

/** A name on `globalThis`, because the server and Next load this module twice in one process. */
const place = Symbol.for('threshold.scenarios');
type Holder = { [place]?: ReadonlyMap<string, Scenario> };

/** Makes these the scenarios that new sessions can be made of. Done once, by whoever starts the process. */
export function provideScenarios(scenarios: ReadonlyMap<string, Scenario>): void {
  (globalThis as Holder)[place] = scenarios;
}

/** The scenarios that new sessions can be made of, by slug. @throws when none were provided: outside the server. */
export function scenarioCatalogue(): ReadonlyMap<string, Scenario> {
  const scenarios = (globalThis as Holder)[place];
  if (scenarios === undefined) throw new Error('The server provides the scenarios when it starts');
  return scenarios;
}
