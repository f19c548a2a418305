import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ballot, ballots } from '#engine/council/ballots.ts';
import { councilPack } from '#engine/council/rules/council.ts';
import { resolveMajority } from '#engine/council/rules/majority.ts';
import { tally } from '#engine/council/tally.ts';
import {
  ballotsOf,
  fillUp,
  membersOf,
  permanentMembers as permanent,
} from '#engine/council/testing/historic.ts';
import { historicVotes } from '#engine/council/testing/votes.ts';
import { id, type SeatId } from '#engine/kernel/ids.ts';

const votesNeeded = (day: string) => resolveMajority(councilPack.majorities.substance, day, 15).need;
const elected = (count: number) => Array.from({ length: count }, (_, index) => id<SeatId>(`E${index + 1}`));
const fifteen = [...permanent, ...elected(10)];
const substance = { procedural: false, members: fifteen, permanent, need: 9 };
const procedure = { ...substance, procedural: true };

/** Ballots of the Council of fifteen in which some stand as said, and the others fill up the counts. */
const votes = (
  counts: { yes: number; no: number; abstain: number },
  named: Readonly<Record<string, Ballot>>,
  members: readonly SeatId[] = fifteen,
) => fillUp(counts, named, members);

describe('the Council of 1946 to 2025', () => {
  it.each(historicVotes)('[VO-10] [VO-11] [VO-12] [VO-13] $symbol of $day: $outcome', (vote) => {
    const need = votesNeeded(vote.day);
    const members = membersOf(vote);
    const outcome = tally(ballotsOf(vote), { procedural: vote.procedural, members, permanent, need });
    expect(outcome.result).toBe(vote.outcome);
    expect(outcome.counts).toMatchObject({
      yes: vote.counts.yes,
      no: vote.counts.no,
      abstain: vote.counts.abstain,
    });
    expect(outcome.permanentAgainst).toEqual(vote.against.map((letter) => id<SeatId>(letter)));
  });
});

describe('a matter of substance', () => {
  it('[VO-11] nine in favour, one permanent member against, five abstaining: vetoed', () => {
    const outcome = tally(votes({ yes: 9, no: 1, abstain: 5 }, { R: 'no' }), substance);
    expect(outcome.result).toBe('vetoed');
    expect(outcome.reason).toEqual({
      code: 'voting/permanent-member-against',
      params: { inFavour: 9, against: 1, abstaining: 5, silent: 0, need: 9, permanentAgainst: 1 },
    });
  });

  it('[VO-11] eight in favour and seven abstaining: fails without a veto', () => {
    const outcome = tally(votes({ yes: 8, no: 0, abstain: 7 }, {}), substance);
    expect([outcome.result, outcome.reason.code]).toEqual(['failed', 'voting/too-few-in-favour']);
  });

  it('[VO-11] eight in favour with a permanent member against is no veto either', () => {
    const outcome = tally(votes({ yes: 8, no: 2, abstain: 5 }, { S: 'no' }), substance);
    expect([outcome.result, outcome.reason.code]).toEqual(['failed', 'voting/too-few-without-veto']);
  });

  it('[VO-10] ten in favour while four permanent members abstain: adopted', () => {
    const cast = votes(
      { yes: 10, no: 0, abstain: 5 },
      { C: 'abstain', F: 'abstain', R: 'abstain', U: 'abstain' },
    );
    expect(tally(cast, substance).result).toBe('adopted');
  });

  it('[VO-10] fourteen in favour and one elected member against: adopted', () => {
    const cast = votes({ yes: 14, no: 1, abstain: 0 }, { E10: 'no' });
    expect(tally(cast, substance)).toMatchObject({ result: 'adopted', permanentAgainst: [] });
  });

  it('[VO-9] [VO-10] eleven in favour, three abstaining, one permanent member not participating: adopted', () => {
    const cast = votes({ yes: 11, no: 0, abstain: 3 }, { C: 'not-participating' });
    expect(tally(cast, substance)).toMatchObject({
      result: 'adopted',
      counts: { yes: 11, no: 0, abstain: 3, 'not-participating': 1, absent: 0 },
    });
  });

  it('[VO-10] all five permanent members abstain and ten elected ones are in favour: adopted', () => {
    const abstaining = Object.fromEntries(permanent.map((seat) => [seat, 'abstain' as const]));
    expect(tally(votes({ yes: 10, no: 0, abstain: 5 }, abstaining), substance).result).toBe('adopted');
  });

  it('[VO-14] says so when every member was in favour', () => {
    const outcome = tally(votes({ yes: 15, no: 0, abstain: 0 }, {}), substance);
    expect(outcome.reason.code).toBe('voting/unanimous');
  });

  it('[VO-13] before 1966: 7-4 with a permanent member against is vetoed, 7-0-4 passes, 6-0-5 fails', () => {
    const members = [...permanent, ...elected(6)];
    const matter = { procedural: false, members, permanent, need: votesNeeded('1965-12-31') };
    const result = (yes: number, no: number, abstain: number, named: Readonly<Record<string, Ballot>>) =>
      tally(votes({ yes, no, abstain }, named, members), matter).result;
    expect(result(7, 4, 0, { R: 'no' })).toBe('vetoed');
    expect(result(7, 0, 4, {})).toBe('adopted');
    expect(result(6, 0, 5, {})).toBe('failed');
    expect(votesNeeded('1966-01-01')).toBe(9);
  });
});

describe('a matter of procedure', () => {
  it('[VO-12] nine in favour carry it over a permanent member', () => {
    const outcome = tally(votes({ yes: 9, no: 1, abstain: 5 }, { R: 'no' }), procedure);
    expect([outcome.result, outcome.reason.code]).toEqual(['adopted', 'voting/no-veto-on-procedure']);
  });

  it('[VO-12] an emergency special session is called by nine votes over two permanent members', () => {
    const outcome = tally(votes({ yes: 9, no: 2, abstain: 4 }, { R: 'no', C: 'no' }), procedure);
    expect(outcome.result).toBe('adopted');
  });

  it('[VO-13] eight do not suffice', () => {
    const outcome = tally(votes({ yes: 8, no: 7, abstain: 0 }, { R: 'no' }), procedure);
    expect([outcome.result, outcome.reason.code]).toEqual(['failed', 'voting/too-few-in-favour']);
  });
});

describe('any vote', () => {
  const casts = fc.dictionary(fc.constantFrom(...fifteen), fc.constantFrom(...ballots));

  it('[VO-14] comes out the same in whatever order the ballots came', () => {
    fc.assert(
      fc.property(casts, fc.boolean(), (cast, procedural) => {
        const matter = { ...substance, procedural };
        const reversed = Object.fromEntries(Object.entries(cast).reverse());
        expect(tally(reversed, matter)).toEqual(tally(cast, matter));
      }),
    );
  });

  it('[VO-5] counts every member once', () => {
    fc.assert(
      fc.property(casts, (cast) => {
        const { counts } = tally(cast, substance);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(fifteen.length);
      }),
    );
  });

  it('[VO-10] is never adopted on substance against a permanent member, nor vetoed by elected ones alone', () => {
    fc.assert(
      fc.property(casts, (cast) => {
        const { result, permanentAgainst } = tally(cast, substance);
        expect(result === 'adopted' && permanentAgainst.length > 0).toBe(false);
        expect(result === 'vetoed' && permanentAgainst.length === 0).toBe(false);
      }),
    );
  });

  it('[VO-5] takes no ballot from a seat that is no member', () => {
    expect(() => tally({ [id<SeatId>('press')]: 'yes' }, substance)).toThrow('not a member');
  });
});
