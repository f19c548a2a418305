import type { Locale } from '#engine/scenario/locale.ts';

/** A piece of a line, in one style. */
export interface Run {
  readonly text: string;
  readonly style: 'plain' | 'italic' | 'bold';
}

/** How deep a marked paragraph stands: 1 for "1.", 2 for (a), 3 for (i), 4 for a. */
export type MarkLevel = 1 | 2 | 3 | 4;

/** A part of a document, from top to bottom. What it looks like is each writer's business. */
export type Block =
  /** What the document is, or the name of its subject: bold. */
  | { readonly is: 'title'; readonly text: string }
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'paragraph'; readonly runs: readonly Run[] }
  /** Stands further in, as words that are quoted. */
  | { readonly is: 'quoted'; readonly runs: readonly Run[] }
  | {
      readonly is: 'marked';
      readonly level: MarkLevel;
      readonly mark: string;
      readonly runs: readonly Run[];
    };

/** What stands above the first line of a document of the organisation. */
export interface Masthead {
  readonly organisation: string;
  readonly organ: string;
  /** `S/2031/14`; for a paper without a symbol, what it is called. */
  readonly symbol: string;
  /** "Distr.: General", the date, the original language: one line each. */
  readonly lines: readonly string[];
}

/** A document as it is laid out, whatever kind of file it becomes. */
export interface LaidOut {
  readonly locale: Locale;
  readonly masthead: Masthead;
  readonly blocks: readonly Block[];
  /** Says on every page that this is a simulation's document and nobody else's. */
  readonly notice: string;
  /** What the file is called, without its ending: letters, digits and hyphens. */
  readonly fileName: string;
}

export const plain = (text: string): Run => ({ text, style: 'plain' });
export const italic = (text: string): Run => ({ text, style: 'italic' });
export const bold = (text: string): Run => ({ text, style: 'bold' });

export function textOfRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** A symbol as part of a file's name: `S-RES-2801-2031`. */
export function fileNameOf(symbol: string): string {
  return symbol
    .normalize('NFD')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);
}
