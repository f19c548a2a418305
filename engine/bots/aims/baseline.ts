import type { Mind } from '#engine/bots/mind.ts';
import { driftOver } from '#engine/bots/outlook/drift.ts';
import { stillExpectedOf } from '#engine/bots/outlook/expected.ts';
import { withKnockOns } from '#engine/bots/outlook/knock-on.ts';
import { added, type Shift } from '#engine/bots/outlook/shift.ts';
import { recall } from '#engine/bots/recall.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { type Prospect, prospectOf } from './prospect.ts';

/** What is to be expected by the session's end if this seat does nothing more. */
export interface Baseline {
  /** The trend alone. */
  readonly alone: Shift;
  /** The trend, and what runs already and will still be felt. */
  readonly running: Shift;
  readonly prospect: Prospect;
}

type Unprospected = Omit<Mind, 'baseline'>;

export function baselineOf(scenario: Scenario, mind: Unprospected): Baseline {
  const { shared, moment } = mind;
  const { alone, running } = recall(scenario, shared, 'running', () => expectedByAll(mind));
  return { alone, running, prospect: prospectOf(mind, { alone, running }, mind.told, {}, moment.weeksLeft) };
}

/** The same for every seat: all are told the same of the crisis. */
function expectedByAll({
  shared,
  deck,
  moment: { weeksLeft },
}: Unprospected): Pick<Baseline, 'alone' | 'running'> {
  const alone = driftOver(shared.crisis.reports, weeksLeft);
  const measures = Object.values(shared.crisis.measures).map((measure) => {
    const dealt = deck[measure.measure];
    return dealt === undefined ? {} : stillExpectedOf(dealt.face, measure, shared, weeksLeft);
  });
  return { alone, running: added(alone, withKnockOns(measures.reduce(added, {}))) };
}
