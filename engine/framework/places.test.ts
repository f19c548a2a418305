import { describe, expect, it } from 'vitest';
import { lineFaces } from './line-ids.ts';
import { placesOf } from './places.ts';

describe('the places of a line in the report', () => {
  it('[AS-3] are paragraphs, and principles of the synopsis, "around" where the number was not checked', () => {
    expect(placesOf({ at: '4.18-4.21', checked: true })).toEqual([{ is: 'checked', at: '4.18-4.21' }]);
    expect(placesOf({ at: 'synopsis (3)C', checked: true })).toEqual([{ is: 'synopsis', at: '(3)C' }]);
    expect(placesOf({ at: 'synopsis (4)A; 7.9-7.23', checked: false })).toEqual([
      { is: 'around-synopsis', at: '(4)A' },
      { is: 'around', at: '7.9-7.23' },
    ]);
  });

  it('are numbers alone in every line', () => {
    for (const { paragraph } of Object.values(lineFaces))
      for (const { at } of placesOf(paragraph)) expect(at).toMatch(/^[\d().A-Z-]+$/);
  });
});
