import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFolder, scenariosFolder } from '#scenarios/load.ts';

const slug = 'the-breach';
const root = mkdtempSync(join(tmpdir(), 'mistakes-'));
const folder = join(root, slug);
cpSync(join(scenariosFolder, slug), folder, { recursive: true });

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** What is typed, in which file, instead of what; what is said of it, and the text at the place that is named. */
interface Mistake {
  readonly file: string;
  readonly instead: string | RegExp;
  readonly typed: string;
  readonly code: string;
  readonly hint: RegExp;
  readonly at: string;
}

const inCondition = (typed: string, code: string, hint: RegExp, at: string): Mistake => ({
  file: 'events.yaml',
  instead: 'when: truth.arms_flow > 30',
  typed: `when: ${typed}`,
  code,
  hint,
  at,
});

const edit = (
  file: string,
  instead: string | RegExp,
  typed: string,
  code: string,
  hint: RegExp,
  at: string,
): Mistake => ({ file, instead, typed, code, hint, at });

const mistakes: Readonly<Record<string, Mistake>> = {
  'a condition that begins with ! and has no quotes': inCondition(
    '!crisis.reached("react")',
    'yaml/syntax',
    /stands in quotes/,
    '!crisis',
  ),
  'a condition that is no text': inCondition('3', 'format/wrong-value', /in quotes/, '3'),
  'a hyphen in an indicator': inCondition(
    `'week > 1 && truth.arms-flow > 30'`,
    'expression/unknown-name',
    /Write truth\.arms_flow/,
    'truth.arms-flow',
  ),
  'a word for a sign': inCondition(
    'truth.arms_flow > 30 and week > 2',
    'expression/syntax',
    /Write &&/,
    'and week',
  ),
  'a bracket that is not closed': inCondition(
    `'(truth.arms_flow > 30'`,
    'expression/syntax',
    /reads like/,
    `'\n`,
  ),
  'the second of two like names': inCondition(
    `'seats.vetoes("china") > 1 || seats.vetoes("chin") > 1'`,
    'expression/unknown-name',
    /"china"/,
    '"chin")',
  ),
  'a name in a condition of many lines': inCondition(
    `>-\n    week > 1\n    && truth.arms_flow > 30\n    && truth.armsflow > 3`,
    'expression/unknown-name',
    /"arms_flow"/,
    'truth.armsflow',
  ),
  'an event that never happens': inCondition('week > 20', 'events/never', /in its weeks/, 'week > 20'),
  'weeks that are no list': edit(
    'events.yaml',
    'weeks: [2, 5]',
    'weeks: 3',
    'format/wrong-value',
    /It is 3/,
    '3\n',
  ),
  'one name where a list stands': edit(
    'events.yaml',
    'for: [halvane]',
    'for: halvane',
    'format/wrong-value',
    /write \[halvane\]/,
    'halvane\n',
  ),
  'a chance in percent': edit(
    'events.yaml',
    'chance: 0.5',
    'chance: 50',
    'format/wrong-value',
    /It is 50/,
    '50\n',
  ),
  'a tab': edit('events.yaml', '  weeks: [1, 2]', '\tweeks: [1, 2]', 'yaml/syntax', /spaces/, '\tweeks'),
  'a colon in a text': edit(
    'texts.en.yaml',
    'title: The Breach',
    'title: The Breach: a crisis',
    'yaml/syntax',
    /in quotes/,
    'The Breach: a',
  ),
  'a key there twice': edit(
    'scenario.yaml',
    'version: 1',
    'version: 1\nversion: 2',
    'yaml/syntax',
    /out/,
    'version: 2',
  ),
  'a key that is mistyped': edit(
    'scenario.yaml',
    'level: introductory',
    'levle: introductory',
    'format/unknown-key',
    /"level"/,
    'levle',
  ),
  'a key that is left out': edit(
    'seats/china.yaml',
    / {4}partly: '!council.*\n/,
    '',
    'format/missing',
    /Add it: a text/,
    'no-force:',
  ),
  'a number with separators': edit(
    'scenario.yaml',
    'population: 1600000',
    'population: 1,600,000',
    'format/wrong-value',
    /write 1600000/,
    '1,600,000',
  ),
  'a day that is none': edit(
    'scenario.yaml',
    '2031-03-03',
    '2031-13-03',
    'format/wrong-value',
    /2031-13-03/,
    '2031-13-03',
  ),
  'a length whose parts do not fit': edit(
    'scenario.yaml',
    'debrief: 12',
    'debrief: 40',
    'plan/too-long',
    /Take away/,
    '60:',
  ),
  'a measure that is mistyped': edit(
    'scenario.yaml',
    '- special-envoy',
    '- special-envoi',
    'format/wrong-value',
    /"special-envoy"/,
    'special-envoi',
  ),
  'an ending that another takes away': edit(
    'scenario.yaml',
    `'harm.deaths >= harm.deaths_left_alone * 0.9'`,
    `'harm.deaths <= harm.deaths_left_alone * 0.6'`,
    'endings/unreachable',
    /Move it up/,
    `'harm.deaths <= harm.deaths_left_alone * 0.6'\n  - id: an-open`,
  ),
  'a flag of no state': edit('seats/united-kingdom.yaml', 'flag: GB', 'flag: UK', 'seats/flag', /GB/, 'UK }'),
  'weights that do not add up': edit(
    'seats/china.yaml',
    'weight: 0.3',
    'weight: 0.4',
    'seats/weights',
    /add up to 1/,
    'objectives:',
  ),
  'an objective out of reach': edit(
    'seats/brazil.yaml',
    /met: .*\n/,
    'met: me.vetoes >= 1\n',
    'seats/never-met',
    /bring about/,
    'me.vetoes',
  ),
  'an objective that is renamed in one place': edit(
    'seats/china.yaml',
    'calm-basin:',
    'calm-river:',
    'names/unknown',
    /calm-river/,
    'calm-basin: The basin',
  ),
  'words for an event that does not exist': edit(
    'texts.fr.yaml',
    '  capital-instructs:',
    '  capital-instruct:',
    'names/unknown',
    /"capital-instructs"/,
    'capital-instruct:',
  ),
  'a part that is not translated': edit(
    'texts.fr.yaml',
    '  capital-instructs:',
    '  capital-instruct:',
    'texts/untranslated',
    /English is shown/,
    'events:',
  ),
  'a step that is mistyped': edit(
    'playthroughs/prevention.yaml',
    'move: ',
    'moves: ',
    'format/unknown-key',
    /"move"/,
    'moves: ',
  ),
  'a vote that is no text': edit(
    'playthroughs/prevention.yaml',
    'others: "yes"',
    'others: true',
    'format/wrong-value',
    /yes, no, abstain/,
    'true',
  ),
};

