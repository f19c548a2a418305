import fc from 'fast-check';
import { type CastableBallot, castableBallots } from '#engine/council/ballots.ts';
import {
  bot,
  type CouncilCommand,
  carrying,
  dealtMeasures,
  deputy,
  facilitator,
  lead,
  memberSeats,
  person,
  typed,
} from '#engine/council/testing/chamber.ts';
import {
  type DraftId,
  id,
  type MotionId,
  type ParagraphId,
  type PartId,
  type PointId,
  type QuestionId,
  type SeatId,
  type SilenceId,
} from '#engine/kernel/ids.ts';
import type { Actor } from '#engine/session/actor.ts';
import { type NewEvent, toAll } from '#engine/session/decision.ts';

export interface Attempt {
  readonly actor: Actor;
  readonly command: CouncilCommand;
}

/** Something that happens in a session: the first of these that is allowed, time that passes, the next phase, a coming or going. */
export type Step =
  | { readonly is: 'attempts'; readonly attempts: readonly Attempt[] }
  | { readonly is: 'time'; readonly passes: number }
  | { readonly is: 'next-phase' }
  | { readonly is: 'lobby'; readonly event: NewEvent };

const seatName = fc.constantFrom<string>('china', 'france', 'russia', 'elected-1', 'concerned', 'press');
const draftId = fc.constantFrom('d1', 'd2', 'd3', 'd4').map((name) => id<DraftId>(name));
const actor: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 6, arbitrary: seatName.map(lead) },
  { weight: 1, arbitrary: seatName.map(deputy) },
  { weight: 1, arbitrary: seatName.map(bot) },
  { weight: 2, arbitrary: fc.constant(facilitator) },
);
const text = fc.constantFrom(
  typed(),
  typed(),
  typed({ operative: [] }),
  typed({ operative: [carrying(dealtMeasures.sanctions)] }),
  typed({ chapterSeven: true, operative: [carrying(dealtMeasures.withConsent, { target: 'north' })] }),
);
const command: fc.Arbitrary<CouncilCommand> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<CouncilCommand>(
      { type: 'OpenMeeting' },
      { type: 'SuspendMeeting' },
      { type: 'AskForFloor' },
      { type: 'LeaveSpeakersList' },
      { type: 'CallSpeaker', seat: null },
      { type: 'EndSpeech', summary: null },
      { type: 'EndSpeech', summary: 'In one line.' },
    ),
  },
  {
    weight: 1,
    arbitrary: seatName.map((name): CouncilCommand => ({ type: 'CallSpeaker', seat: id<SeatId>(name) })),
  },
  {
    weight: 1,
    arbitrary: text.map((typedText): CouncilCommand => ({ type: 'SubmitDraft', text: typedText })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(draftId, text)
      .map(([draft, typedText]): CouncilCommand => ({ type: 'ReviseDraft', draft, text: typedText })),
  },
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        draftId,
        fc.constantFrom(
          'SponsorDraft',
          'UnsponsorDraft',
          'TableDraft',
          'TableDraft',
          'PutToVote',
          'PutToVote',
          'WithdrawDraft',
          'CloseVote',
        ),
      )
      .map(([draft, type]): CouncilCommand => ({ type, draft })),
  },
);
const motion = fc.constantFrom<Extract<CouncilCommand, { type: 'ProposeMotion' }>['motion']>(
  { kind: 'suspend' },
  { kind: 'adjourn' },
  { kind: 'adjourn-to', turn: 2, phase: 'negotiation' },
  { kind: 'agenda' },
  { kind: 'emergency-session' },
  ...['d1', 'd2'].flatMap((name) => {
    const draft = id<DraftId>(name);
    return [
      { kind: 'refer' as const, draft, to: 'committee' as const },
      { kind: 'postpone' as const, draft, until: 2 },
      { kind: 'take-up' as const, draft },
    ];
  }),
);
const motionName = fc.integer({ min: 1, max: 8 }).map((nth) => id<MotionId>(`m${nth}`));
const silence = fc.constantFrom<CouncilCommand>(
  { type: 'PlaceUnderSilence', text: { kind: 'press-statement', body: 'Members expressed concern.' } },
  { type: 'PlaceUnderSilence', text: { kind: 'listing', body: 'A name.' } },
  { type: 'BreakSilence', silence: id<SilenceId>('t1'), words: null },
  { type: 'WithdrawFromSilence', silence: id<SilenceId>('t2') },
);
const parts = fc.constantFrom<CouncilCommand>(
  { type: 'ConveneInformal', format: 'arria' },
  { type: 'ConveneInformal', format: 'consultations' },
  { type: 'EndInformal' },
  { type: 'AskToExplain', draft: id<DraftId>('d1'), when: 'before' },
  { type: 'AskToExplain', draft: id<DraftId>('d1'), when: 'after' },
  { type: 'PutToAssembly', draft: id<DraftId>('d1') },
  { type: 'ExplainVeto', draft: id<DraftId>('d1'), words: 'In our view.' },
  { type: 'AskSeparateVote', draft: id<DraftId>('d1'), paragraphs: [id<ParagraphId>('p1')] },
  { type: 'AskSeparateVote', draft: id<DraftId>('d2'), paragraphs: [id<ParagraphId>('p2')] },
  { type: 'RefuseSeparateVote', part: id<PartId>('s1') },
  { type: 'WithdrawSeparateVote', part: id<PartId>('s2') },
);
const pointName = fc.integer({ min: 1, max: 6 }).map((nth) => id<PointId>(`o${nth}`));
const procedure: fc.Arbitrary<CouncilCommand> = fc.oneof(
  silence,
  parts,
  motion.map((terms): CouncilCommand => ({ type: 'ProposeMotion', motion: terms })),
  fc
    .tuple(motionName, fc.constantFrom('vote', 'vote', 'objection'))
    .map(([name, by]): CouncilCommand => ({ type: 'PutMotion', motion: name, by })),
  fc
    .tuple(motionName, fc.constantFrom('WithdrawMotion', 'RuleMotionOut', 'SecondMotion'))
    .map(([name, type]): CouncilCommand => ({ type, motion: name })),
  fc.constantFrom('d1', 'd2', null).map(
    (draft): CouncilCommand => ({
      type: 'RaisePoint',
      about: draft === null ? { is: 'order' } : { is: 'nature', draft: id<DraftId>(draft) },
      words: null,
    }),
  ),
  fc
    .tuple(pointName, fc.constantFrom('upheld', 'dismissed', 'procedure', 'substance'))
    .map(([point, verdict]): CouncilCommand => ({ type: 'RulePoint', point, verdict, grounds: null })),
  fc
    .tuple(pointName, fc.constantFrom('WithdrawPoint', 'PutPoint', 'ChallengeRuling', 'ChallengeRuling'))
    .map(([point, type]): CouncilCommand => ({ type, point })),
);
const questionName = fc.integer({ min: 1, max: 4 }).map((nth) => id<QuestionId>(`q${nth}`));
const attempt: fc.Arbitrary<Attempt> = fc.record({
  actor,
  command: fc.oneof({ weight: 2, arbitrary: command }, { weight: 1, arbitrary: procedure }),
});
/** Ballots of the whole table at once, so that votes come to their end. */
const roundOfBallots = fc.record({
  draft: draftId,
  cast: fc.array(fc.constantFrom(...castableBallots, 'yes', 'yes'), { minLength: 15, maxLength: 15 }),
});
const round = fc.tuple(roundOfBallots, questionName).map(([{ draft, cast }, question]): readonly Step[] =>
  memberSeats.map((seat, index) => ({
    is: 'attempts',
    attempts: [
      { actor: lead(seat), command: ballotOf(draft, cast[index]) },
      {
        actor: lead(seat),
        command: { type: 'AnswerQuestion', question, ballot: cast[index] ?? 'yes', explanation: null },
      },
    ],
  })),
);
/** Forty to sixty things that happen, with whole rounds of ballots among them. */
export const steps: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.oneof(
      {
        weight: 12,
        arbitrary: fc
          .array(attempt, { minLength: 12, maxLength: 12 })
          .map((attempts): readonly Step[] => [{ is: 'attempts', attempts }]),
      },
      { weight: 4, arbitrary: round },
      {
        weight: 1,
        arbitrary: fc
          .integer({ min: 1, max: 60_000 })
          .map((passes): readonly Step[] => [{ is: 'time', passes }]),
      },
      { weight: 1, arbitrary: fc.constant<readonly Step[]>([{ is: 'next-phase' }]) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(seatName, fc.constantFrom('SteppedOut', 'SteppedIn'))
          .map(([seat, type]): readonly Step[] => [
            { is: 'lobby', event: toAll({ type, participant: person(seat) }) },
          ]),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(seatName, fc.constantFrom('bot', 'people'))
          .map(([seat, by]): readonly Step[] => [
            { is: 'lobby', event: toAll({ type: 'SeatKept', seat: id<SeatId>(seat), by }) },
          ]),
      },
    ),
    { minLength: 40, maxLength: 60 },
  )
  .map((parts) => parts.flat());

function ballotOf(draft: DraftId, ballot: CastableBallot = 'yes'): CouncilCommand {
  return { type: 'CastVote', draft, ballot, reasons: ['prospects'], explanation: null };
}
