/** A table in Markdown: the first column of words, the others of numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line), ''];
}

/** A list, or the one sentence that says there is nothing to list. */
export function listOr(none: string, items: readonly string[]): readonly string[] {
  return [...(items.length === 0 ? [none] : items.map((item) => `- ${item}`)), ''];
}
