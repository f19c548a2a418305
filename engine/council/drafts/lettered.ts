export interface LetteredText {
  readonly lead: string;
  /** Each with its letter as typed, `(a)`. */
  readonly parts: readonly { readonly mark: string; readonly text: string }[];
}

const PART = /^\s*(\([a-z]{1,4}\))\s+(.*)$/;

/** Splits a clause into its lead and its lettered parts, which stand on lines of their own: `(a) all parties;`. */
export function splitLettered(body: string): LetteredText {
  const lead: string[] = [];
  const parts: { mark: string; text: string }[] = [];
  for (const line of body.split('\n')) {
    const match = PART.exec(line);
    if (match) {
      parts.push({ mark: match[1]!, text: match[2]!.trim() });
      continue;
    }
    const last = parts.at(-1);
    if (line.trim() === '') continue;
    if (last) last.text = `${last.text} ${line.trim()}`;
    else lead.push(line.trim());
  }
  return { lead: lead.join(' '), parts };
}
