import { describe, expect, it } from 'vitest';
import { measureFaces } from '#engine/crisis/measures/faces.ts';
import { measureIds } from '#engine/crisis/measures/ids.ts';
import type { MeasureId } from '#engine/crisis/types.ts';
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

describe('a translation that has been begun', () => {
  const notesOf = (source: ReturnType<typeof soundSource>) =>
    checkScenario(source).diagnostics.filter(({ severity }) => severity === 'note');

  it('is played, with a note on what each of its files still lacks', () => {
    const notes = notesOf(soundSource());
    expect(notes.map(seen)).toEqual([
      'texts.fr.yaml texts/untranslated',
      'background.fr.md texts/untranslated',
      'content-note.fr.md texts/untranslated',
      'facilitator.fr.md texts/untranslated',
      'briefs/fr texts/untranslated',
    ]);
    expect(notes.at(-1)?.message).toMatch(/^21 of 21 briefs are missing in French: china, france, /);
  });

  it('names the seats whose briefs and the events whose words are missing', () => {
    const source = soundSource();
    const { radio, column } = source.texts.en.events as Record<string, { headline: string; body: string }>;
    source.texts.fr = { ...source.texts.en, events: { radio: { ...radio, plain: undefined }, column } };
    source.documents.fr = source.documents.en!;
    const { china, ...others } = source.briefs.en!;
    source.briefs.fr = others;
    expect(china).toBeDefined();
    expect(notesOf(source).map(({ file, path, message }) => [file, path.join('.'), message])).toEqual([
      ['texts.fr.yaml', 'events', 'Not in French yet: whisper.'],
      ['briefs/fr', '', '1 of 21 briefs are missing in French: china.'],
    ]);
  });

  it('is not asked for where nothing has been translated', () => {
    const source = soundSource();
    source.texts = { en: source.texts.en } as typeof source.texts;
    expect(notesOf(source)).toEqual([]);
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
    [
      'an event that may not come again in time',
      ['events', 'column', 'again-after'],
      40,
      'events.yaml column.again-after events/once',
    ],
    [
      'an objective that cannot be missed',
      ['seats', 'china', 'objectives', 'word', 'partly'],
      'me.speeches >= 0',
      'seats/china.yaml objectives.word.partly seats/never-missed',
    ],
    [
      'a red line that no draft crosses',
      ['seats', 'china', 'stance', 'red-lines', 'force', 'crossed'],
      'draft.coercion > 3',
      'seats/china.yaml stance.red-lines.force.crossed stances/never',
    ],
    [
      'a red line that every draft crosses',
      ['seats', 'china', 'stance', 'red-lines', 'force', 'crossed'],
      'draft.coercion >= 0',
      'seats/china.yaml stance.red-lines.force.crossed stances/always',
    ],
    [
      'a condition that never holds',
      ['seats', 'china', 'stance', 'conditions', 'asked', 'when'],
      'draft.carries("press-investigation")',
      'seats/china.yaml stance.conditions.asked.when stances/never',
    ],
    [
      'a condition that always holds',
      ['seats', 'china', 'stance', 'conditions', 'asked', 'when'],
      'true',
      'seats/china.yaml stance.conditions.asked.when stances/always',
    ],
  ];

  it.each(cases)('%s', (_, path, value, expected) => {
    const { diagnostics } = checkScenario(brokenSource(path, value));
    const found = diagnostics.find((diagnostic) => seen(diagnostic) === expected);
    expect(found?.severity).toBe('warning');
  });

  it('a seat with nothing to do', () => {
    const source = soundSource();
    const instead = measureIds.filter(
      (measure) =>
        !source.scenario.deck.includes(measure) && !measureFaces[measure].takenBy.includes('press'),
    );
    source.scenario.deck = source.scenario.deck.map((entry, index) =>
      measureFaces[entry as MeasureId].takenBy.includes('press') ? instead[index]! : entry,
    );
    const idle = checkScenario(source).diagnostics.filter(({ code }) => code === 'seats/idle');
    expect(idle.map(seen)).toEqual(['seats/press.yaml seats/idle']);
    expect(idle[0]).toMatchObject({ severity: 'warning', message: expect.stringContaining('only speak') });
  });

  it.each([25, 40])('but a deck of %i is none', (count) => {
    const { diagnostics } = checkScenario(brokenSource(['scenario', 'deck'], measureIds.slice(0, count)));
    expect(diagnostics.filter(({ code }) => code === 'deck/size')).toEqual([]);
  });

  it('is compiled all the same', () => {
    expect(checkScenario(brokenSource(['seats', 'china', 'sources'], [])).scenario).not.toBeNull();
  });
});
