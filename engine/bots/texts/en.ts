import type { BotReasonCode } from '#engine/bots/reasons.ts';

/**
 * Why a bot did what it did, in one line. `{aim}`, `{line}` and `{condition}` stand for texts of the scenario, `{leaning}`,
 * `{measure}` and `{about}` for names, `{sponsors}` for a number.
 */
export const reasonsInEnglish: Readonly<Record<BotReasonCode, string>> = {
  'vote/red-line': 'The draft crosses a line that this seat does not cross: {line}',
  'vote/own-draft': 'It is a sponsor of the draft.',
  'vote/aim-served': 'The draft would serve an aim of this seat: {aim}',
  'vote/aim-hurt': 'The draft would hurt an aim of this seat: {aim}',
  'vote/leaning-for': 'The draft is the kind of answer this seat favours: {leaning}.',
  'vote/leaning-against': 'The draft is the kind of answer this seat opposes: {leaning}.',
  'vote/persuaded': 'What persuaded this seat: {condition}',
  'vote/put-off': 'What put this seat off: {condition}',
  'vote/with-the-council':
    'The draft changes little for this seat, which does not stand apart from the Council for so little.',
  'vote/indifferent': 'The draft brings this seat nothing.',
  'vote/veto-withheld': 'This seat dislikes the draft, but not enough to block it.',
  'question/as-on-the-draft': 'It answers as it would vote on the draft that the question is about.',
  'question/with-the-chair': 'It stands by the chair’s ruling.',
  'question/business': 'It lets the meeting get on with its business.',
  'draft/aim': 'It puts the draft forward, above all with {measure}, for an aim of its own: {aim}',
  'draft/leaning':
    'It puts the draft forward, above all with {measure}, as the kind of answer it favours: {leaning}.',
  'sponsor/aim': 'It puts its name to the draft for an aim of its own: {aim}',
  'sponsor/leaning': 'It puts its name to the draft as the kind of answer it favours: {leaning}.',
  'table/supported': 'The draft has sponsors enough: {sponsors}.',
  'table/time-runs-out': 'Time runs out, and the draft has as many sponsors as it will get: {sponsors}.',
  'withdraw/no-sponsor': 'No member of the Council stands by the draft.',
  'move/aim': '{measure} brings it most for what it costs, for this aim: {aim}',
  'move/leaning': '{measure} brings it most for what it costs, as the kind of answer it favours: {leaning}.',
  'pledge/aim': 'It gives to {measure} for an aim of its own: {aim}',
  'pledge/leaning': 'It gives to {measure} because it can and is inclined to: {leaning}.',
  'capital/ask-waiting': 'Measures wait for the capital’s word: {about}.',
  'capital/ask-aim': 'A yes of the capital would serve an aim of this seat: {about}.',
  'capital/bring-granted': 'The capital agrees, and it serves the ambassador to say so: {about}.',
  'capital/bring-refused': 'The capital refuses, and hiding it would cost more than it brings: {about}.',
  'floor/own-draft': 'It has a draft to present.',
  'floor/be-heard': 'It wants to be heard.',
  'floor/said': 'It has said what it came to say.',
};
