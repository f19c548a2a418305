'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Duration, Instant } from '#engine/kernel/instant.ts';

const OffsetContext = createContext<Duration>(0);

interface ServerClockProps {
  /** Server time minus this device's time, in milliseconds: school devices are often minutes off. */
  readonly offset: Duration;
  readonly children: ReactNode;
}

/** Every countdown below shows the server's time. */
export function ServerClock({ offset, children }: ServerClockProps) {
  return <OffsetContext value={offset}>{children}</OffsetContext>;
}

/**
 * The server's time, refreshed every `every` milliseconds while `running`. `null` until the page is alive in the
 * browser, because the server that wrote the page cannot know when it is read.
 */
export function useServerNow(running: boolean, every: Duration = 250): Instant | null {
  const offset = useContext(OffsetContext);
  const [now, setNow] = useState<Instant | null>(null);
  useEffect(() => {
    const tick = () => setNow(Date.now() + offset);
    tick();
    if (!running) return;
    const timer = setInterval(tick, every);
    return () => clearInterval(timer);
  }, [offset, running, every]);
  return now;
}
