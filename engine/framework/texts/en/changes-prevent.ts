import type { AssessmentTexts } from '#engine/framework/texts/shape.ts';

type PreventLine = Extract<keyof AssessmentTexts['changes'], `PV-${string}` | 'PR-A'>;

export const preventChanges = {
  'PV-EW1': {
    met: 'Without the second source, or had nobody taken up a warning, it would have been half of this.',
    partly:
      'A second independent source (a mission, monitors, a report from the field), and a warning that somebody takes up.',
    violated: 'One mission, one report from the field: anybody who goes to look.',
    'not-applicable': 'It is asked once the risk of mass violence rises.',
  },
  'PV-EW2': {
    met: 'It rests on having put each warning on the table within fourteen days.',
    partly: 'To discuss each warning within fourteen days, before the violence.',
    violated:
      'One meeting on the warning, by the Council, a regional body, or a letter of the Secretary-General.',
    'not-applicable': 'It is asked once a warning is given.',
  },
  'PV-EW3': {
    met: 'It rests on a measure within thirty days of each warning; statements alone would not have done.',
    partly: 'A measure, not a statement, within thirty days of each warning.',
    violated: 'Any preventive measure within thirty days of the warning.',
    'not-applicable': 'It is asked once a warning is given.',
  },
  'PR-A': {
    met: 'It rests on tools of prevention from three families that were at work before force was put to a vote.',
    partly:
      'Prevention from more families (political, economic, legal, security) before force was put to a vote.',
    violated: 'Any tool of prevention at work before force was put to a vote.',
    'not-applicable': 'It is asked once force is put to a vote or used, where there was time to prevent.',
  },
  'PV-1': {
    met: 'It rests on the state’s cooperation in three of the four families.',
    partly:
      'Structural tools of three families (political, economic, legal, security), with the state’s cooperation.',
    violated: 'One structural tool under way with the state’s cooperation before the violence.',
    'not-applicable': 'It is asked where there are at least four weeks before the violence.',
  },
  'PV-2': {
    met: 'It rests on having offered and mediated before threatening.',
    partly:
      'Four direct tools before the violence, with mediation and an inducement, and nothing coercive before what is less so.',
    violated: 'To mediate and to offer something, and not to threaten alone.',
    'not-applicable': 'It is asked where there are at least four weeks before the violence.',
  },
  'PV-3': {
    met: 'It rests on all three having been heard in time.',
    partly: 'To bring in those who were missing, before the violence.',
    violated: 'To ask a neighbour, the regional body, or those who work on the ground.',
    'not-applicable': 'It is asked where the account begins before the violence.',
  },
  'PV-4': {
    met: 'It rests on pledges that came within sixty days.',
    partly: 'Pledges for the rest, at least four fifths of what was asked, within sixty days.',
    violated: 'To decide less and to pay for what is decided.',
    'not-applicable': 'It is asked of preventive measures that need people or money, after sixty days.',
  },
  'PV-5': {
    met: 'A refusal of talks, of access or of restraint would have lost it.',
    partly: 'To take help, hold back its forces, and open access: all of it.',
    violated: 'To stop its own hands, and to say yes to talks, observers and access.',
    'not-applicable': 'It is always asked.',
  },
  'PV-HARM': {
    met: 'Compare the curves of the two courses: where they part, lives were spared.',
    partly: 'To act earlier: most of what can be averted is averted before the first wave.',
    violated:
      'Anything that turns the course before the first wave; see the lines above for what was left out.',
    'not-applicable': 'It is asked where the crisis left alone costs a hundred lives or more.',
  },
} as const satisfies Pick<AssessmentTexts['changes'], PreventLine>;
