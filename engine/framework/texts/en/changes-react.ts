import type { AssessmentTexts } from '#engine/framework/texts/shape.ts';

type Changes = AssessmentTexts['changes'];
type ReactLine = Extract<keyof Changes, `JC-${string}` | `RE-${string}` | 'PR-B' | 'EV-1' | `MI-${string}`>;

export const reactChanges = {
  'JC-A': {
    met: 'Earlier protection would have kept the crisis below it; this line judges nobody.',
    partly: 'A little more harm would have crossed it; this line judges nobody.',
    violated: 'This line is a fact, and is never violated.',
    'not-applicable': 'A thousand deaths in thirty days, or five thousand in a year.',
  },
  'JC-B': {
    met: 'Earlier protection would have kept the crisis below it; this line judges nobody.',
    partly: 'A little more expulsion would have crossed it; this line judges nobody.',
    violated: 'This line is a fact, and is never violated.',
    'not-applicable':
      'A hundred thousand people driven out on purpose within ninety days, or a tenth of a threatened group.',
  },
  'RE-ANSWER': {
    met: 'Some weeks of delay would have lost it.',
    partly: 'An answer decided earlier, with means that act within thirty days of the crossing.',
    violated: 'Any answer with its means in place; the time for it is counted from the crossing.',
    'not-applicable': 'It is asked once the threshold is crossed.',
  },
  'RE-INACTION': {
    met: 'It rests on a decision beyond words within fourteen days.',
    partly: 'To decide within fourteen days, and to give what was decided its means.',
    violated: 'A decision beyond words that all take together: pressure, protection, mediation.',
    'not-applicable': 'It is asked once the threshold is crossed.',
  },
  'RE-1': {
    met: 'It rests on aim and on watching: a blanket embargo, or none to watch, would have lost it.',
    partly: 'To aim at those responsible, to have a panel watch, and to see that it acts.',
    violated: 'Sanctions aimed at those responsible, early; nothing that starves a people.',
    'not-applicable': 'It is asked once the threshold is near.',
  },
  'PR-B': {
    met: 'It rests on having tried what is less coercive first, or with it.',
    partly: 'To try the step that was left out, or to put on record why it would not help.',
    violated: 'Talks and offers before pressure, pressure before sanctions, all of them before force.',
    'not-applicable': 'It is asked once something coercive is done.',
  },
  'EV-1': {
    met: 'It rests on a second source, and on one without a side.',
    partly: 'A second source; an inquiry, monitors or an NGO in the field, decided early enough to report.',
    violated: 'Any impartial source before the decision.',
    'not-applicable': 'It is asked once the threshold is crossed or force is decided.',
  },
  'MI-AUTHORITY': {
    met: 'Without the resolution or the consent it would have been nobody’s authority.',
    partly: 'A Chapter VII resolution before force, or the state’s consent.',
    violated:
      'To seek the Council’s authority first; failing it, the Assembly or a regional body that turns to the Council at once.',
    'not-applicable': 'It is asked once force is authorised or used.',
  },
  'MI-JUSTCAUSE': {
    met: 'It rests on the facts and on their having been established.',
    partly: 'Better evidence, or waiting to see whether the state would and could protect.',
    violated: 'Measures short of force: harm of this size calls for those.',
    'not-applicable': 'It is asked once force is authorised or used.',
  },
  'MI-INTENTION': {
    met: 'It rests on many hands, on the region, and on an end in time.',
    partly: 'More contributors, the region’s support on record, and force that ends with its task.',
    violated: 'Not to act alone.',
    'not-applicable': 'It is asked once force is authorised or used.',
  },
  'MI-LASTRESORT': {
    met: 'It rests on what was tried before, or on the reasons on record.',
    partly: 'To try what was left out, or to put on record why it would not help.',
    violated: 'To try talks, pressure and sanctions first.',
    'not-applicable': 'It is asked once force is authorised or used.',
  },
  'MI-PROPORTION': {
    met: 'It rests on few civilians harmed and many reached.',
    partly: 'Tighter rules, a narrower set of targets, and an end in time.',
    violated: 'Means that reach those in danger in time, and harm kept far below what it averts.',
    'not-applicable': 'It is asked once force has been used for some weeks.',
  },
  'MI-PROSPECTS': {
    met: 'It rests on means pledged, an exit plan, and no wider war in sight.',
    partly: 'A plan for the end, and the means pledged before the beginning.',
    violated: 'Not to use force where a wider war or more harm must be expected.',
    'not-applicable': 'It is asked once force is authorised or used.',
  },
} as const satisfies Pick<Changes, ReactLine>;
