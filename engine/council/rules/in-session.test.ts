import { describe, expect, it } from 'vitest';
import { castableBallots } from '#engine/council/ballots.ts';
import { facilitator, lead, memberSeats, played, typed, when } from '#engine/council/testing/chamber.ts';
import { answer, draftOf, propose, putMotion, withRules } from '#engine/council/testing/procedure.ts';
import { cast, castBy, negotiation, put, tabled } from '#engine/council/testing/voting.ts';
import { id, type SeatId } from '#engine/kernel/ids.ts';
import { createSession } from '#engine/session/create.ts';
import { evolve, initialState } from '#engine/session/fold.ts';
import { listScenarios, loadScenario } from '#scenarios/load.ts';
import { councilPack } from './council.ts';
import { rulesIn } from './in-force.ts';

const ask = { type: 'AskForFloor' } as const;
const next = { type: 'CallSpeaker', seat: null } as const;
const end = { type: 'EndSpeech', summary: null } as const;

describe('the rules of a session', () => {
  it('[RU-1] are the Council’s where it has none of its own', () => {
    expect(rulesIn(negotiation.public)).toEqual(councilPack);
  });

  it('[RU-1] are chosen when it is made, and kept', () => {
    const scenario = loadScenario(listScenarios()[0] ?? '');
    const rules = { pack: 'council', changes: { vetoes: false } } as const;
    const choice = { mode: 'hosted', length: 90, intensity: 'plain', locale: 'en', rules } as const;
    const made = createSession(scenario, choice, 'dice').reduce(evolve, initialState);
    expect(made.public.settings?.rules).toEqual({ ...councilPack, vetoes: false });
  });

  it('[RU-2] [RU-3] a majority of those voting decides drafts and motions alike, where it is chosen', () => {
    const half = { is: 'share', of: 'voting', part: [1, 2], reach: 'more-than' } as const;
    const rules = { majorities: { substance: half, procedure: half }, vetoes: false };
    const open = played(withRules(tabled, rules), [lead('china'), put(1)]);
    const three = castBy(castBy(open, 'yes', ['france', 'uk']), 'no', ['china']);
    const adopted = castBy(
      three,
      'abstain',
      memberSeats.slice(5).concat(memberSeats.slice(2, 3), memberSeats.slice(4, 5)),
    );
    expect(adopted.public.council.votes[0]?.outcome).toMatchObject({
      result: 'adopted',
      reason: { code: 'voting/share-reached' },
    });
  });

  it('[RU-3] a tie is not carried', () => {
    const half = { is: 'share', of: 'voting', part: [1, 2], reach: 'more-than' } as const;
    const open = played(withRules(tabled, { majorities: { substance: half } }), [lead('china'), put(1)]);
    const two = castBy(castBy(open, 'yes', ['france']), 'no', ['elected-1']);
    const closed = played(two, [facilitator, { type: 'CloseVote', draft: draftOf(1) }]);
    expect(closed.public.council.votes[0]?.outcome).toMatchObject({
      result: 'failed',
      reason: { code: 'voting/tied' },
    });
  });

  it('[RU-3] a question is answered once, by members, and only the one that is open', () => {
    const asked = played(
      negotiation,
      [lead('uk'), propose({ kind: 'suspend' })],
      [lead('china'), putMotion(1)],
    );
    const once = played(asked, [lead('uk'), answer(asked, 'yes')]);
    expect(when(once, lead('uk'), answer(asked, 'no')).refused).toBe('voting/already-voted');
    expect(when(asked, lead('press'), answer(asked, 'no')).refused).toBe('council/members-only');
    const other = { ...answer(asked, 'yes'), question: 'q9' as never };
    expect(when(asked, lead('uk'), other).refused).toBe('voting/other-question');
    expect(when(negotiation, lead('uk'), other).refused).toBe('voting/no-vote-open');
  });

  it('[RU-4] only ballots that they know may be cast', () => {
    const noAbstention = { ballots: { procedure: ['yes', 'no'] as ('yes' | 'no')[] } };
    const asked = played(
      withRules(tabled, noAbstention),
      [lead('uk'), propose({ kind: 'suspend' })],
      [lead('china'), putMotion(1)],
    );
    expect(when(asked, lead('uk'), answer(asked, 'abstain')).refused).toBe('voting/ballot-not-allowed');
    const open = played(withRules(tabled, noAbstention), [lead('china'), put(1)]);
    for (const ballot of castableBallots) expect(when(open, lead('uk'), cast(ballot)).refused).toBeNull();
  });

  it('[RU-5] say who chairs: the facilitators, or the meeting itself', () => {
    const hosted = withRules(tabled, { chair: { by: 'facilitator' } });
    expect(when(hosted, lead('china'), put(1)).refused).toBe('council/facilitators-chair');
    expect(when(hosted, facilitator, put(1)).types).toEqual(['VoteOpened']);
    const itself = withRules(negotiation, { chair: { by: 'computer' } });
    expect(when(itself, lead('uk'), ask).types).toEqual(['FloorAsked', 'SpeakerCalled']);
  });

  it('[RU-6] a party marked by the chair takes no part in a decision under Chapter VI, and in none else', () => {
    const strict = withRules(tabled, { partiesAbstain: true });
    const mark = { type: 'MarkParty', seat: id<SeatId>('russia'), party: true } as const;
    expect(when(tabled, lead('china'), mark).refused).toBe('council/parties-vote');
    expect(when(strict, lead('uk'), mark).refused).toBe('council/chair-only');
    const marked = played(strict, [lead('china'), mark]);
    expect(when(marked, lead('china'), mark).refused).toBe('council/marked-already');
    const open = played(marked, [lead('china'), put(1)]);
    expect(when(open, lead('russia'), cast('no')).refused).toBe('voting/party-abstains');
    const adopted = castBy(
      open,
      'yes',
      memberSeats.filter((seat) => seat !== 'russia'),
    );
    expect(adopted.public.council.votes[0]).toMatchObject({
      outcome: { result: 'adopted' },
      ballots: { russia: { ballot: 'not-participating' } },
    });
    const seven = played(
      marked,
      [lead('uk'), { type: 'SubmitDraft', text: typed({ chapterSeven: true }) }],
      [lead('uk'), { type: 'TableDraft', draft: draftOf(2) }],
      [lead('china'), put(1)],
      [facilitator, { type: 'CloseVote', draft: draftOf(1) }],
      [lead('china'), put(2)],
    );
    expect(when(seven, lead('russia'), cast('no', 2)).types).toEqual(['VoteCast']);
  });

  it('[RU-7] let nobody speak twice before all who asked have spoken once, where that is chosen', () => {
    const fair = withRules(negotiation, { speakers: { order: 'all-before-twice' } });
    const heard = played(fair, [lead('uk'), ask], [lead('china'), next], [lead('uk'), end]);
    const both = played(heard, [lead('uk'), ask], [lead('usa'), ask]);
    expect(when(both, lead('china'), next).events).toMatchObject([{ seat: 'usa' }]);
    const asAsked = withRules(both, {});
    expect(when(asAsked, lead('china'), next).events).toMatchObject([{ seat: 'uk' }]);
  });
});
