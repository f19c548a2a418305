import { undoStepIn } from '#engine/session/clock/decide.ts';
import { deckOf } from '#engine/session/deal.ts';
import type { DecideContext, Decision } from '#engine/session/decision.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import { permitted } from '#engine/session/guards.ts';
import type { Recorded } from '#engine/session/record.ts';
import { lastStep, replay } from '#engine/session/replay.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { viewFor } from '#engine/session/view.ts';

/** Decides an undo on the whole log. `after` is the state once its events are written; null when it is refused. */
export function decideUndo(
  log: readonly Recorded<SessionEvent>[],
  state: SessionState,
  context: DecideContext,
): { readonly decision: Decision; readonly after: SessionState | null } {
  const ask = { view: viewFor(state, context.actor), actor: context.actor, deck: deckOf(context.scenario) };
  const permit = permitted(ask, { type: 'UndoStep' });
  if (permit.may === 'no') return { decision: { ok: false, error: permit.because }, after: null };
  const step = lastStep(log);
  const to = log.at(-1)?.seq ?? 0;
  const before = replay(log.filter(({ seq }) => step !== null && seq < step.seq));
  const decision = undoStepIn(before, step === null ? null : { from: step.seq, to, at: step.at }, context);
  if (!decision.ok) return { decision, after: null };
  const written = decision.value.events.map(({ audience, opens, event }, index) => ({
    seq: to + index + 1,
    at: context.now,
    actor: context.actor,
    audience,
    opens,
    command: context.command,
    version: 1,
    event,
  }));
  return { decision, after: replay([...log, ...written]) };
}
