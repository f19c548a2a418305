import { describe, expect, it } from 'vitest';
import {
  addsAfter,
  amend,
  amendable,
  d1,
  deletes,
  draftIn,
  outline,
  paragraph,
  replaces,
  submit,
  table,
  tabled,
} from '#engine/council/testing/amending.ts';
import { facilitator, inPhase, lead, played, when } from '#engine/council/testing/chamber.ts';
import { answered } from '#engine/council/testing/procedure.ts';
import { castBy, negotiation, put } from '#engine/council/testing/voting.ts';
import { type AmendmentId, type DraftId, id, type PartId } from '#engine/kernel/ids.ts';
import type { SessionState } from '#engine/session/slices.ts';

const separate = (...named: readonly string[]) =>
  ({ type: 'AskSeparateVote', draft: d1, paragraphs: named.map(paragraph) }) as const;
const part = (nth: number) => id<PartId>(`s${nth}`);
const voteOn = (state: SessionState) => played(state, [lead('china'), put(1)]);
const question = (state: SessionState) => state.public.council.question?.question;
const withdraw = { type: 'WithdrawDraft', draft: d1 } as const;

describe('amendments at the vote', () => {
  const three = played(
    tabled,
    [lead('uk'), amend(replaces('p7'))],
    [lead('usa'), amend(deletes('p6'))],
    [lead('russia'), amend(addsAfter('p7'))],
  );

  it('[VO-17] come before the draft, furthest removed in substance first, one after another', () => {
    const first = voteOn(three);
    expect(question(first)).toMatchObject({ is: 'amendment', amendment: 'a2' });
    const second = answered(first, 4, 0);
    expect(question(second)).toMatchObject({ amendment: 'a3' });
    const third = answered(second, 15, 0);
    expect(question(third)).toMatchObject({ amendment: 'a1' });
    const whole = answered(third, 15, 0);
    expect(whole.public.council.vote?.draft).toBe('d1');
    expect(whole.public.council.amendments.map(({ status }) => status.is)).toEqual([
      'adopted',
      'failed',
      'adopted',
    ]);
    expect(outline(draftIn(whole))).toContain('p9');
  });

  it('[VO-17] vetoed, the draft is voted on unamended and can be adopted', () => {
    const one = played(tabled, [lead('usa'), amend(deletes('p6'))]);
    const vetoed = answered(voteOn(one), 14, 1, ['russia']);
    expect(vetoed.public.council.questions[0]?.outcome.result).toBe('vetoed');
    expect(vetoed.public.council.amendments[0]?.status).toEqual({ is: 'vetoed' });
    expect(outline(draftIn(vetoed))).toBe(outline(draftIn(tabled)));
    const adopted = castBy(vetoed, 'yes', vetoed.public.council.vote?.members ?? []);
    expect(draftIn(adopted).status).toMatchObject({ is: 'adopted', resolution: 'S/RES/2801 (2026)' });
  });

  it('[AM-10] fall without a vote where another took away what they change', () => {
    const two = played(tabled, [lead('uk'), amend(replaces('p7'))], [lead('usa'), amend(deletes('p7'))]);
    const struck = answered(voteOn(two), 15, 0);
    expect(struck.public.council.amendments[0]?.status).toEqual({ is: 'fallen' });
    expect(struck.public.council.vote?.draft).toBe('d1');
  });

  it('[SV-5] of non-members are voted on only where a member asks for it (rule 38); else they fall', () => {
    const theirs = played(tabled, [lead('concerned'), amend(replaces('p7'))]);
    const request = { type: 'RequestAmendmentVote', amendment: id<AmendmentId>('a1') } as const;
    const unasked = voteOn(theirs);
    expect(unasked.public.council.vote?.draft).toBe('d1');
    expect(unasked.public.council.amendments[0]?.status).toEqual({ is: 'fallen' });
    expect(when(theirs, lead('concerned'), request).refused).toBe('council/members-only');
    const requested = played(theirs, [lead('elected-1'), request]);
    expect(when(requested, lead('elected-2'), request).refused).toBe('amending/goes-to-the-vote');
    expect(question(voteOn(requested))).toMatchObject({ amendment: 'a1' });
  });

  it('[VO-17] come in too late once voting has begun', () => {
    const begun = answered(voteOn(three), 4, 0);
    expect(when(begun, lead('uk'), amend(replaces('p2'))).refused).toBe('amending/voting-begun');
    expect(when(begun, lead('uk'), separate('p2')).refused).toBe('parts/voting-begun');
  });
});

