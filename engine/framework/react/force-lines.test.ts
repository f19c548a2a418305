import { describe, expect, it } from 'vitest';
import { assess } from '#engine/framework/assess.ts';
import { forceLineIds } from '#engine/framework/line-ids.ts';
import { profileOf } from '#engine/framework/profile.ts';
import { before, clause, justified, mandate, member, strikes } from '#engine/framework/testing/justified.ts';
import { lineOf } from '#engine/framework/testing/lines.ts';
import { taken } from '#engine/framework/testing/records.ts';

describe('[AS-30] the six criteria, for every use of force', () => {
  it('can all be met, and then only is force called justified', () => {
    const lines = assess(justified()).filter(({ id }) => forceLineIds.some((force) => force === id));
    expect(lines.map(({ id, verdict, reason }) => [id, verdict, reason.code])).toEqual([
      ['MI-AUTHORITY', 'met', 'authority/council'],
      ['MI-JUSTCAUSE', 'met', 'cause/killing'],
      ['MI-INTENTION', 'met', 'intention/protection'],
      ['MI-LASTRESORT', 'met', 'resort/exhausted'],
      ['MI-PROPORTION', 'met', 'proportion/kept'],
      ['MI-PROSPECTS', 'met', 'prospects/good'],
    ]);
    expect(profileOf(lines).force[0]?.standing).toBe('justified');
  });
  it('are put to each use apart, and set beside what was claimed', () => {
    const vote = {
      ballots: [
        { seat: 'ghana', inFavour: true, reasons: ['just-cause', 'last-resort'] },
        { seat: 'brazil', inFavour: false, reasons: ['just-cause'] },
      ],
    } as const;
    const second = taken('coalition-without-mandate', 20, { ...clause, by: member('ghana') });
    const both = justified({ drafts: [mandate({ vote })], measures: [...before, strikes(), second] });
    const causes = assess(both).filter(({ id }) => id === 'MI-JUSTCAUSE');
    expect(causes.map(({ subject }) => subject)).toEqual([
      { kind: 'draft', id: 'd2' },
      { kind: 'measure', id: 'coalition-without-mandate@20' },
    ]);
    expect(causes.map(({ claim }) => claim)).toEqual([
      { criterion: 'just-cause', made: true, inFavour: 1, against: 1 },
      null,
    ]);
  });
  it.each(forceLineIds)('%s does not arise without force', (id) => {
    expect(lineOf(id, justified({ drafts: [], measures: before })).verdict).toBe('not-applicable');
  });
});
