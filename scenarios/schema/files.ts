import type { z } from 'zod';
import { backtestSource } from '#engine/scenario/schema/backtest.ts';
import { eventsSource } from '#engine/scenario/schema/events.ts';
import { expectationsSource } from '#engine/scenario/schema/expectations.ts';
import { playbookSource } from '#engine/scenario/schema/playbook.ts';
import { scenarioSource } from '#engine/scenario/schema/scenario.ts';
import { seatSource } from '#engine/scenario/schema/seat.ts';
import { englishTexts, translatedTexts } from '#engine/scenario/schema/texts.ts';

/** A kind of file that authors write: what it is, which files are of it, and how it is read. */
export interface FileKind {
  readonly title: string;
  /** Path in a scenario's folder, with `*` for what differs. */
  readonly path: string;
  readonly schema: z.ZodType;
}

/** Every kind of YAML file in a scenario's folder, by the name of its published schema. The first that fits a file is its kind. */
export const fileKinds = {
  scenario: { title: 'Scenario', path: 'scenario.yaml', schema: scenarioSource },
  events: { title: 'Events of a scenario', path: 'events.yaml', schema: eventsSource },
  seat: { title: 'Seat of a scenario', path: 'seats/*.yaml', schema: seatSource },
  'texts-english': { title: 'English words of a scenario', path: 'texts.en.yaml', schema: englishTexts },
  'texts-translated': {
    title: 'Translated words of a scenario',
    path: 'texts.*.yaml',
    schema: translatedTexts,
  },
  playthrough: { title: 'Playthrough of a scenario', path: 'playthroughs/*.yaml', schema: playbookSource },
  backtest: {
    title: 'What a scenario after a real case has to reproduce',
    path: 'backtest.yaml',
    schema: backtestSource,
  },
  assessment: {
    title: 'How a real case should be judged',
    path: 'assessment.yaml',
    schema: expectationsSource,
  },
} satisfies Record<string, FileKind>;

export type FileKindName = keyof typeof fileKinds;

export const fileKindNames = Object.keys(fileKinds) as FileKindName[];

/** @returns the kind of a file, by its path in a scenario's folder; null when authors write no such file. */
export function kindOfFile(path: string): FileKindName | null {
  return fileKindNames.find((name) => fits(path, fileKinds[name].path)) ?? null;
}

function fits(path: string, pattern: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return path === pattern;
  const between = path.slice(before.length, path.length - after.length);
  return path.startsWith(before) && path.endsWith(after) && between !== '' && !between.includes('/');
}
