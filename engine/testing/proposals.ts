import { castableBallots } from '#engine/council/ballots.ts';
import { criterionIds } from '#engine/council/criteria.ts';
import type { TypedChange } from '#engine/council/drafts/amendments/commands.ts';
import type { TypedDraft } from '#engine/council/drafts/commands.ts';
import { indicatorIds } from '#engine/crisis/indicators.ts';
import type { ParticipantId, SeatId } from '#engine/kernel/ids.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Actor } from '#engine/session/actor.ts';
import { leavePhase } from '#engine/session/clock/leave-phase.ts';
import type { CommandType, SessionCommand } from '#engine/session/commands.ts';
import { deckOf } from '#engine/session/deal.ts';
import { capitalQuestions } from '#engine/session/moves/capital-questions.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { procedureProposals } from './procedure-proposals.ts';

/** Chooses among things; undefined when there are none. */
export type Pick = <Thing>(things: readonly Thing[]) => Thing | undefined;

export interface Setting {
  readonly state: SessionState;
  readonly scenario: Scenario;
  readonly pick: Pick;
  /** Words to write, each with a marker that says who may see it. */
  readonly write: () => string;
}

/** How a command of each type might look in a given state. Often refused, and that is wanted. */
const proposals: { readonly [Type in CommandType]: (setting: Setting) => SessionCommand | null } = {
  ClaimSeat: ({ scenario, pick }) => withSeat(pick(scenario.seats), (seat) => ({ type: 'ClaimSeat', seat })),
  LeaveSeat: () => ({ type: 'LeaveSeat' }),
  TakeLead: () => ({ type: 'TakeLead' }),
  StepOut: () => ({ type: 'StepOut' }),
  StepIn: () => ({ type: 'StepIn' }),
  SeatParticipant: ({ state, scenario, pick }) => {
    const participant = pick(peopleOf(state));
    const seat = pick([null, ...scenario.seats.map(({ id }) => id)]);
    return participant === undefined || seat === undefined
      ? null
      : { type: 'SeatParticipant', participant, seat };
  },
  DealSeats: () => ({ type: 'DealSeats' }),
  KeepSeat: ({ scenario, pick }) =>
    withSeat(pick(scenario.seats), (seat) => ({
      type: 'KeepSeat',
      seat,
      by: pick(['bot', 'people'] as const) ?? 'bot',
    })),
  FillWithBots: () => ({ type: 'FillWithBots' }),
  RemoveParticipant: ({ state, pick }) =>
    withPerson(pick(peopleOf(state)), (participant) => ({ type: 'RemoveParticipant', participant })),
  ReadmitParticipant: ({ state, pick }) =>
    withPerson(pick(peopleOf(state)), (participant) => ({ type: 'ReadmitParticipant', participant })),
  MuteParticipant: ({ state, pick }) =>
    withPerson(pick(peopleOf(state)), (participant) => ({
      type: 'MuteParticipant',
      participant,
      muted: pick([true, false, false]) ?? false,
    })),
  StartSession: () => ({ type: 'StartSession' }),
  PauseClock: () => ({ type: 'PauseClock', overnight: false }),
  ResumeClock: () => ({ type: 'ResumeClock' }),
  ExtendPhase: () => ({ type: 'ExtendPhase', seconds: 60 }),
  NextPhase: ({ state }) => leavePhase(state.public),
  UndoStep: () => null,
  BeginDebrief: () => ({ type: 'BeginDebrief' }),
  EndSession: () => ({ type: 'EndSession' }),
  OpenMeeting: () => ({ type: 'OpenMeeting' }),
  SuspendMeeting: () => ({ type: 'SuspendMeeting' }),
  AskForFloor: () => ({ type: 'AskForFloor' }),
  LeaveSpeakersList: () => ({ type: 'LeaveSpeakersList' }),
  CallSpeaker: () => ({ type: 'CallSpeaker', seat: null }),
  EndSpeech: ({ pick }) => ({ type: 'EndSpeech', summary: pick([null, 'In one line.']) ?? null }),
  SubmitDraft: (setting) => ({ type: 'SubmitDraft', text: someDraft(setting) }),
  ReviseDraft: (setting) =>
    withDraft(setting, (draft) => ({ type: 'ReviseDraft', draft, text: someDraft(setting) })),
  SponsorDraft: (setting) => withDraft(setting, (draft) => ({ type: 'SponsorDraft', draft })),
  UnsponsorDraft: (setting) => withDraft(setting, (draft) => ({ type: 'UnsponsorDraft', draft })),
  TableDraft: (setting) => withDraft(setting, (draft) => ({ type: 'TableDraft', draft })),
  WithdrawDraft: (setting) => withDraft(setting, (draft) => ({ type: 'WithdrawDraft', draft })),
  SubmitAmendment: (setting) => {
    const draft = setting.pick(
      setting.state.public.council.drafts.filter(({ status }) => status.is === 'tabled'),
    );
    const paragraph = draft && setting.pick([...draft.preambular, ...draft.operative]);
    if (draft === undefined || paragraph === undefined) return null;
    const body = { is: 'new', body: 'In other words.' } as const;
    const changes: readonly (readonly TypedChange[])[] = [
      [{ is: 'replace', paragraph: paragraph.id, opening: null, body }],
      [
        {
          is: 'add',
          at: { is: 'after', paragraph: paragraph.id },
          adds: { kind: 'subparagraph', level: 2, body },
        },
      ],
      [{ is: 'delete', paragraph: paragraph.id }],
      [{ is: 'chapter-seven', acts: !draft.chapterSeven }],
    ];
    return { type: 'SubmitAmendment', draft: draft.id, changes: [...(setting.pick(changes) ?? [])] };
  },
  WithdrawAmendment: ({ state, pick }) => {
    const amendment = pick(state.public.council.amendments);
    return amendment === undefined ? null : { type: 'WithdrawAmendment', amendment: amendment.id };
  },
  PutToVote: (setting) => withDraft(setting, (draft) => ({ type: 'PutToVote', draft })),
  CastVote: ({ state, pick }) => {
    const draft = state.public.council.vote?.draft;
    if (draft === undefined) return null;
    const reason = pick(criterionIds);
    return {
      type: 'CastVote',
      draft,
      ballot: pick(castableBallots) ?? 'abstain',
      reasons: reason === undefined ? [] : [reason],
      explanation: pick([null, 'As instructed.']) ?? null,
    };
  },
  CloseVote: ({ state }) => {
    const draft = state.public.council.vote?.draft;
    return draft === undefined ? null : { type: 'CloseVote', draft };
  },
  ...procedureProposals,
  MakeMove: ({ scenario, pick }) => {
    const dealt = pick(scenario.deck);
    return dealt === undefined ? null : { type: 'MakeMove', measure: dealt.measure, params: {} };
  },
  EndMove: (setting) => withInstance(setting, (instance) => ({ type: 'EndMove', instance })),
  Pledge: (setting) =>
    withInstance(setting, (instance) => ({
      type: 'Pledge',
      instance,
      troops: setting.pick([0, 100, 850]) ?? 0,
      police: 0,
      money: setting.pick([0, 5, 20]) ?? 0,
    })),
  AskCapital: ({ pick }) => ({ type: 'AskCapital', about: pick(capitalQuestions) ?? 'access' }),
  BringAnswer: ({ state, pick }) => {
    const answers = Object.values(state.seats).flatMap((slice) => slice.answers);
    const answer = pick(answers);
    return answer === undefined ? null : { type: 'BringAnswer', request: answer.request };
  },
  OpenConversation: ({ scenario, pick }) => {
    const seats = [pick(scenario.seats), pick(scenario.seats)].flatMap((seat) =>
      seat === undefined ? [] : [seat.id],
    );
    return { type: 'OpenConversation', seats };
  },
  SendMessage: ({ state, pick, write }) => {
    const talk = pick(Object.values(state.talks));
    return talk === undefined
      ? null
      : { type: 'SendMessage', conversation: talk.conversation, body: write() };
  },
  HideMessage: ({ state, pick }) => {
    const talk = pick(Object.values(state.talks));
    const message = pick(talk?.messages ?? []);
    return talk === undefined || message === undefined
      ? null
      : { type: 'HideMessage', conversation: talk.conversation, message: message.id, hidden: true };
  },
  ReportMessage: ({ state, pick }) => {
    const talk = pick(Object.values(state.talks));
    const message = pick(talk?.messages ?? []);
    return talk === undefined || message === undefined
      ? null
      : { type: 'ReportMessage', conversation: talk.conversation, message: message.id };
  },
  WriteNote: ({ write }) => ({ type: 'WriteNote', body: write() }),
  ReleaseInject: ({ scenario, pick }) => {
    const scripted = pick(scenario.events);
    return scripted === undefined ? null : { type: 'ReleaseInject', inject: scripted.id };
  },
  AdjustIndicator: ({ pick, write }) => ({
    type: 'AdjustIndicator',
    indicator: pick(indicatorIds) ?? 'incitement',
    region: null,
    value: pick([0, 20, 55, 90]) ?? 20,
    reason: write(),
  }),
  EndMeasure: (setting) =>
    withInstance(setting, (instance) => ({ type: 'EndMeasure', instance, reason: setting.write() })),
  MarkMoment: ({ write }) => ({ type: 'MarkMoment', note: write() }),
};

