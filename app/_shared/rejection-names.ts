'use client';

import { createContext } from 'react';
import type { Rejection } from '#engine/session/rejection.ts';

/** What things are called where a refusal is shown; null for what has no name there. */
export interface RejectionNames {
  readonly measure: (id: string) => string | null;
  readonly seat: (id: string) => string | null;
  readonly indicator: (id: string) => string | null;
  readonly criterion: (id: string) => string | null;
}

/** Names that a session gives. Outside of one its measures and seats have none, and sentences do without. */
export type SessionRejectionNames = Omit<RejectionNames, 'criterion'>;

const noNames: SessionRejectionNames = { measure: () => null, seat: () => null, indicator: () => null };

export const RejectionNamesContext = createContext<SessionRejectionNames>(noNames);

/** Parameters that are ids of things with names. */
const named = {
  measure: 'measure',
  needed: 'measure',
  seat: 'seat',
  indicator: 'indicator',
  criterion: 'criterion',
} as const satisfies Readonly<Record<string, keyof RejectionNames>>;

/** What stands in a sentence for a thing without a name: every message that names things has a branch for it. */
const nameless = 'none';

/** A refusal's parameters as its sentence takes them: never an id, always a name or `none`. */
export function rejectionValues(
  { params }: Rejection,
  names: RejectionNames,
): Readonly<Record<string, string | number>> {
  const values: Record<string, string | number> = { measure: nameless, seat: nameless, indicator: nameless };
  for (const [param, value] of Object.entries(params)) {
    const kind = param in named ? named[param as keyof typeof named] : null;
    values[param] = kind === null || typeof value === 'number' ? value : (names[kind](value) ?? nameless);
  }
  return values;
}
