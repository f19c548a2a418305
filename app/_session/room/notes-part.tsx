'use client';

import { Notes } from '#app/_features/my-seat/components/notes.tsx';
import { useCommand, useOpening } from '#app/_lib/live/live-session.tsx';
import { useSession } from '#app/_session/session.tsx';
import { submissionOf } from '#app/_session/submission-of.ts';
import { longestNote } from '#engine/session/notes/limits.ts';

/** The delegation's notes; nothing for whoever has no seat. */
export function NotesPart() {
  const { view, people, words, may } = useSession();
  const { session } = useOpening();
  const command = useCommand();
  if (view.seat === null) return null;
  const notes = view.seat.slice.notes.flatMap(({ note, author }) => {
    const body = words(note);
    return body === null
      ? []
      : [{ id: note, author: author === null ? null : (people[author] ?? null), body }];
  });
  return (
    <Notes
      notes={notes}
      keptAs={`note.${session}.${view.seat.id}`}
      longest={longestNote}
      permit={may({ type: 'WriteNote' })}
      submission={submissionOf(command)}
      onWrite={(body, forget) => command.mutate({ type: 'WriteNote', body }, { onSuccess: forget })}
    />
  );
}
