import { describe, expect, it } from 'vitest';
import { leavePhase } from '#engine/session/clock/leave-phase.ts';
import { slicesOf } from '#engine/session/view.ts';
import { ada, cleo, dan, eve, lobbyWorld, refusalOf, testScenario } from '#engine/testing/fixture.ts';
import { facilitator, type World } from '#engine/testing/world.ts';

function played(phases: number): World {
  const world = lobbyWorld();
  world.must(facilitator, { type: 'StartSession' });
  world.must(world.by(eve), { type: 'MakeMove', measure: 'special-envoy', params: {} });
  world.must(world.by(dan), { type: 'AskCapital', about: 'talks' });
  for (let phase = 0; phase < phases; phase++) world.must(facilitator, leavePhase(world.state.public));
  return world;
}

describe('the debrief', () => {
  it('[DB-1] begins with the consequences that were still held back', () => {
    const world = played(3);
    const shown = world.state.facilitators.preview?.report;
    world.must(facilitator, { type: 'BeginDebrief' });
    expect(world.state.public.crisis.reports.at(-1)).toEqual(shown);
    expect(world.state.debrief.truth).toHaveLength(9);
    expect(world.state.debrief.prepared).toBeNull();
  });

  it('[DB-1] judges every objective of every seat, and answers the questions of the report, as facts', () => {
    const world = played(5);
    const events = world.must(facilitator, { type: 'BeginDebrief' });
    expect(events.map(({ event }) => event.type)).toEqual([
      'ObjectivesJudged',
      'AssessmentMade',
      'DebriefBegan',
    ]);
    const { seats, ending, assessment } = world.state.debrief;
    expect(seats.map(({ seat, objectives }) => [seat, objectives.length])).toEqual(
      testScenario.seats.map(({ id, objectives }) => [id, objectives.length]),
    );
    expect(testScenario.endings.map(({ id }) => id)).toContain(ending);
    expect(assessment.length).toBeGreaterThan(10);
  });

  it('[SE-5] gives everyone the debrief slice, and never before it', () => {
    const world = played(4);
    const viewers = [
      { kind: 'participant', participant: cleo },
      { kind: 'facilitator' },
      { kind: 'projector' },
    ] as const;
    for (const viewer of viewers) expect(slicesOf(world.state, viewer)).not.toContain('debrief');
    world.must(facilitator, { type: 'BeginDebrief' });
    for (const viewer of viewers) expect(slicesOf(world.state, viewer)).toContain('debrief');
  });

  it('[SE-5] opens truths, baseline, injects and marks; no talk, no note, no hidden state of the model', () => {
    const world = played(4);
    world.must(world.by(ada), { type: 'WriteNote', body: 'Ours alone.' });
    world.must(facilitator, { type: 'MarkMoment', note: 'Here it turned.' });
    world.must(facilitator, { type: 'BeginDebrief' });
    const { debrief } = world.state;
    expect(debrief.truth).toHaveLength(9);
    expect(debrief.baseline?.weeks).toHaveLength(25);
    expect(debrief.moments).toHaveLength(1);
    const closed = world.log.filter(({ opens }) => opens === 'never').map(({ event }) => event.type);
    expect(closed).toEqual(
      expect.arrayContaining(['CrisisBegan', 'CrisisPrepared', 'NoteWritten', 'MeansDealt']),
    );
    expect(JSON.stringify(debrief)).not.toContain(world.texts[0]?.id);
  });

  it('[CL-6] is taken back by undoing, and then nobody holds its slice', () => {
    const world = played(4);
    world.must(facilitator, { type: 'BeginDebrief' });
    world.undo();
    expect(world.state.public.status).toBe('playing');
    expect(slicesOf(world.state, { kind: 'projector' })).toEqual(['public']);
    expect(world.state.debrief.assessment).toEqual([]);
  });

  it('[DB-1] does not begin twice', () => {
    const world = played(4);
    world.must(facilitator, { type: 'BeginDebrief' });
    expect(refusalOf(world.give(facilitator, { type: 'BeginDebrief' }))).toBe('session/over');
  });
});
