import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amendable, draftIn, outline, sub, submit, tabled } from '#engine/council/testing/amending.ts';
import { inPhase, lead, operative, played, seated, typed, when } from '#engine/council/testing/chamber.ts';
import { type DraftId, id } from '#engine/kernel/ids.ts';
import { type TypedDraft, typedDraft } from './commands.ts';
import { countUnder, isWellNested, subparagraphLevels, subparagraphMarks } from './subparagraphs.ts';

const negotiation = inPhase(inPhase(seated, 'briefing'), 'negotiation');
const d1 = id<DraftId>('d1');
const reads = (text: TypedDraft) => typedDraft.safeParse(text).success;
const withSubs = (...subparagraphs: readonly ReturnType<typeof sub>[]) => ({
  ...operative('the parties'),
  subparagraphs: [...subparagraphs],
});

describe('sub-paragraphs', () => {
  it('[DR-16] are numbered (a), (i) and a., beginning anew under each', () => {
    expect(subparagraphMarks([2, 3, 3, 4, 4, 3, 2, 3, 4])).toEqual([
      '(a)',
      '(i)',
      '(ii)',
      'a.',
      'b.',
      '(iii)',
      '(b)',
      '(i)',
      'a.',
    ]);
  });

  it('[DR-16] go on after z with aa, and count in roman figures', () => {
    const marks = subparagraphMarks(Array(28).fill(2));
    expect(marks.slice(25)).toEqual(['(z)', '(aa)', '(bb)']);
    const roman = subparagraphMarks([2, ...Array(20).fill(3)]).slice(1);
    expect([roman[3], roman[8], roman[13], roman[18]]).toEqual(['(iv)', '(ix)', '(xiv)', '(xix)']);
  });

  it('[DR-17] stand at most one level below what is before them', () => {
    expect(isWellNested([2, 3, 4, 2, 3])).toBe(true);
    expect(isWellNested([3])).toBe(false);
    expect(isWellNested([2, 4])).toBe(false);
    expect(reads(typed({ operative: [withSubs(sub(3, 'x'))] }))).toBe(false);
  });

  it('[DR-16] are at most twenty under a paragraph, and sixty in a draft', () => {
    const many = (count: number) => withSubs(...Array<ReturnType<typeof sub>>(count).fill(sub(2, 'x')));
    expect(reads(typed({ operative: [many(20)] }))).toBe(true);
    expect(reads(typed({ operative: [many(21)] }))).toBe(false);
    expect(reads(typed({ operative: [many(20), many(20), many(20)] }))).toBe(true);
    expect(reads(typed({ operative: [many(20), many(20), many(20), many(1)] }))).toBe(false);
  });

  it('[DR-16] whatever stands under one is what follows it deeper, however they are nested', () => {
    const levels = fc
      .array(fc.constantFrom(...subparagraphLevels), { maxLength: 20 })
      .filter((all) => isWellNested(all));
    fc.assert(
      fc.property(levels, (all) => {
        const subs = all.map((level) => ({ level }));
        for (const [place, level] of all.entries()) {
          const under = all.slice(place + 1, place + 1 + countUnder(subs, place));
          expect(under.every((deeper) => deeper > level)).toBe(true);
          expect(all[place + 1 + under.length] ?? 2).toBeLessThanOrEqual(level);
        }
      }),
    );
  });

  it('[DR-3] have ids of their own, which they keep when they move to another paragraph', () => {
    expect(outline(draftIn(tabled))).toBe('p1 p2[p3.2 p4.3 p5.2] p6 p7 p8');
    const written = played(negotiation, [lead('france'), submit(amendable)]);
    const before = draftIn(written);
    const [first, , third] = before.operative;
    if (!first?.body || !third?.body) throw new Error('The draft has three paragraphs');
    const kept = (text: NonNullable<typeof first.body>) => ({ is: 'kept', text }) as const;
    const moved = (first.subparagraphs ?? []).map(({ body, ...rest }) => ({ ...rest, body: kept(body) }));
    const text = typed({
      operative: [
        { ...operative(''), id: first.id, body: kept(first.body) },
        { ...operative(''), id: third.id, body: kept(third.body), subparagraphs: [...moved, sub(2, 'new')] },
      ],
    });
    const revised = when(written, lead('france'), { type: 'ReviseDraft', draft: d1, text });
    expect(outline(draftIn(revised.state))).toBe('p2 p7[p3.2 p4.3 p5.2 p9.2]');
    const [kind] = moved;
    const twice = typed({ operative: [{ ...operative('x'), subparagraphs: kind ? [kind, kind] : [] }] });
    expect(when(written, lead('france'), { type: 'ReviseDraft', draft: d1, text: twice }).refused).toBe(
      'drafting/unknown-paragraph',
    );
  });
});
