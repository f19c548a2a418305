import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWellNested, subparagraphLevels } from '#engine/council/drafts/subparagraphs.ts';
import { addSub, moveSub, removeSub, type SubparagraphForm, shiftSub } from './subparagraph-form.ts';

const subs = (...levels: readonly (2 | 3 | 4)[]): readonly SubparagraphForm[] =>
  levels.map((level, place) => ({ key: `s${place + 1}`, id: null, level, body: `${place + 1}` }));
const told = (list: readonly SubparagraphForm[]) => list.map(({ key, level }) => `${key}.${level}`).join(' ');

describe('sub-paragraphs while they are typed', () => {
  it('begin at the first level, and go on at the level of the one before, after what stands under it', () => {
    expect(told(addSub([], null).subs)).toBe('s1.2');
    expect(told(addSub(subs(2, 3, 2), 's1').subs)).toBe('s1.2 s2.3 s4.2 s3.2');
    expect(told(addSub(subs(2, 3, 2), 's2').subs)).toBe('s1.2 s2.3 s4.3 s3.2');
  });

  it('move in and out with what stands under them, as far as the levels go', () => {
    expect(told(shiftSub(subs(2, 2, 3), 's2', 1))).toBe('s1.2 s2.3 s3.4');
    expect(told(shiftSub(subs(2, 3, 4), 's2', -1))).toBe('s1.2 s2.2 s3.3');
    expect(told(shiftSub(subs(2), 's1', 1))).toBe('s1.2');
    expect(told(shiftSub(subs(2), 's1', -1))).toBe('s1.2');
    expect(told(shiftSub(subs(2, 3, 4, 4), 's4', 1))).toBe('s1.2 s2.3 s3.4 s4.4');
  });

  it('move past their neighbours with what stands under both', () => {
    expect(told(moveSub(subs(2, 3, 2, 3), 's1', 1))).toBe('s3.2 s4.3 s1.2 s2.3');
    expect(told(moveSub(subs(2, 3, 2, 3), 's3', -1))).toBe('s3.2 s4.3 s1.2 s2.3');
    expect(told(moveSub(subs(2, 3, 2), 's2', 1))).toBe('s1.2 s2.3 s3.2');
  });

  it('leave what stood under one that is taken out, moved out as far as it must', () => {
    expect(told(removeSub(subs(2, 3, 4), 's1'))).toBe('s2.2 s3.3');
    expect(told(removeSub(subs(2, 3, 2), 's2'))).toBe('s1.2 s3.2');
  });

  it('[DR-17] stay well nested whatever is done to them', () => {
    const list = fc
      .array(fc.constantFrom(...subparagraphLevels), { minLength: 1, maxLength: 10 })
      .filter((levels) => isWellNested(levels));
    fc.assert(
      fc.property(
        list,
        fc.nat(9),
        fc.constantFrom('in', 'out', 'up', 'down', 'remove', 'add'),
        (levels, at, act) => {
          const before = subs(...levels);
          const key = before[at % before.length]?.key ?? 's1';
          const after = {
            in: () => shiftSub(before, key, 1),
            out: () => shiftSub(before, key, -1),
            up: () => moveSub(before, key, -1),
            down: () => moveSub(before, key, 1),
            remove: () => removeSub(before, key),
            add: () => addSub(before, key).subs,
          }[act]();
          expect(isWellNested(after.map(({ level }) => level))).toBe(true);
          expect(new Set(after.map((sub) => sub.key)).size).toBe(after.length);
        },
      ),
    );
  });
});
