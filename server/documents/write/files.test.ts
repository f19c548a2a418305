import { describe, expect, it } from 'vitest';
import { type Block, bold, italic, type LaidOut, plain } from '#server/documents/document.ts';
import { FileMaker } from '#server/documents/file.ts';
import { pagesOfPdf, partsOfDocx } from '#server/documents/testing/read-files.ts';
import { writeDocx } from './docx.ts';
import { byScript } from './fonts.ts';
import { breakLines } from './lines.ts';
import { writePdf } from './pdf.ts';
import { writePlainText } from './plain-text.ts';

const blocks: readonly Block[] = [
  { is: 'title', text: 'France et Łotwa : projet de résolution' },
  { is: 'heading', text: 'La situation au nord' },
  {
    is: 'paragraph',
    runs: [italic('Rappelant'), plain(' ses décisions antérieures, à l’œuvre depuis Łódź,')],
  },
  { is: 'marked', level: 1, mark: '1.', runs: [italic('Exige'), plain(' que toutes les parties :')] },
  { is: 'marked', level: 2, mark: '(a)', runs: [plain('cessent le feu ;')] },
  { is: 'marked', level: 3, mark: '(i)', runs: [plain('sur les hôpitaux ;')] },
  { is: 'marked', level: 4, mark: 'a.', runs: [plain('et <les> écoles & Ελλάδα.')] },
  { is: 'quoted', runs: [plain('cité'), bold(' en gras')] },
];
const document: LaidOut = {
  locale: 'fr',
  masthead: {
    organisation: 'Nations Unies',
    organ: 'Conseil de sécurité',
    symbol: 'S/2031/14',
    lines: ['Distr. générale', '3 mars 2031', 'Original : français'],
  },
  blocks,
  notice: 'Rédigé dans une simulation.',
  fileName: 'S-2031-14',
};
const long: LaidOut = {
  ...document,
  blocks: Array.from(
    { length: 120 },
    (_, place): Block => ({
      is: 'marked',
      level: 1,
      mark: `${place + 1}.`,
      runs: [italic('Décide'), plain(` de ce qui suit, pour la ${place + 1}e fois, et ainsi de suite.`)],
    }),
  ),
};

describe('a PDF', () => {
  it('[DO-2] holds all of the words, with their accents and in the scripts of Europe', async () => {
    const file = await writePdf(document);
    expect(new TextDecoder('latin1').decode(file.slice(0, 8))).toBe('%PDF-1.7');
    const [page = ''] = await pagesOfPdf(file);
    for (const words of ['Nations Unies', 'S/2031/14', 'Conseil de sécurité', 'Distr. générale']) {
      expect(page).toContain(words);
    }
    for (const words of ['à l’œuvre depuis Łódź,', '1. Exige que toutes', '(i) sur les hôpitaux', 'Ελλάδα']) {
      expect(page.replaceAll(/\s+/g, ' ')).toContain(words);
    }
  });

  it('is tagged, says its language and has its fonts in it', async () => {
    const raw = new TextDecoder('latin1').decode(await writePdf(document));
    expect(raw).toMatch(/\/Marked true/);
    expect(raw).toMatch(/\/Lang \(fr-FR\)/);
    expect(raw).toMatch(/\/FontFile2 /);
  });

  it('[DO-2] goes on over pages, each with the notice and its number, every later one with the symbol', async () => {
    const pages = await pagesOfPdf(await writePdf(long));
    expect(pages.length).toBeGreaterThan(2);
    for (const [place, page] of pages.entries()) {
      expect(page).toContain('Rédigé dans une simulation.');
      expect(page).toContain(`${place + 1}/${pages.length}`);
      expect(page).toContain('S/2031/14');
    }
    const whole = pages.join(' ').replaceAll(/\s+/g, ' ');
    for (const place of [1, 60, 120])
      expect(whole).toContain(`${place}. Décide de ce qui suit, pour la ${place}e`);
  });
});

describe('a DOCX', () => {
  it('is a package of well-formed parts', async () => {
    const { names, tables } = partsOfDocx(await writeDocx(document));
    for (const name of ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml']) {
      expect(names).toContain(name);
    }
    expect(names.filter((name) => /word\/footer\d+\.xml/.test(name)).length).toBeGreaterThan(0);
    expect(tables).toBe(1);
  });

  it('holds each paragraph with its styles, and every sign as it is', async () => {
    const { paragraphs } = partsOfDocx(await writeDocx(document));
    const recital = paragraphs.find(([run]) => run?.text === 'Rappelant');
    expect(recital?.map(({ italic: slanted }) => slanted)).toEqual([true, false]);
    const all = paragraphs.map((runs) => runs.map(({ text }) => text).join(''));
    expect(all).toContain('France et Łotwa : projet de résolution');
    expect(all).toContain('Rappelant ses décisions antérieures, à l’œuvre depuis Łódź,');
    expect(
      all.some(
        (text) =>
          text.endsWith('et &lt;les&gt; écoles &amp; Ελλάδα.') || text.endsWith('et <les> écoles & Ελλάδα.'),
      ),
    ).toBe(true);
  });
});

describe('plain text', () => {
  const text = new TextDecoder().decode(writePlainText(document));

  it('has lines of at most 72 characters, marks set in by their level', () => {
    const wide = new TextDecoder().decode(writePlainText(long));
    for (const line of [...text.split('\n'), ...wide.split('\n')])
      expect(line.length).toBeLessThanOrEqual(72);
    expect(text).toMatch(/^1\. {2}Exige que/m);
    expect(text).toMatch(/^ {4}\(a\) cessent/m);
    expect(text).toMatch(/^ {8}\(i\) sur/m);
    expect(text).toMatch(/^ {12}a\. {2}et <les>/m);
    expect(text).toMatch(/^Nations Unies +S\/2031\/14$/m);
  });
});

describe('breaking lines', () => {
  const ten = (piece: { readonly text: string }) => piece.text.length;

  it('never breaks within a word, even where it changes script or style', () => {
    const lines = breakLines([plain('aaaa bbbb Łódź '), italic('ccc'), plain('dd, e')], ten, () => 10);
    expect(lines.map((line) => line.map(({ text }) => text).join(''))).toEqual(
      ['aaaa bbbb', 'Łódź', 'cccdd, e'].map((each) => each),
    );
  });

  it('lets a word that is wider than the line stand alone', () => {
    const lines = breakLines([plain('a bbbbbbbbbbbbbbb c')], ten, () => 5);
    expect(lines.map((line) => line.map(({ text }) => text).join(''))).toEqual(['a', 'bbbbbbbbbbbbbbb', 'c']);
  });

  it('gives each character to the part of the face that has it', () => {
    expect(byScript('Łódź Ελλάδα и ё').map(({ script, text }) => [script, text])).toEqual([
      ['latin-ext', 'Ł'],
      ['latin', 'ód'],
      ['latin-ext', 'ź '],
      ['greek', 'Ελλάδα '],
      ['cyrillic', 'и ё'],
    ]);
  });
});

describe('making files', () => {
  it('[DO-4] makes one for all who ask for the same', async () => {
    const maker = new FileMaker();
    const [one, other] = [maker.make(document, 'txt'), maker.make({ ...document }, 'txt')];
    expect(other).toBe(one);
    expect(await maker.make({ ...document, notice: 'Autre.' }, 'txt')).not.toEqual(await one);
  });
});
