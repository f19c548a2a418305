import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TypedChange } from '#engine/council/drafts/amendments/commands.ts';
import {
  addsAfter,
  addsUnder,
  amend,
  deletes,
  draftIn,
  outline,
  paragraph,
  replaces,
  tabled,
} from '#engine/council/testing/amending.ts';
import { fresh, lead, when } from '#engine/council/testing/chamber.ts';
import { id, type TextId } from '#engine/kernel/ids.ts';
import { applyAmendment } from './apply.ts';
import { isOfLength } from './check.ts';
import { conflictsOf } from './conflicts.ts';
import { furthestFirst } from './distance.ts';
import type { Amendment, Change } from './slice.ts';
import { toChanges } from './write.ts';

const draft = draftIn(tabled);
const text = (name: string) => id<TextId>(name);
const toWritten = (...typed: readonly TypedChange[]): Pick<Amendment, 'changes' | 'revision'> => ({
  changes: toChanges(typed, (wording) => text(wording.is === 'kept' ? wording.text : wording.body)),
  revision: draft.revision,
});
const amended = (...typed: readonly TypedChange[]) => {
  const result = applyAmendment(draft, toWritten(...typed));
  if (!result.ok) throw new Error(`It is in conflict: ${JSON.stringify(result.error)}`);
  return result.value;
};
const setMoney = (money: number): TypedChange => ({
  is: 'set-measure',
  paragraph: paragraph('p8'),
  params: { money },
});

describe('merging an amendment', () => {
  it('[AM-5] replaces words, and leaves what stands under them', () => {
    const { text: after } = amended(replaces('p2', 'everybody'), replaces('p4', 'now'));
    expect(after.operative[0]).toMatchObject({
      id: 'p2',
      body: 'everybody',
      opening: draft.operative[0]?.opening,
    });
    expect(after.operative[0]?.subparagraphs?.map(({ body }) => body)).toEqual([
      draft.operative[0]?.subparagraphs?.[0]?.body,
      'now',
      draft.operative[0]?.subparagraphs?.[2]?.body,
    ]);
  });

  it('[AM-5] adds after what it names, at one place in the order in which it says so', () => {
    const { text: after, lastParagraph } = amended(
      addsAfter('p6', 'one'),
      addsAfter('p6', 'two'),
      addsUnder('p2', 2, 'first'),
      addsUnder('p3', 2, 'after (a)'),
      addsUnder('p3', 3, 'under (a)'),
    );
    expect(outline(after)).toBe('p1 p2[p11.2 p3.2 p13.3 p4.3 p12.2 p5.2] p6 p9 p10 p7 p8');
    expect(lastParagraph).toBe(13);
  });

  it('[AM-5] adds a paragraph with what stands under it', () => {
    const whole: TypedChange = {
      is: 'add',
      at: { is: 'after', paragraph: paragraph('p6') },
      adds: {
        kind: 'operative',
        opening: { is: 'phrase', phrase: 'urges' },
        body: fresh('all'),
        measure: null,
        subparagraphs: [
          { level: 2, body: fresh('to stop') },
          { level: 3, body: fresh('at once') },
        ],
      },
    };
    const { text: after, lastParagraph } = amended(whole, addsAfter('p7'));
    expect(outline(after)).toBe('p1 p2[p3.2 p4.3 p5.2] p6 p9[p10.2 p11.3] p7 p12 p8');
    expect(lastParagraph).toBe(12);
  });

  it('[AM-5] adds before everything of its kind', () => {
    const first: TypedChange = {
      is: 'add',
      at: { is: 'first' },
      adds: { kind: 'preambular', opening: { is: 'own', words: fresh('Appalled') }, body: fresh('by it') },
    };
    expect(outline(amended(first).text)).toBe('p9 p1 p2[p3.2 p4.3 p5.2] p6 p7 p8');
  });

  it('[AM-5] strikes out a paragraph with all that stands under it, and may put another in its place', () => {
    expect(outline(amended(deletes('p3')).text)).toBe('p1 p2[p5.2] p6 p7 p8');
    expect(outline(amended(deletes('p2')).text)).toBe('p1 p6 p7 p8');
    expect(outline(amended(deletes('p7'), addsAfter('p7')).text)).toBe('p1 p2[p3.2 p4.3 p5.2] p6 p9 p8');
  });

  it('[AM-5] gives a measure other parameters, and takes Chapter VII out', () => {
    const { text: after } = amended(setMoney(9), { is: 'chapter-seven', acts: false });
    expect(after.operative[3]?.measure?.params).toEqual({ money: 9 });
    expect(after.chapterSeven).toBe(false);
  });

  it('[AM-5] leaves the draft that it is merged into as it was', () => {
    const before = JSON.stringify(draft);
    amended(deletes('p3'), addsAfter('p6'), setMoney(1));
    expect(JSON.stringify(draft)).toBe(before);
  });
});

