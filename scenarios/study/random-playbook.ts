import { capitalRequestKinds } from '#engine/crisis/measures/face-types.ts';
import { type Random, randomFrom } from '#engine/kernel/random.ts';
import type { Scenario, Seat } from '#engine/scenario/scenario.ts';
import { type Playbook, type PlaybookStep, sixCriteria } from '#engine/scenario/schema/playbook.ts';
import { deckOf } from '#engine/session/deal.ts';
import type { DealtMeasure } from '#engine/session/deck.ts';

/** Most of each in a turn, by a table that does all it can. */
const mostMoves = 10;
const mostDrafts = 3;
const mostInDraft = 4;
/** A seat's part in what is asked for, and of what it has, when it pledges. */
const pledgedShare = 0.4;

/** What kind of table it is, each from 0 to 1: how much it does, how readily it agrees, how much it gives. */
interface Temper {
  readonly activity: number;
  readonly concord: number;
  readonly generosity: number;
}

/** What everything of one policy is drawn from. */
interface Table {
  readonly scenario: Scenario;
  readonly deck: readonly DealtMeasure[];
  readonly council: readonly Seat[];
  readonly temper: Temper;
  readonly random: Random;
}

/**
 * Decisions at random for a whole session: what is done, by whom, and how it is voted on. How active, agreeable and generous the table is
 * is drawn first and evenly, so that policies range from doing next to nothing to doing all that can be done. Much of it the rules
 * will refuse; what they allow is the policy.
 * @param seed names the policy: the same seed always decides the same.
 */
export function randomPlaybook(scenario: Scenario, length: Playbook['length'], seed: string): Playbook {
  const random = randomFrom(`${seed}|playbook`);
  const table: Table = {
    scenario,
    deck: Object.values(deckOf(scenario)),
    council: scenario.seats.filter(({ kind }) => kind === 'permanent-member' || kind === 'elected-member'),
    temper: {
      activity: random.uniform('activity'),
      concord: random.uniform('concord'),
      generosity: random.uniform('generosity'),
    },
    random,
  };
  const turns = Array.from({ length: scenario.lengths[length].turns }, (_, index) => index + 1);
  return {
    title: seed,
    about: 'Decisions at random.',
    length,
    seed,
    turns: Object.fromEntries(turns.map((turn) => [`${turn}`, stepsOf(table, turn)])),
  };
}

/** Resolutions before moves: what the Council decided is what the capital is then asked to bear. */
function stepsOf(table: Table, turn: number): PlaybookStep[] {
  const { temper, random } = table;
  const drafts = upTo(mostDrafts * temper.activity, random.uniform('drafts', turn)).flatMap((nth) =>
    draftSteps(table, turn, nth),
  );
  const moves = upTo(mostMoves * temper.activity, random.uniform('moves', turn)).flatMap((nth) =>
    moveStep(table, turn, nth),
  );
  const taken = [...drafts, ...moves].flatMap(measuresIn);
  return [
    ...drafts,
    ...moves,
    ...askSteps(table, turn),
    ...taken.flatMap((id) => pledgeSteps(table, turn, id)),
  ];
}

function draftSteps({ deck, council, temper, random }: Table, turn: number, nth: number): PlaybookStep[] {
  const key = ['draft', turn, nth] as const;
  const carried = shuffled(
    deck.filter((dealt) => dealt.council),
    random,
    ...key,
    'measures',
  ).slice(0, 1 + Math.floor(random.uniform(...key, 'size') * mostInDraft));
  const [author, ...others] = shuffled(council, random, ...key, 'sponsors');
  if (author === undefined || carried.length === 0) return [];
  const name = `turn-${turn}-draft-${nth + 1}`;
  const argued = Object.fromEntries(
    sixCriteria.map((criterion) => [criterion, 'As argued in the chamber.']),
  ) as Record<(typeof sixCriteria)[number], string>;
  return [
    {
      seat: author.id,
      draft: {
        name,
        title: `Draft ${nth + 1} of turn ${turn}`,
        measures: carried.map(({ face }) => face.id),
        with: others.slice(0, 2).map(({ id }) => id),
        'chapter-seven': carried.some(({ face }) => face.coercion >= 2),
        case: argued,
        exit: 'Six months, then a mission by consent.',
      },
    },
    { vote: { on: name, ...ballots(council, temper.concord, random, key) } },
  ];
}

/** Adopted by all, stopped by one permanent member, or left without a majority. */
function ballots(
  council: readonly Seat[],
  concord: number,
  random: Random,
  key: readonly (string | number)[],
): Omit<Extract<PlaybookStep, { vote: unknown }>['vote'], 'on'> {
  const silent = { yes: [], no: [], abstain: [] };
  if (random.uniform(...key, 'vote') < concord) return { ...silent, others: 'yes' };
  const permanent = council.filter(({ kind }) => kind === 'permanent-member');
  const [against] = shuffled(permanent, random, ...key, 'against');
  if (against === undefined || random.uniform(...key, 'vetoed') < 0.5)
    return { ...silent, others: 'abstain' };
  return { ...silent, no: [against.id], others: 'yes' };
}

function moveStep({ deck, random }: Table, turn: number, nth: number): PlaybookStep[] {
  const [dealt] = shuffled(
    deck.filter(({ takers }) => takers.length > 0),
    random,
    'move',
    turn,
    nth,
  );
  if (dealt === undefined) return [];
  const taker = dealt.takers[Math.floor(random.uniform('taker', turn, nth) * dealt.takers.length)];
  return taker === undefined ? [] : [{ seat: taker, move: dealt.face.id }];
}

function askSteps({ scenario, temper, random }: Table, turn: number): PlaybookStep[] {
  const ambassador = scenario.seats.find(({ kind }) => kind === 'concerned-state');
  if (ambassador === undefined) return [];
  return capitalRequestKinds
    .filter((about) => random.uniform('ask', turn, about) < temper.activity)
    .map((about) => ({ seat: ambassador.id, ask: about }));
}

/** Those who give, of what a measure asks for by default. */
function pledgeSteps(
  { scenario, deck, temper, random }: Table,
  turn: number,
  measure: DealtMeasure['face']['id'],
): PlaybookStep[] {
  const asked = deck.find(({ face }) => face.id === measure)?.face.parameters ?? {};
  return scenario.seats.flatMap(({ id, means }): PlaybookStep[] => {
    if (random.uniform('pledge', turn, measure, id) >= temper.generosity / 2) return [];
    const part = (kind: 'troops' | 'police' | 'money') =>
      Math.floor(Math.min(asked[kind]?.default ?? 0, means[kind]) * pledgedShare);
    const [troops, police, money] = [part('troops'), part('police'), part('money')];
    return troops + police + money > 0 ? [{ seat: id, pledge: { to: measure, troops, police, money } }] : [];
  });
}

function measuresIn(step: PlaybookStep): readonly DealtMeasure['face']['id'][] {
  const carried = 'draft' in step ? step.draft.measures : 'move' in step ? [step.move] : [];
  return carried.map((one) => (typeof one === 'string' ? one : one.measure));
}

/** 0, 1, … as many as a draw between none and `most` comes to. */
function upTo(most: number, draw: number): readonly number[] {
  return Array.from({ length: Math.round(most * draw) }, (_, nth) => nth);
}

function shuffled<Thing>(
  things: readonly Thing[],
  random: Random,
  ...key: readonly (string | number)[]
): readonly Thing[] {
  return things
    .map((thing, index) => ({ thing, order: random.uniform(...key, index) }))
    .sort((one, other) => one.order - other.order)
    .map(({ thing }) => thing);
}
