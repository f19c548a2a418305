import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * Failures are counted, not visits: forty students behind one address who each mistype once all get in. One address that
 * keeps failing waits longer and longer; the limit over all addresses slows guessing down and never shuts a class out, as
 * a right code is looked at whatever was counted.
 */
export interface FailureLimit {
  /** Milliseconds to wait before another try, 0 when one may try now. */
  waitFor(address: string): Promise<number>;
  /** Notes a failure. @returns milliseconds by which the answer is to be held back. */
  failed(address: string): Promise<number>;
}

interface FailureLimits {
  /** Failures of one address within `seconds`, after which it waits until they are forgotten. */
  readonly each: number;
  /** Failures of everybody within `seconds`, after which every failed try is answered late. */
  readonly overall: number;
  readonly seconds: number;
}

/** How late a failed try is answered once guessing goes on from everywhere. */
const holdBack = 2_000;

export function limitFailures({ each, overall, seconds }: FailureLimits): FailureLimit {
  const byAddress = new RateLimiterMemory({ points: each, duration: seconds });
  const together = new RateLimiterMemory({ points: overall, duration: seconds });
  return {
    async waitFor(address) {
      const counted = await byAddress.get(address);
      return counted !== null && counted.consumedPoints >= each ? counted.msBeforeNext : 0;
    },
    async failed(address) {
      await byAddress.consume(address).catch(ignoreLimit);
      const over = await together.consume('all').then(() => false, isLimit);
      return over ? holdBack : 0;
    },
  };
}

function isLimit(reason: unknown): boolean {
  if (reason instanceof RateLimiterRes) return true;
  throw reason;
}

function ignoreLimit(reason: unknown): void {
  isLimit(reason);
}
