import { useState } from 'react';
import { useOpening } from '#app/_lib/live/live-session.tsx';
import { useKept } from '#app/_lib/use-kept.ts';
import { useSession } from '#app/_session/session.tsx';
import type { ReadCounts } from '#app/_session/views/talk-views.ts';
import type { ConversationId } from '#engine/kernel/ids.ts';

/** What of the conversations has been read on this device, and which one is open. */
export interface Reading {
  readonly read: ReadCounts;
  readonly open: ConversationId | null;
  readonly setOpen: (conversation: ConversationId | null) => void;
  /** Messages in all conversations that this device has not shown. */
  readonly unread: number;
}

/** @param shown whether the conversations are on the screen: an open one is read only then. */
export function useReadCounts(shown: boolean): Reading {
  const { session } = useOpening();
  const { view } = useSession();
  const [open, setOpen] = useState<ConversationId | null>(null);
  const { value: kept, set } = useKept<ReadCounts>(`read.${session}`, {});
  const length = (conversation: ConversationId) => view.talks[conversation]?.messages.length ?? 0;
  const seen = open !== null && shown && (kept[open] ?? 0) < length(open);
  const read: ReadCounts = seen ? { ...kept, [open]: length(open) } : kept;
  if (seen) queueMicrotask(() => set(read));
  const unread = Object.values(view.talks).reduce(
    (sum, talk) => sum + Math.max(0, talk.messages.length - (read[talk.conversation] ?? 0)),
    0,
  );
  return { read, open, setOpen, unread };
}
