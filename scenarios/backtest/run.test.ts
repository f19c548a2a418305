import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { quantityIds } from '#engine/scenario/schema/backtest.ts';
import { scenariosFolder } from '#scenarios/load.ts';
import type { Judgement } from './judge.ts';
import { listCases } from './read-case.ts';
import { runBacktest } from './run.ts';

const slug = 'kenya-2007-08';
const folder = mkdtempSync(join(tmpdir(), 'backtest-'));
const file = join(folder, slug, 'backtest.yaml');
const original = readFileSync(join(scenariosFolder, slug, 'backtest.yaml'), 'utf8');
cpSync(join(scenariosFolder, slug), join(folder, slug), { recursive: true });

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(words: readonly string[], root?: string) {
  const said: string[] = [];
  const complained: string[] = [];
  const output = {
    say: (line: string) => said.push(line),
    complain: (line: string) => complained.push(line),
  };
  return { code: runBacktest(words, output, root), said: said.join('\n'), complained: complained.join('\n') };
}

/** Runs the case with a changed backtest.yaml. */
function runWith(change: (text: string) => string) {
  writeFileSync(file, change(original));
  return run([slug, '--seeds', '2'], folder);
}

/** Plays sessions; a busy machine takes its time. */
const patience = { timeout: 180_000 };

describe('npm run backtest', patience, () => {
  it('holds every case against what is documented, and what is gated holds in a third of a few seeds at least', () => {
    // Of Bosnia nothing is gated: it is coded for the assessment, and held against the literature there.
    const gated = listCases(scenariosFolder).filter((slug) => slug !== 'bosnia-1992-95');
    const { said, complained } = run([...gated, '--seeds', '12', '--json']);
    expect(complained).toBe('');
    const { cases } = JSON.parse(said) as { cases: Record<string, Judgement> };
    expect(Object.keys(cases)).toEqual([
      'darfur-2003-07',
      'kenya-2007-08',
      'kosovo-1998-99',
      'libya-2011',
      'rwanda-1994',
    ]);
    for (const { targets, signs } of Object.values(cases)) {
      for (const { id, target, heldIn } of targets) {
        // Of twelve seeds less is asked than of two hundred.
        if (target.gated) expect(heldIn, id).toBeGreaterThanOrEqual(33);
      }
      for (const { id, sign, heldIn } of signs) {
        if (sign.gated) expect(heldIn, id).toBeGreaterThanOrEqual(60);
      }
    }
  });

  it('prints range, median, interval and verdict, and whence each is known', () => {
    const { said } = run([slug, '--seeds', '2']);
    expect(said).toMatch(
      /killed +history +800 to 1,500 +[\d,]+ +[\d,]+ to [\d,]+ +\d+ of 100 +60 +(holds|FAILS)/,
    );
    expect(said).toContain('Commission of Inquiry');
  });

  it('ends with 1 when something gated does not hold, and with 0 when it is contested', () => {
    const impossible = (gated: boolean) => (text: string) =>
      text.replace(/^targets:[\s\S]*/m, () =>
        [
          'targets:',
          '  none:',
          '    { about: None., playthrough: inaction, quantity: civilian-deaths, range: [0, 0], source: Nobody., ',
          `      gated: ${gated} }`,
          'signs: {}',
        ].join('\n'),
      );
    expect(runWith(impossible(true))).toMatchObject({ code: 1, complained: '' });
    expect(runWith(impossible(false))).toMatchObject({ code: 0, complained: '' });
  });

  it('says where a file is wrong and what to do', () => {
    const { code, complained } = runWith((text) =>
      text.replace('quantity: peak-week', 'quantity: peek-week'),
    );
    expect(code).toBe(1);
    expect(complained).toMatch(/backtest\.yaml:\d+:\d+ targets\.worst-at-first\.quantity/);
    expect(complained).toContain('peak-week');
  });

  it('names a playthrough that does not exist, a week that is not played, and a capital that answered otherwise', () => {
    const unknown = runWith((text) => text.replace('playthrough: history', 'playthrough: histroy'));
    expect(unknown.complained).toContain('backtest/unknown-playthrough');
    const late = runWith((text) => text.replace('range: [800', 'by-week: 40\n    range: [800'));
    expect(late.complained).toContain('backtest/too-late');
    const other = runWith((text) => text.replace('talks: granted', 'talks: refused'));
    expect(other.complained).toContain('backtest/other-answer');
  });

  it('answers an unknown case, flag or number of seeds', () => {
    expect(run(['kenya']).complained).toContain(slug);
    expect(run(['--seed', '3']).complained).toContain('--seeds');
    expect(run(['--seeds', 'many']).complained).toContain('whole number');
  });
});

describe('docs/authors/backtest.md', () => {
  it('names every quantity', () => {
    const page = readFileSync('docs/authors/backtest.md', 'utf8');
    for (const quantity of quantityIds) expect(page).toContain(`\`${quantity}\``);
  });
});