describe('a mistake is answered with its place, its reason and what to do', () => {
  it.each(Object.entries(mistakes))('%s', (_, { file, instead, typed, code, hint, at }) => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    // A function, since "$" in a text would mean something.
    const after = before.replace(instead, () => typed);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
    try {
      const { diagnostics, locate } = checkFolder(slug, root);
      const found = diagnostics.filter((one) => one.code === code && hint.test(one.hint));
      const pointed = found.flatMap((one) => {
        const place = locate(one);
        if (place === null) return [];
        const lines = readFileSync(join(folder, one.file), 'utf8').split('\n');
        return [
          lines
            .slice(place.line - 1)
            .join('\n')
            .slice(place.column - 1),
        ];
      });
      expect(pointed.map((text) => text.slice(0, at.length))).toContain(at);
      for (const { message } of diagnostics) expect(message).toMatch(/[.)]$/);
    } finally {
      writeFileSync(path, before);
    }
  });

  it.each([
    ['seats/china.yaml', 'seats/China.yaml', 'format/file-name', /such as china/],
    ['seats/china.yaml', 'seats/china.yml', 'format/unknown-file', /\.yaml/],
    ['briefs/en/china.md', 'briefs/en/chine.md', 'names/unknown', /"china"/],
    ['briefs/en/china.md', 'briefs/china.md', 'texts/missing', /Write it/],
    ['facilitator.en.md', 'facilitators.en.md', 'format/unknown-file', /"facilitator\.en\.md"/],
    ['events.yaml', 'event.yaml', 'format/missing-file', /Add it/],
  ])('%s called %s', (right, wrong, code, hint) => {
    renameSync(join(folder, right), join(folder, wrong));
    try {
      const { diagnostics } = checkFolder(slug, root);
      expect(diagnostics.filter((one) => one.code === code && hint.test(one.hint)).length).toBeGreaterThan(0);
    } finally {
      renameSync(join(folder, wrong), join(folder, right));
    }
  });

  it('what has to be reproduced is checked too', () => {
    const path = join(folder, 'backtest.yaml');
    writeFileSync(path, 'format: 1\nabout: A try.\ntargets: {}\nsign: {}\n');
    const { scenario, diagnostics, locate } = checkFolder(slug, root);
    rmSync(path);
    const found = diagnostics.find(({ file }) => file === 'backtest.yaml');
    expect(found).toMatchObject({ code: 'format/unknown-key', hint: 'Did you mean "signs"?' });
    expect(locate(found!)).toEqual({ line: 4, column: 1 });
    // The scenario itself can be played.
    expect(scenario).not.toBeNull();
  });
});
