import { describe, expect, it } from 'vitest';
import type { BotAct } from '#engine/bots/bot.ts';
import { nextAct } from '#engine/bots/next-act.ts';
import { carrying, inputFor, putToVote, sittingIn } from '#engine/bots/testing/sitting.ts';
import {
  aim,
  condition,
  elected,
  type Own,
  permanent,
  redLine,
  smallScenario,
  stance,
} from '#engine/bots/testing/small-scenario.ts';
import { id, type SeatId, type TextKey } from '#engine/kernel/ids.ts';

const [author] = elected;
const [p1] = permanent;
if (author === undefined || p1 === undefined) throw new Error('The tests have seats');
const e2 = id<SeatId>('e2');

/** What a seat does when a draft that carries some measures is put to the vote. */
function vote(seat: SeatId, own: Own, measures: readonly string[], chapterSeven = false): BotAct {
  const scenario = smallScenario({ [seat]: own });
  const table = sittingIn(scenario, 'negotiation', 0.1);
  putToVote(table, author as SeatId, carrying(measures, chapterSeven));
  const act = nextAct(inputFor(table, scenario, seat));
  if (act === null) throw new Error(`${seat} does not vote`);
  return act;
}

function ballotIn({ command }: BotAct): string {
  return command.type === 'CastVote' ? command.ballot : command.type;
}

describe('how a seat votes', () => {
  it('[BO-4] votes no when a red line is crossed, whatever else speaks for the draft', () => {
    const own: Own = {
      stance: stance({
        leanings: { coercion: 1, pressure: 1 },
        redLines: [redLine('no-sanctions', 'draft.coercion >= 2', 'no')],
      }),
      objectives: [aim('embargo', 'council.adopted("arms-embargo-state")', 'week >= 0')],
    };
    const act = vote(e2, own, ['arms-embargo-state'], true);
    expect(ballotIn(act)).toBe('no');
    expect(act.weighed.reason).toEqual({ code: 'vote/red-line', params: { line: 'line.no-sanctions' } });
    expect(ballotIn(vote(e2, own, ['fact-finding-mission']))).toBe('yes');
  });

  it('[BO-4] abstains where its red line asks for no more', () => {
    const own: Own = {
      stance: stance({ redLines: [redLine('no-court', 'draft.carries("icc-referral")', 'abstain')] }),
    };
    expect(ballotIn(vote(e2, own, ['icc-referral'], true))).toBe('abstain');
  });

  it('[BO-4] votes for what serves its aim, and says which', () => {
    const own: Own = {
      objectives: [
        aim('facts', 'council.adopted("fact-finding-mission")', 'council.drafts_tabled >= 1', 0.6),
        aim('other', 'week >= 0', 'week >= 0', 0.4),
      ],
    };
    const act = vote(e2, own, ['fact-finding-mission']);
    expect(ballotIn(act)).toBe('yes');
    expect(act.weighed.reason).toEqual({ code: 'vote/aim-served', params: { aim: 'aim.facts' } });
    expect(act.weighed.options.map(({ option }) => option)).toEqual(['yes', 'abstain', 'no']);
  });

  it('[BO-4] votes against what hurts its aim', () => {
    const own: Own = {
      objectives: [aim('no-court', '!council.adopted("icc-referral")', '!council.adopted("icc-referral")')],
    };
    const act = vote(e2, own, ['icc-referral'], true);
    expect(ballotIn(act)).toBe('no');
    expect(act.weighed.reason).toEqual({ code: 'vote/aim-hurt', params: { aim: 'aim.no-court' } });
  });

  it('[BO-4] goes along with the Council when it minds little', () => {
    const act = vote(e2, {}, ['fact-finding-mission']);
    expect(ballotIn(act)).toBe('yes');
    expect(act.weighed.reason.code).toBe('vote/with-the-council');
  });

  it('[BO-4] blocks as a permanent member only for graver reasons than those for which others vote against', () => {
    const dislike: Own = { stance: stance({ leanings: { coercion: -1 } }) };
    expect(ballotIn(vote(e2, dislike, ['arms-embargo-state'], true))).toBe('no');
    const withheld = vote(p1, dislike, ['arms-embargo-state'], true);
    expect(ballotIn(withheld)).toBe('abstain');
    expect(withheld.weighed.reason.code).toBe('vote/veto-withheld');
    const abhorrence: Own = { stance: stance({ leanings: { coercion: -1, consent: 0.9 } }) };
    expect(ballotIn(vote(p1, abhorrence, ['arms-embargo-state'], true))).toBe('no');
  });

  it('[BO-4] holds back a veto that would cost it an aim', () => {
    const own: Own = {
      stance: stance({ leanings: { coercion: -1, consent: 0.9 } }),
      objectives: [aim('no-veto', 'me.vetoes == 0', 'me.vetoes == 0')],
    };
    expect(ballotIn(vote(p1, own, ['arms-embargo-state'], true))).not.toBe('no');
  });

  it('[BO-4] is persuaded by a condition of its stance, and put off by another', () => {
    const shifted = (shift: number): Own => ({
      stance: stance({
        conditions: [
          { id: 'early', text: id<TextKey>('condition.early'), when: condition('turn == 1'), shift },
        ],
      }),
    });
    const put = (shift: number) => vote(e2, shifted(shift), ['demand-ceasefire-res']);
    expect(put(0.5).weighed.reason).toEqual({
      code: 'vote/persuaded',
      params: { condition: 'condition.early' },
    });
    expect(ballotIn(put(0.5))).toBe('yes');
    expect(put(-0.5).weighed.reason).toEqual({
      code: 'vote/put-off',
      params: { condition: 'condition.early' },
    });
    expect(ballotIn(put(-0.5))).toBe('abstain');
  });

  it('[BO-4] votes for the draft to which it put its name', () => {
    expect(vote(author as SeatId, {}, ['fact-finding-mission']).weighed.reason.code).toBe('vote/own-draft');
  });

  it('[BO-4] votes once', () => {
    const scenario = smallScenario();
    const table = sittingIn(scenario, 'negotiation', 0.1);
    putToVote(table, author as SeatId, carrying(['fact-finding-mission']));
    const act = nextAct(inputFor(table, scenario, e2));
    if (act === null) throw new Error('It votes');
    expect(table.let(e2, act)).toBeNull();
    expect(nextAct(inputFor(table, scenario, e2))?.command.type).not.toBe('CastVote');
  });

  it('[BO-4] names at most three of the six criteria, each once, and not the same for every seat', () => {
    const scenario = smallScenario({
      e2: { stance: stance({ leanings: { consent: 0.9, force: -1, coercion: -0.8 } }) },
      e3: { stance: stance({ leanings: { justice: 0.9, force: 0.5, coercion: 0.8 } }) },
    });
    const table = sittingIn(scenario, 'negotiation', 0.1);
    putToVote(table, author as SeatId, carrying(['asset-freeze-travel-ban'], true));
    const named = elected.slice(1).map((seat) => {
      const command = nextAct(inputFor(table, scenario, seat))?.command;
      return command?.type === 'CastVote' ? command.reasons : [];
    });
    for (const reasons of named) {
      expect(reasons.length).toBeLessThanOrEqual(3);
      expect(new Set(reasons).size).toBe(reasons.length);
    }
    expect(named.some((reasons) => reasons.length > 0)).toBe(true);
    expect(new Set(named.map((reasons) => reasons.join())).size).toBeGreaterThan(1);
  });
});
