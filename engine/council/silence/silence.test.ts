import { describe, expect, it } from 'vitest';
import { expireSilence } from '#engine/council/deadlines.ts';
import { listingsInForce } from '#engine/council/silence/slice.ts';
import {
  clock,
  contextAt,
  given,
  inPhase,
  lead,
  outcomeOf,
  played,
  seated,
  when,
} from '#engine/council/testing/chamber.ts';
import { negotiation } from '#engine/council/testing/voting.ts';
import type { MeasureInstanceId } from '#engine/crisis/types.ts';
import { id, type SilenceId } from '#engine/kernel/ids.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import type { SessionState } from '#engine/session/slices.ts';

type Text = CommandOf<'PlaceUnderSilence'>['text'];
const body = 'The members called for calm.';
const place = (text: Text = { kind: 'presidential-statement', body }) =>
  ({ type: 'PlaceUnderSilence', text }) as const;
const silence = (nth: number) => id<SilenceId>(`t${nth}`);
const object = (nth = 1) => ({ type: 'BreakSilence', silence: silence(nth), words: null }) as const;
const expire = (state: SessionState, at: number) =>
  outcomeOf(state, expireSilence(state, contextAt(clock, at)));

describe('a text under silence', () => {
  const placed = played(negotiation, [lead('france'), place()]);

  it('[CN-1] is placed by a member, one at a time, in any phase but the consequences', () => {
    expect(when(negotiation, lead('press'), place()).refused).toBe('council/members-only');
    expect(when(placed, lead('france'), place()).refused).toBe('silence/one-at-a-time');
    expect(when(inPhase(seated, 'briefing'), lead('uk'), place()).types).toEqual(['SilenceBegan']);
    expect(when(inPhase(negotiation, 'consequences'), lead('uk'), place()).refused).toBe('silence/not-now');
    const withdraw = { type: 'WithdrawFromSilence', silence: silence(1) } as const;
    expect(when(placed, lead('uk'), withdraw).refused).toBe('silence/not-yours');
    expect(when(placed, lead('france'), withdraw).types).toEqual(['SilenceWithdrawn']);
  });

  it('[CN-2] is broken by one objection: a statement by the President is then not issued', () => {
    expect(when(placed, lead('france'), object()).refused).toBe('silence/own-text');
    const broken = when(placed, lead('elected-9'), object());
    expect(broken.types).toEqual(['SilenceBroken']);
    expect(expire(broken.state, 600_000).types).toEqual([]);
    expect(broken.state.public.council.silenced[0]?.state).toMatchObject({ is: 'broken', seat: 'elected-9' });
    expect(when(broken.state, lead('uk'), object()).refused).toBe('silence/over');
  });

  it('[CN-3] that nobody breaks in time is agreed, and bears a symbol of its series', () => {
    const two = played(
      placed,
      [lead('uk'), place({ kind: 'press-statement', body })],
      [lead('usa'), place()],
    );
    expect(expire(two, 179_999).types).toEqual([]);
    const all = [1, 2, 3].reduce((state) => expire(state, 180_000).state, two);
    expect(all.public.council.silenced.map(({ state }) => state)).toEqual([
      { is: 'agreed', symbol: 'S/PRST/2026/1' },
      { is: 'agreed', symbol: 'SC/16201' },
      { is: 'agreed', symbol: 'S/PRST/2026/2' },
    ]);
    expect(expire(all, 180_000).types).toEqual([]);
  });
});

describe('a sanctions list', () => {
  const sanctioned = given(negotiation, {
    type: 'MeasureTaken',
    instance: id<MeasureInstanceId>('m1'),
    measure: 'asset-freeze-travel-ban',
    origin: { by: 'seat', seat: id('usa') },
    taker: 'council',
    params: {} as never,
  });
  const list = place({ kind: 'listing', body: 'The commander of the northern brigade.' });

  it('[CN-4] needs an asset freeze or travel ban, and a name on it nobody’s objection: one hold, and it is not listed', () => {
    expect(when(negotiation, lead('usa'), list).refused).toBe('silence/no-sanctions');
    const proposed = played(sanctioned, [lead('usa'), list]);
    const held = played(proposed, [lead('elected-3'), object()]);
    expect(listingsInForce(expire(held, 600_000).state.public.council.silenced)).toEqual([]);
    const listed = expire(proposed, 600_000).state;
    expect(listingsInForce(listed.public.council.silenced).map((listing) => listing.id)).toEqual(['t1']);
    expect(listed.public.council.silenced[0]?.state).toEqual({ is: 'agreed', symbol: null });
  });

  it('[CN-4] a name comes off it in the same way', () => {
    const listed = expire(played(sanctioned, [lead('usa'), list]), 180_000).state;
    const off = (nth: number) =>
      place({ kind: 'delisting', body: 'He left his post.', listing: silence(nth) });
    expect(when(listed, lead('uk'), off(9)).refused).toBe('silence/not-listed');
    const gone = expire(played(listed, [lead('uk'), off(1), 200_000]), 400_000).state;
    expect(listingsInForce(gone.public.council.silenced)).toEqual([]);
  });
});
