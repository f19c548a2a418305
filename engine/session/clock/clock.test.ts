import { describe, expect, it } from 'vitest';
import { typed } from '#engine/council/testing/chamber.ts';
import { minutes, seconds } from '#engine/kernel/instant.ts';
import { sessionTime, timeLeft } from '#engine/session/clock/clock.ts';
import { nextDeadline } from '#engine/session/clock/deadlines.ts';
import { leavePhase } from '#engine/session/clock/leave-phase.ts';
import {
  ada,
  china,
  cleo,
  france,
  lebanon,
  lobbyWorld,
  press,
  refusalOf,
  testScenario,
  typesOf,
} from '#engine/testing/fixture.ts';
import { facilitator, World } from '#engine/testing/world.ts';

const phaseOf = ({ state }: World) => `${state.public.turn?.number} ${state.public.turn?.phase}`;
const left = ({ state, now }: World) =>
  timeLeft(state.public.clock, state.public.turn?.endsAt ?? 0, now) / seconds(1);

function started(): World {
  const world = lobbyWorld();
  world.must(facilitator, { type: 'StartSession' });
  return world;
}

describe('a session', () => {
  it('[CL-1] starts once somebody can act for a seat of the Council', () => {
    const world = new World(testScenario);
    expect(refusalOf(world.give(facilitator, { type: 'StartSession' }))).toBe('session/nobody-seated');
    world.seat([ada, press]);
    expect(refusalOf(world.give(facilitator, { type: 'StartSession' }))).toBe('session/nobody-seated');
    world.must(facilitator, { type: 'KeepSeat', seat: france, by: 'bot' });
    world.must(facilitator, { type: 'StartSession' });
    expect(refusalOf(world.give(facilitator, { type: 'StartSession' }))).toBe('session/already-started');
  });

  it('[CL-2] goes through four phases a turn, each to its end, and then to the debrief', () => {
    const world = started();
    const seen = [phaseOf(world)];
    for (let phase = 0; phase < 12; phase++) {
      world.pass(left(world) * 1_000);
      seen.push(world.state.public.status === 'playing' ? phaseOf(world) : world.state.public.status);
    }
    const turn = (number: number) =>
      ['briefing', 'negotiation', 'decision', 'consequences'].map((phase) => `${number} ${phase}`);
    expect(seen).toEqual([...turn(1), ...turn(2), ...turn(3), 'debrief']);
  });

  it('[CL-2] moves on when whoever runs it says so, and tells the dates of each turn', () => {
    const world = started();
    for (let phase = 0; phase < 4; phase++) world.must(facilitator, leavePhase(world.state.public));
    expect(world.state.public.turn).toMatchObject({ number: 2, phase: 'briefing', from: '2031-04-28' });
    expect(world.state.public.turn?.to).toBe('2031-06-22');
  });
});

describe('a stopped clock', () => {
  it('[CL-3] lets no deadline fall due, and each keeps the time it had left', () => {
    const world = started().pass(seconds(30));
    const before = left(world);
    world.must(facilitator, { type: 'PauseClock', overnight: true });
    expect(nextDeadline(world.state.public)).toBeNull();
    world.pass(minutes(60 * 20));
    expect([phaseOf(world), left(world)]).toEqual(['1 briefing', before]);
    world.must(facilitator, { type: 'ResumeClock' });
    expect(left(world)).toBe(before);
  });

  it('[CL-3] lets people talk, and nothing be moved or decided', () => {
    const world = started();
    world.must(facilitator, { type: 'PauseClock', overnight: false });
    world.must(world.by(ada), { type: 'OpenConversation', seats: [china] });
    const move = { type: 'MakeMove', measure: 'group-of-friends', params: {} } as const;
    expect(refusalOf(world.give(world.by(ada), move))).toBe('clock/paused');
    expect(refusalOf(world.give(world.by(ada), { type: 'AskForFloor' }))).toBe('clock/paused');
    expect(refusalOf(world.give(facilitator, leavePhase(world.state.public)))).toBe('clock/paused');
  });
});

