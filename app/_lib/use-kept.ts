'use client';

import { useCallback, useEffect, useState } from 'react';
import { browserStore, readKept } from '#app/_lib/kept.ts';

interface Kept<Value> {
  readonly value: Value;
  readonly set: (value: Value) => void;
  /** Forgets what was kept and starts again: after it was sent. */
  readonly clear: () => void;
}

/**
 * State that outlives a reload, a locked phone and a lost connection: nothing typed is lost. The first render shows
 * `initial`; what was kept follows as soon as the page is alive.
 */
export function useKept<Value>(key: string, initial: Value): Kept<Value> {
  const [held, setHeld] = useState<{ readonly key: string; readonly value: Value }>({ key, value: initial });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new initial value must not overwrite what is being typed.
  useEffect(() => {
    setHeld({ key, value: readKept<Value>(browserStore, key) ?? initial });
  }, [key]);
  const set = useCallback(
    (value: Value) => {
      setHeld({ key, value });
      browserStore.write(key, JSON.stringify(value));
    },
    [key],
  );
  const clear = () => {
    setHeld({ key, value: initial });
    browserStore.write(key, null);
  };
  return { value: held.key === key ? held.value : initial, set, clear };
}
