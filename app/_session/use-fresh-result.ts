'use client';

import { useEffect, useState } from 'react';

/** How long a result stays although the next vote has opened already, in milliseconds: as long as a room takes to read it. */
const readingTime = 10_000;

/**
 * Whether the latest of so many votes ended while this screen was open and only a moment ago. Votes on further
 * drafts open at once after a result; without this nobody would see what the first one came to.
 */
export function useFreshResult(votes: number): boolean {
  const [read, setRead] = useState(votes);
  useEffect(() => {
    const timer = setTimeout(() => setRead(votes), readingTime);
    return () => clearTimeout(timer);
  }, [votes]);
  return votes > read;
}
