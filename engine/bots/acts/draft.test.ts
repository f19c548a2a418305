import { describe, expect, it } from 'vitest';
import { nextAct } from '#engine/bots/next-act.ts';
import type { Table } from '#engine/bots/play/table.ts';
import { momentsOf } from '#engine/bots/testing/moments.ts';
import { bot, carrying, inputFor, must, sittingIn } from '#engine/bots/testing/sitting.ts';
import {
  aim,
  ambassador,
  elected,
  members,
  type Own,
  redLine,
  smallScenario,
  stance,
} from '#engine/bots/testing/small-scenario.ts';
import type { SubmittedDraft } from '#engine/bots/testing/submitted.ts';
import { typedDraft } from '#engine/council/drafts/commands.ts';
import { id, type SeatId } from '#engine/kernel/ids.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';

const e1 = id<SeatId>('e1');

/** Wants facts and observers, by the Council. */
const eager: Own = {
  objectives: [
    aim('facts', 'council.adopted("fact-finding-mission")', 'council.drafts_tabled >= 1', 0.5),
    aim('eyes', 'council.adopted("human-rights-monitors")', 'council.drafts_tabled >= 1', 0.5),
  ],
  stance: stance({ measures: { 'fact-finding-mission': 0.8, 'human-rights-monitors': 0.8 } }),
};

/** The draft that a seat submits at some moment of the negotiation, or null when it never does. */
function submittedBy(
  scenario: Scenario,
  seat: SeatId,
  before: (table: Table) => void = () => undefined,
): SubmittedDraft | null {
  const table = sittingIn(scenario, 'negotiation', 0);
  before(table);
  for (const _ of momentsOf(table)) {
    const act = nextAct(inputFor(table, scenario, seat));
    if (act?.command.type === 'SubmitDraft') return { text: act.command.text, act, table };
  }
  return null;
}

function measuresOf(submitted: SubmittedDraft | null): readonly string[] {
  return submitted?.text.operative.flatMap(({ measure }) => measure?.id ?? []) ?? [];
}

describe('how a seat writes a draft', () => {
  it('[BO-5] writes two to five measures that serve its aims, in a text that the rules accept', () => {
    const scenario = smallScenario({ e1: eager });
    const submitted = submittedBy(scenario, e1);
    const measures = measuresOf(submitted);
    expect(measures).toContain('fact-finding-mission');
    expect(measures).toContain('human-rights-monitors');
    expect(measures.length).toBeGreaterThanOrEqual(2);
    expect(measures.length).toBeLessThanOrEqual(5);
    expect(submitted?.act.weighed.reason.code).toBe('draft/aim');
    expect(typedDraft.safeParse(submitted?.text).success).toBe(true);
    if (submitted === null) return;
    expect(submitted.table.let(e1, submitted.act)).toBeNull();
    must(submitted.table, bot(e1), { type: 'TableDraft', draft: id('d1') });
  });

  it('[BO-5] names the country, and opens every paragraph with a phrase of the Council', () => {
    const text = submittedBy(smallScenario({ e1: eager }), e1)?.text;
    const bodies = text?.preambular.map(({ body }) => (body.is === 'new' ? body.body : '')) ?? [];
    expect(bodies.length).toBeGreaterThanOrEqual(3);
    expect(bodies.some((body) => body.includes('Exampland'))).toBe(true);
    const openings = [...(text?.preambular ?? []), ...(text?.operative ?? [])].map(
      ({ opening }) => opening.is,
    );
    expect(new Set(openings)).toEqual(new Set(['phrase']));
  });

  it('[BO-5] argues the six criteria and the exit when its draft authorises force', () => {
    // Everybody is known to have voted for the like before: without that a seat would not try.
    const before = { symbol: 'S/1', date: '2011-01-01', topic: 'Force', position: 'yes' } as const;
    const known = Object.fromEntries(members.map((seat) => [seat, { sources: [before] }]));
    const scenario = smallScenario({
      ...known,
      e1: {
        objectives: [aim('act', 'council.force_authorised', 'council.force_authorised')],
        stance: stance({ leanings: { force: 1, coercion: 1, pressure: 1 } }),
      },
    });
    const submitted = submittedBy(scenario, e1);
    expect(measuresOf(submitted)).toContain('air-strikes-protection');
    expect(submitted?.text.chapterSeven).toBe(true);
    expect(Object.values(submitted?.text.forceCase ?? {}).every((argued) => argued !== null)).toBe(true);
    expect(submitted?.text.exitPlan).not.toBeNull();
    if (submitted === null) return;
    expect(submitted.table.let(e1, submitted.act)).toBeNull();
    must(submitted.table, bot(e1), { type: 'TableDraft', draft: id('d1') });
  });

  it('[BO-5] never writes what crosses its own red line', () => {
    const scenario = smallScenario({
      e1: {
        objectives: [aim('embargo', 'council.adopted("arms-embargo-state")', 'council.chapter_seven')],
        stance: stance({
          leanings: { coercion: 1 },
          redLines: [redLine('none', 'draft.coercion >= 2', 'no')],
        }),
      },
    });
    expect(measuresOf(submittedBy(scenario, e1))).not.toContain('arms-embargo-state');
  });

  it('[BO-5] leaves the pen to others when two bots have written already', () => {
    const scenario = smallScenario({ e1: eager });
    const [, second, third] = elected;
    const twice = (table: Table) => {
      for (const seat of [second, third]) {
        if (seat !== undefined)
          must(table, bot(seat), { type: 'SubmitDraft', text: carrying(['demand-ceasefire-res']) });
      }
    };
    expect(submittedBy(scenario, e1, twice)).toBeNull();
  });

  it('[BO-5] writes nothing when it expects nothing', () => {
    expect(submittedBy(smallScenario(), e1)).toBeNull();
  });

  it('[BO-5] may be the concerned state, which then looks for a sponsor', () => {
    const scenario = smallScenario({ [ambassador]: eager });
    const submitted = submittedBy(scenario, ambassador);
    expect(measuresOf(submitted)).toContain('fact-finding-mission');
    if (submitted === null) return;
    submitted.table.let(ambassador, submitted.act);
    expect(submitted.table.state().public.council.drafts[0]?.sponsors).toEqual([]);
  });
});

