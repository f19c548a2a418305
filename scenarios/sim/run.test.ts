import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { indicatorIds } from '#engine/crisis/indicators.ts';
import { lineIds } from '#engine/framework/line-ids.ts';
import { scenariosFolder } from '#scenarios/load.ts';
import type { SimReport } from './report.ts';
import { runSim } from './run.ts';

const slug = 'the-breach';
const prevention = join(scenariosFolder, slug, 'playthroughs', 'prevention.yaml');
const folder = mkdtempSync(join(tmpdir(), 'sim-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function simulate(words: readonly string[], root?: string) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = runSim(
    words,
    { say: (line) => said.push(line), complain: (line) => complained.push(line) },
    root,
  );
  return { code, said, complained };
}

function playbookOf(name: string, steps: string): string {
  const path = join(folder, `${name}.yaml`);
  writeFileSync(path, `title: A try\nabout: For a test.\nlength: 60\nseed: dice\nturns:\n  1:\n${steps}`);
  return path;
}

describe('a session played from a playbook', () => {
  const asJson = simulate([slug, '--playbook', prevention, '--json']);
  const report = JSON.parse(asJson.said.join('\n')) as SimReport;

  it('ends well, and says nothing but one JSON object', () => {
    expect(asJson.code).toBe(0);
    expect(asJson.complained).toEqual([]);
    expect(asJson.said).toHaveLength(1);
  });

  it('is played as the playbook says: its length, its seed, its turns', () => {
    expect(report).toMatchObject({ scenario: slug, length: 90, seed: 'water-peace-115', refused: [] });
    expect(report.turns.map(({ turn, week }) => [turn, week])).toEqual([
      [1, 6],
      [2, 12],
      [3, 18],
      [4, 24],
    ]);
  });

  it('gives every indicator at every report, true and reported with its range', () => {
    for (const { indicators } of [report.start, ...report.turns]) {
      expect(indicators.map(({ id }) => id).toSorted()).toEqual([...indicatorIds].toSorted());
      for (const { id, reported } of indicators) {
        if (reported === null) continue;
        expect(reported.low, id).toBeLessThanOrEqual(reported.estimate);
        expect(reported.high, id).toBeGreaterThanOrEqual(reported.estimate);
      }
      const hidden = indicators.filter(({ reported }) => reported === null).map(({ id }) => id);
      expect(hidden).toContain('regime-intent');
    }
  });

  it('tells in which turn what was decided', () => {
    const [first, second] = report.turns;
    expect(first?.decided).toContainEqual({
      is: 'pledge',
      seat: 'germany',
      measure: 'fact-finding-mission',
      resources: { troops: 0, police: 0, money: 6 },
    });
    const vote = second?.decided.find((decision) => decision.is === 'vote');
    expect(vote).toMatchObject({ result: 'adopted', ballots: { no: [], abstain: [] } });
    expect(vote?.is === 'vote' && vote.ballots.yes).toHaveLength(15);
    expect(second?.decided).toContainEqual({ is: 'sponsor', draft: 'd2', seat: 'nigeria' });
  });

  it('puts every question of the report, each answered in a sentence', () => {
    expect(new Set(report.assessment.map(({ id }) => id))).toEqual(new Set(lineIds));
    for (const { id, question, because, change, source } of report.assessment) {
      for (const sentence of [question, because, change, source]) {
        expect(sentence, id).not.toBe('');
        expect(sentence, id).not.toMatch(/[{}]|^(?:lines|reasons|changes|paragraph)\./);
      }
    }
  });

  it('judges every seat’s objectives, and compares with the crisis left alone', () => {
    expect(report.objectives).toHaveLength(22);
    expect(report.objectives.every(({ objectives }) => objectives.length >= 3)).toBe(true);
    expect(report.totals.played.civilianDeaths).toBeLessThan(report.totals.leftAlone.civilianDeaths);
  });

  it('is told in words as well', () => {
    const { code, said } = simulate([slug, '--playbook', prevention]);
    const text = said.join('\n');
    expect(code).toBe(0);
    expect(text).toContain('90 minutes, seed water-peace-115, playbook: The group acts while nothing');
    expect(text).toMatch(/^Civilians killed +a week +[\d,]+ +[\d,]+ +[\d,]+-[\d,]+ +(?:low|moderate|high)/m);
    expect(text).toContain(
      'Vote on “A fact-finding mission on the breach, and observers”: adopted as S/RES/',
    );
    expect(text).toMatch(/^ {2}PV-EW1 {2}Was the danger known and understood\? {2}[A-Z ]+$/m);
    expect(text).toMatch(/^ {4}(?:met|partly met|not met) /m);
    expect(text).not.toContain('undefined');
  });

  it('is played with other dice when another seed is given', () => {
    const other = simulate([slug, '--playbook', prevention, '--seed', '7', '--json']);
    const { seed, start } = JSON.parse(other.said.join('\n')) as SimReport;
    expect(seed).toBe('7');
    expect(start.indicators).not.toEqual(report.start.indicators);
  });
});

