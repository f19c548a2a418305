import { describe, expect, it } from 'vitest';
import {
  type CouncilCommand,
  deputy,
  fresh,
  inPhase,
  lead,
  operative,
  played,
  seated,
  typed,
  when,
} from '#engine/council/testing/chamber.ts';
import { type DraftId, id, type ParagraphId, type TextId } from '#engine/kernel/ids.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { TypedDraft } from './commands.ts';

const negotiation = inPhase(inPhase(seated, 'briefing'), 'negotiation');
const d1 = id<DraftId>('d1');
const submit = (text: TypedDraft = typed()): CouncilCommand => ({ type: 'SubmitDraft', text });
const revise = (text: TypedDraft): CouncilCommand => ({ type: 'ReviseDraft', draft: d1, text });
const sponsor: CouncilCommand = { type: 'SponsorDraft', draft: d1 };
const unsponsor: CouncilCommand = { type: 'UnsponsorDraft', draft: d1 };
const table: CouncilCommand = { type: 'TableDraft', draft: d1 };
const drafted = (text?: TypedDraft, by = 'france') => played(negotiation, [lead(by), submit(text)]);
const draftIn = (state: SessionState) => state.public.council.drafts[0];
const kept = (text: string) => ({ is: 'kept', text: id<TextId>(text) }) as const;

describe('revising a draft', () => {
  const text = typed({
    title: fresh('First'),
    operative: [operative('one'), operative('two'), operative('three')],
  });
  const written = played(negotiation, [lead('france'), submit(text)]);
  const held = draftIn(written);
  const again = (place: number): TypedDraft['operative'][number] => {
    const paragraph = held?.operative[place];
    if (!paragraph?.body) throw new Error('The draft has three paragraphs of text');
    return { ...operative(''), id: paragraph.id, body: { is: 'kept', text: paragraph.body } };
  };

  it('[DR-3] a paragraph keeps its id wherever it moves', () => {
    const revised = when(written, lead('france'), revise(typed({ operative: [again(2), again(0)] })));
    expect(draftIn(revised.state)?.operative.map((paragraph) => paragraph.id)).toEqual(['p3', 'p1']);
    expect(draftIn(revised.state)?.revision).toBe(1);
  });

  it('[DR-3] an id that was struck out is never given again', () => {
    const struck = played(written, [lead('france'), revise(typed({ operative: [again(0)] }))]);
    const added = when(struck, lead('france'), revise(typed({ operative: [again(0), operative('four')] })));
    expect(draftIn(added.state)?.operative.map((paragraph) => paragraph.id)).toEqual(['p1', 'p4']);
    const back = when(struck, lead('france'), revise(typed({ operative: [again(0), again(2)] })));
    expect(back.refused).toBe('drafting/unknown-text');
  });

  it('[DR-3] no paragraph stands in it twice, or changes its kind', () => {
    expect(when(written, lead('france'), revise(typed({ operative: [again(0), again(0)] }))).refused).toBe(
      'drafting/unknown-paragraph',
    );
    const moved = {
      id: id<ParagraphId>('p1'),
      opening: { is: 'phrase', phrase: 'recalling' },
      body: fresh('x'),
    } as const;
    expect(when(written, lead('france'), revise(typed({ preambular: [moved] }))).refused).toBe(
      'drafting/unknown-paragraph',
    );
  });

  it('[DR-4] what is kept is not written again', () => {
    const { texts, state } = when(
      written,
      lead('france'),
      revise(typed({ title: kept(held?.title ?? ''), operative: [again(0), operative('new')] })),
      { name: 'c9' },
    );
    expect(texts.map(({ body }) => body)).toEqual(['new']);
    expect(draftIn(state)?.title).toBe(held?.title);
  });

  it('[DR-4] nothing is kept that the draft does not hold', () => {
    expect(when(written, lead('france'), revise(typed({ title: kept('other.1') }))).refused).toBe(
      'drafting/unknown-text',
    );
    expect(when(negotiation, lead('france'), submit(typed({ title: kept('c1.1') }))).refused).toBe(
      'drafting/unknown-text',
    );
  });

  it('[DR-8] any sponsoring delegation may, until it is tabled', () => {
    expect(when(written, lead('uk'), revise(text)).refused).toBe('drafting/sponsors-only');
    const sponsored = played(written, [lead('uk'), sponsor]);
    expect(when(sponsored, deputy('uk'), revise(text)).types).toEqual(['DraftRevised']);
  });

  it('[DR-8] once it is tabled, only whoever leads the sponsors may', () => {
    const tabled = played(written, [lead('uk'), sponsor], [lead('uk'), table]);
    expect(when(tabled, lead('uk'), revise(text)).refused).toBe('drafting/lead-sponsor-only');
    expect(when(tabled, deputy('france'), revise(text)).types).toEqual(['DraftRevised']);
  });

  it('[DR-18] what is on the table stays fit for it, and bears the number of its revision', () => {
    const tabled = played(written, [lead('france'), table]);
    const bare = when(tabled, lead('france'), revise(typed({ operative: [] })));
    expect(bare.refused).toBe('drafting/no-operative-paragraph');
    const twice = played(tabled, [lead('france'), revise(text)], [lead('france'), revise(text)]);
    expect(draftIn(twice)?.status).toEqual({ is: 'tabled', symbol: 'S/2026/1/Rev.2' });
  });

  it('[DR-19] what was circulated is kept, and what was not is not', () => {
    const before = played(written, [lead('france'), revise(text)]);
    expect(draftIn(before)?.earlier).toEqual([]);
    const after = played(before, [lead('france'), table], [lead('france'), revise(text)]);
    expect(draftIn(after)?.earlier.map(({ symbol, revision }) => [symbol, revision])).toEqual([
      ['S/2026/1', 1],
    ]);
    expect(draftIn(after)?.earlier[0]?.text.operative).toEqual(draftIn(before)?.operative);
  });

  it('[DR-8] a non-member may revise its own', () => {
    const own = drafted(undefined, 'neighbour');
    expect(when(own, lead('neighbour'), revise(text)).types).toEqual(['DraftRevised']);
    const left = played(written, [lead('uk'), sponsor], [lead('france'), unsponsor]);
    expect(when(left, lead('france'), revise(text)).refused).toBe('drafting/sponsors-only');
  });
});
