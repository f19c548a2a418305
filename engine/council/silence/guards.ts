import { actsForMember, chamberIsOpen, mayPublish } from '#engine/council/chair.ts';
import { rulesIn } from '#engine/council/rules/in-force.ts';
import type { SilenceId } from '#engine/kernel/ids.ts';
import { type Ask, type Guard, ownSeat } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { goesOn } from '#engine/session/consequences/goes-on.ts';
import { all, no, type Permit, yes } from '#engine/session/permit.ts';
import type { PublicSlice } from '#engine/session/slices.ts';
import { findSilenced, listingsInForce, type SilencedText } from './slice.ts';

/** [CN-1] [CN-4] */
export const placeUnderSilence: Guard<CommandOf<'PlaceUnderSilence'>> = (ask, { text }) => {
  const { public: slice } = ask.view;
  const before = all(chamberIsOpen(ask), actsForMember(ask), mayPublish(ask), notWhileConsequences(slice));
  const seat = ownSeat(ask);
  if (before.may === 'no' || seat === null) return before;
  const own = slice.council.silenced.some(({ by, state }) => by === seat && state.is === 'under-silence');
  return all(own ? no('silence/one-at-a-time') : yes, text === undefined ? yes : fits(slice, text));
};

/** [CN-2] */
export const breakSilence: Guard<CommandOf<'BreakSilence'>> = (ask, { silence: id, words }) =>
  all(
    chamberIsOpen(ask),
    actsForMember(ask),
    onText(ask, id, ({ by }) => (by === ownSeat(ask) ? no('silence/own-text') : yes)),
    words ? mayPublish(ask) : yes,
  );

/** [CN-1] */
export const withdrawFromSilence: Guard<CommandOf<'WithdrawFromSilence'>> = (ask, { silence: id }) =>
  all(
    chamberIsOpen(ask),
    actsForMember(ask),
    onText(ask, id, ({ by }) => (by === ownSeat(ask) ? yes : no('silence/not-yours'))),
  );

function onText(ask: Ask, id: SilenceId | undefined, judge: (text: SilencedText) => Permit): Permit {
  if (id === undefined) return yes;
  const text = findSilenced(ask.view.public.council.silenced, id);
  return text?.state.is === 'under-silence' ? judge(text) : no('silence/over');
}

function notWhileConsequences({ turn }: PublicSlice): Permit {
  return turn?.phase === 'consequences' ? no('silence/not-now') : yes;
}

function fits(slice: PublicSlice, text: CommandOf<'PlaceUnderSilence'>['text']): Permit {
  if (!rulesIn(slice).consensus.includes(text.kind)) return no('silence/not-in-these-rules');
  switch (text.kind) {
    case 'presidential-statement':
    case 'press-statement':
      return yes;
    case 'listing':
      return hasSanctionsList(slice) ? yes : no('silence/no-sanctions');
    case 'delisting': {
      const listed = listingsInForce(slice.council.silenced).some(({ id }) => id === text.listing);
      return listed ? yes : no('silence/not-listed');
    }
  }
}

/** A list is kept for asset freezes and travel bans: they are of named persons. */
function hasSanctionsList({ crisis }: PublicSlice): boolean {
  return Object.values(crisis.measures).some(
    (held) => held.measure === 'asset-freeze-travel-ban' && goesOn(held),
  );
}
