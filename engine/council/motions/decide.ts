import { ruleUnasked } from '#engine/council/points/rule.ts';
import { actingSeat, happens } from '#engine/council/settle.ts';
import { id, type MotionId } from '#engine/kernel/ids.ts';
import { sessionTime } from '#engine/session/clock/clock.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import type { DecideContext, Decision } from '#engine/session/decision.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { putMotion as put } from './put.ts';
import { findMotion } from './slice.ts';

export function proposeMotion(
  state: SessionState,
  { motion: terms }: CommandOf<'ProposeMotion'>,
  context: DecideContext,
): Decision {
  const motion = id<MotionId>(`m${state.public.council.motions.length + 1}`);
  return happens(state, context, [{ type: 'MotionProposed', motion, seat: actingSeat(context), terms }]);
}

export function secondMotion(
  state: SessionState,
  { motion }: CommandOf<'SecondMotion'>,
  context: DecideContext,
): Decision {
  return happens(state, context, [{ type: 'MotionSeconded', motion, seat: actingSeat(context) }]);
}

export function withdrawMotion(
  state: SessionState,
  { motion }: CommandOf<'WithdrawMotion'>,
  context: DecideContext,
): Decision {
  return happens(state, context, [{ type: 'MotionWithdrawn', motion }]);
}

export function putMotion(
  state: SessionState,
  { motion: id, by }: CommandOf<'PutMotion'>,
  context: DecideContext,
): Decision {
  const motion = findMotion(state.public.council.motions, id);
  if (motion === undefined) throw new Error('The guard lets only a known motion be put');
  return happens(state, context, put(state.public, motion, by, sessionTime(state.public.clock, context.now)));
}

/** [MT-8] A ruling of the chair's own accord: it may be challenged as any other. */
export function ruleMotionOut(
  state: SessionState,
  { motion }: CommandOf<'RuleMotionOut'>,
  context: DecideContext,
): Decision {
  return happens(
    state,
    context,
    ruleUnasked(state.public, { is: 'motion', motion }, 'out-of-order', context),
  );
}
