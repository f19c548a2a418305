import { describe, expect, it } from 'vitest';
import { countdown, formatterFor, groupCode } from '#app/_lib/format.ts';

describe('countdown', () => {
  it('counts a started second whole, so that the last one is seen', () => {
    expect(countdown(78_000)).toBe('1:18');
    expect(countdown(77_001)).toBe('1:18');
    expect(countdown(1)).toBe('0:01');
  });

  it('never goes below zero', () => {
    expect(countdown(-5_000)).toBe('0:00');
  });

  it('shows hours when there are any', () => {
    expect(countdown(3_729_000)).toBe('1:02:09');
  });
});

describe('formatterFor', () => {
  it('writes numbers and changes as each language does', () => {
    expect(formatterFor('en').number(182_000)).toBe('182,000');
    expect(formatterFor('en').signed(41_000)).toBe('+41,000');
    expect(formatterFor('fr').number(182_000)).toMatch(/^182\s000$/u);
    expect(formatterFor('en').signed(-3)).toBe('−3');
    expect(formatterFor('en').signed(0)).toBe('0');
  });

  it('reads a scenario day without any time zone', () => {
    expect(formatterFor('en').day('2031-04-14')).toBe('14 April');
    expect(formatterFor('fr').dayAndYear('2031-04-01')).toMatch(/avril 2031$/);
  });

  it('joins a span of days', () => {
    expect(formatterFor('en').days('2031-04-14', '2031-04-27')).toMatch(/^14\s?–\s?27 April$/u);
  });
});

describe('groupCode', () => {
  it('splits a long code in two halves and leaves a short one alone', () => {
    expect(groupCode('K7M4PX')).toBe('K7M-4PX');
    expect(groupCode('K7M4')).toBe('K7M4');
  });
});
