import type { DecisionTaken } from './decisions.ts';
import type { RefusedStep } from './follow-playbook.ts';
import type { Names } from './names.ts';
import { decisionPrinter } from './print-decision.ts';
import { assessmentLines, objectiveLines, totalLines } from './print-judgement.ts';
import { indicatorTable, situationLine } from './print-situation.ts';
import { refusalSentence } from './refusal-words.ts';
import type { SimReport, TurnReport } from './report.ts';
import { dayInWords, wrap } from './text.ts';

/** A report in words, line by line. */
export function printReport(report: SimReport, title: string, names: Names): readonly string[] {
  const { seed, length, playbook, start, turns, ending, assessment, objectives } = report;
  const print = decisionPrinter(
    turns.flatMap(({ decided }) => decided),
    names,
  );
  return [
    title,
    `${length} minutes, seed ${seed}, ${playbook === null ? 'played by bots' : `playbook: ${playbook}`}`,
    '',
    'Before the first turn',
    situationLine(start),
    ...indicatorTable(start),
    ...turns.flatMap((turn) => turnLines(turn, print)),
    '',
    `Ending: ${ending.title}`,
    ...wrap(ending.text, 98).map((line) => `  ${line}`),
    '',
    ...totalLines(report),
    '',
    'Assessment',
    ...assessmentLines(assessment),
    '',
    'Objectives',
    ...objectiveLines(objectives, names),
  ];
}

function turnLines(
  turn: TurnReport,
  print: (decision: DecisionTaken) => readonly string[],
): readonly string[] {
  const decided = turn.decided.flatMap(print);
  return [
    '',
    `Turn ${turn.turn}: ${dayInWords(turn.from)} to ${dayInWords(turn.to)}`,
    'Decided',
    ...(decided.length === 0 ? ['nothing'] : decided).map((line) => `  ${line}`),
    ...(turn.news.length === 0 ? [] : ['News', ...turn.news.map((headline) => `  ${headline}`)]),
    situationLine(turn),
    ...indicatorTable(turn),
  ];
}

/** What was refused of a playbook: which step, and why. */
export function refusalLines(
  refused: readonly RefusedStep[],
  path: string,
  lineOf: (turn: number, step: number) => number | null,
  names: Names,
): readonly string[] {
  return refused.flatMap((refusal) => {
    const { turn, step, seat, command, code } = refusal;
    const line = step === null ? null : lineOf(turn, step);
    const place = `${path}${line === null ? '' : `:${line}`}`;
    const which = step === null ? '' : `, step ${step + 1}`;
    const who = seat === null ? '' : `, ${names.of('seat', seat)}`;
    return [
      `refused ${place} turn ${turn}${which}${who}: ${command}`,
      `  ${refusalSentence(refusal, names)} [${code}]`,
    ];
  });
}
