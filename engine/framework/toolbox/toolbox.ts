import type { AssessedMeasure } from '#engine/framework/record.ts';
import { directTools } from './direct.ts';
import { reactionTools } from './reaction.ts';
import { rootTools } from './root.ts';
import type { Tool, ToolBox } from './tool.ts';

/** Every tool that the report names, in its order. */
export const tools = { ...rootTools, ...directTools, ...reactionTools } as const;
export type ToolId = keyof typeof tools;
export const toolIds = Object.keys(tools) as readonly ToolId[];

/** The tools that a measure is an instance of: by its name in the catalogue, or by the tool that is said of it. */
export function toolsOf({ measure, tool }: Pick<AssessedMeasure, 'measure' | 'tool'>): readonly Tool[] {
  return Object.values<Tool>(tools).filter(
    ({ id, measures }) => id === tool || measures.some((instance) => instance === measure),
  );
}

export function isOfBox(measure: Pick<AssessedMeasure, 'measure' | 'tool'>, box: ToolBox): boolean {
  return toolsOf(measure).some((tool) => tool.box === box);
}

/** A tool of the report, and what was done with it. */
export interface ToolTried {
  readonly id: ToolId;
  /** The week in which it was first taken; null where it never was. */
  readonly week: number | null;
}

/** [AS-20] Every tool of the report with the week in which it was first tried: what was left in the box is seen at a glance. */
export function toolsTried(measures: readonly AssessedMeasure[]): readonly ToolTried[] {
  const first = new Map<string, number>();
  for (const measure of measures) {
    for (const { id } of toolsOf(measure)) {
      first.set(id, Math.min(first.get(id) ?? Number.POSITIVE_INFINITY, measure.week));
    }
  }
  return toolIds.map((id) => ({ id, week: first.get(id) ?? null }));
}
