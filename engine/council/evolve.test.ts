import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ballots, castableBallots } from '#engine/council/ballots.ts';
import { criterionIds } from '#engine/council/criteria.ts';
import type { CouncilEvent } from '#engine/council/events.ts';
import { evolveCouncil } from '#engine/council/evolve.ts';
import { emptyCouncil } from '#engine/council/slice.ts';
import { speechEnds } from '#engine/council/speakers/events.ts';
import { tally } from '#engine/council/tally.ts';
import { memberSeats, permanentSeats } from '#engine/council/testing/chamber.ts';
import { voteEnds } from '#engine/council/votes/events.ts';
import {
  type DraftId,
  id,
  type MotionId,
  type ParagraphId,
  type PointId,
  type QuestionId,
  type SeatId,
  type TextId,
} from '#engine/kernel/ids.ts';

const isUnique = (items: readonly unknown[]) => new Set(items).size === items.length;

describe('evolving', () => {
  const seat = fc.constantFrom(...memberSeats, id<SeatId>('nobody'));
  const draft = fc.constantFrom('d1', 'd2').map((name) => id<DraftId>(name));
  const matter = { procedural: false, members: memberSeats, permanent: permanentSeats, need: 9 };
  const question = id<QuestionId>('q1');
  const motion = id<MotionId>('m1');
  const point = id<PointId>('o1');
  const draftText = {
    title: null,
    chapterSeven: false,
    preambular: [],
    operative: [
      {
        id: id<ParagraphId>('p1'),
        opening: { is: 'phrase', phrase: 'decides' },
        body: id<TextId>('c1.1'),
        measure: null,
      } as const,
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
  };
  const event: fc.Arbitrary<CouncilEvent> = fc
    .record({
      seat,
      draft,
      ballot: fc.constantFrom(...castableBallots),
      position: fc.constantFrom(...ballots),
      by: fc.constantFrom(...voteEnds),
      end: fc.constantFrom(...speechEnds),
      reason: fc.constantFrom(...criterionIds),
    })
    .chain(({ seat: who, draft: on, ballot, position, by, end, reason }) => {
      const outcome = tally(Object.fromEntries(memberSeats.map((member) => [member, position])), matter);
      const silent = [{ seat: who, ballot: 'absent' as const }];
      return fc.constantFrom<CouncilEvent>(
        { type: 'CouncilSeated', presidency: memberSeats, invited: [] },
        { type: 'PresidencyTaken', seat: who, turn: 2 },
        { type: 'MeetingOpened', number: 1 },
        { type: 'MeetingSuspended', number: 1 },
        { type: 'MeetingResumed', number: 1 },
        { type: 'MeetingClosed', number: 1 },
        { type: 'FloorAsked', seat: who, under: 'member' },
        { type: 'SpeakersListLeft', seat: who },
        { type: 'SpeakerCalled', seat: who, under: 'rule-37', since: 0, until: 90_000 },
        { type: 'SpeechEnded', seat: who, by: end, lasted: 1, summary: null },
        {
          type: 'DraftSubmitted',
          draft: on,
          author: who,
          sponsors: [who],
          text: draftText,
          lastParagraph: 1,
        },
        { type: 'DraftRevised', draft: on, seat: who, text: draftText, lastParagraph: 1 },
        { type: 'DraftSponsored', draft: on, seat: who },
        { type: 'SponsorshipEnded', draft: on, seat: who },
        { type: 'DraftTabled', draft: on, seat: who, symbol: 'S/2026/1' },
        { type: 'DraftWithdrawn', draft: on, seat: who },
        { type: 'VoteOpened', draft: on, closesAt: 90_000, ...matter },
        { type: 'VoteCast', draft: on, seat: who, ballot, reasons: [reason], explanation: null },
        { type: 'VoteClosed', draft: on, by, silent, outcome, resolution: null },
        { type: 'MeetingAdjourned', number: 1, until: { turn: 2, phase: 'decision' } },
        { type: 'SeatInvited', seat: who, under: 'rule-39' },
        { type: 'PartyMarked', seat: who, party: true },
        { type: 'QuestionPut', id: question, question: { is: 'motion', motion }, closesAt: 1, ...matter },
        { type: 'QuestionPut', id: question, question: { is: 'objection', motion }, closesAt: 1, ...matter },
        { type: 'QuestionPut', id: question, question: { is: 'ruling', point }, closesAt: 1, ...matter },
        {
          type: 'QuestionPut',
          id: question,
          question: { is: 'nature', point, draft: on },
          closesAt: 1,
          ...matter,
        },
        { type: 'QuestionAnswered', id: question, seat: who, ballot, explanation: null },
        { type: 'QuestionClosed', id: question, by, silent, outcome },
        { type: 'MotionProposed', motion, seat: who, terms: { kind: 'take-up', draft: on } },
        { type: 'MotionSeconded', motion, seat: who },
        { type: 'MotionWithdrawn', motion },
        { type: 'DraftSetAside', draft: on, why: 'postponed', until: 3 },
        { type: 'DraftTakenUp', draft: on },
        { type: 'PointRaised', point, about: { is: 'order' }, seat: who, words: null, until: 1 },
        { type: 'PointRaised', point, about: { is: 'motion', motion }, seat: null, words: null, until: 1 },
        {
          type: 'PointRaised',
          point,
          about: { is: 'nature', draft: on },
          seat: who,
          words: null,
          until: 1,
        },
        { type: 'PointRuled', point, verdict: 'out-of-order', by: 'chair', grounds: null, until: 2 },
        { type: 'PointRuled', point, verdict: 'procedure', by: 'time', grounds: null, until: 2 },
        { type: 'RulingChallenged', point, seat: who },
        { type: 'RulingStood', point },
        { type: 'PointPut', point },
        { type: 'PointWithdrawn', point },
      );
    });

  it('takes in any event in any order, and what it makes is plain JSON', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const slice = events.reduce(evolveCouncil, emptyCouncil);
        expect(JSON.parse(JSON.stringify(slice))).toEqual(slice);
        expect(slice.drafts.every(({ sponsors }) => isUnique(sponsors))).toBe(true);
        expect(isUnique(slice.waiting.map((speaker) => speaker.seat))).toBe(true);
      }),
    );
  });
});
