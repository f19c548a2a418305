import { describe, expect, it } from 'vitest';
import { nextAct } from '#engine/bots/next-act.ts';
import { setTable } from '#engine/bots/play/table.ts';
import { playOut } from '#engine/bots/playing.ts';
import { botReasonCodes } from '#engine/bots/reasons.ts';
import {
  bot,
  carrying,
  facilitator,
  inputFor,
  must,
  putToVote,
  sittingIn,
} from '#engine/bots/testing/sitting.ts';
import {
  aim,
  elected,
  members,
  type Own,
  smallScenario,
  stance,
} from '#engine/bots/testing/small-scenario.ts';
import { reasonWords } from '#engine/bots/texts/reason-words.ts';
import { thinkingTime } from '#engine/bots/thinking-time.ts';
import { id, type SeatId } from '#engine/kernel/ids.ts';
import { locales } from '#engine/scenario/locale.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { leavePhase } from '#engine/session/clock/leave-phase.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { viewFor } from '#engine/session/view.ts';

const e1 = id<SeatId>('e1');
const e2 = id<SeatId>('e2');
const liking: Own = {
  stance: stance({ measures: { 'fact-finding-mission': 0.9, 'human-rights-monitors': 0.9 } }),
};
const scenario = smallScenario({ e1: liking, e2: liking, relief: liking });

describe('when a bot has nothing to do', () => {
  it('[BO-6] before and after play, and while the clock stands', () => {
    const table = setTable(
      scenario,
      { mode: 'hosted', length: 60, intensity: 'plain', locale: 'en' },
      'dice',
    );
    must(table, facilitator, { type: 'FillWithBots' });
    expect(nextAct(inputFor(table, scenario, e1))).toBeNull();
    must(table, facilitator, { type: 'StartSession' });
    must(table, facilitator, leavePhase(table.state().public));
    const draft = putToVote(table, e1, carrying(['fact-finding-mission']));
    expect(nextAct(inputFor(table, scenario, e2))?.command).toMatchObject({ type: 'CastVote', draft });
    must(table, facilitator, { type: 'PauseClock', overnight: false });
    expect(nextAct(inputFor(table, scenario, e2))).toBeNull();
    must(table, facilitator, { type: 'ResumeClock' });
    must(table, facilitator, { type: 'CloseVote', draft });
    must(table, facilitator, { type: 'BeginDebrief' });
    expect(nextAct(inputFor(table, scenario, e2))).toBeNull();
  });

  it('[BO-6] while the consequences are shown', () => {
    const table = sittingIn(scenario, 'consequences', 0.5);
    for (const seat of members) expect(nextAct(inputFor(table, scenario, seat))).toBeNull();
  });

  it('[BO-6] in a seat that the scenario does not have', () => {
    const table = sittingIn(scenario, 'negotiation', 0.5);
    expect(nextAct(inputFor(table, scenario, e1, { seat: id<SeatId>('nobody') }))).toBeNull();
  });
});

describe('what a bot asks for', () => {
  it('[BO-6] is never what it was refused', () => {
    const table = sittingIn(scenario, 'negotiation', 0.1);
    putToVote(table, e1, carrying(['fact-finding-mission']));
    const act = nextAct(inputFor(table, scenario, e2));
    if (act === null) throw new Error('It votes');
    const again = nextAct(inputFor(table, scenario, e2, { refused: [act.command] }));
    expect(again?.command).not.toEqual(act.command);
  });

  it('[BO-6] is always permitted: over a whole session nothing is refused', () => {
    const { refusals } = playOut({ scenario, seed: 'one', length: 60, locale: 'en', script: null });
    expect(refusals).toEqual([]);
  });

  it('[BO-12] follows from what it is given alone', () => {
    const table = sittingIn(scenario, 'negotiation', 0.85);
    must(table, bot(e1), { type: 'SubmitDraft', text: carrying(['fact-finding-mission']) });
    for (const seat of members) {
      const input = inputFor(table, scenario, seat);
      const fresh = JSON.parse(JSON.stringify(input));
      expect(nextAct(fresh)).toEqual(nextAct(input));
    }
  });
});

describe('what a bot knows', () => {
  /** The same session with another truth, and other aims and stances in every seat but one. */
  const otherTruth = (state: SessionState): SessionState => ({
    ...state,
    vault: { ...state.vault, crisis: null, answers: [], happened: [{ event: 'secret', week: 1 }] },
    facilitators: { ...state.facilitators, truth: [], preview: null },
    seats: Object.fromEntries(
      Object.entries(state.seats).map(([seat, slice]) => [seat, { ...slice, politicalCapital: 1 }]),
    ),
  });
  const otherSecrets = (own: SeatId): Scenario => ({
    ...scenario,
    events: [],
    endings: [],
    seats: scenario.seats.map((seat) =>
      seat.id === own
        ? seat
        : {
            ...seat,
            stance: stance({ leanings: { force: 1, consent: -1 } }),
            objectives: [aim('other', 'week > 3', 'week > 1')],
            means: { politicalCapital: 0, troops: 0, police: 0, money: 0 },
          },
    ),
  });

  it('[BO-1] is what its seat was told: another truth and other seats’ secrets change nothing that it does', () => {
    const moments = [0.1, 0.3, 0.5, 0.7, 0.9];
    let acts = 0;
    for (const share of moments) {
      const table = sittingIn(scenario, 'negotiation', share);
      must(table, bot(e1), {
        type: 'SubmitDraft',
        text: carrying(['fact-finding-mission', 'human-rights-monitors']),
      });
      for (const { id: seat } of scenario.seats) {
        const input = inputFor(table, scenario, seat);
        const state = table.state();
        const changed = otherTruth(state);
        const kept = {
          ...changed,
          seats: { ...changed.seats, [seat]: state.seats[seat] ?? changed.seats[seat] },
        };
        const view = viewFor(kept as SessionState, { by: 'bot', seat });
        const act = nextAct(input);
        expect(nextAct({ ...input, view, scenario: otherSecrets(seat) })).toEqual(act);
        if (act !== null) acts += 1;
      }
    }
    expect(acts).toBeGreaterThan(3);
  });
});

describe('how long a bot thinks', () => {
  it('[BO-13] is two to nine seconds, the same for the same act and not the same for all', () => {
    const times = elected.map((seat) => thinkingTime(seat, { type: 'AskForFloor' }, 'dice'));
    for (const time of times) {
      expect(time).toBeGreaterThanOrEqual(2_000);
      expect(time).toBeLessThanOrEqual(9_000);
    }
    expect(new Set(times).size).toBeGreaterThan(5);
    expect(thinkingTime(e1, { type: 'AskForFloor' }, 'dice')).toBe(times[0]);
  });
});

describe('the words of reasons', () => {
  it('[BO-12] name the same parameters in every language', () => {
    const named = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const code of botReasonCodes) {
      for (const locale of locales)
        expect(named(reasonWords[locale][code])).toEqual(named(reasonWords.en[code]));
    }
  });
});