describe('a session played by bots', () => {
  it('is played with the usual seed, and nothing in it is refused', () => {
    const { code, said } = simulate([slug, '--length', '60', '--json']);
    const report = JSON.parse(said.join('\n')) as SimReport;
    expect(code).toBe(0);
    expect(report).toMatchObject({ seed: '1', length: 60, playbook: null, refused: [] });
    expect(report.turns).toHaveLength(3);
    expect(report.turns.flatMap(({ decided }) => decided).some(({ is }) => is === 'vote')).toBe(true);
  });
});

describe('what cannot be played', () => {
  it('is answered with the usage', () => {
    const { code, said, complained } = simulate([slug, '--colour']);
    expect(code).toBe(1);
    expect(said).toEqual([]);
    expect(complained[0]).toMatch(/^There is no flag "--colour"\. /);
    expect(complained.at(-1)).toContain('Usage: npm run sim');
  });

  it('is a scenario with errors: the check says which', () => {
    cpSync(join(scenariosFolder, slug), join(folder, slug), { recursive: true });
    const path = join(folder, slug, 'scenario.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('format: 1', 'format: 7'));
    const { code, complained } = simulate([slug], folder);
    expect(code).toBe(1);
    expect(complained).toEqual([
      'The scenario "the-breach" has errors (1): npm run scenario:check -- the-breach says which.',
    ]);
  });

  it('is a playbook that is not there: the nearest is named', () => {
    expect(simulate([slug, '--playbook', 'prevention.yaml']).complained).toEqual([
      'There is no file "prevention.yaml".',
      `Did you mean ${prevention}?`,
    ]);
  });

  it('is a playbook for another length', () => {
    expect(simulate([slug, '--playbook', prevention, '--length', '60']).complained).toEqual([
      'The playbook is written for 90 minutes: leave out --length 60.',
    ]);
  });

  it('is a playbook that is no YAML', () => {
    const path = playbookOf('broken', '    - seat: [germany\n');
    const { code, complained } = simulate([slug, '--playbook', path]);
    expect(code).toBe(1);
    expect(complained[0]).toMatch(new RegExp(`^error ${path}:\\d+:\\d+$`));
    expect(complained[1]).toContain('[yaml/syntax]');
  });

  it('is a playbook that names what does not exist: line, reason, nearest spelling', () => {
    const path = playbookOf('mistyped', '    - seat: germny\n      move: humanitarian-appeal\n');
    expect(simulate([slug, '--playbook', path]).complained).toEqual([
      `error ${path}:7:13 turns.1[0].seat`,
      '  There is no seat "germny". [names/unknown]',
      '  Did you mean "germany"?',
    ]);
  });
});

describe('a playbook of which the rules refuse steps', () => {
  const path = playbookOf(
    'refused',
    [
      '    - seat: germany',
      '      pledge: { to: humanitarian-appeal, money: 10 }',
      '    - seat: lantern-relief',
      '      move: { measure: humanitarian-appeal, money: 60 }',
      '    - seat: germany',
      '      pledge: { to: humanitarian-appeal, money: 70 }',
      '    - seat: france',
      '      draft: { name: facts, title: Facts, measures: [fact-finding-mission], with: [france] }',
      '    - vote: { on: facts, others: "yes" }',
    ].join('\n'),
  );
  const { code, said, complained } = simulate([slug, '--playbook', path, '--json']);

  it('is played to the end all the same', () => {
    const { turns } = JSON.parse(said.join('\n')) as SimReport;
    expect(turns[0]?.decided.some(({ is }) => is === 'vote')).toBe(true);
    expect(code).toBe(1);
  });

  it('is answered with each step’s line, who it was, and why', () => {
    expect(complained.slice(1)).toEqual([
      `refused ${path}:7 turn 1, step 1, Germany: Pledge`,
      '  Nobody has taken this measure, or it is over: pledge after it was decided. [moves/unknown-measure]',
      `refused ${path}:11 turn 1, step 3, Germany: Pledge`,
      '  It asks for no more money than 60. [pledges/more-than-asked]',
      `refused ${path}:13 turn 1, step 4, France: SponsorDraft`,
      '  It is a sponsor already: the author need not be named. [drafting/already-sponsor]',
    ]);
  });
});
