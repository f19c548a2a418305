import { createTranslator } from 'use-intl/core';
import { fallbackLocale } from '#engine/scenario/locale.ts';
import type { RefusedStep } from './follow-playbook.ts';
import type { Names } from './names.ts';

/** Why the rules refuse what a playbook asks for, to whoever wrote the playbook: what would make it right. */
const words: Readonly<Record<string, string>> = {
  'moves/not-dealt': 'The scenario’s deck does not hold {measure}.',
  'moves/not-yours': '{measure} is not a move of this seat: see who takes it in the deck.',
  'moves/no-political-capital':
    'It costs {needed, number} points of political capital, and the seat has {left, number} left. Let it do less before, or do this later.',
  'moves/no-money': 'It costs {needed, number} million, and the seat has {left, number} million left.',
  'moves/already-running': '{measure} by this seat still runs: it is taken once.',
  'moves/measure-over': '{measure} is over.',
  'moves/unknown-measure': 'Nobody has taken this measure, or it is over: pledge after it was decided.',
  'moves/needs-consent':
    'It needs the capital’s consent. Let the ambassador ask for {about} before; the answer may be no.',
  'moves/needs-ceasefire': 'It needs a ceasefire.',
  'moves/needs-agreement': 'It needs an agreement between the parties.',
  'moves/needs-veto': 'It needs a veto on a draft before.',
  'moves/wrong-stage': 'It cannot be done in the stage that the crisis is in: {stage}.',
  'moves/needs-measure': 'It needs another measure that runs: {needed}.',
  'moves/at-least': '{indicator} must be reported as at least {value, number}.',
  'moves/at-most': '{indicator} must be reported as at most {value, number}.',
  'moves/not-a-parameter': '{measure} has no {parameter}.',
  'moves/out-of-bounds': '{measure} takes {min, number} to {max, number} as {parameter}.',
  'pledges/nothing': 'A pledge of nothing.',
  'pledges/not-asked': '{measure} asks for neither troops nor police nor money.',
  'pledges/more-than-asked': 'It asks for no more {resource} than {asked, number}.',
  'pledges/not-available': 'The seat has only {available, number} of its {resource} left.',
  'capital/not-ambassador': 'Only the ambassador of the concerned state asks its capital.',
  'capital/already-answered': 'The capital has answered on {about} in this turn: ask again in a later one.',
  'capital/already-brought': 'This answer has been brought.',
  'drafting/may-not-submit': 'Only members of the Council and states invited to its table submit drafts.',
  'drafting/too-many': 'The seat has {most, number} drafts that are not voted on yet: no more at once.',
  'drafting/not-for-the-council': 'A resolution cannot carry {measure}.',
  'drafting/unknown-region': 'There is no region {region}.',
  'drafting/already-sponsor': 'It is a sponsor already: the author need not be named.',
  'drafting/no-longer-pending': 'The draft has been voted on or withdrawn.',
  'drafting/already-tabled': 'The draft is on the table already.',
  'drafting/needs-chapter-seven': '{measure} needs chapter-seven: true.',
  'drafting/needs-case':
    'By {measure} it authorises force: the sponsors’ case must speak to all six criteria.',
  'drafting/needs-exit-plan': 'By {measure} it authorises force: it needs an exit plan.',
  'voting/earlier-draft-first': 'Drafts are voted on in the order of tabling: another one comes before.',
  'voting/needs-sponsor': 'The draft has no sponsor.',
  'voting/already-voted': 'The member has voted.',
  'council/vote-open': 'A vote goes on.',
  'council/meeting-not-open': 'The Council is not in a meeting at this moment.',
  'council/members-only': 'Only members of the Council do this.',
};

const translate = createTranslator({
  locale: fallbackLocale,
  // Codes hold a slash and no dot: they are keys as they stand.
  messages: words as never,
  timeZone: 'UTC',
}) as unknown as (code: string, values: Readonly<Record<string, string | number>>) => string;

/** A refusal in a sentence; of a code without one, what it says of itself. */
export function refusalSentence(
  { code, params }: Pick<RefusedStep, 'code' | 'params'>,
  names: Names,
): string {
  if (words[code] === undefined) {
    const said = Object.entries(params).map(([name, value]) => `${name}: ${value}`);
    return said.length === 0
      ? 'The rules do not allow it.'
      : `The rules do not allow it (${said.join(', ')}).`;
  }
  const measures = ['measure', 'needed'];
  const named = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && measures.includes(name) ? `“${names.of('measure', value)}”` : value,
  ]);
  return translate(code, Object.fromEntries(named));
}
