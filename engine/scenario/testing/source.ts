import { givenIndicatorIds } from '#engine/crisis/setup.ts';
import { leaningIds, type SeatKind } from '#engine/scenario/scenario.ts';
import type { ScenarioSource } from '#engine/scenario/source.ts';

/** Every secret text and number of the fixture carries this, so that a test can look for it where it must not be. */
export const marker = 'SECRET';

const council: readonly (readonly [string, string, SeatKind])[] = [
  ['china', 'CN', 'permanent-member'],
  ['france', 'FR', 'permanent-member'],
  ['russian-federation', 'RU', 'permanent-member'],
  ['united-kingdom', 'GB', 'permanent-member'],
  ['united-states', 'US', 'permanent-member'],
  ['brazil', 'BR', 'elected-member'],
  ['colombia', 'CO', 'elected-member'],
  ['gabon', 'GA', 'elected-member'],
  ['germany', 'DE', 'elected-member'],
  ['india', 'IN', 'elected-member'],
  ['lebanon', 'LB', 'elected-member'],
  ['nigeria', 'NG', 'elected-member'],
  ['portugal', 'PT', 'elected-member'],
  ['south-africa', 'ZA', 'elected-member'],
  ['bosnia', 'BA', 'elected-member'],
];

const others: readonly (readonly [string, string, SeatKind])[] = [
  ['ambassador', 'concerned-state', 'concerned-state'],
  ['next-door', 'neighbour', 'neighbour'],
  ['union', 'regional-organisation', 'regional-organisation'],
  ['secretary-general', 'united-nations', 'secretariat'],
  ['relief', 'relief', 'ngo'],
  ['press', 'press', 'press'],
];

const seatIds = [...council, ...others].map(([seat]) => seat);

const length = () => ({
  turns: 4,
  'weeks-per-turn': 6,
  reading: 6,
  phases: { briefing: 2, negotiation: 6, decision: 3, consequences: 2 },
});

const region = (neighbours: readonly string[], left: number) => ({
  outline: [
    [left, 10],
    [left + 100, 10],
    [left + 100, 170],
    [left, 170],
  ],
  label: [left + 50, 90],
  neighbours,
  population: 1_000_000,
  threatened: 200_000,
  exposure: 1,
  border: 0.5,
  before: { 'civilian-deaths': 2, 'battle-deaths': 1, 'displaced-internally': 1_000, refugees: 0 },
});

const deck = [
  ...['sg-good-offices', 'fact-finding-mission', 'special-envoy', 'mediation-process', 'group-of-friends'],
  ...['public-warning-statement', 'field-report', 'press-investigation', 'development-package'],
  ...['human-rights-monitors', 'hate-speech-countermeasures', 'preventive-deployment', 'border-monitoring'],
  ...[
    'demand-ceasefire-res',
    'arms-embargo-state',
    'asset-freeze-travel-ban',
    'sanctions-panel',
    'icc-referral',
  ],
  ...['humanitarian-appeal', 'observer-mission', 'peacekeeping-robust', 'multinational-force-no-consent'],
  ...[
    'ddr-programme',
    'truth-commission',
    'reconstruction-fund',
    'elections-supported',
    'power-sharing-offer',
  ],
  'safe-exit-offer',
];

const seat = (kind: SeatKind, sign: object, rank: number) => ({
  kind,
  setting: 'flag' in sign ? 'real' : 'invented',
  sign,
  rank,
  means: { 'political-capital': 10, troops: 100, police: 10, money: 20 },
  sources:
    'flag' in sign
      ? [
          { symbol: 'S/RES/1970', date: '2011-02-26', topic: 'Libya', position: 'yes' },
          { symbol: 'S/RES/1973', date: '2011-03-17', topic: 'Libya', position: 'abstain' },
        ]
      : [],
  objectives: {
    calm: { weight: 0.5, met: 'truth.incitement < 30', partly: 'truth.incitement < start.incitement' },
    word: { weight: 0.5, met: 'me.speeches >= 2', partly: 'me.speeches == 1' },
  },
  stance: {
    leanings: Object.fromEntries(leaningIds.map((leaning) => [leaning, 0.1])),
    measures: { 'icc-referral': -0.5 },
    'red-lines': { force: { crossed: 'draft.coercion == 3 && !draft.consented', ballot: 'no' } },
    conditions: { asked: { when: 'measures.taken_by("special-envoy", "union")', shift: 0.3 } },
  },
});

function seats() {
  return Object.fromEntries([
    ...council.map(([id, flag, kind], index) => [id, seat(kind, { flag }, index + 1)] as const),
    ...others.map(([id, emblem, kind], index) => [id, seat(kind, { emblem }, 20 + index)] as const),
  ]);
}

