import type { Scenario } from '#engine/scenario/scenario.ts';
import { type Names, namesIn } from '#scenarios/sim/names.ts';
import { plotDecisions } from './plots/decisions.ts';
import { plotEndings } from './plots/endings.ts';
import { plotPolicies } from './plots/policies.ts';
import { bundlesSection } from './sections/bundles.ts';
import { decisionsSection } from './sections/decisions.ts';
import { endingsSection } from './sections/endings.ts';
import { luckSection } from './sections/luck.ts';
import { objectivesSection } from './sections/objectives.ts';
import type { Study } from './study.ts';
import { decisionName } from './words.ts';

/** What a study comes to as files of the scenario's folder, by path. */
export function filesOf(study: Study, scenario: Scenario): Readonly<Record<string, string>> {
  const names = namesIn(scenario);
  const endingName = (id: string) => titleOfEnding(id, scenario, names);
  return {
    'study.md': pageOf(study, scenario),
    'study/policies.svg': plotPolicies(study),
    'study/decisions.svg': plotDecisions(study.decisions, (decision) => decisionName(decision, names)),
    'study/endings.svg': plotEndings(study.endings, endingName),
  };
}

/** The page in Markdown. Nothing in it depends on when or where it was made. */
export function pageOf(study: Study, scenario: Scenario): string {
  const names = namesIn(scenario);
  const { seeds, policies, length, engineVersion } = study;
  return `${[
    `# What matters in ${names.text(scenario.title)}`,
    '',
    `Written by \`npm run study -- ${scenario.slug} --seeds ${seeds} --policies ${policies}\`; [how to read it](../../docs/authors/study.md). ${policies} policies, every`,
    `other one decided by bots and the rest at random within the rules, each held against the same ${seeds} dice, in sessions of ${length} minutes. Engine`,
    `version ${engineVersion}. Intervals hold 95 of 100 bootstrap samples. It says how the model behaves, and nothing about any real country.`,
    '',
    ...luckSection(study),
    ...decisionsSection(study, names),
    ...bundlesSection(study),
    ...objectivesSection(study, scenario, names),
    ...endingsSection(study, (id) => titleOfEnding(id, scenario, names)),
  ].join('\n')}\n`;
}

function titleOfEnding(id: string, { endings }: Scenario, names: Names): string {
  const ending = endings.find((one) => one.id === id);
  return ending === undefined ? id : names.text(ending.title);
}
