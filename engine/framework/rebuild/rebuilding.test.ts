import { describe, expect, it } from 'vitest';
import type { LineId } from '#engine/framework/line-ids.ts';
import type { Purpose } from '#engine/framework/purposes.ts';
import type { AssessedMeasure, AssessedRecord } from '#engine/framework/record.ts';
import { findingOf } from '#engine/framework/testing/lines.ts';
import { actor, mandated, recordOf, type Sketch, taken, voted } from '#engine/framework/testing/records.ts';

/** Killing until week 10, an agreement then, and twenty weeks of rebuilding unless it is said otherwise. */
const afterKilling = (rest: Partial<Sketch> = {}): Sketch => ({
  weeks: 30,
  killed: (week) => (week <= 10 ? 300 : 0),
  stage: (week) => (week < 2 ? 'prevent' : week <= 10 ? 'react' : 'rebuild'),
  ...rest,
});
const record = (
  measures: readonly AssessedMeasure[] = [],
  lived = afterKilling(),
  rest: Partial<AssessedRecord> = {},
) => recordOf({ lived, measures, ...rest });

const state = actor('ambassador', 'concerned-state');
const doing = (
  measure: string,
  purposes: readonly Purpose[],
  rest: Parameters<typeof taken>[2] = {},
): AssessedMeasure => taken(measure, 12, { stage: 'rebuild', purposes, ...rest });

describe('[AS-42] rebuilding is judged where the crisis came to it', () => {
  const lines: readonly LineId[] = [
    'RB-SEC1',
    'RB-SEC2',
    'RB-SEC3',
    'RB-JUS1',
    'RB-JUS2',
    'RB-DEV1',
    'RB-OWN',
    'RB-RELAPSE',
  ];
  it.each(lines)('%s does not arise where it never did', (id) => {
    expect(findingOf(id, record([], { weeks: 30 }))).toBe('not-applicable unasked/never-rebuilt');
  });
  it.each(['RB-SEC2', 'RB-SEC3', 'RB-JUS1', 'RB-JUS2', 'RB-DEV1', 'RB-OWN'] as const)(
    '%s asks for nothing before 90 days are over',
    (id) => {
      expect(findingOf(id, record([], afterKilling({ weeks: 20 })))).toBe('not-applicable unasked/too-early');
    },
  );
});

describe('[AS-41] RB-EXIT: the end was thought of before entry', () => {
  const force = { measure: 'no-fly-zone', coercion: 3, military: true } as const;
  const used = (exitPlan: boolean, more: readonly AssessedMeasure[] = []) =>
    record([mandated('d1', 'no-fly-zone', 6, force), ...more], afterKilling(), {
      drafts: [voted('d1', 6, 'adopted', [force], { exitPlan })],
    });
  it('is met by a plan in the mandate', () => {
    expect(findingOf('RB-EXIT', used(true))).toBe('met exit/planned');
  });
  it('is partly met by one that came afterwards', () => {
    const later = mandated('d2', 'multidimensional-pko', 14, { stage: 'rebuild' });
    expect(findingOf('RB-EXIT', used(false, [later]))).toBe('partly exit/afterwards');
  });
  it('is violated by none', () => {
    expect(findingOf('RB-EXIT', used(false))).toBe('violated exit/none');
  });
  it('does not arise without force', () => {
    expect(findingOf('RB-EXIT', record())).toBe('not-applicable unasked/no-force');
  });
});

describe('[AS-43] RB-SEC1: all were safe afterwards', () => {
  const killedAfter = (weekly: number) => afterKilling({ killed: (week) => (week <= 10 ? 300 : weekly) });
  it('is met below a twentieth of the worst month, partly below a fifth, else violated', () => {
    expect(findingOf('RB-SEC1', record([], killedAfter(5)))).toBe('met peace/kept');
    expect(findingOf('RB-SEC1', record([], killedAfter(40)))).toBe('partly peace/contained');
    expect(findingOf('RB-SEC1', record([], killedAfter(90)))).toBe('violated peace/reprisals');
  });
  it('does not arise where nobody had been killed before', () => {
    expect(findingOf('RB-SEC1', record([], afterKilling({ killed: 0 })))).toBe(
      'not-applicable peace/nothing-to-compare',
    );
  });
});

describe('[AS-44] RB-SEC2: fighters found a way back', () => {
  const ddr = (week: number, pledgedShare: number) =>
    record([taken('ddr-programme', week, { stage: 'rebuild', purposes: ['ddr'], pledgedShare })]);
  it('is met in time and paid for, partly when late or underfunded, violated by none', () => {
    expect(findingOf('RB-SEC2', ddr(14, 0.9))).toBe('met ddr/funded');
    expect(findingOf('RB-SEC2', ddr(14, 0.4))).toBe('partly ddr/underfunded');
    expect(findingOf('RB-SEC2', ddr(26, 0.9))).toBe('partly ddr/late');
    expect(findingOf('RB-SEC2', record())).toBe('violated ddr/none');
  });
});

