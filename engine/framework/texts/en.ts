import { operationChanges } from './en/changes-operation.ts';
import { preventChanges } from './en/changes-prevent.ts';
import { reactChanges } from './en/changes-react.ts';
import { rebuildChanges } from './en/changes-rebuild.ts';
import { lines } from './en/lines.ts';
import { forceReasons } from './en/reasons-force.ts';
import { operationReasons } from './en/reasons-operation.ts';
import { preventReasons } from './en/reasons-prevent.ts';
import { reactReasons } from './en/reasons-react.ts';
import { rebuildReasons } from './en/reasons-rebuild.ts';
import { tools } from './en/tools.ts';
import type { AssessmentTexts } from './shape.ts';

/** The assessment in English. */
export const en = {
  elements: { prevent: 'Prevent', react: 'React', rebuild: 'Rebuild' },
  verdicts: {
    met: 'met',
    partly: 'partly met',
    violated: 'violated',
    'not-applicable': 'not applicable',
  },
  paragraph: {
    checked: 'The report, paragraph {at}',
    around: 'The report, around paragraph {at}',
    synopsis: 'The report’s synopsis, {at}',
    'around-synopsis': 'The report’s synopsis, around {at}',
  },
  lines,
  reasons: { ...preventReasons, ...reactReasons, ...forceReasons, ...operationReasons, ...rebuildReasons },
  changes: { ...preventChanges, ...reactChanges, ...operationChanges, ...rebuildChanges },
  claims: {
    'borne-out':
      'Its sponsors claimed it, and it was so. Ballots that named it: {inFavour, number} in favour, {against, number} against or abstaining.',
    partly:
      'Its sponsors claimed it; it was so in part. Ballots that named it: {inFavour, number} in favour, {against, number} against or abstaining.',
    'not-borne-out':
      'Its sponsors claimed it, and it was not so. Ballots that named it: {inFavour, number} in favour, {against, number} against or abstaining.',
    open: 'Its sponsors claimed it; it cannot be said whether it was so. Ballots that named it: {inFavour, number} in favour, {against, number} against or abstaining.',
    'not-made':
      'Its sponsors made no case on it. Ballots that named it: {inFavour, number} in favour, {against, number} against or abstaining.',
  },
  pillars: {
    state: {
      name: 'Pillar I',
      about: 'the state protects its own people',
    },
    assistance: {
      name: 'Pillar II',
      about: 'others help it to, and help to build what it takes',
    },
    response: {
      name: 'Pillar III',
      about: 'others respond in time and decisively where it manifestly fails',
    },
  },
  summit: {
    kept: 'The World Summit of 2005 took this over (paragraphs 138–139).',
    'four-crimes':
      'The World Summit of 2005 took this over for four crimes alone: genocide, war crimes, ethnic cleansing and crimes against humanity (138–139).',
    'council-only':
      'The World Summit of 2005 knows the Security Council alone, case by case (139); the report’s other ways are not in it.',
    'peaceful-means':
      'The World Summit of 2005 says: should peaceful means be inadequate and national authorities manifestly fail (139).',
    'left-out':
      'The World Summit of 2005 did not take this over: it adopted no criteria for the use of force.',
    peacebuilding:
      'The World Summit of 2005 knows no separate responsibility to rebuild; it created the Peacebuilding Commission (97–105).',
  },
  tools,
  standings: {
    justified: 'All six criteria were met: in the report’s sense this use of force was justified.',
    contested: 'Not all six criteria were met: whether this use of force was justified is contested.',
    'not-justified':
      'Right authority or just cause was violated: in the report’s sense this use of force was not justified, whatever else was met.',
  },
  families: { political: 'political', economic: 'economic', legal: 'legal', security: 'security' },
  parts: {
    'council-member': 'a member of the Council',
    'concerned-state': 'the concerned state',
    neighbour: 'a neighbour',
    'regional-organisation': 'the regional body',
    secretariat: 'the Secretary-General',
    ngo: 'civil society',
    press: 'the press',
  },
  options: {
    talks: 'talks',
    pressure: 'political pressure',
    sanctions: 'sanctions',
    growth: 'rebuilding',
    jobs: 'work',
    'sanctions-lifted': 'an end to sanctions',
  },
} as const satisfies AssessmentTexts;
