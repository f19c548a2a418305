import type { Duration } from '#engine/kernel/instant.ts';

/** Whether a promise was settled within a time. It is not cancelled: whoever made it still has it. */
export async function settledWithin(promise: Promise<unknown>, duration: Duration): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), Math.max(0, duration));
  });
  const settled = promise.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([settled, late]);
  } finally {
    clearTimeout(timer);
  }
}