/** A whole scenario as an author might type it, free of diagnostics, made anew at every call. */
export function soundSource() {
  return {
    slug: 'test-country',
    scenario: {
      format: 1,
      version: 3,
      setting: 'invented',
      level: 'introductory',
      start: '2031-03-03',
      'first-president': 'lebanon',
      lengths: {
        60: { ...length(), turns: 3, 'weeks-per-turn': 8, debrief: 12 },
        90: { ...length(), reading: 10, debrief: 20 },
        120: { ...length(), reading: 12, turns: 6, 'weeks-per-turn': 4, debrief: 25 },
      },
      country: {
        map: { width: 240, height: 180 },
        regions: { north: region(['south'], 10), south: region(['north'], 120) },
        surroundings: { 'next-door': { label: [120, 5], borders: ['north'] } },
      },
      crisis: {
        stage: 'prevent',
        settlement: 'none',
        structure: {
          ...{ exclusion: 50, factionalism: 50, 'past-violence': 40, poverty: 50, neighbourhood: 30 },
          ...{ mobilisation: 40, perpetrator: 'both', 'flight-ratio': 40, 'heavy-weapons': 0.1 },
        },
        capital: { 'hard-line': 50, dependence: 50, patron: 30 },
        start: Object.fromEntries(givenIndicatorIds.map((indicator) => [indicator, 41.7531])),
      },
      // Copied, since tests change the source in place.
      deck: [...deck] as (string | { measure: string; by: string[] })[],
      endings: [
        { id: 'averted', when: 'harm.deaths < 500' },
        { id: 'held', when: 'harm.deaths_averted > 0 && crisis.happened("radio")' },
        { id: 'saved', when: 'crisis.settled("agreement")' },
        { id: 'divided', when: 'council.drafts_vetoed > 0' },
        { id: 'lost' },
      ] as { id: string; when?: string }[],
      questions: ['first', 'second', 'third'],
    },
    events: {
      radio: {
        when: 'truth.incitement > 40',
        weeks: [1, 6],
        chance: 0.5,
        effects: [{ indicator: 'incitement', add: 8 }],
      },
      column: {
        when: 'crisis.happened("radio")',
        weeks: [2, 20],
        'again-after': 6,
        effects: [{ indicator: 'civilian-deaths', in: 'north', multiply: 1.5 }],
      },
      whisper: { weeks: [1, 1], for: ['china', 'press'] },
    } as Record<string, Record<string, unknown>>,
    seats: seats() as Record<string, ReturnType<typeof seat>>,
    texts: {
      en: {
        title: 'A test country',
        summary: 'A country for tests.',
        origin: 'Invented.',
        country: { name: 'Testland', 'formal-name': 'the Republic of Testland', capital: 'Port Test' },
        regions: {
          north: { name: 'North', description: 'The north.' },
          south: { name: 'South', description: 'The south.' },
        },
        surroundings: { 'next-door': 'Nextdoorland' },
        seats: Object.fromEntries(
          seatIds.map((id) => [
            id,
            { name: id === 'bosnia' ? 'Bosnia' : capital(id), role: `Role of ${id}` },
          ]),
        ),
        objectives: Object.fromEntries(
          seatIds.map((id) => [id, { calm: `${marker} calm ${id}`, word: `${marker} word ${id}` }]),
        ),
        stances: Object.fromEntries(
          seatIds.map((id) => [id, { force: `${marker} force ${id}`, asked: `${marker} asked ${id}` }]),
        ),
        events: {
          radio: {
            headline: `${marker} radio`,
            body: `${marker} lists were read.`,
            plain: { body: `${marker} it was heard.` },
          },
          column: { headline: `${marker} column`, body: `${marker} a column moved.` },
          whisper: { headline: `${marker} whisper`, body: `${marker} a word in private.` },
        },
        endings: Object.fromEntries(
          ['averted', 'held', 'saved', 'divided', 'lost'].map((id) => [
            id,
            { title: `${marker} ${id}`, text: `${marker} it ended ${id}.` },
          ]),
        ),
        questions: { first: `${marker} first?`, second: `${marker} second?`, third: `${marker} third?` },
      },
      fr: { title: 'Un pays d’essai' },
    } as Record<'en' | 'fr', Record<string, unknown>>,
    documents: {
      en: { background: 'History.', 'content-note': 'A note.', facilitator: `${marker} guide` },
    } as Record<string, Record<string, string>>,
    briefs: {
      en: Object.fromEntries(seatIds.map((id) => [id, `${marker} brief of ${id}. ${'Word '.repeat(160)}`])),
    } as Record<string, Record<string, string>>,
    playthroughs: {
      example: {
        title: 'An example',
        about: 'It shows the form.',
        length: 60,
        seed: 'one',
        turns: {
          1: [
            {
              seat: 'france',
              draft: { name: 'mission', title: 'A mission', measures: ['fact-finding-mission'] },
            },
            { vote: { on: 'mission', abstain: ['china'], others: 'yes' } },
            { seat: 'ambassador', ask: 'talks' },
            { seat: 'germany', pledge: { to: 'fact-finding-mission', money: 5 } },
          ],
        },
      },
    } as Record<string, unknown>,
  } satisfies ScenarioSource;
}

function capital(id: string): string {
  return id
    .split('-')
    .map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)
    .join(' ');
}

/** The sound source with one place changed: `undefined` takes the place away. */
export function brokenSource(path: readonly (string | number)[], value: unknown): ScenarioSource {
  const source = soundSource();
  const steps = path.slice(0, -1);
  const last = path.at(-1);
  if (last === undefined) throw new Error('A place has at least one step');
  let place: unknown = source;
  for (const step of steps) place = (place as Record<string, unknown>)[step];
  if (value === undefined) delete (place as Record<string, unknown>)[last];
  else (place as Record<string, unknown>)[last] = value;
  return source;
}
