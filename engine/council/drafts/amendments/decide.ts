import { findDraft } from '#engine/council/drafts/slice.ts';
import { unknownRegion } from '#engine/council/drafts/unknown-region.ts';
import { actingSeat, happens } from '#engine/council/settle.ts';
import { nextDraftSymbol } from '#engine/council/symbols.ts';
import { type AmendmentId, id } from '#engine/kernel/ids.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { type DecideContext, type Decision, rejected } from '#engine/session/decision.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { TypedChange } from './commands.ts';
import { writeChanges } from './write.ts';

/** [AM-1] [AM-7] */
export function submitAmendment(
  state: SessionState,
  { draft: amends, changes: typed }: CommandOf<'SubmitAmendment'>,
  context: DecideContext,
): Decision {
  const region = unknownRegion(targetsOf(typed), context);
  if (region !== null) return rejected('drafting/unknown-region', { region });
  const { council, turn } = state.public;
  const draft = findDraft(council.drafts, amends);
  if (turn === null || draft === undefined) throw new Error('The guard lets only a known draft be amended');
  const { changes, texts } = writeChanges(typed, context);
  return happens(
    state,
    context,
    [
      {
        type: 'AmendmentSubmitted',
        amendment: id<AmendmentId>(`a${council.amendments.length + 1}`),
        draft: amends,
        author: actingSeat(context),
        symbol: nextDraftSymbol(council, turn),
        revision: draft.revision,
        changes,
      },
    ],
    texts,
  );
}

/** [AM-8] */
export function withdrawAmendment(
  state: SessionState,
  { amendment }: CommandOf<'WithdrawAmendment'>,
  context: DecideContext,
): Decision {
  return happens(state, context, [{ type: 'AmendmentWithdrawn', amendment, seat: actingSeat(context) }]);
}

function targetsOf(changes: readonly TypedChange[]): readonly string[] {
  return changes.flatMap((change) => {
    if (change.is === 'set-measure') return [change.params.target ?? 'country'];
    const adds = change.is === 'add' ? change.adds : null;
    return adds?.kind === 'operative' ? [adds.measure?.params.target ?? 'country'] : [];
  });
}
