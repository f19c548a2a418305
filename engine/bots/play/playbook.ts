import { openingFor } from '#engine/bots/drafting/write.ts';
import type { CastableBallot } from '#engine/council/ballots.ts';
import type { CriterionId } from '#engine/council/criteria.ts';
import type { TypedDraft, Wording } from '#engine/council/drafts/commands.ts';
import { findDraft } from '#engine/council/drafts/slice.ts';
import { type DraftId, id, type SeatId } from '#engine/kernel/ids.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Carried, Playbook, PlaybookStep, sixCriteria } from '#engine/scenario/schema/playbook.ts';
import type { Actor } from '#engine/session/actor.ts';
import type { SessionCommand } from '#engine/session/commands.ts';
import { goesOn } from '#engine/session/consequences/goes-on.ts';
import { deckOf } from '#engine/session/deal.ts';
import type { Deck } from '#engine/session/deck.ts';
import type { ChosenParams } from '#engine/session/moves/commands.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { Script, ScriptStep } from './script.ts';

/** A thing to do that is worked out when its turn comes, as it may rest on what came before; null when there is nothing to do. */
type Task = (state: SessionState) => ScriptStep | null;
type VoteStep = Extract<PlaybookStep, { vote: unknown }>['vote'];
type DraftStep = Extract<PlaybookStep, { draft: unknown }>;

const facilitator: Actor = { by: 'facilitator', facilitator: 'playbook' };

/**
 * Plays a playbook: its steps of a turn are done in their order from the negotiation on, drafts are put to the vote where it says
 * so, and nobody does anything else. What the rules refuse is passed over; the play's `refusals` name it.
 */
export function scriptOf(playbook: Playbook, scenario: Scenario): Script {
  const deck = deckOf(scenario);
  const drafts = new Map<string, DraftId>();
  const votes = votesIn(playbook);
  let turn = 0;
  let tasks: Task[] = [];
  return (state) => {
    const { turn: now, council } = state.public;
    if (now === null || now.phase === 'briefing' || now.phase === 'consequences') return null;
    if (now.number !== turn) {
      turn = now.number;
      tasks = (playbook.turns[`${turn}`] ?? []).flatMap((step) => tasksOf(step, deck, drafts));
    }
    if (council.vote !== null) return nextBallot(state, votes, drafts);
    for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
      const step = task(state);
      if (step !== null) return step;
    }
    return null;
  };
}

/** What the playbook says of each draft's vote, whichever turn it comes in. */
function votesIn({ turns }: Playbook): ReadonlyMap<string, VoteStep> {
  const steps = Object.values(turns).flat();
  return new Map(steps.flatMap((step) => ('vote' in step ? [[step.vote.on, step.vote] as const] : [])));
}

/** The ballot of the next member that owes one; null on a draft of which the playbook says nothing. */
function nextBallot(
  { public: { council } }: SessionState,
  votes: ReadonlyMap<string, VoteStep>,
  drafts: ReadonlyMap<string, DraftId>,
): ScriptStep | null {
  const open = council.vote;
  if (open === null) return null;
  const name = [...drafts].find(([, draft]) => draft === open.draft)?.[0];
  const step = name === undefined ? undefined : votes.get(name);
  const seat = open.members.find((member) => open.ballots[member] === undefined);
  if (step === undefined || seat === undefined) return null;
  const ballot = ballotOf(step, seat);
  return does(asBot(seat), { type: 'CastVote', draft: open.draft, ballot, reasons: [], explanation: null });
}

function ballotOf({ yes, no, abstain, others }: VoteStep, seat: SeatId): CastableBallot {
  if (yes.includes(seat)) return 'yes';
  if (no.includes(seat)) return 'no';
  return abstain.includes(seat) ? 'abstain' : others;
}

function tasksOf(step: PlaybookStep, deck: Deck, drafts: Map<string, DraftId>): readonly Task[] {
  if ('draft' in step) return draftTasks(step, deck, drafts);
  if ('vote' in step) return [(state) => putToVote(state, drafts.get(step.vote.on))];
  const actor = asBot(id<SeatId>(step.seat));
  if ('move' in step) {
    const { measure, params } = carriedIn(step.move);
    return [() => does(actor, { type: 'MakeMove', measure, params })];
  }
  if ('pledge' in step) return [(state) => pledgeTo(state, actor, step.pledge)];
  return askTasks(actor, id<SeatId>(step.seat), step);
}

