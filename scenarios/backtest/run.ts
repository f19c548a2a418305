import { ok, type Result, refuse } from '#engine/kernel/result.ts';
import type { Playbook } from '#engine/scenario/schema/playbook.ts';
import { scenariosFolder } from '#scenarios/load.ts';
import type { CommandOutput } from '#scenarios/output.ts';
import { namesIn } from '#scenarios/sim/names.ts';
import { refusalLines } from '#scenarios/sim/print-report.ts';
import { type Judgement, judge, type Runs } from './judge.ts';
import { readOptions, usage } from './options.ts';
import { printCase } from './print.ts';
import { type BacktestCase, listCases, readCase } from './read-case.ts';
import { answersIn, type RecordedDecisions, recordDecisions } from './record-decisions.ts';
import { replay } from './replay.ts';

/**
 * Replays the cases named on the command line, or all, and prints what they reproduce.
 * @param words after `npm run backtest --`.
 * @returns the code to end with: 0, or 1 when something could not be played or a gated target or sign does not hold.
 */
export function runBacktest(
  words: readonly string[],
  { say, complain }: CommandOutput,
  root = scenariosFolder,
): number {
  const options = readOptions(words, listCases(root));
  if (!options.ok) {
    for (const line of [options.error, '', usage]) complain(line);
    return 1;
  }
  const { cases, seeds, json } = options.value;
  const judged: Record<string, Judgement> = {};
  let failed = false;
  for (const slug of cases) {
    const found = readCase(slug, root);
    const judgement = found.ok ? backtest(found.value, seeds, root) : found;
    if (!judgement.ok) {
      for (const line of judgement.error) complain(line);
      failed = true;
      continue;
    }
    judged[slug] = judgement.value;
    failed ||= !judgement.value.passed;
    if (!json) for (const line of [...printCase(slug, seeds, judgement.value), '']) say(line);
  }
  if (json) say(JSON.stringify({ seeds, cases: judged }, null, 2));
  return failed ? 1 : 0;
}

/** Replays every playthrough that a target or sign speaks of, each with the same dice. */
export function backtest(
  found: BacktestCase,
  seeds: number,
  root: string,
): Result<Judgement, readonly string[]> {
  const { slug, playbooks, backtest: source } = found;
  const dice = Array.from({ length: seeds }, (_, index) => `${slug}-${index}`);
  const spokenOf = new Set([
    ...Object.values(source.targets).flatMap(({ playthrough, against }) => [playthrough, against]),
    ...Object.values(source.signs).flatMap(({ playthrough, than }) => [playthrough, than]),
  ]);
  const runs: Record<string, Runs[string]> = {};
  for (const [name, playbook] of Object.entries(playbooks)) {
    if (!spokenOf.has(name)) continue;
    const decisions = decisionsOf(name, playbook, found, root);
    if (!decisions.ok) return decisions;
    runs[name] = dice.map((seed) => replay(decisions.value, found.scenario, seed));
  }
  return ok(judge(source, runs));
}

/** @returns what a playthrough decides, or the lines that say why it cannot stand for what it is meant to. */
function decisionsOf(
  name: string,
  playbook: Playbook,
  { slug, scenario, backtest: { answers } }: BacktestCase,
  root: string,
): Result<RecordedDecisions, readonly string[]> {
  const path = `${root}/${slug}/playthroughs/${name}.yaml`;
  const played = recordDecisions(playbook, scenario);
  if (!played.ok) {
    const mend =
      'The rules refused a step: mend it, or give the playthrough a seed with which it is allowed.';
    return refuse([mend, ...refusalLines(played.error, path, () => null, namesIn(scenario))]);
  }
  const given = answersIn(played.value);
  const wrong = Object.entries(answers[name] ?? {}).filter(([about, is]) => given.get(about) !== is);
  if (wrong.length === 0) return played;
  return refuse(
    wrong.flatMap(([about, is]) => [
      `error ${path} seed`,
      `  The capital's answer to "${about}" is ${given.get(about) ?? 'none'}; it should be ${is}. [backtest/other-answer]`,
      '  Give the playthrough a seed with which it answers so.',
    ]),
  );
}
