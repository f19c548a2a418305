import { describe, expect, it } from 'vitest';
import { splitLettered } from './lettered.ts';

describe('splitLettered', () => {
  it('leaves a plain clause whole', () => {
    expect(splitLettered('that all States shall\nprevent the supply of arms')).toEqual({
      lead: 'that all States shall prevent the supply of arms',
      parts: [],
    });
  });

  it('sets lettered parts apart and takes following lines into them', () => {
    expect(splitLettered('that:\n(a) one\ncontinued;\n(b) two')).toEqual({
      lead: 'that:',
      parts: [
        { mark: '(a)', text: 'one continued;' },
        { mark: '(b)', text: 'two' },
      ],
    });
  });

  it('does not take brackets inside a sentence for a letter', () => {
    expect(splitLettered('resolution 1973 (2011) stands').parts).toEqual([]);
  });
});
