import type { MeasureId } from '#engine/crisis/types.ts';

/** The three trays of tools that the report lists: for root causes, for direct prevention, and short of force in reaction. */
export const toolBoxes = ['root', 'direct', 'reaction'] as const;
export type ToolBox = (typeof toolBoxes)[number];

export const toolFamilies = ['political', 'economic', 'legal', 'security'] as const;
export type ToolFamily = (typeof toolFamilies)[number];

/** One tool that the report names. */
export interface Tool {
  readonly id: string;
  readonly box: ToolBox;
  readonly family: ToolFamily;
  /** Around which paragraph of the report it stands: none of these numbers was checked against the text. */
  readonly paragraph: string;
  /** Measures of the catalogue that are instances of it; none where a session cannot use it. */
  readonly measures: readonly MeasureId[];
}

/** Makes one family of a tray: tools by their ids, each with its instances. */
export function familyOfTools<Ids extends string>(
  box: ToolBox,
  family: ToolFamily,
  paragraph: string,
  tools: Readonly<Record<Ids, readonly MeasureId[]>>,
): Readonly<Record<Ids, Tool>> {
  const made = Object.entries<readonly MeasureId[]>(tools).map(([id, measures]) => [
    id,
    { id, box, family, paragraph, measures },
  ]);
  return Object.fromEntries(made) as Record<Ids, Tool>;
}
