import { putQuestion } from '#engine/council/questions/put.ts';
import { pointRule, rulesIn } from '#engine/council/rules/in-force.ts';
import { actingSeat, happens } from '#engine/council/settle.ts';
import { seconds } from '#engine/kernel/instant.ts';
import { sessionTime } from '#engine/session/clock/clock.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { authoredText, type DecideContext, type Decision } from '#engine/session/decision.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { nextPoint, rule } from './rule.ts';
import type { OpenPoint } from './slice.ts';

export function raisePoint(
  state: SessionState,
  { about, words }: CommandOf<'RaisePoint'>,
  context: DecideContext,
): Decision {
  const { public: slice } = state;
  const texts = words === null ? [] : [authoredText(context, 1, 'public', words)];
  const until = sessionTime(slice.clock, context.now) + seconds(rulesIn(slice).times.ruling);
  const seat = actingSeat(context);
  const raised = { point: nextPoint(slice), about, seat, words: texts[0]?.id ?? null, until };
  return happens(state, context, [{ type: 'PointRaised', ...raised }], texts);
}

export function withdrawPoint(
  state: SessionState,
  { point }: CommandOf<'WithdrawPoint'>,
  context: DecideContext,
): Decision {
  return happens(state, context, [{ type: 'PointWithdrawn', point }]);
}

export function rulePoint(
  state: SessionState,
  { point: id, verdict, grounds }: CommandOf<'RulePoint'>,
  context: DecideContext,
): Decision {
  const { public: slice } = state;
  const texts = grounds === null ? [] : [authoredText(context, 1, 'public', grounds)];
  const at = sessionTime(slice.clock, context.now);
  const ruling = { verdict, by: 'chair', grounds: texts[0]?.id ?? null } as const;
  return happens(state, context, [rule(slice, { id }, ruling, at)], texts);
}

/** [PO-7] The preliminary question is itself one of substance: a permanent member can block it. */
export function putPoint(
  state: SessionState,
  { point }: CommandOf<'PutPoint'>,
  context: DecideContext,
): Decision {
  const { public: slice } = state;
  const { about } = openPointIn(state);
  if (about.is !== 'nature') throw new Error('The guard lets only the nature of a draft be put');
  const question = { is: 'nature', point, draft: about.draft } as const;
  const at = sessionTime(slice.clock, context.now);
  return happens(state, context, [
    { type: 'PointPut', point },
    ...putQuestion(slice, { question, nature: 'substance', use: 'substance' }, at),
  ]);
}

/** [PO-4] The body decides at once whether the ruling is overruled. */
export function challengeRuling(
  state: SessionState,
  { point }: CommandOf<'ChallengeRuling'>,
  context: DecideContext,
): Decision {
  const { public: slice } = state;
  const { about } = openPointIn(state);
  const use = pointRule(rulesIn(slice), about.is)?.overruledBy ?? null;
  if (use === null) throw new Error('The guard lets only a ruling be challenged that can be overruled');
  const at = sessionTime(slice.clock, context.now);
  return happens(state, context, [
    { type: 'RulingChallenged', point, seat: actingSeat(context) },
    ...putQuestion(slice, { question: { is: 'ruling', point }, nature: 'procedure', use }, at),
  ]);
}

function openPointIn({ public: { council } }: SessionState): OpenPoint {
  if (council.point === null) throw new Error('The guard lets this be done only while a point is open');
  return council.point;
}