export const proposedTypes = Object.keys(proposals) as readonly CommandType[];

export function propose(type: CommandType, setting: Setting): SessionCommand | null {
  return proposals[type](setting);
}

/** Everybody who could act now: the facilitator, the people who are here, and the bots of the seats they keep. */
export function actorsIn(state: SessionState, scenario: Scenario): readonly Actor[] {
  const people = peopleOf(state).map(
    (participant): Actor => ({
      by: 'participant',
      participant,
      seat: state.public.lobby.people[participant]?.seat ?? null,
    }),
  );
  const bots = scenario.seats
    .filter(({ id }) => state.public.lobby.seats[id]?.keptBy === 'bot')
    .map(({ id }): Actor => ({ by: 'bot', seat: id }));
  return [{ by: 'facilitator', facilitator: 'teacher' }, ...people, ...bots];
}

function peopleOf(state: SessionState): readonly ParticipantId[] {
  return Object.keys(state.public.lobby.people) as ParticipantId[];
}

function someDraft({ scenario, pick }: Setting): TypedDraft {
  const deck = deckOf(scenario);
  const dealt = pick(scenario.deck.filter(({ council }) => council));
  const words = { is: 'new', body: 'On the situation.' } as const;
  const carries = dealt === undefined ? null : { id: dealt.measure, params: {} };
  const face = dealt === undefined ? undefined : deck[dealt.measure]?.face;
  return {
    title: null,
    chapterSeven: (face?.coercion ?? 0) >= 2,
    preambular: [{ id: null, opening: { is: 'own', words }, body: words }],
    operative: [{ id: null, opening: { is: 'own', words }, body: words, measure: carries }],
    forceCase: {
      authority: words,
      'just-cause': words,
      intention: words,
      'last-resort': words,
      'proportional-means': words,
      prospects: words,
    },
    exitPlan: words,
  };
}

function withSeat(
  seat: { readonly id: SeatId } | undefined,
  make: (seat: SeatId) => SessionCommand,
): SessionCommand | null {
  return seat === undefined ? null : make(seat.id);
}

function withPerson(
  participant: ParticipantId | undefined,
  make: (participant: ParticipantId) => SessionCommand,
): SessionCommand | null {
  return participant === undefined ? null : make(participant);
}

function withDraft(
  { state, pick }: Setting,
  make: (draft: SessionState['public']['council']['drafts'][number]['id']) => SessionCommand,
): SessionCommand | null {
  const draft = pick(state.public.council.drafts);
  return draft === undefined ? null : make(draft.id);
}

function withInstance(
  { state, pick }: Setting,
  make: (instance: string) => SessionCommand,
): SessionCommand | null {
  const measure = pick(Object.values(state.public.crisis.measures));
  return measure === undefined ? null : make(measure.instance);
}
