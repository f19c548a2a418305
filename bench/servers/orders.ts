/** What a server under load says once it listens. `database` is null for one without. */
export interface Ready {
  readonly port: number;
  readonly database: { readonly url: string; readonly postmaster: number } | null;
}

/** Bytes in use after a collection: the heap's, and of buffers beside it. */
export interface Memory {
  readonly heap: number;
  readonly resident: number;
}

/** Answers whoever started this process, and asks what memory it uses, each time it does. */
export function answerMemory(): void {
  const { gc } = globalThis;
  process.on('message', () => {
    gc?.();
    gc?.();
    const { heapUsed, external, rss } = process.memoryUsage();
    process.send?.({ heap: heapUsed + external, resident: rss } satisfies Memory);
  });
}
