import { measureRefs, weekRefs } from '#engine/framework/line.ts';
import type { FrameworkParameters } from '#engine/framework/parameters.ts';
import type { AssessedMeasure, AssessedRecord } from '#engine/framework/record.ts';
import type { Reference } from '#engine/framework/types.ts';

/** Who has found out what happens: UN missions, NGOs, regional bodies, the press, single states. */
export interface Source {
  /** The same for two reports by the same hand. */
  readonly key: string;
  readonly impartial: boolean;
  readonly measure: AssessedMeasure | null;
}

/** Those whose reporting had begun to act by a week. */
export function reportersBy({ measures }: AssessedRecord, week: number): readonly Source[] {
  return measures
    .filter(({ purposes, acted }) => purposes.includes('reporting') && acted !== null && acted.from <= week)
    .map((measure) => ({ key: keyOf(measure), impartial: isImpartial(measure), measure }));
}

export function countSources(sources: readonly Source[]): number {
  return new Set(sources.map(({ key }) => key)).size;
}

function keyOf({ origin, measure }: AssessedMeasure): string {
  return origin.by === 'council' ? `council ${measure}` : `${origin.part} ${origin.seat}`;
}

/**
 * 4.28-4.31: a respected impartial non-governmental source, UN organs, a mission sent by the Council or the Secretary-General. A
 * state, a regional body and the press are sources, and have a side or a public.
 */
function isImpartial({ origin }: AssessedMeasure): boolean {
  return origin.by === 'council' || origin.part === 'secretariat' || origin.part === 'ngo';
}

export interface Evidence {
  readonly is: 'independent' | 'single' | 'partisan' | 'none';
  readonly sources: number;
  readonly shownBy: readonly Reference[];
}

/** How well the facts were established at a week (the rule of evidence, 4.28-4.31). */
export function evidenceAt(
  record: AssessedRecord,
  week: number,
  { evidence }: FrameworkParameters,
): Evidence {
  const quality = record.weeks.findLast((lived) => lived.week <= week)?.indices['evidence-quality'] ?? 0;
  const standing: readonly Source[] =
    quality >= evidence.standing ? [{ key: 'standing', impartial: true, measure: null }] : [];
  const all = [...reportersBy(record, week), ...standing];
  const sources = countSources(all);
  const impartial = all.some((source) => source.impartial);
  const shownBy = [
    ...measureRefs(all.flatMap(({ measure }) => (measure === null ? [] : [measure]))),
    ...weekRefs([week]),
  ];
  if (impartial) return { is: sources >= evidence.independent ? 'independent' : 'single', sources, shownBy };
  return { is: sources >= evidence.independent ? 'partisan' : 'none', sources, shownBy };
}
