import type { AssessmentTexts } from '#engine/framework/texts/shape.ts';

type Changes = AssessmentTexts['changes'];
type OperationLine = Extract<keyof Changes, `AU-${string}` | `OP-${string}`>;

export const operationChanges = {
  'AU-B': {
    met: 'Without the request it would have been lost, whatever the Council answered.',
    partly: 'To ask before every use of force, not only some, and not afterwards.',
    violated: 'To put it to the Council, by a draft or a letter, before the first use.',
    'not-applicable': 'It is asked once force is used without the state’s consent.',
  },
  'AU-C': {
    met: 'It rests on a meeting within fourteen days, and on somebody sent to see.',
    partly: 'The other half: a meeting of the Council, or a mission to verify, within fourteen days.',
    violated: 'One meeting within fourteen days and one mission to verify.',
    'not-applicable': 'It is asked once harm comes near the threshold.',
  },
  'AU-D': {
    met: 'One veto would have lost it.',
    partly: 'No veto, or the text that overcame it at once.',
    violated: 'An abstention in place of the veto, or a text on which all could at least abstain.',
    'not-applicable': 'It is asked once a draft for people’s protection is voted on near the threshold.',
  },
  'AU-E': {
    met: 'It rests on having turned elsewhere within thirty days.',
    partly: 'The same step within thirty days of the Council’s refusal.',
    violated: 'A special session of the Assembly, or measures of the regional body.',
    'not-applicable':
      'It is asked once the Council has rejected a draft for people’s protection near the threshold.',
  },
  'OP-A': {
    met: 'It rests on a term, and on four fifths of the means pledged.',
    partly: 'Pledges for four fifths of what was asked.',
    violated: 'To mandate what somebody will give troops and money for, and for how long.',
    'not-applicable': 'It is asked once the Council mandates a military measure that needs means.',
  },
  'OP-B': {
    met: 'A second operation beside it, under orders of its own, would have lost it.',
    partly: 'One commander for both, or the one after the other.',
    violated: 'One operation of all, under one command.',
    'not-applicable': 'It is asked once soldiers are there to protect or to force.',
  },
  'OP-C': {
    met: 'It rests on steps, on an end in time, and on not having taken sides.',
    partly: 'A step with less power before, or an end with the task.',
    violated: 'To stop at protection: no arms for one side, no march on the capital.',
    'not-applicable': 'It is asked once force is used.',
  },
  'OP-D': {
    met: 'It rests on a mandate that lets soldiers use force for those they protect.',
    partly: 'The same mandate for those who had only self-defence, and Chapter VII in the text.',
    violated: 'A mandate under Chapter VII to protect, with troops equipped for it.',
    'not-applicable': 'It is asked once soldiers are sent to protect near the threshold.',
  },
  'OP-E': {
    met: 'To leave would have lost it.',
    partly: 'To extend the mandate until people were safe.',
    violated: 'To reinforce instead of leaving.',
    'not-applicable': 'It is asked once soldiers stand where harm is near the threshold.',
  },
  'OP-F': {
    met: 'It rests on relief under way and access kept open.',
    partly: 'Relief beside the soldiers, and talks that keep access open.',
    violated: 'To plan relief together with the operation, and to keep the roads open.',
    'not-applicable': 'It is asked once soldiers are there to protect or to force.',
  },
} as const satisfies Pick<Changes, OperationLine>;
