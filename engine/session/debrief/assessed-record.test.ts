import { beforeAll, describe, expect, it } from 'vitest';
import { criterionIds } from '#engine/council/criteria.ts';
import type { TypedDraft } from '#engine/council/drafts/commands.ts';
import { assess } from '#engine/framework/assess.ts';
import { criteria } from '#engine/framework/criteria.ts';
import { lineIds } from '#engine/framework/line-ids.ts';
import { type AssessedRecord, capitalMatters } from '#engine/framework/record.ts';
import type { DraftId } from '#engine/kernel/ids.ts';
import { parseScenario } from '#engine/scenario/parse.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { soundSource } from '#engine/scenario/testing/source.ts';
import type { Actor } from '#engine/session/actor.ts';
import { leavePhase } from '#engine/session/clock/leave-phase.ts';
import { capitalQuestions } from '#engine/session/moves/capital-questions.ts';
import { facilitator, named, seat, World } from '#engine/testing/world.ts';
import { recordForAssessment } from './assessed-record.ts';

const bot = (name: string): Actor => ({ by: 'bot', seat: seat(name) });
const written = (body: string) => ({ is: 'new', body }) as const;

/** Three turns of eight weeks each. */
function scenario(): Scenario {
  const parsed = parseScenario(soundSource());
  if (!parsed.ok) throw new Error(`The fixture has diagnostics: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

const clause = (measure: string): TypedDraft['operative'][number] => ({
  id: null,
  opening: { is: 'phrase', phrase: 'decides' },
  body: null,
  measure: { id: measure, params: {} },
});

/** A resolution on force whose sponsors argue two of the criteria well, and the rest because they must. */
const onForce: TypedDraft = {
  title: null,
  chapterSeven: true,
  preambular: [],
  operative: [clause('multinational-force-no-consent'), clause('sanctions-panel')],
  forceCase: {
    authority: written('The Council decides.'),
    'just-cause': written('People are being killed.'),
    intention: written('To protect.'),
    'last-resort': written('All else was tried.'),
    'proportional-means': written('No more than is needed.'),
    prospects: written('It can be done.'),
  },
  exitPlan: written('Six months, then a mission by consent.'),
};
const empty = {
  authority: null,
  'just-cause': null,
  intention: null,
  'last-resort': null,
  'proportional-means': null,
  prospects: null,
} as const;
const onSanctions: TypedDraft = {
  ...onForce,
  operative: [clause('asset-freeze-travel-ban')],
  forceCase: empty,
  exitPlan: null,
};

/** Moves the session on until a turn and a phase. */
function until(world: World, turn: number, phase: string): void {
  for (let step = 0; step < 20; step++) {
    const now = world.state.public.turn;
    if (now?.number === turn && now.phase === phase) return;
    world.must(facilitator, leavePhase(world.state.public));
  }
  throw new Error(`The session never came to ${phase} of turn ${turn}`);
}

/** Everybody votes on the draft that the decision phase has put to the vote. */
function vote(world: World, draft: DraftId, against: readonly string[]): void {
  for (const member of world.scenario.presidency) {
    const no = against.includes(member);
    world.must(bot(member), {
      type: 'CastVote',
      draft,
      ballot: no ? 'no' : 'yes',
      reasons: no ? ['prospects'] : ['just-cause', 'last-resort'],
      explanation: null,
    });
  }
}

/** A whole session by hand: mediation and talks, sanctions vetoed, force authorised, and the debrief. */
function played(): World {
  const world = new World(scenario());
  world.seat([named('amal'), seat('ambassador')]);
  world.must(facilitator, { type: 'FillWithBots' });
  world.must(facilitator, { type: 'StartSession' });

  until(world, 1, 'negotiation');
  world.must(bot('union'), { type: 'MakeMove', measure: 'mediation-process', params: {} });
  world.must(bot('relief'), { type: 'MakeMove', measure: 'field-report', params: {} });
  const ambassador = world.by(named('amal'));
  world.must(ambassador, { type: 'AskCapital', about: 'talks' });
  world.must(ambassador, { type: 'BringAnswer', request: 'talks.0' });
  world.must(ambassador, { type: 'AskCapital', about: 'mission' });
  world.must(bot('france'), { type: 'SubmitDraft', text: onSanctions });
  world.must(bot('france'), { type: 'TableDraft', draft: draftOf(world, 0) });
  until(world, 1, 'decision');
  vote(world, draftOf(world, 0), ['china', 'russian-federation']);

  until(world, 2, 'negotiation');
  world.must(bot('next-door'), { type: 'AskForFloor' });
  world.must(bot('germany'), { type: 'SubmitDraft', text: onForce });
  world.must(bot('germany'), { type: 'TableDraft', draft: draftOf(world, 1) });
  until(world, 2, 'decision');
  vote(world, draftOf(world, 1), ['brazil']);
  const [force] = Object.values(world.state.public.crisis.measures).filter(
    ({ measure }) => measure === 'multinational-force-no-consent',
  );
  world.must(bot('france'), {
    type: 'Pledge',
    instance: force?.instance ?? '',
    troops: 100,
    police: 0,
    money: 0,
  });

  until(world, 3, 'briefing');
  world.must(facilitator, { type: 'BeginDebrief' });
  return world;
}

function draftOf(world: World, index: number): DraftId {
  const draft = world.state.public.council.drafts[index];
  if (draft === undefined) throw new Error(`No draft ${index}`);
  return draft.id;
}

describe('[AS-70] the account of a session that the assessment judges', () => {
  let world: World;
  let record: AssessedRecord;
  beforeAll(() => {
    world = played();
    record = recordForAssessment(world.state, world.scenario);
  });

  it('has every week lived through, in truth, beside the crisis left alone', () => {
    expect(record.weeks.map(({ week }) => week)).toEqual(Array.from({ length: 17 }, (_, week) => week));
    expect(record.leftAlone).toHaveLength(25);
    const last = record.weeks.at(-1);
    expect(last?.totals).toEqual(world.state.vault.crisis?.totals);
    expect(last?.indices['regime-intent']).toBe(world.state.vault.crisis?.national['regime-intent']);
    expect(Object.keys(last?.uprooted ?? {})).toEqual(['north', 'south']);
    expect(record.country).toEqual({
      perpetrator: 'both',
      exclusion: 50,
      threatened: { north: 200_000, south: 200_000 },
    });
    expect(record.reports.map(({ week }) => week)).toEqual([0, 8, 16]);
  });

  it('has what was done, by whom, when, and with which means', () => {
    const mediation = record.measures.find(({ measure }) => measure === 'mediation-process');
    expect(mediation).toMatchObject({
      tool: 'DP-P5',
      purposes: ['mediation'],
      origin: { by: 'seat', seat: 'union', part: 'regional-organisation' },
      week: 0,
      pledgedShare: 1,
      contributors: [{ seat: 'union', part: 'regional-organisation' }],
    });
    const force = record.measures.find(({ measure }) => measure === 'multinational-force-no-consent');
    expect(force).toMatchObject({
      coercion: 3,
      military: true,
      origin: { by: 'council', draft: draftOf(world, 1) },
      week: 8,
      consent: 'not-needed',
      readyWeek: null,
      acted: null,
      contributors: [{ seat: 'france', part: 'council-member' }],
    });
    expect(force?.pledgedShare).toBe(0);
  });

  it('has the drafts with what they carried and claimed, and the votes on them', () => {
    const [vetoed, adopted] = record.drafts;
    expect(vetoed).toMatchObject({ outcome: 'vetoed', claims: [], exitPlan: false });
    expect(vetoed?.vote).toMatchObject({ week: 0, inFavour: 13, vetoedBy: ['china', 'russian-federation'] });
    expect(adopted).toMatchObject({
      outcome: 'adopted',
      author: { seat: 'germany', part: 'council-member' },
      chapterSeven: true,
      exitPlan: true,
      claims: criteria,
    });
    expect(adopted?.carries.map(({ measure, coercion }) => [measure, coercion])).toEqual([
      ['multinational-force-no-consent', 3],
      ['sanctions-panel', 0],
    ]);
    expect(adopted?.vote?.vetoedBy).toEqual([]);
    expect(adopted?.vote?.ballots).toContainEqual({
      seat: 'brazil',
      inFavour: false,
      reasons: ['prospects'],
    });
  });

  it('has what the capital answered, and whether its ambassador said so', () => {
    expect(record.answers.map(({ id, about, week, brought }) => [id, about, week, brought])).toEqual([
      ['talks.0', 'talks', 0, true],
      ['mission.0', 'mission', 0, false],
    ]);
  });

  it('has where it was discussed and who took part', () => {
    expect(record.discussions).toContainEqual({ week: 0, body: 'council' });
    expect(record.discussions).toContainEqual({ week: 0, body: 'regional' });
    expect(record.participation).toContainEqual({ seat: 'next-door', part: 'neighbour', week: 8 });
    expect(record.participation).toContainEqual({ seat: 'relief', part: 'ngo', week: 0 });
  });

  it('is judged when the debrief begins, and the lines are facts from then on', () => {
    const lines = assess(record);
    expect(world.state.debrief.assessment).toEqual(lines);
    expect([...new Set(lines.map(({ id }) => id))]).toEqual(lineIds);
    const cause = lines.find(({ id }) => id === 'MI-JUSTCAUSE');
    expect(cause?.subject).toEqual({ kind: 'draft', id: draftOf(world, 1) });
    expect(cause?.claim).toEqual({ criterion: 'just-cause', made: true, inFavour: 14, against: 0 });
    expect(lines.find(({ id }) => id === 'MI-AUTHORITY')?.reason.code).toBe('authority/council');
  });
});

describe('[AS-71] the words of the assessment and of the session', () => {
  it('name the same six criteria and the same things asked of a capital', () => {
    expect(criteria).toEqual(criterionIds);
    expect(capitalMatters).toEqual(capitalQuestions);
  });
});
