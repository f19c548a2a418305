import { describe, expect, it } from 'vitest';
import { checkFolder, loadScenario } from '#scenarios/load.ts';
import { deathsAverted, quantityOf } from './quantities.ts';
import { recordDecisions } from './record-decisions.ts';
import { type ReplayedWeek, replay } from './replay.ts';

const slug = 'kenya-2007-08';
const { playbooks } = checkFolder(slug);

function decisionsOf(name: string) {
  const playbook = playbooks[name];
  if (playbook === undefined) throw new Error(`No playthrough ${name}`);
  const decisions = recordDecisions(playbook, loadScenario(slug));
  if (!decisions.ok) throw new Error(`${name} is refused`);
  return decisions.value;
}

/** Weeks that differ in nothing but how many were killed, and what was settled. */
function weeksOf(killed: readonly number[], notices: readonly string[] = []): readonly ReplayedWeek[] {
  let deaths = 0;
  const [like] = replay(decisionsOf('inaction'), loadScenario(slug), 'like');
  if (like === undefined) throw new Error('A run has weeks');
  return killed.map((count, index) => {
    deaths += count;
    const notice = notices[index];
    return {
      values: { ...like.values, national: { ...like.values.national, 'civilian-deaths': count } },
      totals: { ...like.totals, civilianDeaths: deaths },
      notices: notice === 'agreement-reached' ? [{ notice }] : [],
    };
  });
}

describe('what is read off a run', () => {
  it('adds up to a week, and to the end', () => {
    expect(quantityOf('civilian-deaths', weeksOf([1, 2, 3]), 2)).toBe(3);
    expect(quantityOf('civilian-deaths', weeksOf([1, 2, 3]), null)).toBe(6);
  });

  it('finds the worst week and the last violent one, counted from 1', () => {
    const weeks = weeksOf([5, 100, 40, 11, 10, 2]);
    expect(quantityOf('peak-week', weeks, null)).toBe(2);
    expect(quantityOf('peak-deaths', weeks, null)).toBe(100);
    expect(quantityOf('last-violent-week', weeks, null)).toBe(4);
  });

  it('names the week of a settlement, or one more than there are', () => {
    expect(quantityOf('settled-week', weeksOf([1, 1, 1], ['', 'agreement-reached']), null)).toBe(2);
    expect(quantityOf('settled-week', weeksOf([1, 1, 1]), null)).toBe(4);
  });

  it('compares deaths with those of other weeks, and may find more', () => {
    expect(deathsAverted(weeksOf([25]), weeksOf([100]), null)).toBe(0.75);
    expect(deathsAverted(weeksOf([150]), weeksOf([100]), null)).toBe(-0.5);
  });
});

describe('a replay', () => {
  it('with the dice of the playthrough is what the playthrough itself came to', () => {
    const { turns } = decisionsOf('history');
    const playbook = playbooks.history;
    const weeks = replay(decisionsOf('history'), loadScenario(slug), playbook?.seed ?? '');
    const before = turns.at(-1)?.vault.crisis;
    if (before === undefined || before === null) throw new Error('A session has a crisis');
    expect(weeks[before.week - 1]?.totals).toEqual(before.totals);
  });

  it('is the same for the same seed, and another for another', () => {
    const decisions = decisionsOf('history');
    const once = replay(decisions, loadScenario(slug), 'a');
    expect(replay(decisions, loadScenario(slug), 'a')).toEqual(once);
    expect(replay(decisions, loadScenario(slug), 'b')).not.toEqual(once);
  });
});
