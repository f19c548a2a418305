import { describe, expect, it } from 'vitest';
import {
  bot,
  type CouncilCommand,
  carrying,
  dealtMeasures,
  deputy,
  fresh,
  inPhase,
  lead,
  played,
  seated,
  typed,
  when,
} from '#engine/council/testing/chamber.ts';
import { type DraftId, id } from '#engine/kernel/ids.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { TypedDraft } from './commands.ts';

const negotiation = inPhase(inPhase(seated, 'briefing'), 'negotiation');
const d1 = id<DraftId>('d1');
const submit = (text: TypedDraft = typed()): CouncilCommand => ({ type: 'SubmitDraft', text });
const sponsor: CouncilCommand = { type: 'SponsorDraft', draft: d1 };
const unsponsor: CouncilCommand = { type: 'UnsponsorDraft', draft: d1 };
const table: CouncilCommand = { type: 'TableDraft', draft: d1 };
const withdraw: CouncilCommand = { type: 'WithdrawDraft', draft: d1 };
const drafted = (text?: TypedDraft, by = 'france') => played(negotiation, [lead(by), submit(text)]);
const draftIn = (state: SessionState) => state.public.council.drafts[0];
const everyCriterion = {
  authority: fresh('The Council decides.'),
  'just-cause': fresh('Large-scale killing goes on.'),
  intention: fresh('To protect civilians.'),
  'last-resort': fresh('Talks and sanctions failed.'),
  'proportional-means': fresh('Twelve weeks, in the north alone.'),
  prospects: fresh('The region supports it.'),
};
const forceful = typed({
  chapterSeven: true,
  operative: [carrying(dealtMeasures.force)],
  forceCase: everyCriterion,
  exitPlan: fresh('A monitoring mission follows.'),
});

describe('the sponsors of a draft', () => {
  it('[DR-9] are members, each once, in the name of their lead', () => {
    const written = drafted();
    const joined = played(written, [lead('uk'), sponsor], [bot('elected-1'), sponsor]);
    expect(draftIn(joined)?.sponsors).toEqual(['france', 'uk', 'elected-1']);
    expect(when(joined, lead('uk'), sponsor).refused).toBe('drafting/already-sponsor');
    expect(when(joined, deputy('usa'), sponsor).refused).toBe('seat/lead-acts');
    expect(when(joined, lead('neighbour'), sponsor).refused).toBe('council/members-only');
    expect(when(joined, lead('usa'), { ...sponsor, draft: id<DraftId>('d9') }).refused).toBe(
      'drafting/unknown-draft',
    );
  });

  it('[DR-9] join and leave after tabling too, until the vote opens', () => {
    const tabled = played(drafted(), [lead('france'), table]);
    const joined = played(tabled, [lead('uk'), sponsor]);
    expect(draftIn(played(joined, [lead('france'), unsponsor]))?.sponsors).toEqual(['uk']);
    const voting = played(joined, [lead('china'), { type: 'PutToVote', draft: d1 }]);
    expect(when(voting, lead('usa'), sponsor).refused).toBe('drafting/no-longer-pending');
    expect(when(voting, lead('uk'), unsponsor).refused).toBe('drafting/no-longer-pending');
  });

  it('[DR-9] the last one of a member’s draft does not leave it; of a non-member’s draft it may', () => {
    expect(when(drafted(), lead('france'), unsponsor).refused).toBe('drafting/last-sponsor');
    expect(when(drafted(), lead('uk'), unsponsor).refused).toBe('drafting/not-a-sponsor');
    const foreign = played(drafted(undefined, 'concerned'), [lead('uk'), sponsor]);
    expect(draftIn(played(foreign, [lead('uk'), unsponsor]))?.sponsors).toEqual([]);
  });
});

