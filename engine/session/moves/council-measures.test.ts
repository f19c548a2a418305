import { describe, expect, it } from 'vitest';
import type { CastableBallot } from '#engine/council/ballots.ts';
import type { TypedDraft } from '#engine/council/drafts/commands.ts';
import type { DraftId } from '#engine/kernel/ids.ts';
import { leavePhase } from '#engine/session/clock/leave-phase.ts';
import type { PublicMeasure } from '#engine/session/consequences/slice.ts';
import { ada, lobbyWorld, refusalOf, testScenario, typesOf } from '#engine/testing/fixture.ts';
import { facilitator, type World } from '#engine/testing/world.ts';
import type { ChosenParams } from './commands.ts';

const words = { is: 'new', body: 'Requests a report on it.' } as const;
const paragraph = (measure: string | null, params: ChosenParams = {}): TypedDraft['operative'][number] => ({
  id: null,
  opening: { is: 'own', words: { is: 'new', body: 'Decides' } },
  body: measure === null ? words : null,
  measure: measure === null ? null : { id: measure, params },
});

function text(...operative: TypedDraft['operative']): TypedDraft {
  const none = { authority: null, 'just-cause': null, intention: null, 'last-resort': null };
  const forceCase = { ...none, 'proportional-means': null, prospects: null };
  return { title: null, chapterSeven: true, preambular: [], operative, forceCase, exitPlan: null };
}

function theDraft({ state }: World): DraftId {
  const [draft] = state.public.council.drafts;
  if (draft === undefined) throw new Error('A draft was submitted');
  return draft.id;
}

/** In negotiation, with Ada's draft on the table and the vote on it open. */
function voting(...operative: TypedDraft['operative']): World {
  const world = lobbyWorld();
  world.must(facilitator, { type: 'StartSession' });
  world.must(facilitator, { type: 'NextPhase', leaving: 'briefing' });
  world.must(world.by(ada), { type: 'SubmitDraft', text: text(...operative) });
  const draft = theDraft(world);
  world.must(world.by(ada), { type: 'TableDraft', draft });
  world.must(facilitator, { type: 'PutToVote', draft });
  return world;
}

/** Every member of the Council casts the same ballot, whoever acts for it. */
function allCast(world: World, ballot: CastableBallot): World {
  for (const seat of testScenario.presidency)
    world.must(
      { by: 'bot', seat },
      { type: 'CastVote', draft: theDraft(world), ballot, reasons: [], explanation: null },
    );
  expect(world.state.public.council.vote).toBeNull();
  return world;
}

const taken = ({ state }: World): readonly PublicMeasure[] => Object.values(state.public.crisis.measures);

describe('an adopted resolution', () => {
  it('[MO-9] takes the measure of each operative paragraph that carries one, with its parameters', () => {
    const world = voting(
      paragraph('fact-finding-mission', { money: 10 }),
      paragraph(null),
      paragraph('arms-embargo-state'),
    );
    expect(taken(world)).toEqual([]);
    allCast(world, 'yes');
    const [draft] = world.state.public.council.drafts;
    expect(draft?.status.is).toBe('adopted');
    expect(taken(world)).toMatchObject([
      {
        measure: 'fact-finding-mission',
        origin: { by: 'council', draft: draft?.id, paragraph: draft?.operative[0]?.id },
        taker: 'council',
        params: { money: 10, weeks: 16 },
      },
      {
        measure: 'arms-embargo-state',
        origin: { by: 'council', draft: draft?.id, paragraph: draft?.operative[2]?.id },
        taker: 'council',
      },
    ]);
    expect(new Set(taken(world).map(({ instance }) => instance)).size).toBe(2);
  });

  it('[MO-9] takes them beside those that seats took, which keep their numbers', () => {
    const world = voting(paragraph('fact-finding-mission'));
    world.must(world.by(ada), { type: 'MakeMove', measure: 'group-of-friends', params: {} });
    allCast(world, 'yes');
    expect(taken(world).map(({ instance, measure }) => [instance, measure])).toEqual([
      ['m1', 'group-of-friends'],
      ['m2', 'fact-finding-mission'],
    ]);
  });

  it.each(['no', 'abstain'] as const)('[MO-9] that was not adopted takes none (%s)', (ballot) => {
    expect(taken(allCast(voting(paragraph('arms-embargo-state')), ballot))).toEqual([]);
  });

  it('[MO-9] [CL-6] whose vote is taken back took none', () => {
    const world = allCast(voting(paragraph('arms-embargo-state')), 'yes');
    world.undo();
    expect(taken(world)).toEqual([]);
  });
});

describe('while a vote is open', () => {
  it('[DB-1] [CL-4] the debrief does not begin, and no phase ends; once it has closed, both may', () => {
    const world = voting(paragraph('arms-embargo-state'));
    for (const command of [{ type: 'BeginDebrief' }, leavePhase(world.state.public)] as const)
      expect(refusalOf(world.give(facilitator, command))).toBe('clock/vote-open');
    expect(world.state.public.status).toBe('playing');
    allCast(world, 'no');
    expect(typesOf(world.give(facilitator, { type: 'BeginDebrief' }))).toContain('DebriefBegan');
  });
});
