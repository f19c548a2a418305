import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Inline, parseMarkdown } from '#app/_lib/markdown.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });

describe('parseMarkdown', () => {
  it('joins lines that follow each other and splits at an empty one', () => {
    expect(parseMarkdown('One\nparagraph.\n\nAnother.')).toEqual([
      { kind: 'paragraph', children: [text('One paragraph.')] },
      { kind: 'paragraph', children: [text('Another.')] },
    ]);
  });

  it('reads headings, with or without a line between', () => {
    expect(parseMarkdown('## What you want\nPeace.')).toEqual([
      { kind: 'heading', level: 2, children: [text('What you want')] },
      { kind: 'paragraph', children: [text('Peace.')] },
    ]);
    expect(parseMarkdown('### Small')[0]).toMatchObject({ kind: 'heading', level: 3 });
  });

  it('reads lists, and takes a following line into its item', () => {
    expect(parseMarkdown('- one\n  more\n- two')).toEqual([
      { kind: 'list', ordered: false, items: [[text('one more')], [text('two')]] },
    ]);
    expect(parseMarkdown('You may:\n1. ask\n2. wait')).toEqual([
      { kind: 'paragraph', children: [text('You may:')] },
      { kind: 'list', ordered: true, items: [[text('ask')], [text('wait')]] },
    ]);
  });

  it('reads emphasis inside emphasis', () => {
    expect(parseMarkdown('**never _alone_**')).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'strong', children: [text('never '), { kind: 'emphasis', children: [text('alone')] }] },
        ],
      },
    ]);
  });

  it('leaves markup of other kinds as it was typed', () => {
    expect(parseMarkdown('<script>alert(1)</script> 3 * 4 * 5')).toEqual([
      { kind: 'paragraph', children: [text('<script>alert(1)</script> 3 * 4 * 5')] },
    ]);
  });

  it('loses no letter of any text', () => {
    const letters = (blocks: readonly Block[]) =>
      JSON.stringify(blocks).replaceAll(
        /"(kind|level|children|ordered|items|text|paragraph|heading|quote|list|strong|emphasis|true|false)"/g,
        '',
      );
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[XYZ]{1,6}$/), { maxLength: 20 }), (words) => {
        const shown = letters(parseMarkdown(words.join('\n\n- ')));
        for (const word of words) expect(shown).toContain(word);
      }),
    );
  });
});