function draftTasks({ seat, draft }: DraftStep, deck: Deck, drafts: Map<string, DraftId>): readonly Task[] {
  const author = asBot(id<SeatId>(seat));
  const submit: Task = () => ({
    actor: author,
    command: { type: 'SubmitDraft', text: typedFrom(draft, deck) },
    done: ({ public: { council } }, refusal) => {
      const newest = council.drafts.at(-1);
      if (refusal === null && newest !== undefined) drafts.set(draft.name, newest.id);
    },
  });
  const onDraft =
    (actor: Actor, command: (draft: DraftId) => SessionCommand): Task =>
    () => {
      const known = drafts.get(draft.name);
      return known === undefined ? null : does(actor, command(known));
    };
  return [
    submit,
    ...draft.with.map((sponsor) =>
      onDraft(asBot(id<SeatId>(sponsor)), (known) => ({ type: 'SponsorDraft', draft: known })),
    ),
    onDraft(author, (known) => ({ type: 'TableDraft', draft: known })),
  ];
}

/** Put to the vote at once if it can be; if an earlier one is before it, the decision phase does so by itself. */
function putToVote({ public: { council } }: SessionState, draft: DraftId | undefined): ScriptStep | null {
  const known = draft === undefined ? undefined : findDraft(council.drafts, draft);
  return known?.status.is === 'tabled' ? does(facilitator, { type: 'PutToVote', draft: known.id }) : null;
}

function pledgeTo(
  { public: { crisis } }: SessionState,
  actor: Actor,
  { to, troops = 0, police = 0, money = 0 }: Extract<PlaybookStep, { pledge: unknown }>['pledge'],
): ScriptStep | null {
  const running = Object.values(crisis.measures).filter((held) => held.measure === to && goesOn(held));
  const instance = running.at(-1)?.instance ?? to;
  return does(actor, { type: 'Pledge', instance, troops, police, money });
}

/** The ambassador asks, and brings what it is told. */
function askTasks(
  actor: Actor,
  seat: SeatId,
  { ask: about, answer }: Extract<PlaybookStep, { ask: unknown }>,
): readonly Task[] {
  return [
    () => ({
      ...does(actor, { type: 'AskCapital', about }),
      ...(answer === undefined ? {} : { capitalSays: answer }),
    }),
    (state) => {
      const heard = state.seats[seat]?.answers.findLast((one) => one.about === about);
      return heard === undefined ? null : does(actor, { type: 'BringAnswer', request: heard.request });
    },
  ];
}

/** The playbook's names of the six criteria, and the rules' own. */
const criterionOf: Readonly<Record<(typeof sixCriteria)[number], CriterionId>> = {
  'right-authority': 'authority',
  'just-cause': 'just-cause',
  'right-intention': 'intention',
  'last-resort': 'last-resort',
  'proportional-means': 'proportional-means',
  'reasonable-prospects': 'prospects',
};

function typedFrom(draft: DraftStep['draft'], deck: Deck): TypedDraft {
  const argued = Object.entries(criterionOf).map(([theirs, ours]) => [
    ours,
    written(draft.case?.[theirs as keyof typeof criterionOf]),
  ]);
  return {
    title: written(draft.title),
    chapterSeven: draft['chapter-seven'],
    preambular: [],
    operative: draft.measures.map((carried) => {
      const { measure, params } = carriedIn(carried);
      const phrase = openingFor(deck[measure]?.face);
      return { id: null, opening: { is: 'phrase', phrase }, body: null, measure: { id: measure, params } };
    }),
    forceCase: Object.fromEntries(argued) as TypedDraft['forceCase'],
    exitPlan: written(draft.exit),
  };
}

function written(body: string | undefined): Wording | null {
  return body === undefined ? null : { is: 'new', body };
}

function carriedIn(carried: Carried): { readonly measure: string; readonly params: ChosenParams } {
  if (typeof carried === 'string') return { measure: carried, params: {} };
  const { measure, region, ...rest } = carried;
  return { measure, params: { ...rest, ...(region === undefined ? {} : { target: region }) } };
}

function asBot(seat: SeatId): Actor {
  return { by: 'bot', seat };
}

function does(actor: Actor, command: SessionCommand): ScriptStep {
  return { actor, command, done: () => undefined };
}
