/** The numbers from `low` to `high`; an open end is not one of them. Infinite ends are open whatever they say. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

export const everyNumber: Interval = between(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);

/** Both ends included. */
export function between(low: number, high: number): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

export function isEmpty({ low, high, lowOpen, highOpen }: Interval): boolean {
  return low > high || (low === high && (lowOpen || highOpen));
}

export function isExactly({ low, high }: Interval, value: number): boolean {
  return low === value && high === value;
}

export function intersect(a: Interval, b: Interval): Interval {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return {
    low,
    high,
    lowOpen: (a.low === low && a.lowOpen) || (b.low === low && b.lowOpen),
    highOpen: (a.high === high && a.highOpen) || (b.high === high && b.highOpen),
  };
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  const low = Math.min(a.low, b.low);
  const high = Math.max(a.high, b.high);
  return {
    low,
    high,
    lowOpen: (a.low > low || a.lowOpen) && (b.low > low || b.lowOpen),
    highOpen: (a.high < high || a.highOpen) && (b.high < high || b.highOpen),
  };
}

export function add(a: Interval, b: Interval): Interval {
  return {
    low: a.low + b.low,
    high: a.high + b.high,
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}

/** @param factor not 0. */
export function scale({ low, high, lowOpen, highOpen }: Interval, factor: number): Interval {
  return factor > 0
    ? { low: low * factor, high: high * factor, lowOpen, highOpen }
    : { low: high * factor, high: low * factor, lowOpen: highOpen, highOpen: lowOpen };
}

/** The whole numbers among them, as an interval with both ends included. */
export function wholeNumbers({ low, high, lowOpen, highOpen }: Interval): Interval {
  return between(
    lowOpen ? Math.floor(low) + 1 : Math.ceil(low),
    highOpen ? Math.ceil(high) - 1 : Math.floor(high),
  );
}

export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!=';

/** Of the numbers of an interval, those that stand so to a value: never too few, and for `!=` sometimes one too many. */
export function restrict(range: Interval, comparison: Comparison, value: number): Interval {
  switch (comparison) {
    case '<':
    case '<=':
      return intersect(range, { ...everyNumber, high: value, highOpen: comparison === '<' });
    case '>':
    case '>=':
      return intersect(range, { ...everyNumber, low: value, lowOpen: comparison === '>' });
    case '==':
      return intersect(range, between(value, value));
    case '!=':
      return {
        ...range,
        lowOpen: range.lowOpen || range.low === value,
        highOpen: range.highOpen || range.high === value,
      };
  }
}
