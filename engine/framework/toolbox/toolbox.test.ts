import { describe, expect, it } from 'vitest';
import { measureFaces } from '#engine/crisis/measures/faces.ts';
import { taken } from '#engine/framework/testing/records.ts';
import { en } from '#engine/framework/texts/en.ts';
import { fr } from '#engine/framework/texts/fr.ts';
import { type Tool, toolBoxes, toolFamilies } from './tool.ts';
import { isOfBox, toolIds, tools, toolsOf, toolsTried } from './toolbox.ts';

/** What a session cannot do, by name: none of it is taken by a move or decided by a clause. */
const beyondSessions = [
  'RC-P3',
  'RC-P5',
  'RC-P6',
  'RC-E3',
  'RC-E4',
  'RC-E5',
  'RC-L1',
  'RC-L2',
  'RC-L3',
  'RC-L5',
  'DP-P8',
  'DP-P9',
  'DP-E2',
  'DP-E3',
  'DP-M1',
  'DP-M3',
  'RE-P4',
];

describe('[AS-20] the tools that the report names', () => {
  const all: readonly Tool[] = Object.values(tools);

  it('are twenty-one against root causes, twenty-seven of direct prevention and eleven short of force', () => {
    expect(toolBoxes.map((box) => all.filter((tool) => tool.box === box).length)).toEqual([21, 27, 11]);
  });

  it('have each family in each tray', () => {
    for (const box of toolBoxes) {
      expect(
        toolFamilies.filter((family) => all.some((tool) => tool.box === box && tool.family === family)),
      ).toEqual([...toolFamilies]);
    }
  });

  it('have instances in the catalogue, but for those that a session cannot use', () => {
    expect(all.filter(({ measures }) => measures.length === 0).map(({ id }) => id)).toEqual(beyondSessions);
  });

  it('take in every tool that the catalogue says a measure of prevention or reaction is', () => {
    const named = Object.values(measureFaces).flatMap(({ id, tool }) =>
      tool !== null && /^(RC|DP|RE)-/.test(tool) ? [[id, tool] as const] : [],
    );
    for (const [measure, tool] of named) {
      expect([measure, toolsOf({ measure, tool: null }).map(({ id }) => id)]).toEqual([
        measure,
        expect.arrayContaining([tool]),
      ]);
    }
  });

  it('have a name in both languages', () => {
    expect(Object.keys(en.tools)).toEqual([...toolIds]);
    expect(Object.keys(fr.tools)).toEqual([...toolIds]);
  });

  it('may be one measure in two trays: a freeze of assets presses before the violence and after', () => {
    const freeze = taken('asset-freeze-travel-ban', 4);
    expect(isOfBox(freeze, 'direct') && isOfBox(freeze, 'reaction')).toBe(true);
  });

  it('are listed with the week in which each was first tried', () => {
    const tried = toolsTried([taken('special-envoy', 9), taken('mediation-process', 4)]);
    expect(tried).toHaveLength(toolIds.length);
    expect(tried.filter(({ week }) => week !== null)).toEqual([{ id: 'DP-P5', week: 4 }]);
  });
});
