import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

const read = (...words: string[]) => readOptions(words, ['the-breach', 'the-valley']);
const refusal = (...words: string[]) => {
  const result = read(...words);
  return result.ok ? null : result.error;
};

describe('the command line of the study', () => {
  it('takes a scenario alone, and every flag', () => {
    expect(read('the-breach')).toMatchObject({
      ok: true,
      value: { scenario: 'the-breach', seeds: 12, policies: 24, json: false },
    });
    expect(read('--json', 'the-valley', '--seeds=3', '--policies', '4', '--workers', '1')).toEqual({
      ok: true,
      value: { scenario: 'the-valley', seeds: 3, policies: 4, workers: 1, json: true },
    });
  });

  it('names the scenarios when none is given, and finds the nearest spelling', () => {
    expect(refusal()).toBe('Which scenario? Scenarios: the-breach, the-valley');
    expect(refusal('the-breech')).toContain('Did you mean "the-breach"?');
    expect(refusal('the-breach', 'the-valley')).toContain('One scenario at a time');
    expect(refusal('the-breach', '--seed', '3')).toContain('Did you mean "--seeds"?');
  });

  it('refuses what nothing can be said from', () => {
    expect(refusal('the-breach', '--seeds', '1')).toBe(
      '--seeds must be a whole number from 2 to 1000; it is "1".',
    );
    expect(refusal('the-breach', '--policies', 'many')).toContain('it is "many"');
    expect(refusal('the-breach', '--workers', '0')).toContain('from 1 to');
  });
});
