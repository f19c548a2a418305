import { actingSeat, happens, settle } from '#engine/council/settle.ts';
import { sessionTime } from '#engine/session/clock/clock.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { authoredText, type DecideContext, type Decision, decided } from '#engine/session/decision.ts';
import { evolve } from '#engine/session/fold.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { closeVote as close } from './close.ts';
import type { VoteEnd } from './events.ts';
import { putDraft } from './put-draft.ts';

export function putToVote(
  state: SessionState,
  { draft }: CommandOf<'PutToVote'>,
  context: DecideContext,
): Decision {
  return happens(state, context, putDraft(state.public, draft, sessionTime(state.public.clock, context.now)));
}

export function castVote(
  state: SessionState,
  { draft, ballot, reasons, explanation }: CommandOf<'CastVote'>,
  context: DecideContext,
): Decision {
  const texts = explanation === null ? [] : [authoredText(context, 1, 'public', explanation)];
  return happens(
    state,
    context,
    [
      {
        type: 'VoteCast',
        draft,
        seat: actingSeat(context),
        ballot,
        reasons,
        explanation: texts[0]?.id ?? null,
      },
    ],
    texts,
  );
}

export function closeVote(state: SessionState, _: CommandOf<'CloseVote'>, context: DecideContext): Decision {
  return decided(...closeAndSettle(state, 'chair', context));
}

/** Closes the open vote, with all that follows by itself. */
export function closeAndSettle(state: SessionState, by: VoteEnd, context: DecideContext) {
  const closed = close(state, by, context);
  return [...closed, ...settle(closed.reduce(evolve, state), context)];
}