describe('an open vote', () => {
  it('[CL-4] holds the end of its phase up', () => {
    const world = started();
    world.must(facilitator, leavePhase(world.state.public));
    world.must(world.by(ada), { type: 'SubmitDraft', text: typed() });
    const draft = world.state.public.council.drafts[0]?.id;
    if (draft === undefined) throw new Error('There is a draft');
    world.must(world.by(ada), { type: 'TableDraft', draft });
    world.pass((left(world) - 10) * 1_000);
    world.must(facilitator, { type: 'PutToVote', draft });
    expect(refusalOf(world.give(facilitator, leavePhase(world.state.public)))).toBe('clock/vote-open');
    world.pass(seconds(60));
    expect(phaseOf(world)).toBe('1 negotiation');
    world.pass(seconds(30));
    expect(world.state.public.council.votes).toHaveLength(1);
    expect(phaseOf(world)).toBe('1 decision');
  });
});

describe('an expiry', () => {
  it('[CL-5] that names another deadline than the one that stands changes nothing', () => {
    const world = started();
    const first = world.state.public.turn?.endsAt ?? 0;
    world.must(facilitator, { type: 'ExtendPhase', seconds: 60 });
    world.now += first;
    expect(typesOf(world.host({ type: 'Expire', what: 'phase', deadline: first }))).toEqual([]);
    const early = world.host({ type: 'Expire', what: 'phase', deadline: first + seconds(60) });
    expect(typesOf(early)).toEqual([]);
    world.now += seconds(60);
    const due = world.host({ type: 'Expire', what: 'phase', deadline: first + seconds(60) });
    expect(typesOf(due)).toContain('PhaseBegan');
    expect(typesOf(world.host({ type: 'Expire', what: 'phase', deadline: first + seconds(60) }))).toEqual([]);
  });
});

describe('undoing', () => {
  it('[CL-6] takes back the newest step with all that followed, and gives its time back', () => {
    const world = started().pass(seconds(45));
    const before = { left: left(world), council: world.state.public.council };
    world.must(facilitator, leavePhase(world.state.public));
    world.pass(seconds(50));
    world.must(world.by(ada), { type: 'AskForFloor' });
    expect(typesOf(world.undo())).toEqual(['StepUndone']);
    expect({ left: left(world), council: world.state.public.council }).toEqual(before);
    expect(phaseOf(world)).toBe('1 briefing');
  });

  it('[CL-6] keeps what people said, who sat where and what was marked', () => {
    const world = started();
    world.must(facilitator, leavePhase(world.state.public));
    world.must(world.by(ada), { type: 'OpenConversation', seats: [china] });
    const conversation = Object.values(world.state.talks)[0]?.conversation;
    if (conversation === undefined) throw new Error('There is a conversation');
    world.must(world.by(ada), { type: 'SendMessage', conversation, body: 'Shall we?' });
    world.must(world.by(cleo), { type: 'ClaimSeat', seat: lebanon });
    world.must(facilitator, { type: 'MarkMoment', note: 'The first word.' });
    world.undo();
    expect(world.state.talks[conversation]?.messages).toHaveLength(1);
    expect(world.state.public.lobby.people[cleo]?.seat).toBe(lebanon);
    expect(world.state.facilitators.moments).toHaveLength(1);
  });

  it('[CL-6] done again takes back the step before, until nothing is left to undo', () => {
    const world = started();
    world.must(facilitator, leavePhase(world.state.public));
    world.must(facilitator, leavePhase(world.state.public));
    const phases = [1, 2, 3].map(() => {
      world.undo();
      return world.state.public.status === 'playing' ? phaseOf(world) : world.state.public.status;
    });
    expect(phases).toEqual(['1 negotiation', '1 briefing', 'lobby']);
    expect(refusalOf(world.undo())).toBe('session/not-started');
  });

  it('[CL-6] [CL-8] is for whoever runs the session', () => {
    const world = started();
    expect(refusalOf(world.undo(world.by(ada)))).toBe('desk/facilitators-only');
  });
});

