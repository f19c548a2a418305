import type { CouncilEvent } from '#engine/council/events.ts';
import { rulesIn } from '#engine/council/rules/in-force.ts';
import { actingSeat, happens } from '#engine/council/settle.ts';
import type { CouncilSlice } from '#engine/council/slice.ts';
import { nextPresidentialStatement, nextPressRelease } from '#engine/council/symbols.ts';
import { id, type SilenceId } from '#engine/kernel/ids.ts';
import { seconds } from '#engine/kernel/instant.ts';
import { type SessionTime, sessionTime } from '#engine/session/clock/clock.ts';
import type { Turn } from '#engine/session/clock/slice.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { authoredText, type DecideContext, type Decision } from '#engine/session/decision.ts';
import type { PublicSlice, SessionState } from '#engine/session/slices.ts';
import type { SilencedText } from './slice.ts';

/** [CN-1] */
export function placeUnderSilence(
  state: SessionState,
  { text }: CommandOf<'PlaceUnderSilence'>,
  context: DecideContext,
): Decision {
  const { public: slice } = state;
  const body = authoredText(context, 1, 'public', text.body);
  const began = {
    type: 'SilenceBegan',
    silence: id<SilenceId>(`t${slice.council.silenced.length + 1}`),
    kind: text.kind,
    seat: actingSeat(context),
    body: body.id,
    undoes: text.kind === 'delisting' ? text.listing : null,
    until: sessionTime(slice.clock, context.now) + seconds(rulesIn(slice).times.silence),
  } as const;
  return happens(state, context, [began], [body]);
}

/** [CN-2] One objection is enough, and says itself who made it. */
export function breakSilence(
  state: SessionState,
  { silence, words }: CommandOf<'BreakSilence'>,
  context: DecideContext,
): Decision {
  const texts = words === null ? [] : [authoredText(context, 1, 'public', words)];
  const seat = actingSeat(context);
  return happens(
    state,
    context,
    [{ type: 'SilenceBroken', silence, seat, words: texts[0]?.id ?? null }],
    texts,
  );
}

export function withdrawFromSilence(
  state: SessionState,
  { silence }: CommandOf<'WithdrawFromSilence'>,
  context: DecideContext,
): Decision {
  return happens(state, context, [{ type: 'SilenceWithdrawn', silence }]);
}

/** [CN-3] A text whose silence nobody broke until now is agreed; the others that are due follow. */
export function passSilence({ council, turn }: PublicSlice, at: SessionTime): readonly CouncilEvent[] {
  const due = council.silenced.find(({ state }) => state.is === 'under-silence' && state.until <= at);
  if (due === undefined || turn === null) return [];
  return [{ type: 'SilencePassed', silence: due.id, symbol: symbolOf(due, council, turn) }];
}

function symbolOf({ kind }: SilencedText, council: CouncilSlice, turn: Turn): string | null {
  switch (kind) {
    case 'presidential-statement':
      return nextPresidentialStatement(council, turn);
    case 'press-statement':
      return nextPressRelease(council);
    case 'listing':
    case 'delisting':
      return null;
  }
}