describe('conflicts of an amendment', () => {
  const later = (...typed: readonly TypedChange[]) => {
    const { text: after, lastParagraph } = amended(...typed);
    const { title, chapterSeven, preambular, operative, forceCase, exitPlan } = draft;
    const version = { title, chapterSeven, preambular, operative, forceCase, exitPlan };
    return {
      ...draft,
      ...after,
      lastParagraph,
      revision: draft.revision + 1,
      earlier: [{ revision: draft.revision, symbol: 'S/2026/1', text: version }],
    };
  };

  it('[AM-6] arise where the paragraph is gone', () => {
    const { changes, revision } = toWritten(replaces('p7'), replaces('p4'), addsUnder('p5', 3));
    expect(conflictsOf(later(deletes('p2')), { changes, revision })).toEqual([
      { is: 'gone', change: 1, paragraph: 'p4' },
      { is: 'gone', change: 2, paragraph: 'p5' },
    ]);
    const refused = applyAmendment(later(deletes('p2')), { changes, revision });
    expect(refused.ok ? [] : refused.error).toHaveLength(2);
  });

  it('[AM-6] arise where the words it would replace were changed', () => {
    expect(conflictsOf(later(replaces('p7', 'meanwhile')), toWritten(replaces('p7')))).toEqual([
      { is: 'changed', change: 0, paragraph: 'p7' },
    ]);
  });

  it('[AM-6] arise where it would strike out what was added to or changed meanwhile', () => {
    expect(conflictsOf(later(addsUnder('p3', 3)), toWritten(deletes('p3')))).toHaveLength(1);
    expect(conflictsOf(later(setMoney(2)), toWritten(deletes('p8')))).toHaveLength(1);
  });

  it('[AM-6] do not arise from what changed elsewhere, or from additions after what was changed', () => {
    expect(conflictsOf(later(replaces('p7')), toWritten(replaces('p2'), setMoney(3)))).toEqual([]);
    expect(conflictsOf(later(replaces('p7')), toWritten(addsAfter('p7')))).toEqual([]);
    expect(conflictsOf(later(replaces('p8')), toWritten(setMoney(3)))).toEqual([]);
  });

  it('[AM-6] do not hang on the order in which a store gives keys back', () => {
    const shuffled = {
      ...draft,
      operative: draft.operative.map(
        (each) => Object.fromEntries(Object.entries(each).reverse()) as typeof each,
      ),
    };
    const held = { ...shuffled, revision: 1, earlier: later(setMoney(5)).earlier };
    expect(conflictsOf(held, toWritten(deletes('p7'), replaces('p2')))).toEqual([]);
  });
});

describe('the order of amendments', () => {
  const named = (...all: readonly (readonly TypedChange[])[]) =>
    furthestFirst(
      draft,
      all.map((typed, place) => ({ ...toWritten(...typed), place })),
    ).map(({ place }) => place);

  it('[AM-9] puts those first that add or delete, then the furthest removed in substance (rule 36)', () => {
    expect(
      named(
        [replaces('p1')],
        [replaces('p7')],
        [setMoney(5)],
        [deletes('p1')],
        [setMoney(1)],
        [{ is: 'chapter-seven', acts: false }],
      ),
    ).toEqual([3, 5, 4, 2, 1, 0]);
  });

  it('[AM-9] keeps the order of submission between those that are as far', () => {
    expect(named([replaces('p7')], [replaces('p2')], [replaces('p7')])).toEqual([0, 1, 2]);
  });
});

describe('any amendment that is accepted', () => {
  const named = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8');
  const change: fc.Arbitrary<TypedChange> = fc.oneof(
    named.map((name) => replaces(name)),
    named.map((name) => deletes(name)),
    named.map((name) => addsAfter(name)),
    fc
      .tuple(named, fc.constantFrom(2 as const, 3 as const, 4 as const))
      .map(([name, level]) => addsUnder(name, level)),
    fc.integer({ min: 1, max: 10 }).map(setMoney),
    fc.constant<TypedChange>({ is: 'chapter-seven', acts: false }),
  );
  it('[AM-4] [AM-5] merges into a draft in good order, whose ids are each given once', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const happened = when(tabled, lead('uk'), amend(...changes));
        if (happened.refused !== null) return;
        const submitted = happened.state.public.council.amendments[0];
        const result = submitted && applyAmendment(draft, submitted);
        if (!result?.ok) throw new Error('An amendment to the draft as it stands has no conflict');
        const after = result.value.text;
        const ids = [...after.preambular, ...after.operative].flatMap(({ id: name, subparagraphs = [] }) => [
          name,
          ...subparagraphs.map((each) => each.id),
        ]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(isOfLength(after).may).toBe('yes');
        expect(after.operative.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('[AM-5] that only replaces words keeps every paragraph where it is', () => {
    const rewording: readonly Change[] = toWritten(replaces('p1'), replaces('p3'), replaces('p7')).changes;
    const result = applyAmendment(draft, { changes: rewording, revision: draft.revision });
    expect(result.ok && outline(result.value.text)).toBe(outline(draft));
  });
});
