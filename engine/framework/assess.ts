import { type Inquiry, openInquiry } from './inquiry.ts';
import { type Finding, line } from './line.ts';
import { type ForceLineId, type LineId, lineIds } from './line-ids.ts';
import { type FrameworkParameters, standardParameters } from './parameters.ts';
import { findDiscussion, findKnowledge, findResponse } from './prevent/early-warning.ts';
import { findFollowThrough } from './prevent/follow-through.ts';
import { findHarmAverted } from './prevent/harm-averted.ts';
import { findInclusion } from './prevent/inclusion.ts';
import { findPriority } from './prevent/priority.ts';
import { findStateDuty } from './prevent/state-duty.ts';
import { findDirectPrevention, findRootCauses } from './prevent/toolbox.ts';
import { findAnswer } from './react/answer.ts';
import { findCommand } from './react/command.ts';
import { findCoordination } from './react/coordination.ts';
import { findDealt } from './react/dealt.ts';
import { findEvidence } from './react/evidence.ts';
import { findFallback } from './react/fallback.ts';
import { forceLines } from './react/force-lines.ts';
import { findInaction } from './react/inaction.ts';
import { findLimits } from './react/limits.ts';
import { findMandates } from './react/mandate.ts';
import { findOrder } from './react/order.ts';
import { findPosture } from './react/posture.ts';
import { findRules } from './react/rules.ts';
import { findShortOfForce } from './react/short-of-force.ts';
import { findSought } from './react/sought.ts';
import { findExpulsion, findKilling } from './react/threshold.ts';
import { findVeto } from './react/veto.ts';
import { findExit } from './rebuild/exit.ts';
import { findCourts, findTrials } from './rebuild/justice.ts';
import { findAdministration, findOccupationLimits } from './rebuild/limits.ts';
import { findOwnership, findRecovery } from './rebuild/recovery.ts';
import { findRelapseRisk } from './rebuild/relapse.ts';
import { findReturns } from './rebuild/returns.ts';
import { findForcesReform, findReintegration, findSafety } from './rebuild/security.ts';
import type { AssessedRecord } from './record.ts';
import type { AssessmentLine } from './types.ts';

/** Questions that are put once, to the crisis as a whole. */
const onceAsked: Readonly<Record<Exclude<LineId, ForceLineId>, (inquiry: Inquiry) => Finding>> = {
  'PV-EW1': findKnowledge,
  'PV-EW2': findDiscussion,
  'PV-EW3': findResponse,
  'PR-A': findPriority,
  'PV-1': findRootCauses,
  'PV-2': findDirectPrevention,
  'PV-3': findInclusion,
  'PV-4': findFollowThrough,
  'PV-5': findStateDuty,
  'PV-HARM': findHarmAverted,
  'JC-A': findKilling,
  'JC-B': findExpulsion,
  'RE-ANSWER': findAnswer,
  'RE-INACTION': findInaction,
  'RE-1': findShortOfForce,
  'PR-B': findOrder,
  'EV-1': findEvidence,
  'AU-B': findSought,
  'AU-C': findDealt,
  'AU-D': findVeto,
  'AU-E': findFallback,
  'OP-A': findMandates,
  'OP-B': findCommand,
  'OP-C': findLimits,
  'OP-D': findRules,
  'OP-E': findPosture,
  'OP-F': findCoordination,
  'RB-EXIT': findExit,
  'RB-SEC1': findSafety,
  'RB-SEC2': findReintegration,
  'RB-SEC3': findForcesReform,
  'RB-JUS1': findCourts,
  'RB-JUS2': findTrials,
  'RB-JUS3': findReturns,
  'RB-DEV1': findRecovery,
  'RB-OWN': findOwnership,
  'RB-LIM': findOccupationLimits,
  'RB-ADM': findAdministration,
  'RB-RELAPSE': findRelapseRisk,
};

/**
 * [AS-1] Puts the report's questions to what happened. Total: every record gets every question answered, if only with why it did not
 * arise. The same facts get the same lines, in whatever order they are told.
 * @param parameters the numbers on which verdicts turn; a scenario may give its own.
 * @returns the lines in the order of `lineIds`; those about force once for each use of it, by week.
 */
export function assess(
  record: AssessedRecord,
  parameters: FrameworkParameters = standardParameters,
): readonly AssessmentLine[] {
  const inquiry = openInquiry(record, parameters);
  const once = Object.entries(onceAsked).map(([id, find]) => line(id as LineId, find(inquiry)));
  const lines = [...once, ...forceLines(inquiry)];
  return lines.toSorted((one, other) => lineIds.indexOf(one.id) - lineIds.indexOf(other.id));
}
