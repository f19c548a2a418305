'use client';

import { useState } from 'react';
import { useMedia } from '#app/_lib/use-media.ts';
import { isSideTab, type RoomTab, type SideTab } from './room-tabs.ts';

/** Where somebody is in the room. */
export interface RoomPlace {
  /** The part gone to last: the one that a phone shows. */
  readonly active: RoomTab;
  /** The part in a desk's right column. */
  readonly side: SideTab;
  readonly go: (tab: RoomTab) => void;
  /** Whether a part is on the screen now. */
  readonly isShown: (tab: RoomTab) => boolean;
}

export function useRoomPlace(first: RoomTab): RoomPlace {
  const [active, setActive] = useState(first);
  const [lastSide, setLastSide] = useState<SideTab>(isSideTab(first) ? first : 'talks');
  // Tailwind's `lg`, from which the parts stand side by side.
  const isDesk = useMedia('(min-width: 64rem)');
  const side = isSideTab(active) ? active : lastSide;
  return {
    active,
    side,
    go: (tab) => {
      if (isSideTab(tab)) setLastSide(tab);
      setActive(tab);
    },
    isShown: (tab) => (isDesk ? !isSideTab(tab) || tab === side : tab === active),
  };
}
