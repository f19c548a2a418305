/**
 * How long measures take, in classes: T0 days, T1 two weeks, T2 two months, T3 half a year, T4 a year and a half, T5 longer,
 * until most of the effect is felt. Weeks before anything is felt (drawn between the two), and weeks of ramp after.
 */
export const timeClasses = {
  T0: { delay: [0, 0], rampWeeks: 1 },
  T1: { delay: [0, 1], rampWeeks: 2 },
  T2: { delay: [1, 3], rampWeeks: 4 },
  T3: { delay: [3, 6], rampWeeks: 12 },
  T4: { delay: [8, 14], rampWeeks: 26 },
  T5: { delay: [12, 20], rampWeeks: 60 },
} as const satisfies Record<
  string,
  { readonly delay: readonly [number, number]; readonly rampWeeks: number }
>;

export type TimeClass = keyof typeof timeClasses;
