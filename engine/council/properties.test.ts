import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expireFloor, expirePoint, expireSilence, expireVote } from '#engine/council/deadlines.ts';
import { councilOnPhase } from '#engine/council/on-phase.ts';
import { openPoll } from '#engine/council/polls/open-poll.ts';
import {
  type CouncilCommand,
  clock,
  contextAt,
  decide,
  inPhase,
  lead,
  memberSeats,
  permit,
  seated,
  typed,
} from '#engine/council/testing/chamber.ts';
import { type Attempt, type Step, steps } from '#engine/council/testing/steps.ts';
import { type DraftId, id } from '#engine/kernel/ids.ts';
import { minutes } from '#engine/kernel/instant.ts';
import type { Actor } from '#engine/session/actor.ts';
import { phases } from '#engine/session/clock/events.ts';
import { type NewEvent, toAll } from '#engine/session/decision.ts';
import { evolve } from '#engine/session/fold.ts';
import type { SessionState } from '#engine/session/slices.ts';

interface Run {
  readonly state: SessionState;
  readonly at: number;
  readonly log: readonly NewEvent[];
}

const started: Run = { state: inPhase(inPhase(seated, 'briefing'), 'negotiation'), at: 0, log: [] };
const drafted = taken(
  [lead('france'), { type: 'SubmitDraft', text: typed() }],
  [lead('russia'), { type: 'SubmitDraft', text: typed() }],
  [lead('concerned'), { type: 'SubmitDraft', text: typed() }],
);

function take(run: Run, step: Step, nth: number): Run {
  switch (step.is) {
    case 'attempts':
      return attemptInTurn(run, step.attempts, nth);
    case 'time': {
      const at = run.at + step.passes;
      return [expireFloor, expireVote, expirePoint, expireSilence].reduce(
        (before, expire) => {
          const decision = expire(before.state, contextAt(clock, at));
          return decision.ok ? happened(before, decision.value.events) : before;
        },
        { ...run, at },
      );
    }
    case 'next-phase':
      return nextPhase(run);
    case 'lobby':
      return happened(run, [step.event]);
  }
}

/** Takes the first attempt that is allowed; every answer of a guard on the way must be the decider's too. */
function attemptInTurn(run: Run, attempts: readonly Attempt[], nth: number): Run {
  for (const { actor: who, command: what } of attempts) {
    const answer = permit(run.state, who, what);
    const decision = decide(run.state, who, what, run.at, `c${nth}`);
    expect(decision.ok, `${what.type}: ${JSON.stringify(answer)}`).toBe(answer.may !== 'no');
    if (decision.ok) return happened(run, decision.value.events);
  }
  return run;
}

function happened(run: Run, events: readonly NewEvent[]): Run {
  return { ...run, state: events.reduce(evolve, run.state), log: [...run.log, ...events] };
}

function nextPhase(run: Run): Run {
  const { turn, council } = run.state.public;
  if (turn === null || openPoll(council) !== null) return run;
  const phase = phases[(phases.indexOf(turn.phase) + 1) % phases.length] ?? 'briefing';
  const number = phase === 'briefing' ? turn.number + 1 : turn.number;
  const began = toAll({
    type: 'PhaseBegan',
    turn: number,
    phase,
    endsAt: run.at + minutes(10),
    from: turn.from,
    to: turn.to,
  });
  const entered = happened(run, [began]);
  return happened(
    entered,
    councilOnPhase(entered.state, { turn: number, phase, at: run.at }, contextAt(clock, run.at)),
  );
}

const isUnique = (items: readonly unknown[]) => new Set(items).size === items.length;

function expectOrder({ state: { public: slice } }: Run): void {
  const { council } = slice;
  const voting = council.drafts.filter(({ status }) => status.is === 'voting');
  expect(voting.map((draft) => draft.id)).toEqual(council.vote === null ? [] : [council.vote.draft]);
  expect(isUnique(council.waiting.map(({ seat }) => seat))).toBe(true);
  expect(council.waiting.some(({ seat }) => seat === council.floor?.seat)).toBe(false);
  const poll = openPoll(council);
  expect(
    council.floor !== null && (poll !== null || (council.meeting.is !== 'open' && council.informal === null)),
  ).toBe(false);
  expect(council.vote !== null && council.question !== null).toBe(false);
  const pending = council.motions.filter(({ status }) => status === 'pending');
  expect((pending.length > 0 || council.point !== null) && council.meeting.is === 'closed').toBe(false);
  expect(isUnique(pending.map(({ by }) => by))).toBe(true);
  expect(council.underVote !== null && poll === null).toBe(false);
  expect(council.informal !== null && (council.meeting.is === 'open' || poll !== null)).toBe(false);
  const waitsForBody = council.point?.is === 'challenged' || council.point?.is === 'put';
  expect(waitsForBody && council.question === null).toBe(false);
  expect(isUnique(council.tabled)).toBe(true);
  for (const draft of council.drafts) {
    expect(isUnique(draft.sponsors)).toBe(true);
    expect(draft.sponsors.every((seat) => memberSeats.includes(seat))).toBe(true);
    const paragraphs = [...draft.preambular, ...draft.operative].map((paragraph) => paragraph.id);
    expect(isUnique(paragraphs)).toBe(true);
  }
  for (const vote of [...council.votes, ...council.questions]) {
    expect(Object.keys(vote.ballots).sort()).toEqual([...memberSeats].sort());
    const counted = Object.values(vote.outcome.counts).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(memberSeats.length);
  }
}

describe('whatever people do in the chamber', () => {
  it('[SP-2] [DR-3] [DR-9] [VO-1] [VO-5] [RU-3] [MT-9] [PO-2] order is kept, guards agree with deciders, and the log tells it all', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const run = taken.reduce((before, step, index) => {
          const after = take(before, step, index);
          expectOrder(after);
          return after;
        }, drafted);
        expect(run.log.reduce(evolve, started.state)).toEqual(run.state);
        expect(JSON.parse(JSON.stringify(run.state))).toEqual(run.state);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('[VO-3] [VO-7] [CO-9] with only the clock going on, every tabled draft is voted on and every speech ends', () => {
    const asleep = ['d1', 'd2']
      .map((draft, index): Step => {
        const actor = lead(['france', 'russia'][index] ?? '');
        return {
          is: 'attempts',
          attempts: [{ actor, command: { type: 'TableDraft', draft: id<DraftId>(draft) } }],
        };
      })
      .reduce(take, drafted);
    const decision = nextPhase(asleep);
    const minutesLater = Array.from({ length: 4 }, (): Step => ({ is: 'time', passes: 90_000 })).reduce(
      take,
      decision,
    );
    expect(minutesLater.state.public.council.votes.map(({ draft }) => draft)).toEqual(['d1', 'd2']);
    expect(minutesLater.state.public.council.vote).toBeNull();
  });
});

function taken(...commands: readonly (readonly [Actor, CouncilCommand])[]): Run {
  const attempted = commands.map(([who, what]): Step => {
    return { is: 'attempts', attempts: [{ actor: who, command: what }] };
  });
  return attempted.reduce(take, started);
}
