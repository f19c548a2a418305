import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

const read = (...words: string[]) => readOptions(words, ['the-breach', 'the-valley']);
const refusal = (...words: string[]) => {
  const result = read(...words);
  return result.ok ? null : result.error;
};

describe('the command line of the simulator', () => {
  it('takes a scenario alone', () => {
    expect(read('the-breach')).toEqual({
      ok: true,
      value: { scenario: 'the-breach', seed: null, length: null, playbook: null, json: false },
    });
  });

  it('takes every flag, in any order and with or without =', () => {
    expect(read('--json', '--seed=-4', 'the-valley', '--length', '120', '--playbook', 'a.yaml')).toEqual({
      ok: true,
      value: { scenario: 'the-valley', seed: '-4', length: 120, playbook: 'a.yaml', json: true },
    });
  });

  it('names the scenarios when none is given', () => {
    expect(refusal()).toBe('Which scenario? Scenarios: the-breach, the-valley');
  });

  it('finds the nearest spelling of a scenario, and lists all', () => {
    expect(refusal('the-breech')).toBe(
      'There is no scenario "the-breech". Did you mean "the-breach"?\nScenarios: the-breach, the-valley',
    );
  });

  it('finds the nearest spelling of a flag', () => {
    expect(refusal('the-breach', '--sed', '4')).toBe('There is no flag "--sed". Did you mean "--seed"?');
  });

  it.each([
    [['the-breach', '--seed'], '--seed needs a value after it.'],
    [['the-breach', '--seed', '--json'], '--seed needs a value after it.'],
    [['the-breach', '--seed='], '--seed must be a number or a word of one line, such as 7.'],
    [['the-breach', '--seed', ' '], '--seed must be a number or a word of one line, such as 7.'],
    [['the-breach', '--json=yes'], '--json takes no value.'],
    [['the-breach', '--length', '45'], '--length must be 60, 90 or 120 (minutes); it is "45".'],
    [['the-breach', 'x'], 'One scenario at a time: "the-breach", and "x" is one word too many.'],
  ])('refuses %j', (words, sentence) => {
    expect(refusal(...words)).toBe(sentence);
  });
});