describe('a separate vote on a part', () => {
  const asked = played(tabled, [lead('russia'), separate('p6')]);

  it('[SV-1] is asked for by any member of paragraphs that the draft has, each once', () => {
    expect(when(tabled, lead('press'), separate('p6')).refused).toBe('council/members-only');
    expect(when(tabled, lead('uk'), separate('p99')).refused).toBe('parts/unknown-paragraph');
    expect(when(asked, lead('uk'), separate('p6', 'p7')).refused).toBe('parts/asked-already');
    expect(when(tabled, lead('uk'), separate('p1', 'p2', 'p6', 'p7', 'p8')).refused).toBe(
      'parts/whole-draft',
    );
    const withdrawn = when(asked, lead('russia'), { type: 'WithdrawSeparateVote', part: part(1) });
    expect(withdrawn.state.public.council.parts[0]?.status).toBe('withdrawn');
  });

  it('[SV-2] is refused by the mover’s objection, without a vote (rule 32)', () => {
    const refuse = { type: 'RefuseSeparateVote', part: part(1) } as const;
    expect(when(asked, lead('usa'), refuse).refused).toBe('parts/mover-only');
    const refused = played(asked, [lead('france'), refuse]);
    expect(refused.public.council.parts[0]?.status).toBe('refused');
    expect(voteOn(refused).public.council.vote?.draft).toBe('d1');
  });

  it('[SV-3] [SV-4] comes after the amendments; a part that is not adopted is struck out before the vote on the whole', () => {
    const both = played(asked, [lead('uk'), amend(replaces('p7'))]);
    const amended = answered(voteOn(both), 15, 0);
    expect(question(amended)).toEqual({ is: 'part', draft: 'd1', part: 's1' });
    const struck = answered(amended, 14, 1, ['russia']);
    expect(struck.public.council.parts[0]?.status).toBe('struck');
    expect(outline(draftIn(struck))).not.toContain('p6');
    const adopted = castBy(struck, 'yes', struck.public.council.vote?.members ?? []);
    const taken = Object.values(adopted.public.crisis.measures).map(({ measure }) => measure);
    expect(taken).toEqual(['special-envoy']);
    expect(answered(amended, 15, 0).public.council.parts[0]?.status).toBe('kept');
  });

  it('[SV-4] a draft that loses all its operative paragraphs so is not adopted', () => {
    const all = played(tabled, [lead('russia'), separate('p2', 'p6', 'p7', 'p8')]);
    const rejected = answered(voteOn(all), 0, 15);
    expect(draftIn(rejected).status).toEqual({ is: 'failed', symbol: 'S/2026/1' });
    expect(rejected.public.council).toMatchObject({ vote: null, underVote: null });
  });

  it('[SV-3] is not held on what an amendment took away', () => {
    const gone = answered(voteOn(played(asked, [lead('uk'), amend(deletes('p6'))])), 15, 0);
    expect(gone.public.council.parts[0]?.status).toBe('fallen');
    expect(gone.public.council.vote?.draft).toBe('d1');
  });
});

describe('once a vote was taken with respect to a draft', () => {
  const amended = played(tabled, [lead('uk'), amend(replaces('p7'))]);

  it('[VO-17] it is withdrawn no more (rule 35), nor once the vote on the whole has begun', () => {
    expect(when(amended, lead('france'), withdraw).refused).toBeNull();
    const voting = voteOn(amended);
    expect(when(voting, lead('france'), withdraw).refused).toBe('drafting/voting-begun');
    const whole = answered(voting, 15, 0);
    expect(when(whole, lead('france'), withdraw).refused).toBe('drafting/no-longer-pending');
  });

  it('[VO-17] goes on to the vote on the whole by itself in any phase', () => {
    const voting = voteOn(amended);
    expect(answered(voting, 8, 7).public.council.vote?.draft).toBe('d1');
    const deciding = inPhase(amended, 'decision');
    expect(question(deciding)).toMatchObject({ is: 'amendment' });
  });
});

describe('two drafts that contradict each other', () => {
  it('[VO-18] are both voted on: the Council may adopt the second all the same, and the later one holds', () => {
    const both = played(
      negotiation,
      [lead('france'), submit(amendable)],
      [lead('france'), table],
      [lead('russia'), submit({ ...amendable, chapterSeven: true })],
      [lead('russia'), { type: 'TableDraft', draft: id<DraftId>('d2') }],
      [lead('china'), put(1)],
    );
    const first = castBy(both, 'yes', both.public.council.vote?.members ?? []);
    const second = played(first, [facilitator, put(2)]);
    const adopted = castBy(second, 'yes', second.public.council.vote?.members ?? [], 2);
    expect(adopted.public.council.drafts.map(({ status }) => status.is)).toEqual(['adopted', 'adopted']);
  });
});
