import { describe, expect, it } from 'vitest';
import { firstMissing, usesForce } from '#app/_features/drafting/components/draft-check.ts';
import {
  addParagraph,
  changeParagraph,
  emptyDraftForm,
} from '#app/_features/drafting/components/draft-form.ts';
import type { MeasureOptionView } from '#app/_shared/measure-view.ts';

const force: MeasureOptionView = {
  id: 'force',
  name: 'Force',
  what: '',
  stage: 'react',
  coercion: 3,
  military: true,
  legalBasis: '',
  needs: '',
  actsIn: { from: 1, to: 4 },
  promises: [],
  amounts: { troops: { min: 100, max: 500, default: 200 } },
  targets: [],
  usesForce: true,
  needsChapterSeven: true,
  cost: { politicalCapital: 0, resources: 0 },
  permit: { may: 'yes' },
};

const withTroops = (troops: number) =>
  addParagraph(emptyDraftForm, 'operative', {
    phrase: 'authorizes',
    measure: { id: 'force', parameters: { amounts: { troops }, target: 'country' } },
  });

describe('firstMissing', () => {
  it('asks for an operative paragraph first', () => {
    expect(firstMissing(emptyDraftForm, [])).toEqual({ what: 'operative' });
  });

  it('asks for text where there is no measure, and for an opening in own words', () => {
    const bare = addParagraph(emptyDraftForm, 'operative', { phrase: 'decides', measure: null });
    expect(firstMissing(bare, [])).toEqual({ what: 'body', kind: 'operative', place: 0 });
    const own = changeParagraph(bare, 'operative', 'k1', { opening: { is: 'own', words: ' ' } });
    expect(firstMissing(own, [])).toMatchObject({ what: 'opening' });
  });

  it('is content with a measure alone, if its figures are within bounds', () => {
    expect(firstMissing(withTroops(200), [force])).toBeNull();
    expect(firstMissing(withTroops(20), [force])).toMatchObject({ what: 'parameters' });
  });
});

describe('usesForce', () => {
  it('knows it from the deck', () => {
    expect(usesForce(withTroops(200), [force])).toBe(true);
    expect(usesForce(withTroops(200), [{ ...force, usesForce: false }])).toBe(false);
  });
});
