import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAmendment } from '#engine/council/drafts/amendments/apply.ts';
import { toChanges } from '#engine/council/drafts/amendments/write.ts';
import type { TypedDraft, Wording } from '#engine/council/drafts/commands.ts';
import { isWellNested, subparagraphLevels, subparagraphsOf } from '#engine/council/drafts/subparagraphs.ts';
import { draftIn, tabled } from '#engine/council/testing/amending.ts';
import { typed } from '#engine/council/testing/chamber.ts';
import { id, type TextId } from '#engine/kernel/ids.ts';
import { changesBetween } from './amendment-form-view.ts';

const draft = draftIn(tabled);
const kept = (text: TextId): Wording => ({ is: 'kept', text });
const keptIfAny = (text: TextId | null) => (text === null ? null : kept(text));
const fresh = (body: string): Wording => ({ is: 'new', body });

/** The draft as its own form gives it back. */
function typedAgain(): TypedDraft {
  const below = (paragraph: (typeof draft.operative)[number] | (typeof draft.preambular)[number]) => ({
    subparagraphs: subparagraphsOf(paragraph).map(({ body, ...sub }) => ({ ...sub, body: kept(body) })),
  });
  return typed({
    chapterSeven: draft.chapterSeven,
    preambular: draft.preambular.map(
      (paragraph) =>
        ({
          ...paragraph,
          body: kept(paragraph.body),
          ...below(paragraph),
        }) as TypedDraft['preambular'][number],
    ),
    operative: draft.operative.map(
      (paragraph) =>
        ({
          ...paragraph,
          body: keptIfAny(paragraph.body),
          ...below(paragraph),
        }) as TypedDraft['operative'][number],
    ),
  });
}

/** What a text says, without the ids of its paragraphs. */
function saidBy(text: Pick<typeof draft, 'preambular' | 'operative' | 'chapterSeven'>): unknown {
  const said = (paragraph: (typeof draft.operative)[number] | (typeof draft.preambular)[number]) => ({
    opening: paragraph.opening,
    body: paragraph.body,
    measure: 'measure' in paragraph ? paragraph.measure : null,
    below: subparagraphsOf(paragraph).map(({ level, body }) => [level, body]),
  });
  return [text.chapterSeven, text.preambular.map(said), text.operative.map(said)];
}

const name = (wording: Wording) => id<TextId>(wording.is === 'kept' ? wording.text : wording.body);

function merged(typed: TypedDraft): unknown {
  const changes = toChanges(changesBetween(draft, typed), name);
  const result = applyAmendment(draft, { changes, revision: draft.revision });
  if (!result.ok) throw new Error('It is in conflict with the draft it is written for');
  return saidBy(result.value.text);
}

function wanted(typed: TypedDraft): unknown {
  const opening = (
    one: TypedDraft['operative'][number]['opening'] | TypedDraft['preambular'][number]['opening'],
  ) => (one.is === 'own' ? { is: 'own', words: name(one.words) } : one);
  const said = (paragraph: TypedDraft['operative'][number] | TypedDraft['preambular'][number]) => ({
    opening: opening(paragraph.opening),
    body: paragraph.body === null ? null : name(paragraph.body),
    measure: 'measure' in paragraph ? paragraph.measure : null,
    below: subparagraphsOf(paragraph).map(({ level, body }) => [level, name(body)]),
  });
  return [typed.chapterSeven, typed.preambular.map(said), typed.operative.map(said)];
}

describe('what was changed of a draft, as an amendment', () => {
  const [calls, , states] = typedAgain().operative;
  if (!calls || !states) throw new Error('The draft has four operative paragraphs');

  it('is nothing where nothing was changed', () => {
    expect(changesBetween(draft, typedAgain())).toEqual([]);
  });

  it('names what was reworded, and leaves the opening where it stayed', () => {
    const typed = {
      ...typedAgain(),
      operative: typedAgain().operative.with(0, { ...calls, body: fresh('everybody') }),
    };
    expect(changesBetween(draft, typed)).toEqual([
      { is: 'replace', paragraph: 'p2', opening: null, body: fresh('everybody') },
    ]);
  });

  it('names a sub-paragraph that was reworded, one that was added and one that was taken out', () => {
    const [a, i, b] = calls.subparagraphs ?? [];
    if (!a || !i || !b) throw new Error('It has three sub-paragraphs');
    const subparagraphs = [
      a,
      { ...b, body: fresh('to listen') },
      { id: null, level: 2 as const, body: fresh('to wait') },
    ];
    const typed = { ...typedAgain(), operative: typedAgain().operative.with(0, { ...calls, subparagraphs }) };
    expect(changesBetween(draft, typed)).toEqual([
      { is: 'replace', paragraph: 'p5', opening: null, body: fresh('to listen') },
      {
        is: 'add',
        at: { is: 'after', paragraph: 'p5' },
        adds: { kind: 'subparagraph', level: 2, body: fresh('to wait') },
      },
      { is: 'delete', paragraph: 'p4' },
    ]);
  });

  it('strikes out what was moved and adds it where it goes', () => {
    const { operative } = typedAgain();
    const typed = {
      ...typedAgain(),
      operative: [states, ...operative.filter(({ id: known }) => known !== states.id)],
    };
    expect(changesBetween(draft, typed).map(({ is }) => is)).toEqual(['add', 'delete']);
    expect(merged(typed)).toEqual(wanted(typed));
  });

  const sub = fc.record({
    id: fc.constantFrom(null, 'p3', 'p4', 'p5'),
    level: fc.constantFrom(...subparagraphLevels),
    body: fc.constantFrom('x', 'y', 'z'),
  });
  const subs = fc
    .uniqueArray(sub, { maxLength: 5, selector: ({ id: known, body }) => known ?? body })
    .filter((all) => isWellNested(all.map(({ level }) => level)));
  const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 });

  it('comes to what was typed, whatever was done to the draft', () => {
    fc.assert(
      fc.property(order, subs, fc.boolean(), fc.boolean(), (places, below, acts, reword) => {
        const { operative } = typedAgain();
        const held = subparagraphsOf(draft.operative[0] ?? {});
        const changed = {
          ...calls,
          body: reword ? fresh('all of them') : calls.body,
          subparagraphs: below.map(({ id: known, level, body }) => {
            const original = held.find((one) => one.id === known);
            return original === undefined || body === 'z'
              ? { id: original?.id ?? null, level, body: fresh(body) }
              : { id: original.id, level, body: kept(original.body) };
          }),
        } as TypedDraft['operative'][number];
        const all = [changed, ...operative.slice(1)];
        const typed: TypedDraft = {
          ...typedAgain(),
          chapterSeven: acts,
          operative: [
            ...places.flatMap((place) => all[place] ?? []),
            { ...states, id: null, body: fresh('and one more') },
          ],
        };
        expect(merged(typed)).toEqual(wanted(typed));
      }),
      { numRuns: 300 },
    );
  });
});
