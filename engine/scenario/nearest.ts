/**
 * The candidate that a mistyped word most likely meant, or null when none is near: at most a third of its letters (and at
 * least two) may differ by being changed, left out, added or swapped with a neighbour (Damerau and Levenshtein).
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const limit = Math.max(2, Math.floor(word.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** A sentence for a diagnostic's hint: the nearest candidate, or the list where it is short enough to read. */
export function suggest(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  if (near !== null) return `Did you mean "${near}"?`;
  if (candidates.length === 0) return 'There is none to choose from.';
  if (candidates.length <= 16) return `Choose one of: ${candidates.join(', ')}.`;
  return `There are ${candidates.length} to choose from, such as ${candidates.slice(0, 3).join(', ')}.`;
}

function editDistance(a: string, b: string): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let distance = Math.min(
        above[column]! + 1,
        current[column - 1]! + 1,
        above[column - 1]! + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) distance = Math.min(distance, twoAbove[column - 2]! + 1);
      current.push(distance);
    }
    twoAbove = above;
    above = current;
  }
  return above[b.length]!;
}
