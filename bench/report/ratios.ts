import type { StartResult } from '#bench/load/one-start.ts';
import { median } from '#bench/measure/numbers.ts';

/** A number that each start gave, by the name under which it is reported. */
export interface Figure {
  readonly name: string;
  readonly of: (result: StartResult) => number;
  readonly print: (value: number) => string;
  /** What it should be at 100 sessions, as a ratio to plain Socket.IO's; null where there is no aim. */
  readonly aim: string | null;
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const whole = (value: number) => Math.round(value).toLocaleString('en');
const bytes = (value: number) => whole(value);
const kilobytes = (value: number) => `${(value / 1_024).toFixed(1)} KB`;

function figure(name: string, of: Figure['of'], print: Figure['print'], aim: string | null = null): Figure {
  return { name, of, print, aim };
}

/** Figures of the load on one session, or on many. */
function loadFigures(which: 'one' | 'many', isAim: boolean): readonly Figure[] {
  return [
    figure('p50 at the steady load', (r) => r[which].steady.p50, ms),
    figure('p95 at the steady load', (r) => r[which].steady.p95, ms, isAim ? 'at most 3' : null),
    figure('p99 at the steady load', (r) => r[which].steady.p99, ms),
    figure(
      'moves per second at saturation',
      (r) => r[which].movesPerSecond,
      whole,
      isAim ? 'at least 0.8' : null,
    ),
    figure('p95 at saturation', (r) => r[which].saturated.p95, ms),
    figure('server CPU per move, steady', (r) => r[which].steadyCpu.server, ms),
    figure('database CPU per move, steady', (r) => r[which].steadyCpu.database, ms),
    figure('server CPU per move, saturated', (r) => r[which].saturatedCpu.server, ms),
    figure('database CPU per move, saturated', (r) => r[which].saturatedCpu.database, ms),
    figure("load generator's CPU per move, saturated", (r) => r[which].saturatedCpu.load, ms),
    figure('bytes per move per client, steady', (r) => r[which].bytesPerMovePerClient, bytes),
    figure('bytes per move per client, saturated', (r) => r[which].saturatedBytesPerMovePerClient, bytes),
  ];
}

export const oneFigures: readonly Figure[] = loadFigures('one', false);
export const manyFigures: readonly Figure[] = [
  ...loadFigures('many', true),
  figure('memory per client, in use', (r) => r.memoryPerClient.heap, kilobytes),
  figure('memory per client, resident', (r) => r.memoryPerClient.resident, kilobytes),
  figure('all clients cut off at once are back', (r) => r.back.dropped, ms),
  figure('the same, with pages loaded anew', (r) => r.back.reloaded, ms),
];

/** The middle of what the starts gave, the smallest and the largest beside it. */
export function spread({ of, print }: Figure, results: readonly StartResult[]): string {
  const values = results.map(of);
  if (values.length < 2) return print(median(values));
  return `${print(median(values))} (${print(Math.min(...values))} – ${print(Math.max(...values))})`;
}

/**
 * Ours over the peer's, pair by pair: the two starts of a pair followed one another, so that whatever else the machine did
 * touched both alike. @returns null where the peer has nothing of the kind.
 */
export function ratio(
  { of }: Figure,
  ours: readonly StartResult[],
  peers: readonly StartResult[],
): number | null {
  const pairs = ours.map((result, index) => of(result) / of(peers[index] ?? result));
  const middle = median(pairs);
  return Number.isFinite(middle) ? middle : null;
}
