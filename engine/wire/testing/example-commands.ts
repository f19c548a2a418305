import type { CommandOf, CommandType } from '#engine/session/commands.ts';
import { commandMessage } from '#engine/wire/messages.ts';

type Typed<Value> = Value extends string | number | boolean | null
  ? Value extends string
    ? string
    : Value
  : { readonly [Key in keyof Value]: Typed<Value[Key]> };

/** As it is typed, before it is checked: ids are plain strings. */
type Example<Type extends CommandType> = Typed<Omit<CommandOf<Type>, 'type'>>;

/** A command of each type, without its type: one without an example does not compile. */
const examples: { readonly [Type in CommandType]: Example<Type> } = {
  ClaimSeat: { seat: 'france' },
  LeaveSeat: {},
  TakeLead: {},
  StepOut: {},
  StepIn: {},
  SeatParticipant: { participant: '9f0c1f0e-8a52-4a7e-9d0a-4a1a6cf1a2b3', seat: 'china' },
  DealSeats: {},
  KeepSeat: { seat: 'press', by: 'bot' },
  FillWithBots: {},
  RemoveParticipant: { participant: '9f0c1f0e-8a52-4a7e-9d0a-4a1a6cf1a2b3' },
  ReadmitParticipant: { participant: '9f0c1f0e-8a52-4a7e-9d0a-4a1a6cf1a2b3' },
  MuteParticipant: { participant: '9f0c1f0e-8a52-4a7e-9d0a-4a1a6cf1a2b3', muted: true },
  StartSession: {},
  PauseClock: { overnight: false },
  ResumeClock: {},
  ExtendPhase: { seconds: 120 },
  NextPhase: { leaving: 'briefing' },
  UndoStep: {},
  BeginDebrief: {},
  EndSession: {},
  OpenMeeting: {},
  SuspendMeeting: {},
  MarkParty: { seat: 'china', party: true },
  AskForFloor: {},
  AskToExplain: { draft: 'd1', when: 'after' },
  LeaveSpeakersList: {},
  CallSpeaker: { seat: null },
  EndSpeech: { summary: 'We ask for observers, and for time.' },
  SubmitDraft: {
    text: {
      title: null,
      chapterSeven: false,
      preambular: [
        {
          id: null,
          opening: { is: 'phrase', phrase: 'deeply-concerned' },
          body: { is: 'new', body: 'by reports of attacks on villages in the north' },
        },
      ],
      operative: [
        {
          id: null,
          opening: { is: 'phrase', phrase: 'decides' },
          body: null,
          measure: { id: 'fact-finding-mission', params: { weeks: 8 } },
        },
      ],
      forceCase: {
        authority: null,
        'just-cause': null,
        intention: null,
        'last-resort': null,
        'proportional-means': null,
        prospects: null,
      },
      exitPlan: null,
    },
  },
  ReviseDraft: {
    draft: 'd1',
    text: {
      title: { is: 'new', body: 'A mission to find the facts' },
      chapterSeven: false,
      preambular: [],
      operative: [
        {
          id: 'p2',
          opening: { is: 'own', words: { is: 'new', body: 'Wishes to know' } },
          body: { is: 'kept', text: '9f0c1f0e.x1x2x3x4.1' },
          measure: null,
        },
      ],
      forceCase: {
        authority: null,
        'just-cause': null,
        intention: null,
        'last-resort': null,
        'proportional-means': null,
        prospects: null,
      },
      exitPlan: null,
    },
  },
  SponsorDraft: { draft: 'd1' },
  UnsponsorDraft: { draft: 'd1' },
  TableDraft: { draft: 'd1' },
  WithdrawDraft: { draft: 'd1' },
  SubmitAmendment: {
    draft: 'd1',
    changes: [
      {
        is: 'replace',
        paragraph: 'p1',
        opening: null,
        body: { is: 'new', body: 'by reports of attacks on villages' },
      },
      {
        is: 'add',
        at: { is: 'after', paragraph: 'p2' },
        adds: { kind: 'subparagraph', level: 2, body: { is: 'new', body: 'to the north, without delay' } },
      },
      { is: 'set-measure', paragraph: 'p2', params: { weeks: 4 } },
    ],
  },
  WithdrawAmendment: { amendment: 'a1' },
  PutToVote: { draft: 'd1' },
  CastVote: { draft: 'd1', ballot: 'abstain', reasons: ['last-resort'], explanation: 'As instructed.' },
  CloseVote: { draft: 'd1' },
  AnswerQuestion: { question: 'q1', ballot: 'no', explanation: null },
  CloseQuestion: { question: 'q1' },
  ProposeMotion: { motion: { kind: 'postpone', draft: 'd1', until: 3 } },
  SecondMotion: { motion: 'm1' },
  WithdrawMotion: { motion: 'm1' },
  PutMotion: { motion: 'm1', by: 'objection' },
  RuleMotionOut: { motion: 'm1' },
  AskSeparateVote: { draft: 'd1', paragraphs: ['p2', 'p3'] },
  WithdrawSeparateVote: { part: 's1' },
  RefuseSeparateVote: { part: 's1' },
  RequestAmendmentVote: { amendment: 'a1' },
  PlaceUnderSilence: {
    text: { kind: 'press-statement', body: 'The members of the Security Council called for calm.' },
  },
  BreakSilence: { silence: 't1', words: 'The capital has not been heard.' },
  WithdrawFromSilence: { silence: 't1' },
  PutToAssembly: { draft: 'd1' },
  ExplainVeto: { draft: 'd1', words: 'The text would have put the blame on one side alone.' },
  ConveneInformal: { format: 'arria' },
  EndInformal: {},
  RaisePoint: { about: { is: 'order' }, words: 'The list of speakers is not exhausted.' },
  WithdrawPoint: { point: 'o1' },
  RulePoint: { point: 'o1', verdict: 'upheld', grounds: null },
  PutPoint: { point: 'o2' },
  ChallengeRuling: { point: 'o1' },
  MakeMove: { measure: 'border-monitoring', params: { money: 5, weeks: 12 } },
  EndMove: { instance: 'm3' },
  Pledge: { instance: 'm3', troops: 850, police: 0, money: 0 },
  AskCapital: { about: 'access' },
  BringAnswer: { request: 'access.8' },
  OpenConversation: { seats: ['china', 'union'] },
  SendMessage: { conversation: 'c1', body: 'Could you live with monitors at the border?' },
  HideMessage: { conversation: 'c1', message: '9f0c1f0e.x1x2x3x4.1', hidden: true },
  ReportMessage: { conversation: 'c1', message: '9f0c1f0e.x1x2x3x4.1' },
  WriteNote: { body: 'Paris wants a text by the evening.' },
  ReleaseInject: { inject: 'radio' },
  AdjustIndicator: {
    indicator: 'incitement',
    region: null,
    value: 60,
    reason: 'The radio went off the air.',
  },
  EndMeasure: { instance: 'm3', reason: 'Taken by mistake.' },
  MarkMoment: { note: 'Here the Council could still have agreed.' },
};

/** Each as a device sends it. @throws for one that the wire would not take. */
export function exampleCommands(): readonly { readonly type: string; readonly message: unknown }[] {
  return Object.entries(examples).map(([type, fields], nth) => {
    const message = { id: `example-${String(nth + 1).padStart(2, '0')}`, command: { type, ...fields } };
    const parsed = commandMessage.safeParse(message);
    if (!parsed.success) throw new Error(`The example of ${type} cannot be read: ${parsed.error.message}`);
    return { type, message };
  });
}
