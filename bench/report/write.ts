import type { EngineResult } from '#bench/engine/engine.ts';
import type { Audit } from '#bench/load/audit.ts';
import type { StartResult } from '#bench/load/one-start.ts';
import { screensInRoom } from '#bench/load/room.ts';
import type { BenchPlan } from '#bench/plan.ts';
import type { Circumstances } from './machine.ts';
import { type Figure, manyFigures, oneFigures, ratio, spread } from './ratios.ts';

export interface BenchResults {
  readonly plan: BenchPlan;
  readonly circumstances: Circumstances;
  readonly loadAtEnd: string;
  readonly ours: readonly StartResult[];
  readonly peers: readonly StartResult[];
  readonly audit: Audit;
  readonly engine: EngineResult;
}

/** The page `bench/results.md`: ratios first, since only they carry over to another machine. */
export function writeResults(results: BenchResults): string {
  const { plan, circumstances, loadAtEnd, ours, peers, audit, engine } = results;
  const clients = plan.many.sessions * screensInRoom;
  return [
    '# What a move costs',
    '',
    'Written by `npm run bench`; docs/operators/performance.md says what is measured and how. Threshold with its PostgreSQL, durable and with every',
    'move through the rules, beside plain Socket.IO, which checks the shape of a message and passes it on: the same load, in turn, on one machine.',
    "Absolute numbers are this machine's; ratios (Threshold over plain Socket.IO, the middle of pairs of starts) carry over.",
    '',
    ...table(
      ['', ''],
      [
        ['commit', circumstances.commit],
        ['date (UTC)', circumstances.date],
        ['machine', circumstances.machine],
        ['busy with other things', `load average ${circumstances.load} before, ${loadAtEnd} at the end`],
        ['starts of each', `${plan.starts}, in turn`],
        ['moves played', `${count(sum(ours))} on Threshold, ${count(sum(peers))} on plain Socket.IO`],
      ],
    ),
    '',
    `## ${plan.many.sessions} sessions of ${screensInRoom} clients, ${plan.many.rate} moves a second at the steady load`,
    '',
    ...figures(manyFigures, ours, peers),
    '',
    `## One session of ${screensInRoom} clients, ${plan.one.rate} moves a second at the steady load`,
    '',
    ...figures(oneFigures, ours, peers),
    '',
    '## Right, and not only quick',
    '',
    `- Refused, or not continuing what a client held: ${ours.reduce((all, { refused, gaps }) => all + refused + gaps, 0)} of all moves above.`,
    `- Of ${count(audit.commands)} acknowledged commands in ${audit.sessions} sessions each is kept once; their ${count(audit.events)} events are numbered without a gap.`,
    `- ${audit.screens} clients that folded ${count(audit.folded)} frames under load held afterwards what clients that came anew were shown.`,
    `- All ${clients} clients came back, each time, to the current state.`,
    '',
    '## The rules by themselves',
    '',
    ...table(
      ['', 'time'],
      [
        ['one week of the crisis, with causes', `${engine.week.toFixed(2)} ms`],
        [
          `what one bot would do now (${engine.thoughts} asked, in the first negotiation)`,
          `${engine.thought.p50.toFixed(2)} ms (p95 ${engine.thought.p95.toFixed(1)} ms)`,
        ],
        [
          `a whole session of bots: ${engine.turns} turns, ${count(engine.events)} events`,
          `${(engine.session / 1_000).toFixed(2)} s`,
        ],
        [
          `that session lived through again with ${engine.whatIf.dice} sets of dice, and left alone with each`,
          `${(engine.whatIf.whole / 1_000).toFixed(2)} s`,
        ],
        [
          `and once without each of its ${engine.whatIf.choices} decisions in turn`,
          `${(engine.whatIf.choicesOnce / 1_000).toFixed(2)} s`,
        ],
      ],
    ),
    '',
  ].join('\n');
}

function figures(
  all: readonly Figure[],
  ours: readonly StartResult[],
  peers: readonly StartResult[],
): readonly string[] {
  const rows = all.map((figure) => {
    const found = ratio(figure, ours, peers);
    return [
      figure.name,
      found === null ? '' : `**${found.toFixed(2)}**`,
      figure.aim ?? '',
      spread(figure, ours),
      spread(figure, peers),
    ];
  });
  return table(['', 'ratio', 'aim', 'Threshold', 'plain Socket.IO'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function sum(results: readonly StartResult[]): number {
  return results.reduce((all, { moves }) => all + moves, 0);
}

function count(value: number): string {
  return value.toLocaleString('en');
}
