import { type Crossed, mean } from './crossed.ts';

/** Shares of all variance, 0 to 1, that add up to 1. */
export interface Explained {
  /** Of which policy it is, whatever the dice. */
  readonly decisions: number;
  /** Of which dice they are, whatever the policy. */
  readonly dice: number;
  /** Of how the dice fall for just this policy: neither can claim it alone. */
  readonly rest: number;
}

/**
 * What share of the variance of a number decisions explain and what share luck, from a crossed layout with one observation in each cell.
 *
 * The model is y = mean + policy + seed + rest, all three drawn at random. Their variances are estimated from the mean squares, as those
 * of policies and seeds hold the rest's as well: policy = (MS of policies - MS of the rest) / seeds, seed = (MS of seeds - MS of the rest) /
 * policies, rest = MS of the rest; an estimate below 0 counts as 0. As a session follows from its decisions and its dice and nothing
 * else, the rest is their interaction, and the share of decisions is the first-order index of global sensitivity analysis.
 *
 * Sources: Searle, S. R., Casella, G. and McCulloch, C. E. (1992). Variance Components. Wiley, chapter 4 (estimation from the analysis of
 * variance of balanced data); Saltelli, A. et al. (2008). Global Sensitivity Analysis: The Primer. Wiley, chapter 4 (the index).
 * @param table at least two policies and two seeds.
 * @returns null where nothing varies.
 */
export function explain(table: Crossed): Explained | null {
  const rows = table.length;
  const columns = table[0]?.length ?? 0;
  if (rows < 2 || columns < 2) throw new Error('At least two policies and two seeds are needed');
  const ofRow = table.map(mean);
  const ofColumn = Array.from({ length: columns }, (_, column) => mean(table.map((row) => row[column] ?? 0)));
  const overall = mean(ofRow);
  const squares = (means: readonly number[]) => means.reduce((sum, one) => sum + (one - overall) ** 2, 0);
  let left = 0;
  for (const [row, numbers] of table.entries()) {
    for (const [column, number] of numbers.entries()) {
      left += (number - (ofRow[row] ?? 0) - (ofColumn[column] ?? 0) + overall) ** 2;
    }
  }
  const rest = left / ((rows - 1) * (columns - 1));
  const decisions = Math.max(0, squares(ofRow) / (rows - 1) - rest / columns);
  const dice = Math.max(0, squares(ofColumn) / (columns - 1) - rest / rows);
  const all = decisions + dice + rest;
  // Below this nothing varies but the last digits.
  if (all <= 1e-12 * Math.max(1, overall ** 2)) return null;
  return { decisions: decisions / all, dice: dice / all, rest: rest / all };
}
