import { type Draft, type DraftVersion, textOf } from './slice.ts';

/**
 * [DR-19] The versions of a draft that remain when another text takes the place of the present one: a text that was tabled was
 * circulated, and is kept under its symbol; one that was not is a working paper, of which only the log knows.
 */
export function circulated(draft: Draft): readonly DraftVersion[] {
  const { earlier, revision, status } = draft;
  const symbol = 'symbol' in status ? status.symbol : null;
  return symbol === null ? earlier : [...earlier, { revision, symbol, text: textOf(draft) }];
}

/** [DR-18] The symbol of a circulated draft once its text is revised: `S/2026/3`, then `S/2026/3/Rev.1`, then `S/2026/3/Rev.2`. */
export function revisedSymbol(symbol: string): string {
  const [base = symbol, revision = '0'] = symbol.split('/Rev.');
  return `${base}/Rev.${Number(revision) + 1}`;
}
