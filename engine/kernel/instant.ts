/** A moment on the server's clock, in milliseconds since the Unix epoch. The engine is told it, and never asks. */
export type Instant = number;
/** A length of time in milliseconds. */
export type Duration = number;

export const seconds = (count: number): Duration => count * 1_000;
export const minutes = (count: number): Duration => count * 60_000;
