import { describe, expect, it } from 'vitest';
import { measureIds } from '#engine/crisis/measures/ids.ts';
import { checkScenario } from './parse.ts';
import { seen } from './testing/seen.ts';
import { brokenSource, soundSource } from './testing/source.ts';

describe('a sound scenario', () => {
  it('has neither errors nor warnings', () => {
    const { diagnostics } = checkScenario(soundSource());
    expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('compiles to plain JSON', () => {
    const { scenario } = checkScenario(soundSource());
    expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
  });

  it('seats the Council in alphabetical order and passes the presidency along it', () => {
    const { scenario } = checkScenario(soundSource());
    expect(scenario?.seats.slice(0, 4).map(({ id }) => id)).toEqual([
      'bosnia',
      'brazil',
      'china',
      'colombia',
    ]);
    expect(scenario?.seats.slice(15).map(({ id }) => id)[0]).toBe('ambassador');
    expect(scenario?.presidency.slice(0, 3)).toEqual(['lebanon', 'nigeria', 'portugal']);
    expect(scenario?.presidency).toHaveLength(15);
  });

  it('deals measures to the seats that the catalogue allows', () => {
    const { scenario } = checkScenario(soundSource());
    const dealt = (measure: string) => scenario?.deck.find((entry) => entry.measure === measure);
    expect(dealt('press-investigation')?.takers).toEqual(['press']);
    expect(dealt('arms-embargo-state')).toMatchObject({ council: true });
  });

  it('keeps the playthroughs beside it', () => {
    expect(checkScenario(soundSource()).playbooks.example?.turns['1']).toHaveLength(4);
  });
});

describe('a doubtful scenario is played, with a warning', () => {
  const cases: readonly (readonly [string, readonly (string | number)[], unknown, string])[] = [
    [
      'half the lesson left over',
      ['scenario', 'lengths', '120', 'turns'],
      3,
      'scenario.yaml lengths.120 plan/too-short',
    ],
    ['a small deck', ['scenario', 'deck'], ['icc-referral', 'special-envoy'], 'scenario.yaml deck deck/size'],
    ['a deck of 24', ['scenario', 'deck'], measureIds.slice(0, 24), 'scenario.yaml deck deck/size'],
    ['a deck of 41', ['scenario', 'deck'], measureIds.slice(0, 41), 'scenario.yaml deck deck/size'],
    [
      'a real state without a record',
      ['seats', 'china', 'sources'],
      [],
      'seats/china.yaml sources seats/sources',
    ],
    ['a brief of one word', ['briefs', 'en', 'china'], 'Hello', 'briefs/en/china.md texts/length'],
    [
      'two endings',
      ['scenario', 'endings'],
      [{ id: 'held', when: 'week > 1' }, { id: 'lost' }],
      'scenario.yaml endings endings/few',
    ],
  ];

  it.each(cases)('%s', (_, path, value, expected) => {
    const { diagnostics } = checkScenario(brokenSource(path, value));
    const found = diagnostics.find((diagnostic) => seen(diagnostic) === expected);
    expect(found?.severity).toBe('warning');
  });

  it.each([25, 40])('but a deck of %i is none', (count) => {
    const { diagnostics } = checkScenario(brokenSource(['scenario', 'deck'], measureIds.slice(0, count)));
    expect(diagnostics.filter(({ code }) => code === 'deck/size')).toEqual([]);
  });

  it('is compiled all the same', () => {
    expect(checkScenario(brokenSource(['seats', 'china', 'sources'], [])).scenario).not.toBeNull();
  });
});
