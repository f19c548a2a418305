import type { Check, Finding } from '#scripts/checks/finding.ts';
import { checkBrowserImports } from './browser.ts';
import { type ImportGraph, readImportGraph } from './graph.ts';
import { RULES, type Rule } from './rules.ts';

/** Holds the table "Who may import whom": one finding for each rule, and one that everything was seen at all. */
export const checkImports: Check = async (root) => {
  const graph = await readImportGraph(root);
  return [allSeen(graph), ...RULES.map((rule) => breaches(rule, graph)), checkBrowserImports(root, graph)];
};

/** Under some versions of TypeScript the parser sees nothing and everything seems well. */
function allSeen({ files, edges, unseen }: ImportGraph): Finding {
  const problems = unseen.map((file) => `${file} was not read`);
  if (files.length === 0) problems.push('no file was read');
  else if (edges.length === 0) problems.push('no import was seen in any file');
  return { name: 'every source file is read', problems };
}

function breaches(rule: Rule, { edges }: ImportGraph): Finding {
  const wrong = edges.filter((edge) => rule.applies(edge.from) && !rule.allows(edge));
  return {
    name: rule.name,
    problems: wrong.map(
      ({ from, to, specifier }) => `${from} imports ${to.startsWith('unknown:') ? specifier : to}`,
    ),
  };
}
