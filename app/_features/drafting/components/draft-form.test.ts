import { describe, expect, it } from 'vitest';
import {
  addParagraph,
  changeParagraph,
  emptyDraftForm,
  isUntouched,
  moveParagraph,
  removeParagraph,
} from '#app/_features/drafting/components/draft-form.ts';

const clause = { phrase: 'decides', measure: null };
const withThree = [1, 2, 3].reduce((form) => addParagraph(form, 'operative', clause), emptyDraftForm);
const keys = (form: typeof emptyDraftForm) => form.operative.map(({ key }) => key);

describe('a draft as it is typed', () => {
  it('gives each paragraph a key of its own, never one twice', () => {
    const again = addParagraph(removeParagraph(withThree, 'operative', 'k3'), 'preambular', clause);
    expect(keys(withThree)).toEqual(['k1', 'k2', 'k3']);
    expect(again.preambular[0]?.key).toBe('k4');
  });

  it('moves a paragraph by one place and leaves it at the ends of its list', () => {
    expect(keys(moveParagraph(withThree, 'operative', 'k3', -1))).toEqual(['k1', 'k3', 'k2']);
    expect(moveParagraph(withThree, 'operative', 'k1', -1)).toBe(withThree);
    expect(moveParagraph(withThree, 'operative', 'k3', 1)).toBe(withThree);
    expect(moveParagraph(withThree, 'operative', 'none', 1)).toBe(withThree);
  });

  it('changes one paragraph and no other', () => {
    const changed = changeParagraph(withThree, 'operative', 'k2', { body: 'to act' });
    expect(changed.operative.map(({ body }) => body)).toEqual(['', 'to act', '']);
  });

  it('knows when there is nothing to lose', () => {
    expect(isUntouched(emptyDraftForm)).toBe(true);
    expect(isUntouched({ ...emptyDraftForm, title: 'Monitors' })).toBe(false);
    expect(isUntouched(withThree)).toBe(false);
  });
});