describe('tabling a draft', () => {
  it('[DR-10] gives it the next symbol of the scenario’s year', () => {
    const tabled = when(drafted(), lead('france'), table);
    expect(tabled.events).toEqual([{ type: 'DraftTabled', draft: 'd1', seat: 'france', symbol: 'S/2026/1' }]);
    expect(draftIn(tabled.state)?.status).toEqual({ is: 'tabled', symbol: 'S/2026/1' });
    const second = played(tabled.state, [lead('uk'), submit()]);
    expect(when(second, lead('uk'), { ...table, draft: id<DraftId>('d2') }).events).toMatchObject([
      { symbol: 'S/2026/2' },
    ]);
    const nextYear = inPhase(second, 'negotiation', { turn: 2, from: '2027-01-04' });
    expect(when(nextYear, lead('uk'), { ...table, draft: id<DraftId>('d2') }).events).toMatchObject([
      { symbol: 'S/2027/1' },
    ]);
  });

  it('[DR-10] is for a sponsor’s lead, and for the non-member whose draft it is', () => {
    expect(when(drafted(), lead('uk'), table).refused).toBe('drafting/sponsors-only');
    expect(when(drafted(), deputy('france'), table).refused).toBe('seat/lead-acts');
    expect(when(drafted(undefined, 'concerned'), lead('concerned'), table).types).toEqual(['DraftTabled']);
  });

  it('[DR-10] is done once, to a draft that does something', () => {
    const empty = drafted(typed({ operative: [] }));
    expect(when(empty, lead('france'), table).refused).toBe('drafting/no-operative-paragraph');
    const tabled = played(drafted(), [lead('france'), table]);
    expect(when(tabled, lead('france'), table).refused).toBe('drafting/already-tabled');
  });

  it('[DR-11] sanctions need Chapter VII', () => {
    const sanctions = typed({ operative: [carrying(dealtMeasures.sanctions)] });
    expect(when(drafted(sanctions), lead('france'), table).refused).toBe('drafting/needs-chapter-seven');
    const lawful = drafted({ ...sanctions, chapterSeven: true });
    expect(when(lawful, lead('france'), table).types).toEqual(['DraftTabled']);
  });

  it.each([dealtMeasures.force, dealtMeasures.soldiersImposed])(
    '[DR-12] %s needs Chapter VII, the case on all six criteria and an exit plan',
    (measure) => {
      const text = { ...forceful, operative: [carrying(measure)] };
      const refused = (change: Partial<TypedDraft>) =>
        when(drafted({ ...text, ...change }), lead('france'), table).refused;
      expect(refused({})).toBeNull();
      expect(refused({ chapterSeven: false })).toBe('drafting/needs-chapter-seven');
      expect(refused({ exitPlan: null })).toBe('drafting/needs-exit-plan');
      for (const criterion of Object.keys(everyCriterion)) {
        expect(refused({ forceCase: { ...everyCriterion, [criterion]: null } })).toBe('drafting/needs-case');
      }
    },
  );

  it('[DR-12] with consent nothing of that is asked', () => {
    const peaceful = drafted(typed({ operative: [carrying(dealtMeasures.withConsent)] }));
    expect(when(peaceful, lead('france'), table).refused).toBeNull();
  });
});

describe('a measure whose conditions do not hold yet', () => {
  it('[DR-15] does not keep a draft from being tabled', () => {
    const early = drafted(typed({ operative: [carrying(dealtMeasures.conditional)] }));
    expect(when(early, lead('france'), table).types).toEqual(['DraftTabled']);
  });
});

describe('withdrawing a draft', () => {
  it('[DR-13] is its author’s while a sponsor, then the first sponsor’s', () => {
    const joined = played(drafted(), [lead('uk'), sponsor], [lead('usa'), sponsor]);
    expect(when(joined, lead('uk'), withdraw).refused).toBe('drafting/lead-sponsor-only');
    expect(when(joined, lead('france'), withdraw).types).toEqual(['DraftWithdrawn']);
    const left = played(joined, [lead('france'), unsponsor]);
    expect(when(left, lead('france'), withdraw).refused).toBe('drafting/lead-sponsor-only');
    expect(when(left, lead('uk'), withdraw).types).toEqual(['DraftWithdrawn']);
  });

  it('[DR-13] is a non-member’s own, also once others sponsor it', () => {
    const foreign = played(drafted(undefined, 'concerned'), [lead('uk'), sponsor]);
    expect(when(foreign, lead('uk'), withdraw).refused).toBe('drafting/lead-sponsor-only');
    expect(when(foreign, lead('concerned'), withdraw).types).toEqual(['DraftWithdrawn']);
  });

  it('[DR-13] comes too late once the vote has opened', () => {
    const tabled = played(drafted(), [lead('france'), table]);
    expect(draftIn(played(tabled, [lead('france'), withdraw]))?.status).toEqual({
      is: 'withdrawn',
      symbol: 'S/2026/1',
    });
    const voting = played(tabled, [lead('china'), { type: 'PutToVote', draft: d1 }]);
    expect(when(voting, lead('france'), withdraw).refused).toBe('drafting/no-longer-pending');
  });
});
