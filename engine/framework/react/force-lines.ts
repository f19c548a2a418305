import { claimOn, type Force } from '#engine/framework/facts/force.ts';
import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, line, notApplicable } from '#engine/framework/line.ts';
import { criterionOfLine, type ForceLineId, forceLineIds } from '#engine/framework/line-ids.ts';
import type { AssessmentLine } from '#engine/framework/types.ts';
import { findAuthority, findAuthorityWithoutForce } from './authority.ts';
import { findIntention } from './intention.ts';
import { findJustCause } from './just-cause.ts';
import { findLastResort } from './last-resort.ts';
import { findProportion } from './proportion.ts';
import { findProspects } from './prospects.ts';

const questions: Readonly<Record<ForceLineId, (force: Force, inquiry: Inquiry) => Finding>> = {
  'MI-AUTHORITY': findAuthority,
  'MI-JUSTCAUSE': findJustCause,
  'MI-INTENTION': findIntention,
  'MI-LASTRESORT': findLastResort,
  'MI-PROPORTION': findProportion,
  'MI-PROSPECTS': findProspects,
};

/** [AS-30] The six criteria are put to every authorisation and every use of force, what was claimed beside what was true. */
export function forceLines(inquiry: Inquiry): readonly AssessmentLine[] {
  if (inquiry.forces.length === 0) return forceLineIds.map((id) => line(id, withoutForce(id, inquiry)));
  return inquiry.forces.flatMap((force) =>
    forceLineIds.map((id) =>
      line(id, questions[id](force, inquiry), {
        subject: force.subject,
        claim: claimOn(criterionOfLine[id], force),
      }),
    ),
  );
}

function withoutForce(id: ForceLineId, inquiry: Inquiry): Finding {
  return id === 'MI-AUTHORITY' ? findAuthorityWithoutForce(inquiry) : notApplicable('unasked/no-force', {});
}