describe('what becomes of a draft', () => {
  const likes: Own = {
    objectives: [aim('facts', 'council.adopted("fact-finding-mission")', 'council.drafts_adopted >= 1')],
    stance: stance({ measures: { 'fact-finding-mission': 0.8 } }),
  };

  it('[BO-7] is sponsored by members whom it serves, and by nobody else', () => {
    const scenario = smallScenario(Object.fromEntries(elected.slice(1, 9).map((seat) => [seat, likes])));
    const table = sittingIn(scenario, 'negotiation', 0.5);
    must(table, bot(e1), { type: 'SubmitDraft', text: carrying(['fact-finding-mission']) });
    const joins = (seat: SeatId) => nextAct(inputFor(table, scenario, seat))?.command.type === 'SponsorDraft';
    expect(elected.slice(1, 9).some(joins)).toBe(true);
    expect(joins(id<SeatId>('e10'))).toBe(false);
    expect(joins(id<SeatId>('p1'))).toBe(false);
  });

  it('[BO-7] is tabled by its author before time runs out', () => {
    const scenario = smallScenario({ e1: eager });
    const early = sittingIn(scenario, 'negotiation', 0.1);
    must(early, bot(e1), { type: 'SubmitDraft', text: carrying(['fact-finding-mission']) });
    expect(nextAct(inputFor(early, scenario, e1))?.command.type).not.toBe('TableDraft');
    const late = sittingIn(scenario, 'negotiation', 0.85);
    must(late, bot(e1), { type: 'SubmitDraft', text: carrying(['fact-finding-mission']) });
    const act = nextAct(inputFor(late, scenario, e1));
    expect(act?.command).toEqual({ type: 'TableDraft', draft: 'd1' });
    expect(act?.weighed.reason).toEqual({ code: 'table/time-runs-out', params: { sponsors: 1 } });
  });

  it('[BO-7] is withdrawn when no member stands by it', () => {
    const scenario = smallScenario();
    const table = sittingIn(scenario, 'negotiation', 0.85);
    must(table, bot(ambassador), { type: 'SubmitDraft', text: carrying(['fact-finding-mission']) });
    expect(nextAct(inputFor(table, scenario, ambassador))?.command).toEqual({
      type: 'WithdrawDraft',
      draft: 'd1',
    });
  });
});
