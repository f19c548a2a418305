/** As many as one statement reads at once: more gain nothing. */
const MOST = 500;

interface Asked<Key, Value> {
  readonly key: Key;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads at once what is asked for one by one. When a class whose network was lost comes back, two thousand questions come
 * in a second, and each by itself costs more in the driver and the database than it answers. What is asked at one moment
 * goes into one read, and what is asked while that runs into the next.
 *
 * @param readAll answers each key, in the same order. When it fails, it fails for those who asked then.
 */
export function gather<Key, Value>(
  readAll: (keys: readonly Key[]) => Promise<readonly Value[]>,
): (key: Key) => Promise<Value> {
  const waiting: Asked<Key, Value>[] = [];
  let isReading = false;

  async function readWaiting(): Promise<void> {
    // One turn of the event loop lets all that has arrived join.
    await new Promise((next) => setImmediate(next));
    while (waiting.length > 0) await readSome(waiting.splice(0, MOST));
    isReading = false;
  }

  async function readSome(asked: readonly Asked<Key, Value>[]): Promise<void> {
    try {
      const values = await readAll(asked.map(({ key }) => key));
      asked.forEach(({ resolve }, index) => {
        resolve(values[index] as Value);
      });
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }

  return (key) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, resolve, reject });
      if (isReading) return;
      isReading = true;
      void readWaiting();
    });
}
