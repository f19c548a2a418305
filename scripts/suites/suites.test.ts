import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { allSuites } from './all.ts';
import { chooseSuites } from './choose.ts';
import { countJourneys } from './journeys-suite.ts';
import { printFailed, printSuite, printTotal } from './report.ts';
import { runSuites } from './schedule.ts';
import type { Outcome, Suite } from './suite.ts';
import { countVitest } from './vitest-suite.ts';

function makeSuite(name: string, changes: Partial<Suite> = {}): Suite {
  const run = async (): Promise<Outcome> => ({ counts: [{ name, passed: 2, failed: 0 }], output: '' });
  return { name, group: 'static', share: 1, after: [], run, ...changes };
}

const failing = (name: string, changes: Partial<Suite> = {}) =>
  makeSuite(name, {
    run: async () => ({ counts: [{ name, passed: 1, failed: 1 }], output: 'what went wrong' }),
    ...changes,
  });

const run = (suites: readonly Suite[], capacity = 2) => runSuites(suites, capacity, () => {});

describe('running suites', () => {
  it('sums all counts on the last line', async () => {
    const ended = await run([makeSuite('a'), failing('b')]);
    expect(printTotal(ended)).toBe('3 passed, 1 failed');
    expect(printFailed(ended)).toBe('Failed: b.');
  });

  it('shows the output of what failed, and only that', async () => {
    const [good, bad] = await run([makeSuite('a'), failing('b')]);
    expect(good && printSuite(good)).toMatch(/^✓ a +2 passed, 0 failed \(\d+\.\d s\)$/);
    expect(bad && printSuite(bad)).toContain('what went wrong');
  });

  it('counts a suite that ran nothing as failed', async () => {
    const silent = makeSuite('silent', { run: async () => ({ counts: [], output: '' }) });
    const empty = makeSuite('empty', {
      run: async () => ({
        counts: [
          { name: 'one', passed: 3, failed: 0 },
          { name: 'two', passed: 0, failed: 0 },
        ],
        output: '',
      }),
    });
    expect(printTotal(await run([silent, empty]))).toBe('3 passed, 2 failed');
  });

  it('counts a suite that broke as failed', async () => {
    const broken = makeSuite('broken', { run: () => Promise.reject(new Error('no such tool')) });
    const [ended] = await run([broken]);
    expect(ended?.outcome.counts).toEqual([{ name: 'broken', passed: 0, failed: 1 }]);
    expect(ended?.outcome.output).toContain('no such tool');
  });

  it('does not run what comes after a failure, and counts it as failed', async () => {
    const ended = await run([
      makeSuite('c', { after: ['b'] }),
      makeSuite('b', { after: ['a'] }),
      failing('a'),
    ]);
    expect(printTotal(ended)).toBe('1 passed, 3 failed');
    expect(ended.map(({ suite }) => suite.name)).toEqual(['a', 'b', 'c']);
  });

  it('runs side by side only what fits, and never before what it comes after', async () => {
    let running = 0;
    let most = 0;
    const order: string[] = [];
    const watched = (name: string, share: number, after: readonly string[] = []) =>
      makeSuite(name, {
        share,
        after,
        run: async () => {
          running += share;
          most = Math.max(most, running);
          await sleep(5);
          running -= share;
          order.push(name);
          return { counts: [{ name, passed: 1, failed: 0 }], output: '' };
        },
      });
    await run([
      watched('last', 2, ['build']),
      watched('a', 1),
      watched('b', 1),
      watched('build', 2),
      watched('huge', 9),
    ]);
    expect(most).toBe(9);
    expect(order.indexOf('last')).toBeGreaterThan(order.indexOf('build'));
    expect(new Set(order).size).toBe(5);
  });
});

describe('choosing suites', () => {
  const all = [
    makeSuite('types'),
    makeSuite('build', { group: 'build' }),
    makeSuite('journeys', { group: 'e2e', after: ['build'] }),
  ];
  const chosen = (...asked: string[]) => {
    const result = chooseSuites(all, asked);
    return result.ok ? result.value.map(({ name }) => name) : result.error;
  };

  it('takes all when nothing is asked, a group, or one by name with what it needs', () => {
    expect(chosen()).toEqual(['types', 'build', 'journeys']);
    expect(chosen('static')).toEqual(['types']);
    expect(chosen('journeys')).toEqual(['build', 'journeys']);
  });

  it('says what there is when asked for something else', () => {
    expect(chosen('tpyes')).toContain('There is no suite "tpyes"');
  });

  it('finds everything that a real suite comes after', () => {
    const names = allSuites().map(({ name }) => name);
    for (const { after } of allSuites()) for (const name of after) expect(names).toContain(name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('counting', () => {
  it('tells vitest’s projects apart, and takes skipped tests and broken files for failures', () => {
    const tests = (...statuses: string[]) => statuses.map((status) => ({ status }));
    const report = {
      testResults: [
        { name: '/p/engine/a.test.ts', status: 'passed', assertionResults: tests('passed', 'passed') },
        { name: '/p/engine/b.test.ts', status: 'failed', assertionResults: tests('failed', 'skipped') },
        { name: '/p/app/c.test.ts', status: 'failed', assertionResults: [] },
      ],
    };
    expect(countVitest(report, ['engine', 'app', 'db'], '/p')).toEqual([
      { name: 'engine tests', passed: 2, failed: 2 },
      { name: 'app tests', passed: 0, failed: 1 },
      { name: 'db tests', passed: 0, failed: 0 },
    ]);
  });

  it('takes a journey that needed a second try for a failure', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 1 };
    expect(countJourneys({ stats, errors: [{}] })).toMatchObject({ passed: 3, failed: 4 });
  });
});
