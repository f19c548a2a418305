import { preventChanges } from './en/changes-prevent.ts';
import { reactChanges } from './en/changes-react.ts';
import { rebuildChanges } from './en/changes-rebuild.ts';
import { lines } from './en/lines.ts';
import { forceReasons } from './en/reasons-force.ts';
import { preventReasons } from './en/reasons-prevent.ts';
import { reactReasons } from './en/reasons-react.ts';
import { rebuildReasons } from './en/reasons-rebuild.ts';
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
  reasons: { ...preventReasons, ...reactReasons, ...forceReasons, ...rebuildReasons },
  changes: { ...preventChanges, ...reactChanges, ...rebuildChanges },
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
