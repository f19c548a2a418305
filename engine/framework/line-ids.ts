import type { Criterion } from './criteria.ts';
import type { AssessmentElement, Paragraph } from './types.ts';

interface LineFace {
  readonly element: AssessmentElement;
  readonly judges: 'conduct' | 'circumstances';
  readonly paragraph: Paragraph;
}

const checked = (at: string): Paragraph => ({ at, checked: true });
const around = (at: string): Paragraph => ({ at, checked: false });

const conduct = (element: AssessmentElement, paragraph: Paragraph): LineFace => ({
  element,
  judges: 'conduct',
  paragraph,
});

/**
 * Every question in the order in which it is read. PV-HARM, RE-ANSWER, RE-INACTION and RB-RELAPSE are this project's own; the
 * others are the checklist's. A paragraph is `checked` only where the number itself was compared with the text.
 */
export const lineFaces = {
  'PV-EW1': conduct('prevent', around('3.10-3.17')),
  'PV-EW2': conduct('prevent', around('3.10-3.17; 6.15')),
  'PV-EW3': conduct('prevent', around('3.9')),
  'PR-A': conduct('prevent', checked('synopsis (4)A')),
  'PV-1': conduct('prevent', around('3.18-3.24')),
  'PV-2': conduct('prevent', around('3.25-3.33')),
  'PV-3': conduct('prevent', around('3.2-3.3')),
  'PV-4': conduct('prevent', around('3.9')),
  'PV-5': conduct('prevent', around('2.14-2.15; 3.2-3.3')),
  'PV-HARM': conduct('prevent', around('synopsis (4)A')),

  'JC-A': { element: 'react', judges: 'circumstances', paragraph: checked('4.18-4.21') },
  'JC-B': { element: 'react', judges: 'circumstances', paragraph: checked('4.18-4.21') },
  'RE-ANSWER': conduct('react', around('synopsis (3)C; 6.15')),
  'RE-INACTION': conduct('react', checked('1.1')),
  'RE-1': conduct('react', around('4.3-4.9')),
  'PR-B': conduct('react', around('synopsis (4)B')),
  'EV-1': conduct('react', around('4.28-4.31')),
  'MI-AUTHORITY': conduct('react', around('6.14-6.15; 6.28-6.40')),
  'MI-JUSTCAUSE': conduct('react', around('4.18-4.27')),
  'MI-INTENTION': conduct('react', around('4.33-4.36')),
  'MI-LASTRESORT': conduct('react', around('4.37-4.38')),
  'MI-PROPORTION': conduct('react', around('4.39-4.40')),
  'MI-PROSPECTS': conduct('react', around('4.41-4.43')),
  'AU-B': conduct('react', around('synopsis (3)B; 6.15')),
  'AU-C': conduct('react', around('synopsis (3)C; 6.15')),
  'AU-D': conduct('react', around('synopsis (3)D; 6.20-6.21')),
  'AU-E': conduct('react', around('synopsis (3)E; 6.28-6.35')),
  'OP-A': conduct('react', around('synopsis (4)A; 7.9-7.23')),
  'OP-B': conduct('react', around('synopsis (4)B; 7.24-7.25')),
  'OP-C': conduct('react', around('synopsis (4)C; 7.24-7.38')),
  'OP-D': conduct('react', around('synopsis (4)D; 7.26')),
  'OP-E': conduct('react', around('synopsis (4)E; 7.24-7.38')),
  'OP-F': conduct('react', around('synopsis (4)F; 7.24-7.38')),

  'RB-EXIT': conduct('rebuild', around('5.1-5.31; 7.39-7.49')),
  'RB-SEC1': conduct('rebuild', around('5.8-5.12')),
  'RB-SEC2': conduct('rebuild', around('5.8-5.12')),
  'RB-SEC3': conduct('rebuild', around('5.8-5.12')),
  'RB-JUS1': conduct('rebuild', around('5.13-5.18')),
  'RB-JUS2': conduct('rebuild', around('5.13-5.18')),
  'RB-JUS3': conduct('rebuild', around('5.13-5.18')),
  'RB-DEV1': conduct('rebuild', around('5.19-5.21')),
  'RB-OWN': conduct('rebuild', around('5.29-5.31')),
  'RB-LIM': conduct('rebuild', around('5.25-5.28')),
  'RB-ADM': conduct('rebuild', around('5.22-5.24')),
  'RB-RELAPSE': conduct('rebuild', checked('synopsis (3)C')),
} as const satisfies Readonly<Record<string, LineFace>>;

export type LineId = keyof typeof lineFaces;
export const lineIds = Object.keys(lineFaces) as readonly LineId[];

/** The questions that are asked of every use of force, and which criterion a claim on each speaks to. */
export const criterionOfLine = {
  'MI-AUTHORITY': 'authority',
  'MI-JUSTCAUSE': 'just-cause',
  'MI-INTENTION': 'intention',
  'MI-LASTRESORT': 'last-resort',
  'MI-PROPORTION': 'proportional-means',
  'MI-PROSPECTS': 'prospects',
} as const satisfies Partial<Record<LineId, Criterion>>;

export type ForceLineId = keyof typeof criterionOfLine;
export const forceLineIds = Object.keys(criterionOfLine) as readonly ForceLineId[];
