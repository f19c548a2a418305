import { findDraft } from '#engine/council/drafts/slice.ts';
import { rulesIn } from '#engine/council/rules/in-force.ts';
import { actingSeat, happens } from '#engine/council/settle.ts';
import { randomFrom } from '#engine/kernel/random.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import { deckOf } from '#engine/session/deal.ts';
import { authoredText, type DecideContext, type Decision } from '#engine/session/decision.ts';
import type { PublicSlice, SessionState } from '#engine/session/slices.ts';
import { type BeforeTheAssembly, voteInAssembly } from './simulate.ts';

/** [GA-2] [GA-4] */
export function putToAssembly(
  state: SessionState,
  { draft }: CommandOf<'PutToAssembly'>,
  context: DecideContext,
): Decision {
  const { public: slice } = state;
  const { assembly } = slice.council;
  const majority = rulesIn(slice).majorities['two-thirds'];
  if (assembly === null || majority.is === 'affirmative') {
    throw new Error('The Assembly votes in its session, by a part of its members');
  }
  const text = beforeTheAssembly(slice, draft, context);
  const voted = voteInAssembly(text, majority, randomFrom(context.seed), draft);
  const nth = assembly.votes.filter(({ adopted }) => adopted).length + 1;
  const symbol = voted.adopted ? `A/RES/ES-${assembly.number}/${nth}` : null;
  return happens(state, context, [
    { type: 'AssemblyVoted', draft, seat: actingSeat(context), ...voted, symbol },
  ]);
}

export function explainVeto(
  state: SessionState,
  { draft, words }: CommandOf<'ExplainVeto'>,
  context: DecideContext,
): Decision {
  const text = authoredText(context, 1, 'public', words);
  const seat = actingSeat(context);
  return happens(state, context, [{ type: 'VetoExplained', draft, seat, words: text.id }], [text]);
}

/** What is publicly known of a vetoed text: how the elected members voted, and what it would have done. */
function beforeTheAssembly(
  { council }: PublicSlice,
  id: CommandOf<'PutToAssembly'>['draft'],
  { scenario }: DecideContext,
): BeforeTheAssembly {
  const draft = findDraft(council.drafts, id);
  const vote = council.votes.find((closed) => closed.draft === id);
  if (draft === undefined || vote === undefined) throw new Error(`${id} was not voted on in the Council`);
  const elected = vote.members.filter((seat) => !vote.permanent.includes(seat));
  const share = (ballot: 'yes' | 'no') =>
    elected.filter((seat) => vote.ballots[seat]?.ballot === ballot).length / Math.max(1, elected.length);
  const deck = deckOf(scenario);
  const coercion = draft.operative.map(({ measure }) =>
    measure === null ? 0 : (deck[measure.id]?.face.coercion ?? 0),
  );
  return { support: share('yes'), opposition: share('no'), coercion: Math.max(0, ...coercion) };
}
