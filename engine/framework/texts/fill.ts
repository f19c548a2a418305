import { type ParamKind, type Reason, type ReasonCode, reasonParams } from '#engine/framework/reasons.ts';
import type { AssessmentLine } from '#engine/framework/types.ts';
import type { ClaimStanding } from './shape.ts';

/** Where the sentence of a reason stands in the texts: `warning/only-words` → `warning.only-words`. */
export function messageKeyOf(code: ReasonCode): string {
  return code.replace('/', '.');
}

/** How whoever shows a line names what its reason speaks of, in the reader's language. */
export interface ReasonNames {
  /** The name of one thing of a kind: a measure, a draft, a seat, a family of tools. */
  readonly name: (kind: NamedKind, id: string) => string;
  /** Several names as one: "France and Ghana". */
  readonly list: (names: readonly string[]) => string;
}

export type NamedKind = 'measure' | 'draft' | 'region' | 'seat' | 'family' | 'part' | 'option';

/** A reason's values for its sentence: numbers stay numbers, ids become names, lists of ids one list of names. */
export function fillReason({ code, params }: Reason, names: ReasonNames): Record<string, string | number> {
  const kinds: Readonly<Record<string, ParamKind>> = reasonParams[code];
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, fill(kinds[name] ?? 'number', value, names)]),
  );
}

const namedOne = { measure: 'measure', draft: 'draft', region: 'region' } as const;
const namedMany = {
  measures: 'measure',
  seats: 'seat',
  families: 'family',
  parts: 'part',
  options: 'option',
} as const;

function fill(kind: ParamKind, value: string | number, { name, list }: ReasonNames): string | number {
  if (typeof value === 'number') return value;
  if (kind in namedOne) return name(namedOne[kind as keyof typeof namedOne], value);
  if (!(kind in namedMany)) return value;
  const one = namedMany[kind as keyof typeof namedMany];
  return list(value === '' ? [] : value.split(',').map((id) => name(one, id)));
}

/** How a claim stands to what was true; null where nobody could claim anything. */
export function claimStandingOf({ claim, verdict }: AssessmentLine): ClaimStanding | null {
  if (claim === null) return null;
  if (!claim.made) return 'not-made';
  switch (verdict) {
    case 'met':
      return 'borne-out';
    case 'partly':
      return 'partly';
    case 'violated':
      return 'not-borne-out';
    case 'not-applicable':
      return 'open';
  }
}