describe('[AS-45] RB-SEC3: army and police were rebuilt', () => {
  const army = doing('security-sector-reform', ['forces-reform']);
  const police = doing('police-vetting-and-deployment', ['forces-reform', 'justice-institutions']);
  it('is met by both, partly by one, violated by neither', () => {
    expect(findingOf('RB-SEC3', record([army, police]))).toBe('met forces/reformed');
    expect(findingOf('RB-SEC3', record([army]))).toBe('partly forces/partly');
    expect(findingOf('RB-SEC3', record())).toBe('violated forces/none');
  });
  it('takes no decision for a deed', () => {
    const waiting = { ...army, readyWeek: null, acted: null };
    expect(findingOf('RB-SEC3', record([waiting]))).toBe('violated forces/none');
  });
});

describe('[AS-46] RB-JUS1: courts work', () => {
  const court = doing('hybrid-court', ['prosecution', 'justice-institutions']);
  const accountable = afterKilling({ indices: { accountability: 55 } });
  it('is met by institutions that work, partly by one of both, violated by neither', () => {
    expect(findingOf('RB-JUS1', record([court], accountable))).toBe('met justice/working');
    expect(findingOf('RB-JUS1', record([court]))).toBe('partly justice/institutions-only');
    expect(findingOf('RB-JUS1', record([], accountable))).toBe('partly justice/accountability-only');
    expect(findingOf('RB-JUS1', record())).toBe('violated justice/none');
  });
  it('calls an amnesty without any trial by its name', () => {
    expect(findingOf('RB-JUS1', record([doing('amnesty-conditional', ['amnesty'])]))).toBe(
      'violated justice/impunity',
    );
  });
});

describe('[AS-47] RB-JUS2: trials and truth', () => {
  const court = doing('hybrid-court', ['prosecution']);
  const truth = doing('truth-commission', ['reconciliation']);
  it('is met by both tracks, partly by one, violated by neither', () => {
    expect(findingOf('RB-JUS2', record([court, truth]))).toBe('met trials/both-tracks');
    expect(findingOf('RB-JUS2', record([court]))).toBe('partly trials/prosecution-only');
    expect(findingOf('RB-JUS2', record([truth]))).toBe('partly trials/reconciliation-only');
    expect(findingOf('RB-JUS2', record())).toBe('violated trials/neither');
  });
});

describe('[AS-48] RB-DEV1: growth, work, and sanctions ended', () => {
  const growth = doing('reconstruction-fund', ['growth']);
  const jobs = doing('public-works-jobs', ['jobs']);
  const embargo = taken('oil-embargo', 4, { coercion: 2, purposes: ['blanket', 'to-be-monitored'] });
  const lifting = doing('sanctions-lifting', ['lifts-sanctions']);
  it('is met by both, partly by one, violated by neither', () => {
    expect(findingOf('RB-DEV1', record([growth, jobs]))).toBe('met recovery/whole');
    expect(findingOf('RB-DEV1', record([growth]))).toBe('partly recovery/part');
    expect(findingOf('RB-DEV1', record())).toBe('violated recovery/none');
  });
  it('asks for sanctions to be lifted where there are any', () => {
    expect(findingOf('RB-DEV1', record([growth, jobs, embargo]))).toBe('partly recovery/part');
    expect(findingOf('RB-DEV1', record([growth, jobs, embargo, lifting]))).toBe('met recovery/whole');
    const ended = { ...embargo, acted: { from: 5, until: 15 } };
    expect(findingOf('RB-DEV1', record([growth, jobs, ended]))).toBe('met recovery/whole');
  });
});

describe('[AS-49] RB-OWN: power went to local hands', () => {
  const elections = doing('elections-supported', ['ownership']);
  const own = doing('security-sector-reform', ['forces-reform'], { by: state });
  it('is met by a transfer and the state at work, partly by one of both, violated by neither', () => {
    expect(findingOf('RB-OWN', record([elections, own]))).toBe('met ownership/transferred');
    expect(findingOf('RB-OWN', record([elections]))).toBe('partly ownership/begun');
    expect(findingOf('RB-OWN', record())).toBe('violated ownership/none');
  });
  it('calls a trusteeship without end by its name', () => {
    expect(findingOf('RB-OWN', record([doing('transitional-administration', ['trusteeship'])]))).toBe(
      'violated ownership/trusteeship',
    );
  });
});

describe('[AS-50] RB-RELAPSE: the risk that remains', () => {
  it('is met when low, partly in between, violated when high', () => {
    const risk = (value: number) => record([], afterKilling({ indices: { 'relapse-risk': value } }));
    expect(findingOf('RB-RELAPSE', risk(30))).toBe('met relapse/low');
    expect(findingOf('RB-RELAPSE', risk(45))).toBe('partly relapse/some');
    expect(findingOf('RB-RELAPSE', risk(60))).toBe('violated relapse/high');
  });
});
