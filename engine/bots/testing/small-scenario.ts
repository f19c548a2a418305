import { indicators } from '#engine/crisis/indicators.ts';
import { exampleSetup } from '#engine/crisis/testing/example-setup.ts';
import type { MeasureId } from '#engine/crisis/types.ts';
import { id, type SeatId, type TextKey } from '#engine/kernel/ids.ts';
import { compileExpression } from '#engine/scenario/expressions/compile.ts';
import type { Expression, ExpressionScope } from '#engine/scenario/expressions/expression.ts';
import { expressionNames } from '#engine/scenario/expressions/names.ts';
import {
  leaningIds,
  type Objective,
  type Scenario,
  type Seat,
  type SeatKind,
  type Stance,
} from '#engine/scenario/scenario.ts';

/** Seats of the tests' council: five permanent and ten elected members, and four who are invited. */
export const permanent = ['p1', 'p2', 'p3', 'p4', 'p5'].map((name) => id<SeatId>(name));
export const elected = Array.from({ length: 10 }, (_, index) => id<SeatId>(`e${index + 1}`));
export const members = [...permanent, ...elected];
export const ambassador = id<SeatId>('ambassador');
export const region = id<SeatId>('region');
export const secretariat = id<SeatId>('secretariat');
export const relief = id<SeatId>('relief');

const kinds: Readonly<Record<string, SeatKind>> = {
  ambassador: 'concerned-state',
  region: 'regional-organisation',
  secretariat: 'secretariat',
  relief: 'ngo',
};

/** Measures of every degree of coercion, by the Council and as moves. */
const deck: readonly {
  readonly measure: MeasureId;
  readonly council: boolean;
  readonly takers: readonly SeatId[];
}[] = [
  { measure: 'fact-finding-mission', council: true, takers: [secretariat] },
  { measure: 'human-rights-monitors', council: true, takers: [] },
  { measure: 'preventive-deployment', council: true, takers: [] },
  { measure: 'demand-ceasefire-res', council: true, takers: [] },
  { measure: 'arms-embargo-state', council: true, takers: [] },
  { measure: 'asset-freeze-travel-ban', council: true, takers: [] },
  { measure: 'icc-referral', council: true, takers: [] },
  { measure: 'air-strikes-protection', council: true, takers: [] },
  { measure: 'conditional-aid-offer', council: false, takers: permanent },
  { measure: 'mediation-process', council: false, takers: [region] },
  { measure: 'field-report', council: false, takers: [relief] },
  { measure: 'public-warning-statement', council: false, takers: [relief, secretariat] },
];

const names = expressionNames(
  {
    regions: exampleSetup.regions.map(({ id: name }) => name),
    measures: deck.map(({ measure }) => measure),
    seats: [...members, ...Object.keys(kinds)],
    councilSeats: members,
    events: [],
  },
  {
    indicators: Object.keys(indicators),
    regionalIndicators: ['civilian-deaths'],
    hiddenIndicators: ['regime-intent', 'elite-restraint', 'leverage', 'inducement'],
    stages: ['prevent', 'react', 'rebuild'],
    requests: ['observers', 'mission', 'access', 'talks', 'restraint'],
  },
);

/** A condition, checked as a scenario's are. @throws what is wrong with it. */
export function condition(source: string, scope: ExpressionScope = 'draft'): Expression {
  const compiled = compileExpression(source, names, scope);
  if (!compiled.ok) throw new Error(`${source}: ${JSON.stringify(compiled.error)}`);
  return compiled.value;
}

export function aim(name: string, met: string, partly: string, weight = 1): Objective {
  return {
    id: name,
    text: id<TextKey>(`aim.${name}`),
    weight,
    met: condition(met, 'seat'),
    partly: condition(partly, 'seat'),
  };
}

/** A stance that is open to everything, but for what is said. */
export function stance(
  changes: Partial<Omit<Stance, 'leanings'>> & { leanings?: Partial<Stance['leanings']> } = {},
): Stance {
  const open = Object.fromEntries(leaningIds.map((leaning) => [leaning, 0])) as Stance['leanings'];
  return {
    measures: {},
    redLines: [],
    conditions: [],
    ...changes,
    leanings: { ...open, ...changes.leanings },
  };
}

export function redLine(name: string, crossed: string, ballot: 'no' | 'abstain'): Stance['redLines'][number] {
  return { id: name, text: id<TextKey>(`line.${name}`), crossed: condition(crossed), ballot };
}

export type Own = Partial<Pick<Seat, 'objectives' | 'stance' | 'means' | 'sources'>>;

/** An invented country before a council whose seats want nothing and have nothing against anything, but for those named. */
export function smallScenario(own: Readonly<Record<string, Own>> = {}): Scenario {
  const text = (key: string) => id<TextKey>(key);
  const seats = [...members, ambassador, region, secretariat, relief].map((seat, index): Seat => {
    const kind = kinds[seat] ?? (permanent.includes(seat) ? 'permanent-member' : 'elected-member');
    return {
      id: seat,
      kind,
      name: text(`${seat}.name`),
      role: text(`${seat}.role`),
      sign: { kind: 'emblem', emblem: 'united-nations' },
      setting: 'invented',
      rank: index + 1,
      sources: [],
      brief: text(`${seat}.brief`),
      objectives: [aim('nothing', 'week >= 0', 'week >= 0')],
      means: { politicalCapital: 10, troops: 1_000, police: 100, money: 100 },
      stance: stance(),
      ...own[seat],
    };
  });
  const plan = {
    turns: 3,
    weeksPerTurn: 3,
    readingMinutes: 1,
    phases: { briefing: 2, negotiation: 10, decision: 5, consequences: 1 },
    debriefMinutes: 5,
  };
  return {
    format: 1,
    slug: 'small',
    version: 1,
    setting: 'invented',
    level: 'introductory',
    title: text('title'),
    summary: text('summary'),
    origin: text('origin'),
    background: text('background'),
    contentNote: text('contentNote'),
    facilitatorGuide: text('facilitatorGuide'),
    calendar: { start: '2031-03-03' },
    country: {
      name: text('country.name'),
      formalName: text('country.formalName'),
      capital: text('country.capital'),
      map: { width: 10, height: 10 },
      regions: exampleSetup.regions.map(({ id: name, population, neighbours }) => ({
        id: name,
        name: text(`${name}.name`),
        description: text(`${name}.description`),
        population,
        outline: [],
        label: [0, 0],
        neighbours,
      })),
      surroundings: [],
    },
    lengths: { 60: plan, 90: plan, 120: plan },
    seats,
    presidency: members,
    deck,
    crisis: exampleSetup,
    events: [],
    endings: [
      { id: 'over', when: condition('week >= 0', 'crisis'), title: text('over'), text: text('over') },
    ],
    questions: [],
    texts: {
      [text('country.name')]: {
        audience: 'public',
        form: 'line',
        english: { concrete: 'Exampland', plain: 'Exampland' },
        translations: {},
      },
    },
  };
}