describe('an absence of the server', () => {
  it('[CL-7] does not count: every deadline keeps the time that was left', () => {
    const world = started().pass(seconds(20));
    const [since, before] = [world.now, left(world)];
    world.now += minutes(95);
    expect(typesOf(world.host({ type: 'EndOutage', since }))).toEqual(['OutageEnded']);
    expect(left(world)).toBe(before);
    expect(nextDeadline(world.state.public)?.due).toBe(world.now + before * 1_000);
  });

  it('[CL-7] changes nothing while the clock stands, and in the lobby', () => {
    const waiting = lobbyWorld();
    expect(typesOf(waiting.host({ type: 'EndOutage', since: waiting.now - 5_000 }))).toEqual([]);
    const world = started().pass(seconds(20));
    world.must(facilitator, { type: 'PauseClock', overnight: true });
    world.now += minutes(5);
    expect(typesOf(world.host({ type: 'EndOutage', since: world.now - 5_000 }))).toEqual([]);
  });

  it('[CL-7] that began before the session started costs it nothing', () => {
    const world = started();
    world.host({ type: 'EndOutage', since: world.now - minutes(3) });
    expect(sessionTime(world.state.public.clock, world.now)).toBe(0);
  });
});

describe('a session that everybody has left', () => {
  it('[CL-10] [CL-3] is paused by the server: no deadline falls due, and no bot acts', () => {
    const world = started().pass(seconds(30));
    const before = left(world);
    expect(typesOf(world.host({ type: 'PauseUnattended' }))).toEqual(['PausedUnattended']);
    expect(world.state.public).toMatchObject({ clock: { state: 'stopped' }, overnight: false });
    expect(nextDeadline(world.state.public)).toBeNull();
    world.pass(minutes(60 * 24));
    expect([phaseOf(world), left(world)]).toEqual(['1 briefing', before]);
    const byBot = world.give({ by: 'bot', seat: lebanon }, { type: 'AskForFloor' });
    expect(refusalOf(byBot)).toBe('clock/paused');
  });

  it('[CL-10] goes on when whoever runs it says so, alone or at the desk', () => {
    const hosted = started().pass(seconds(30));
    const alone = lobbyWorld({ mode: 'practise' });
    alone.must(alone.by(ada), { type: 'StartSession' });
    for (const [world, by] of [
      [hosted, facilitator],
      [alone, alone.by(ada)],
    ] as const) {
      world.host({ type: 'PauseUnattended' });
      const before = left(world);
      world.pass(minutes(90));
      world.must(by, { type: 'ResumeClock' });
      expect([world.state.public.clock.state, left(world)]).toEqual(['running', before]);
    }
    expect(refusalOf(hosted.give(hosted.by(ada), { type: 'ResumeClock' }))).toBe('desk/facilitators-only');
  });

  it('[CL-10] changes nothing in the lobby, while the clock stands, and after play', () => {
    const world = lobbyWorld();
    const pause = () => typesOf(world.host({ type: 'PauseUnattended' }));
    expect(pause()).toEqual([]);
    world.must(facilitator, { type: 'StartSession' });
    world.must(facilitator, { type: 'PauseClock', overnight: true });
    expect(pause()).toEqual([]);
    expect(world.state.public.overnight).toBe(true);
    world.must(facilitator, { type: 'BeginDebrief' });
    expect(pause()).toEqual([]);
  });

  it('[CL-6] [CL-10] is no step to take back: undoing takes back the one before, and its pause with it', () => {
    const world = started();
    world.must(facilitator, leavePhase(world.state.public));
    world.host({ type: 'PauseUnattended' });
    world.undo();
    expect([phaseOf(world), world.state.public.clock.state]).toEqual(['1 briefing', 'running']);
  });
});

describe('the clock of somebody who practises alone', () => {
  it('[CL-8] is their own; in a hosted session it is not', () => {
    const alone = lobbyWorld({ mode: 'practise' });
    alone.must(alone.by(ada), { type: 'StartSession' });
    alone.must(alone.by(ada), leavePhase(alone.state.public));
    const hosted = started();
    expect(refusalOf(hosted.give(hosted.by(ada), leavePhase(hosted.state.public)))).toBe(
      'desk/facilitators-only',
    );
  });
});

describe('moving on', () => {
  it('[CL-9] ends the phase that the facilitator saw, and not the one that began meanwhile', () => {
    const world = started();
    const seen = leavePhase(world.state.public);
    world.must(facilitator, seen);
    expect(refusalOf(world.give(facilitator, seen))).toBe('clock/phase-over');
    expect(phaseOf(world)).toBe('1 negotiation');
    world.must(facilitator, leavePhase(world.state.public));
    expect(phaseOf(world)).toBe('1 decision');
  });
});
