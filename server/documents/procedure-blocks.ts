import type { Ballot } from '#engine/council/ballots.ts';
import { ballots } from '#engine/council/ballots.ts';
import { draftOf, type Question } from '#engine/council/questions/question.ts';
import type { ClosedQuestion } from '#engine/council/slice.ts';
import type { DraftId, SeatId, SilenceId } from '#engine/kernel/ids.ts';
import type { PublicEvent } from '#engine/session/events.ts';
import type { DebriefSources } from '#server/http/debrief-names.ts';
import { type Block, bold, italic, plain } from './document.ts';
import type { Speech } from './sources.ts';

/** How a draft is called in the record. */
type DraftNames = (draft: DraftId) => string;

/**
 * [DO-5] What is told of motions, points and rulings, of votes on anything but a whole draft, of statements and of the Assembly: in
 * the engine's own sentences, each with its rule. Empty for every other event.
 */
export function procedureBlocks(
  event: PublicEvent,
  { state }: DebriefSources,
  speech: Speech,
  draft: DraftNames,
): readonly Block[] {
  const { procedure, seat, words } = speech;
  const { council } = state.public;
  const line = (
    key: string,
    values: Readonly<Record<string, string | number>> = {},
    said = '',
  ): readonly Block[] => [
    {
      is: 'paragraph',
      runs: [plain(procedure(key, values) + (said === '' ? '' : ` ${quoted(said, speech)}`))],
    },
  ];
  switch (event.type) {
    case 'MotionProposed': {
      const { terms } = event;
      const about = 'draft' in terms ? draft(terms.draft) : '';
      return line(`motions.${terms.kind}`, { seat: seat(event.seat), draft: about });
    }
    case 'MotionWithdrawn':
      return line('motionStatuses.withdrawn');
    case 'PointRaised': {
      const about = event.about.is === 'nature' ? draft(event.about.draft) : '';
      const by = event.seat === null ? '' : seat(event.seat);
      return line(`points.${event.about.is}`, { seat: by, draft: about }, words(event.words));
    }
    case 'PointRuled':
      return line(`verdicts.${event.verdict}`, {}, words(event.grounds));
    case 'RulingStood':
      return line('pointEnds.stood');
    case 'PointWithdrawn':
      return line('pointEnds.withdrawn');
    case 'SeparateVoteAsked':
      return line('parts.asked', { seat: seat(event.seat), draft: draft(event.draft) });
    case 'SeparateVoteRefused': {
      const part = council.parts.find(({ id }) => id === event.part);
      return part === undefined ? [] : line('parts.refused', { draft: draft(part.draft) });
    }
    case 'QuestionClosed': {
      const closed = council.questions.find(({ id }) => id === event.id);
      return closed === undefined ? [] : questionBlocks(closed, speech, draft);
    }
    case 'SilenceBegan':
      return line(`silences.${event.kind}`, { seat: seat(event.seat) });
    case 'SilencePassed':
      return line(
        'silenceStates.agreed',
        { symbol: event.symbol ?? 'none' },
        words(silenced(event.silence)?.body ?? null),
      );
    case 'SilenceBroken':
      return line('silenceStates.broken', { seat: seat(event.seat) }, words(event.words));
    case 'SilenceWithdrawn':
      return line('silenceStates.withdrawn');
    case 'EmergencySessionCalled':
      return line('assembly.called');
    case 'AssemblyVoted': {
      const { yes, no, abstain } = event.counts;
      const how = event.adopted ? 'recommended' : 'notRecommended';
      return line(`assembly.${how}`, { yes, no, abstain, symbol: event.symbol ?? '' });
    }
    case 'VetoDebateCalled':
      return line('assembly.debateCalled', { draft: draft(event.draft), turn: event.due });
    default:
      return [];
  }

  function silenced(id: SilenceId) {
    return council.silenced.find((text) => text.id === id);
  }
}

function quoted(words: string, { say }: Speech): string {
  return say('amendment.quote.open') + words + say('amendment.quote.close');
}

/** A vote on a question that is not a whole draft: what was asked, how each member stood, and what that means. */
function questionBlocks(closed: ClosedQuestion, speech: Speech, draft: DraftNames): readonly Block[] {
  const { procedure } = speech;
  const { question, outcome } = closed;
  const about = draftOf(question);
  const yes = outcome.result === 'adopted';
  return [
    { is: 'heading', text: asked(question, about === null ? '' : draft(about), speech) },
    ...rollCall(closed, speech),
    {
      is: 'paragraph',
      runs: [
        plain(`${reasonOf(outcome, speech)} `),
        bold(
          question.is === 'motion' || question.is === 'objection'
            ? procedure(`motionStatuses.${yes ? 'carried' : 'rejected'}`)
            : procedure(`answers.${question.is}.${yes ? 'yes' : 'no'}`),
        ),
      ],
    },
  ];
}

function asked(question: Question, draft: string, { procedure, say }: Speech): string {
  return question.is === 'motion' || question.is === 'objection'
    ? say('record.motion')
    : procedure(`asks.${question.is}`, { draft });
}

/** Why a vote came out so, with the rule. */
export function reasonOf({ reason }: ClosedQuestion['outcome'], { procedure }: Speech): string {
  return procedure(`outcomes.${reason.code.replace('voting/', '')}`, { ...reason.params });
}

/** How each member stood, by name. */
export function rollCall(
  { members, ballots: cast }: Pick<ClosedQuestion, 'members' | 'ballots'>,
  speech: Speech,
): readonly Block[] {
  const { say } = speech;
  const stood = (ballot: Ballot): readonly SeatId[] =>
    members.filter((seat) => cast[seat]?.ballot === ballot);
  const always: readonly Ballot[] = ['yes', 'no', 'abstain'];
  return ballots
    .filter((ballot) => always.includes(ballot) || stood(ballot).length > 0)
    .map((ballot) => ({
      is: 'quoted',
      runs: [
        italic(say(`record.ballots.${ballot}`)),
        plain(speech.seats(stood(ballot)) ?? say('record.none')),
      ],
    }));
}
