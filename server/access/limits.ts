import { RateLimiterMemory, RateLimiterQueue, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * Failures are counted, not visits: forty students behind one address who each mistype once all get in. An address that
 * keeps failing is looked after one try at a time, or told to wait; the limit over all addresses answers failures late.
 */
export interface FailureLimit {
  /** Milliseconds until the failures of an address are forgotten when there were too many; else 0: one may try now. */
  waitFor(address: string): Promise<number>;
  /**
   * Resolves when it is an address's turn: at once, or, once it failed too often, one try a second. So guessing is slow, and
   * a class behind the same address still gets in. @returns false where too many wait already.
   */
  turnOf(address: string): Promise<boolean>;
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

/** As many tries of an address that failed too often wait in line: a class whose neighbour guesses. */
const longestLine = 60;

/** How late a failed try is answered once guessing goes on from everywhere. */
const holdBack = 2_000;

export function limitFailures({ each, overall, seconds }: FailureLimits): FailureLimit {
  const byAddress = new RateLimiterMemory({ points: each, duration: seconds });
  const together = new RateLimiterMemory({ points: overall, duration: seconds });
  const line = new RateLimiterQueue(new RateLimiterMemory({ points: 1, duration: 1 }), {
    maxQueueSize: longestLine,
  });
  const waitFor = async (address: string): Promise<number> => {
    const counted = await byAddress.get(address);
    return counted !== null && counted.consumedPoints >= each ? counted.msBeforeNext : 0;
  };
  return {
    waitFor,
    async turnOf(address) {
      if ((await waitFor(address)) === 0) return true;
      return line.removeTokens(1, address).then(
        () => true,
        () => false,
      );
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
