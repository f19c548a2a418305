const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `12,300`. Minus nothing is nothing. */
export function wholeNumber(value: number): string {
  return numbers.format(Math.round(value) + 0);
}

/** `4 May 2026`, of an ISO day. */
export function dayInWords(day: string): string {
  return days.format(new Date(`${day}T00:00:00Z`));
}

/** Rows of cells as aligned lines: the first column to the left, the others to the right as numbers are. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** Breaks a paragraph into lines of at most `width` characters; a word longer than that has a line to itself. */
export function wrap(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
