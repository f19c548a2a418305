/** Why a bot did what it did, as a code: the one line that the debrief shows is made from it, in the reader's language. */
export const botReasonCodes = [
  'vote/red-line',
  'vote/own-draft',
  'vote/aim-served',
  'vote/aim-hurt',
  'vote/leaning-for',
  'vote/leaning-against',
  'vote/persuaded',
  'vote/put-off',
  'vote/with-the-council',
  'vote/indifferent',
  'vote/veto-withheld',
  'question/as-on-the-draft',
  'question/with-the-chair',
  'question/business',
  'draft/aim',
  'draft/leaning',
  'sponsor/aim',
  'sponsor/leaning',
  'table/supported',
  'table/time-runs-out',
  'withdraw/no-sponsor',
  'move/aim',
  'move/leaning',
  'pledge/aim',
  'pledge/leaning',
  'capital/ask-waiting',
  'capital/ask-aim',
  'capital/bring-granted',
  'capital/bring-refused',
  'floor/own-draft',
  'floor/be-heard',
  'floor/said',
] as const;
export type BotReasonCode = (typeof botReasonCodes)[number];

/**
 * Parameters by name: `aim` is an objective's text key, `line` and `condition` those of a red line and of a condition of the
 * stance, `leaning` a leaning's id, `measure` a measure's id, `about` a question to the capital, `sponsors` a number.
 */
export interface BotReason {
  readonly code: BotReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export function because(code: BotReasonCode, params: BotReason['params'] = {}): BotReason {
  return { code, params };
}
