import type { AssessedMeasure } from '#engine/framework/record.ts';

export const toolFamilies = ['political', 'economic', 'legal', 'security'] as const;
export type ToolFamily = (typeof toolFamilies)[number];

const letters: Readonly<Record<string, ToolFamily>> = {
  P: 'political',
  E: 'economic',
  L: 'legal',
  M: 'security',
};

/** The report's toolbox (root causes, direct prevention) and the family in it, by the tool's id: `RC-P2`, `DP-M1`. */
export function toolboxOf({ tool }: AssessedMeasure): {
  readonly box: 'root' | 'direct';
  readonly family: ToolFamily;
} | null {
  const [, box, letter] = /^(RC|DP)-([PELM])\d+$/.exec(tool ?? '') ?? [];
  const family = letter === undefined ? undefined : letters[letter];
  return family === undefined ? null : { box: box === 'RC' ? 'root' : 'direct', family };
}

/** Measures of a tool that were more than decided: their conditions held at some time. */
export function underWay(measures: readonly AssessedMeasure[]): readonly AssessedMeasure[] {
  return measures.filter(({ readyWeek, acted }) => readyWeek !== null || acted !== null);
}
