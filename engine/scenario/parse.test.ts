import { describe, expect, it } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { spellPath } from './diagnostic.ts';
import { checkScenario, parseScenario } from './parse.ts';
import { brokenSource, soundSource } from './testing/source.ts';

function seen({ file, path, code }: Diagnostic): string {
  return `${file} ${spellPath(path)} ${code}`.replace('  ', ' ');
}

describe('a sound scenario', () => {
  it('has no diagnostics', () => {
    expect(checkScenario(soundSource()).diagnostics).toEqual([]);
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

describe('a broken scenario is refused with the place and what to do', () => {
  const cases: readonly (readonly [string, readonly (string | number)[], unknown, string, RegExp])[] = [
    ['a folder name with capitals', ['slug'], 'Test', ' format/slug', /lower-case/],
    ['no scenario.yaml', ['scenario'], undefined, 'scenario.yaml format/missing-file', /Add it/],
    ['a mistyped key', ['scenario', 'verson'], 1, 'scenario.yaml verson format/unknown-key', /"version"/],
    ['a later format', ['scenario', 'format'], 2, 'scenario.yaml format format/wrong-value', /Write 1/],
    [
      'two turns',
      ['scenario', 'lengths', '60', 'turns'],
      2,
      'scenario.yaml lengths.60.turns format/wrong-value',
      /2/,
    ],
    [
      'a lesson too long',
      ['scenario', 'lengths', '60', 'debrief'],
      30,
      'scenario.yaml lengths.60 plan/too-long',
      /Take away/,
    ],
    [
      'a measure that is not in the catalogue',
      ['scenario', 'deck', 2],
      'special-envoi',
      'scenario.yaml deck[2] format/wrong-value',
      /"special-envoy"/,
    ],
    [
      'a measure dealt twice',
      ['scenario', 'deck', 2],
      'sg-good-offices',
      'scenario.yaml deck[2] deck/twice',
      /Leave one out/,
    ],
    [
      'a taker who may not',
      ['scenario', 'deck', 0],
      { measure: 'sg-good-offices', by: ['press'] },
      'scenario.yaml deck[0].by deck/not-theirs',
      /secretariat/,
    ],
    [
      'a taker who is nobody',
      ['scenario', 'deck', 0],
      { measure: 'sg-good-offices', by: ['secretary-genera'] },
      'scenario.yaml deck[0].by[0] names/unknown',
      /"secretary-general"/,
    ],
    [
      'a president who is no member',
      ['scenario', 'first-president'],
      'press',
      'scenario.yaml first-president names/unknown',
      /choose|Choose/,
    ],
    [
      'a neighbour that does not exist',
      ['scenario', 'country', 'regions', 'north', 'neighbours'],
      ['sout'],
      'scenario.yaml country.regions.north.neighbours[0] names/unknown',
      /"south"/,
    ],
    [
      'a one-sided border',
      ['scenario', 'country', 'regions', 'north', 'neighbours'],
      [],
      'scenario.yaml country.regions.south.neighbours country/one-sided',
      /Add "south"/,
    ],
    [
      'a point off the map',
      ['scenario', 'country', 'regions', 'north', 'outline', 0],
      [10, 200],
      'scenario.yaml country.regions.north.outline country/off-the-map',
      /180/,
    ],
    [
      'a name outside its region',
      ['scenario', 'country', 'regions', 'north', 'label'],
      [200, 90],
      'scenario.yaml country.regions.north.label country/label-outside',
      /inside/,
    ],
    [
      'more threatened than people',
      ['scenario', 'country', 'regions', 'north', 'threatened'],
      2_000_000,
      'scenario.yaml country.regions.north.threatened country/too-many',
      /1000000/,
    ],
    [
      'a sea that touches nothing known',
      ['scenario', 'country', 'surroundings', 'next-door', 'borders'],
      ['nort'],
      'scenario.yaml country.surroundings.next-door.borders[0] names/unknown',
      /"north"/,
    ],
    [
      'an ending behind the last',
      ['scenario', 'endings', 0, 'when'],
      undefined,
      'scenario.yaml endings[0].when endings/unreachable',
      /condition/,
    ],
    [
      'no ending for the rest',
      ['scenario', 'endings', 4, 'when'],
      'week > 3',
      'scenario.yaml endings[4] endings/none',
      /Leave "when" out/,
    ],
    [
      'a condition with a mistyped name',
      ['scenario', 'endings', 0, 'when'],
      'harm.death < 5',
      'scenario.yaml endings[0].when expression/unknown-name',
      /"harm.deaths"/,
    ],
    [
      'a question asked twice',
      ['scenario', 'questions', 1],
      'first',
      'scenario.yaml questions[1] questions/twice',
      /Leave one out/,
    ],
    [
      'an unknown indicator',
      ['events', 'radio', 'effects', 0, 'indicator'],
      'incitment',
      'events.yaml radio.effects[0].indicator format/wrong-value',
      /"incitement"/,
    ],
    [
      'an effect both added and multiplied',
      ['events', 'radio', 'effects', 0, 'multiply'],
      2,
      'events.yaml radio.effects[0] format/wrong-value',
      /set of keys/,
    ],
    [
      'a national indicator in one region',
      ['events', 'radio', 'effects', 0, 'in'],
      'north',
      'events.yaml radio.effects[0] events/national',
      /Leave "in" out/,
    ],
    [
      'an unknown region',
      ['events', 'column', 'effects', 0, 'in'],
      'nroth',
      'events.yaml column.effects[0].in names/unknown',
      /"north"/,
    ],
    [
      'an effect of nothing',
      ['events', 'radio', 'effects', 0, 'add'],
      0,
      'events.yaml radio.effects[0] events/no-effect',
      /how much/,
    ],
    [
      'weeks in the wrong order',
      ['events', 'radio', 'weeks'],
      [6, 1],
      'events.yaml radio.weeks events/window',
      /\[1, 6\]/,
    ],
    [
      'weeks after the end',
      ['events', 'radio', 'weeks'],
      [40, 50],
      'events.yaml radio.weeks events/never',
      /earlier/,
    ],
    [
      'an event that waits for itself',
      ['events', 'radio', 'when'],
      'crisis.happened("radio")',
      'events.yaml radio.when events/never',
      /another/,
    ],
    [
      'an event that waits for a later one',
      ['events', 'column', 'when'],
      'crisis.happened("radyo")',
      'events.yaml column.when expression/unknown-name',
      /"radio"/,
    ],
    [
      'news for nobody known',
      ['events', 'whisper', 'for'],
      ['chine'],
      'events.yaml whisper.for[0] names/unknown',
      /"china"/,
    ],
    [
      'an event that knows a seat',
      ['events', 'radio', 'when'],
      'me.vetoes > 1',
      'events.yaml radio.when expression/out-of-scope',
      /seats\.vetoes/,
    ],
    ['four permanent members', ['seats', 'france'], undefined, 'seats seats/count', /Add a file/],
    ['a rank held twice', ['seats', 'france', 'rank'], 1, 'seats/france.yaml rank seats/same-rank', /own/],
    [
      'an emblem for a real state',
      ['seats', 'france', 'sign'],
      { emblem: 'press' },
      'seats/france.yaml sign seats/flag',
      /flag/,
    ],
    [
      'a flag for an invented state',
      ['seats', 'next-door', 'sign'],
      { flag: 'FR' },
      'seats/next-door.yaml sign seats/flag',
      /emblem/,
    ],
    [
      'weights that do not add up',
      ['seats', 'china', 'objectives', 'calm', 'weight'],
      0.4,
      'seats/china.yaml objectives seats/weights',
      /add up to 1/,
    ],
    [
      'partly met that is met',
      ['seats', 'china', 'objectives', 'word', 'partly'],
      'me.speeches >= 2',
      'seats/china.yaml objectives.word.partly seats/same',
      /less/,
    ],
    [
      'an objective on what nobody knows',
      ['seats', 'china', 'objectives', 'word', 'met'],
      'truth.regime_intent < 20',
      'seats/china.yaml objectives.word.met expression/hidden',
      /events and endings/,
    ],
    [
      'a voting record of the press',
      ['seats', 'press', 'sources'],
      [{ symbol: 'S/RES/1', date: '1946-01-25', topic: 'x', position: 'yes' }],
      'seats/press.yaml sources seats/sources',
      /Leave/,
    ],
    [
      'a leaning beyond 1',
      ['seats', 'china', 'stance', 'leanings', 'force'],
      3,
      'seats/china.yaml stance.leanings.force format/wrong-value',
      /3/,
    ],
    [
      'a leaning on a measure not dealt',
      ['seats', 'china', 'stance', 'measures', 'oil-embargo'],
      0.2,
      'seats/china.yaml stance.measures.oil-embargo names/unknown',
      /choose|Choose|mean/,
    ],
    [
      'a red line on no draft',
      ['seats', 'china', 'stance', 'red-lines', 'force', 'crossed'],
      'draft.cohercion > 1',
      'seats/china.yaml stance.red-lines.force.crossed expression/unknown-name',
      /"draft.coercion"/,
    ],
    [
      'two reasons of one name',
      ['seats', 'china', 'stance', 'conditions', 'force'],
      { when: 'true', shift: 0.1 },
      'seats/china.yaml stance.conditions.force stances/twice',
      /Rename/,
    ],
    [
      'an event without words',
      ['texts', 'en', 'events', 'radio'],
      undefined,
      'texts.en.yaml events texts/missing',
      /"radio"/,
    ],
    [
      'words for no event',
      ['texts', 'fr', 'events'],
      { rdio: { headline: 'x', body: 'y' } },
      'texts.fr.yaml events.rdio names/unknown',
      /"radio"/,
    ],
    [
      'an objective without words',
      ['texts', 'en', 'objectives', 'china', 'calm'],
      undefined,
      'texts.en.yaml objectives.china texts/missing',
      /"calm"/,
    ],
    [
      'a headline of two lines',
      ['texts', 'en', 'events', 'radio', 'headline'],
      'a\nb',
      'texts.en.yaml events.radio.headline format/wrong-value',
      /a/,
    ],
    [
      'no facilitator guide',
      ['documents', 'en', 'facilitator'],
      undefined,
      'facilitator.en.md texts/missing',
      /Write/,
    ],
    [
      'a seat without a brief',
      ['briefs', 'en', 'china'],
      undefined,
      'briefs/en/china.md texts/missing',
      /Write/,
    ],
    ['a brief for nobody', ['briefs', 'en', 'chine'], 'x', 'briefs/en/chine.md names/unknown', /"china"/],
    [
      'a draft by somebody without a vote',
      ['playthroughs', 'example', 'turns', '1', 0, 'seat'],
      'press',
      'playthroughs/example.yaml turns.1[0].seat names/unknown',
      /mean|Choose|choose/,
    ],
    [
      'a vote on no draft',
      ['playthroughs', 'example', 'turns', '1', 1, 'vote', 'on'],
      'mision',
      'playthroughs/example.yaml turns.1[1].vote.on names/unknown',
      /"mission"/,
    ],
    [
      'a question to somebody else’s capital',
      ['playthroughs', 'example', 'turns', '1', 2, 'seat'],
      'china',
      'playthroughs/example.yaml turns.1[2].seat playbooks/not-theirs',
      /Name/,
    ],
    [
      'a turn too many',
      ['playthroughs', 'example', 'turns', '7'],
      [],
      'playthroughs/example.yaml turns.7 playbooks/no-turn',
      /earlier/,
    ],
    [
      'a mission of too few weeks',
      ['playthroughs', 'example', 'turns', '1', 0, 'draft', 'measures'],
      [{ measure: 'fact-finding-mission', weeks: 1 }],
      'playthroughs/example.yaml turns.1[0].draft.measures playbooks/bounds',
      /Write 8 to/,
    ],
    [
      'soldiers for what needs none',
      ['playthroughs', 'example', 'turns', '1', 0, 'draft', 'measures'],
      [{ measure: 'fact-finding-mission', troops: 100 }],
      'playthroughs/example.yaml turns.1[0].draft.measures playbooks/bounds',
      /Leave/,
    ],
    [
      'force without a case',
      ['playthroughs', 'example', 'turns', '1', 0, 'draft', 'measures'],
      ['multinational-force-no-consent'],
      'playthroughs/example.yaml turns.1[0].draft playbooks/no-case',
      /case/,
    ],
  ];

  it.each(cases)('%s', (_, path, value, expected, hint) => {
    const result = parseScenario(brokenSource(path, value));
    const errors = result.ok ? [] : result.error;
    expect(errors.map(seen)).toContain(expected);
    expect(errors.find((diagnostic) => seen(diagnostic) === expected)?.hint).toMatch(hint);
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

  it('is compiled all the same', () => {
    expect(checkScenario(brokenSource(['seats', 'china', 'sources'], [])).scenario).not.toBeNull();
  });
});
