'use client';

import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

type Urgency = 'polite' | 'assertive';
type Announce = (sentence: string, urgency?: Urgency) => void;

const AnnounceContext = createContext<Announce>(() => {});

interface Spoken {
  readonly count: number;
  readonly sentence: string;
}

const silent: Spoken = { count: 0, sentence: '' };

/**
 * Two places whose changes screen readers speak. They stand in the page from the start: a region that arrives together
 * with its words is often not read.
 */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const [polite, setPolite] = useState(silent);
  const [assertive, setAssertive] = useState(silent);
  const announce = useCallback<Announce>((sentence, urgency = 'polite') => {
    const set = urgency === 'assertive' ? setAssertive : setPolite;
    set((before) => ({ count: before.count + 1, sentence }));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="sr-only">
        <div role="status" aria-live="polite">
          <span key={polite.count}>{polite.sentence}</span>
        </div>
        <div role="alert" aria-live="assertive">
          <span key={assertive.count}>{assertive.sentence}</span>
        </div>
      </div>
    </AnnounceContext>
  );
}

/** Speaks a sentence to people who listen: votes, turns, the floor. Silent outside a `LiveRegion`. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
