import type { Mind, Peer } from '#engine/bots/mind.ts';
import { findDraft } from '#engine/council/drafts/slice.ts';
import { rulesIn } from '#engine/council/rules/in-force.ts';
import { resolveMajority } from '#engine/council/rules/majority.ts';
import type { ClosedVote } from '#engine/council/slice.ts';
import type { Coercion } from '#engine/crisis/types.ts';
import type { BallotName } from '#engine/scenario/expressions/facts.ts';
import { coercionOf, contentOf, type DraftContent } from './content.ts';

/** How likely a member is to vote for a draft, and against it, as far as anybody can tell. */
export interface Support {
  readonly yes: number;
  readonly no: number;
}

/** Of members that nobody knows anything about: the harder the measure, the fewer follow (project parameters). */
const atFirst: Readonly<Record<Coercion, number>> = { 0: 0.88, 1: 0.78, 2: 0.6, 3: 0.42 };

/** What one vote on the public record tells about the next on such a matter. */
const recordSays: Readonly<Record<BallotName, number>> = {
  yes: 0.25,
  abstain: -0.3,
  no: -0.6,
  'not-participating': -0.2,
  absent: 0,
};
/** Of the members that are not in favour, the part that votes against: of mild texts, of hard ones, of what they opposed before. */
const opposes = { mild: 0.25, hard: 0.45, again: 0.9 } as const;
/** What a vote in this very Council tells: a yes to as much, a no to as little. */
const heardHere = { yes: 0.25, abstain: -0.3, no: -0.5 } as const;

/**
 * [BO-5] What a member may be expected to do, from what is public: whether it sponsors, how it voted in this session on
 * measures as hard or on the same ones, and the voting record on which its stance rests.
 */
export function supportOf(mind: Mind, peer: Peer, content: DraftContent): Support {
  if (content.sponsors.includes(peer.id)) return { yes: 0.97, no: 0 };
  const coercion = coercionOf(content, mind.deck);
  let yes = atFirst[coercion] + fromRecord(peer, coercion);
  let against: number = coercion >= 2 ? opposes.hard : opposes.mild;
  for (const vote of mind.shared.council.votes) {
    const told = fromVote(mind, peer, vote, content, coercion);
    yes += told.yes;
    if (told.opposed) against = opposes.again;
  }
  const bounded = Math.max(0.03, Math.min(0.97, yes));
  return { yes: bounded, no: (1 - bounded) * against };
}

/** The record of votes that a real member's stance rests on was kept on hard questions, and tells most about those. */
function fromRecord({ sources }: Peer, coercion: Coercion): number {
  if (sources.length === 0) return 0;
  const said = sources.reduce((sum, { position }) => sum + recordSays[position], 0) / sources.length;
  return said * (coercion / 2);
}

/** What an earlier vote tells of the next: how much it speaks for a yes, and whether the member opposed the like of it. */
function fromVote(
  { deck, shared }: Mind,
  peer: Peer,
  vote: ClosedVote,
  content: DraftContent,
  coercion: Coercion,
): { readonly yes: number; readonly opposed: boolean } {
  const ballot = vote.ballots[peer.id]?.ballot;
  const draft = findDraft(shared.council.drafts, vote.draft);
  if (draft === undefined || (ballot !== 'yes' && ballot !== 'no' && ballot !== 'abstain')) {
    return { yes: 0, opposed: false };
  }
  const earlier = contentOf(draft);
  const alike = earlier.measures.some(({ id }) => content.measures.some((measure) => measure.id === id));
  const as = coercionOf(earlier, deck);
  const tells = alike || (ballot === 'yes' ? as >= coercion : as <= coercion);
  return { yes: heardHere[ballot] * (tells ? 1 : 0.25), opposed: ballot === 'no' && alike };
}

/** What the whole Council may be expected to do with a draft. */
export interface Chances {
  readonly adopted: number;
  readonly vetoed: number;
}

/** The chance of nine votes in favour and none against by a permanent member, members taken one by one. */
export function chancesOf(mind: Mind, content: DraftContent): Chances {
  const { settings, peers, shared } = mind;
  const members = settings.seats.filter(({ council }) => council !== null).length;
  const day = shared.turn?.from ?? settings.startDate;
  const { need: needed } = resolveMajority(rulesIn(shared).majorities.substance, day, members);
  // The chance of n votes in favour so far: with no veto among the others, and with any.
  let unblocked: number[] = [1];
  let any: number[] = [1];
  for (const { id, council } of settings.seats) {
    if (council === null) continue;
    const peer = peers.find((seat) => seat.id === id);
    if (peer === undefined) continue;
    const own = id === mind.me.id ? { yes: 1, no: 0 } : supportOf(mind, peer, content);
    const blocks = council === 'permanent' ? own.no : 0;
    any = convolve(any, own.yes, 1 - own.yes);
    unblocked = convolve(unblocked, own.yes, 1 - own.yes - blocks);
  }
  const enough = (reached: readonly number[]) =>
    reached.slice(needed).reduce((sum, chance) => sum + chance, 0);
  const adopted = enough(unblocked);
  return { adopted, vetoed: Math.max(0, enough(any) - adopted) };
}

function convolve(reached: readonly number[], yes: number, otherwise: number): number[] {
  const next = new Array<number>(reached.length + 1).fill(0);
  reached.forEach((chance, votes) => {
    next[votes] = (next[votes] ?? 0) + chance * otherwise;
    next[votes + 1] = (next[votes + 1] ?? 0) + chance * yes;
  });
  return next;
}
