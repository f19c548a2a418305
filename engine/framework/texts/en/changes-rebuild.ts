import type { AssessmentTexts } from '#engine/framework/texts/shape.ts';

type RebuildLine = Extract<keyof AssessmentTexts['changes'], `RB-${string}`>;
const onceRebuilding = 'It is asked once the crisis comes to rebuilding, and has had time for it.';

export const rebuildChanges = {
  'RB-EXIT': {
    met: 'It rests on a plan made before entry.',
    partly: 'The plan before entry, for all of it.',
    violated: 'One paragraph on how it ends, before it begins.',
    'not-applicable': 'It is asked once force is authorised or used.',
  },
  'RB-SEC1': {
    met: 'It rests on safety for all, whatever their origin.',
    partly: 'Protection on the ground for those who fear revenge.',
    violated: 'A mission with the means to protect, before anything else is rebuilt.',
    'not-applicable': onceRebuilding,
  },
  'RB-SEC2': {
    met: 'It rests on money for the long part: reintegration.',
    partly: 'A plan within ninety days, with four fifths of its money.',
    violated: 'A programme for fighters, paid for.',
    'not-applicable': onceRebuilding,
  },
  'RB-SEC3': {
    met: 'It rests on army and police both.',
    partly: 'The other half: vetting and training of the police, or reform of the army.',
    violated: 'Vetting, training and civilian oversight of army and police.',
    'not-applicable': onceRebuilding,
  },
  'RB-JUS1': {
    met: 'It rests on institutions that last.',
    partly: 'Institutions, and cases that are really brought before them.',
    violated: 'Police, courts and prisons that work, and no amnesty in place of trials.',
    'not-applicable': onceRebuilding,
  },
  'RB-JUS2': {
    met: 'It rests on both ways.',
    partly: 'The other way: trials beside reconciliation, reconciliation beside trials.',
    violated: 'A court for the gravest crimes, or a commission for the truth; best both.',
    'not-applicable': onceRebuilding,
  },
  'RB-JUS3': {
    met: 'It rests on rights that can be claimed, and on people who came.',
    partly: 'Both: a programme for return or property, and safety in which people come.',
    violated: 'A programme for return, and a body that decides on property.',
    'not-applicable': 'It is asked once the crisis comes to rebuilding, and there are people to come home.',
  },
  'RB-DEV1': {
    met: 'It rests on work for those who fought and an end to sanctions.',
    partly: 'What is missing, above all work for those who fought.',
    violated: 'A fund for rebuilding, public works, and sanctions lifted on benchmarks.',
    'not-applicable': onceRebuilding,
  },
  'RB-OWN': {
    met: 'It rests on local leadership at work.',
    partly: 'Both: functions handed over, and the state’s own part in the work.',
    violated: 'A timetable for handing over, elections or a constitution that its own people make.',
    'not-applicable': onceRebuilding,
  },
  'RB-LIM': {
    met: 'It rests on a term, and on the Council coming back to it.',
    partly: 'A meeting of the Council on how long it is still needed.',
    violated: 'A term in the mandate, and a review before it is prolonged.',
    'not-applicable': 'It is asked once the crisis comes to rebuilding with outsiders in the country.',
  },
  'RB-ADM': {
    met: 'It rests on the Council’s mandate and on somebody to answer to.',
    partly: 'Monitors, a court or an elected leadership to whom it answers.',
    violated: 'A mandate of the Council.',
    'not-applicable': 'It is asked once somebody from outside governs in the country’s place.',
  },
  'RB-RELAPSE': {
    met: 'It rests on what was rebuilt: security first, then justice and work.',
    partly:
      'More of what lowers it: protection that stays, fighters with work, a settlement with a guarantor.',
    violated: 'Security, a settlement with a guarantor, justice and work: most of them were missing.',
    'not-applicable': 'It is asked once the crisis comes to rebuilding.',
  },
} as const satisfies Pick<AssessmentTexts['changes'], RebuildLine>;
