import type { AssessedMeasure } from '#engine/framework/record.ts';
import { type ToolBox, type ToolFamily, toolFamilies } from '#engine/framework/toolbox/tool.ts';
import { toolsOf } from '#engine/framework/toolbox/toolbox.ts';

/** The families of a tray from which some tool was taken, in the report's order. */
export function familiesUsed(measures: readonly AssessedMeasure[], box: ToolBox): readonly ToolFamily[] {
  const used = measures.flatMap(toolsOf).filter((tool) => tool.box === box);
  return toolFamilies.filter((family) => used.some((tool) => tool.family === family));
}

/** Measures of a tool that were more than decided: their conditions held at some time. */
export function underWay(measures: readonly AssessedMeasure[]): readonly AssessedMeasure[] {
  return measures.filter(({ readyWeek, acted }) => readyWeek !== null || acted !== null);
}
