import type { CastableBallot } from '#engine/council/ballots.ts';
import { chooseRules, type RulesChoice } from '#engine/council/rules/choice.ts';
import { lead, memberSeats, played, type when } from '#engine/council/testing/chamber.ts';
import { type DraftId, id, type MotionId, type PointId, type SeatId } from '#engine/kernel/ids.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import type { SessionState } from '#engine/session/slices.ts';

export const motionId = (nth: number) => id<MotionId>(`m${nth}`);
export const pointId = (nth: number) => id<PointId>(`o${nth}`);
export const draftOf = (nth: number) => id<DraftId>(`d${nth}`);

export const propose = (motion: CommandOf<'ProposeMotion'>['motion']) =>
  ({ type: 'ProposeMotion', motion }) as const;
export const putMotion = (nth: number, by: 'vote' | 'objection' = 'vote') =>
  ({ type: 'PutMotion', motion: motionId(nth), by }) as const;
export const raise = (about: CommandOf<'RaisePoint'>['about'] = { is: 'order' }) =>
  ({ type: 'RaisePoint', about, words: null }) as const;
export const ruled = (nth: number, verdict: CommandOf<'RulePoint'>['verdict']) =>
  ({ type: 'RulePoint', point: pointId(nth), verdict, grounds: null }) as const;
export const challenge = (nth: number) => ({ type: 'ChallengeRuling', point: pointId(nth) }) as const;

/** The open question with an answer to it. */
export function answer(state: SessionState, ballot: CastableBallot) {
  const question = state.public.council.question?.id;
  if (question === undefined) throw new Error('No question is open');
  return { type: 'AnswerQuestion', question, ballot, explanation: null } as const;
}

/** The state after the whole Council has answered the open question: so many in favour, so many against, the rest abstaining. */
export function answered(
  state: SessionState,
  yes: number,
  no: number,
  against: readonly string[] = [],
): SessionState {
  return poll(state, yes, no, against, (before, ballot) => answer(before, ballot));
}

/** Members named vote against; of the others the first vote in favour, the next against, and the rest abstain. */
export function poll(
  state: SessionState,
  yes: number,
  no: number,
  against: readonly string[],
  command: (state: SessionState, ballot: CastableBallot) => Parameters<typeof when>[2],
): SessionState {
  const others = memberSeats.filter((seat) => !against.includes(seat));
  const ballotOf = (seat: SeatId): CastableBallot => {
    if (against.includes(seat)) return 'no';
    const place = others.indexOf(seat);
    if (place < yes) return 'yes';
    return place < yes + no - against.length ? 'no' : 'abstain';
  };
  return memberSeats.reduce((before, seat) => {
    if (before.public.council.question === null && before.public.council.vote === null) return before;
    return played(before, [lead(seat), command(before, ballotOf(seat))]);
  }, state);
}

/** The same session by other rules. */
export function withRules(state: SessionState, changes: RulesChoice['changes']): SessionState {
  const { settings } = state.public;
  if (settings === null) throw new Error('A session has settings');
  const rules = chooseRules({ pack: 'council', changes });
  return { ...state, public: { ...state.public, settings: { ...settings, rules } } };
}
