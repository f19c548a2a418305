import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRules, type RulesChoice, rulesChoice } from './choice.ts';
import { councilPack } from './council.ts';
import { judgeRelative, type RelativeMajority, resolveMajority } from './majority.ts';

const half: RelativeMajority = { is: 'share', of: 'voting', part: [1, 2], reach: 'more-than' };
const twoThirds: RelativeMajority = { is: 'share', of: 'voting', part: [2, 3], reach: 'at-least' };
const counted = (yes: number, no: number, present = yes + no, members = present) => ({
  yes,
  no,
  present,
  members,
});

describe('majorities as data', () => {
  it('[RU-2] [VO-13] the Charter’s number changed with the Council of fifteen, on 1 January 1966', () => {
    const { substance } = councilPack.majorities;
    expect(resolveMajority(substance, '1965-12-31', 11)).toEqual({ need: 7 });
    expect(resolveMajority(substance, '1966-01-01', 15)).toEqual({ need: 9 });
    expect(resolveMajority(substance, '2026-01-01', 15)).toEqual({ need: 9 });
  });

  it('[RU-2] a simple majority of those voting: a tie fails, abstentions do not count', () => {
    expect(judgeRelative(half, counted(8, 7, 30))).toBe('carried');
    expect(judgeRelative(half, counted(7, 7, 30))).toBe('tied');
    expect(judgeRelative(half, counted(0, 0, 30))).toBe('tied');
    expect(judgeRelative(half, counted(6, 7, 30))).toBe('not-carried');
  });

  it('[RU-2] two thirds of those voting are exactly enough', () => {
    expect(judgeRelative(twoThirds, counted(20, 10))).toBe('carried');
    expect(judgeRelative(twoThirds, counted(19, 10))).toBe('not-carried');
  });

  it('[RU-2] a part of those present, or of all members, counts who abstains or is away', () => {
    const ofPresent: RelativeMajority = { ...half, of: 'present' };
    const ofMembers: RelativeMajority = { ...half, of: 'members' };
    expect(judgeRelative(ofPresent, counted(8, 2, 16, 30))).toBe('not-carried');
    expect(judgeRelative(ofPresent, counted(9, 2, 16, 30))).toBe('carried');
    expect(judgeRelative(ofMembers, counted(15, 0, 16, 30))).toBe('not-carried');
    expect(judgeRelative(ofMembers, counted(16, 0, 16, 30))).toBe('carried');
  });

  it('[RU-2] what nobody objects to is carried', () => {
    expect(judgeRelative({ is: 'no-objection' }, counted(0, 0, 3, 15))).toBe('carried');
    expect(judgeRelative({ is: 'no-objection' }, counted(14, 1))).toBe('not-carried');
  });

  it('[RU-2] the number said to be needed carries a full vote, and one fewer does not', () => {
    const rule = fc.record({
      is: fc.constant('share' as const),
      of: fc.constantFrom('voting' as const, 'present' as const, 'members' as const),
      part: fc.constantFrom<readonly [number, number]>([1, 2], [2, 3], [3, 4], [3, 5], [1, 1]),
      reach: fc.constantFrom('at-least' as const, 'more-than' as const),
    });
    fc.assert(
      fc.property(rule, fc.integer({ min: 3, max: 193 }), (majority, members) => {
        fc.pre(!(majority.reach === 'more-than' && majority.part[0] === majority.part[1]));
        const { need } = resolveMajority(majority, '2026-01-01', members);
        expect(judgeRelative(majority, counted(need, members - need))).toBe('carried');
        expect(judgeRelative(majority, counted(need - 1, members - need + 1))).not.toBe('carried');
      }),
    );
  });
});

describe('choosing rules', () => {
  const changed = (changes: RulesChoice['changes']) => chooseRules({ pack: 'council', changes });

  it('[RU-1] a pack without changes is the pack', () => {
    expect(changed({})).toEqual(councilPack);
  });

  it('[RU-1] a change replaces what it names and leaves the rest', () => {
    const rules = changed({
      partiesAbstain: true,
      majorities: { procedure: half },
      times: { statement: 120 },
      chair: { by: 'computer' },
    });
    expect(rules).toEqual({
      ...councilPack,
      partiesAbstain: true,
      majorities: { ...councilPack.majorities, procedure: half },
      times: { ...councilPack.times, statement: 120 },
      chair: { by: 'computer', speaksLast: true },
    });
  });

  it('[RU-1] precedence is an order of the pack’s own motions', () => {
    const rules = changed({ precedence: ['postpone', 'adjourn'] });
    expect(rules.motions.map(({ kind }) => kind)).toEqual(['postpone', 'adjourn']);
  });

  it('[RU-1] refuses what is no rule', () => {
    const parses = (changes: unknown) => rulesChoice.safeParse({ pack: 'council', changes }).success;
    expect(parses({ ballots: { substance: ['yes', 'no'] } })).toBe(true);
    expect(parses({ ballots: { substance: ['yes', 'abstain'] } })).toBe(false);
    expect(parses({ precedence: ['adjourn', 'adjourn'] })).toBe(false);
    expect(parses({ majorities: { substance: { ...half, part: [3, 2] } } })).toBe(false);
    expect(parses({ majorities: { substance: { is: 'affirmative', votes: [] } } })).toBe(false);
    expect(parses({ times: { statement: 5 } })).toBe(false);
    expect(parses({ colour: 'blue' })).toBe(false);
  });

  it('[RU-1] a pack survives JSON', () => {
    expect(JSON.parse(JSON.stringify(councilPack))).toEqual(councilPack);
  });
});
