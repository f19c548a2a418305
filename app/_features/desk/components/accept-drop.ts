import type { DragEvent } from 'react';
import { id, type ParticipantId } from '#engine/kernel/ids.ts';

/** Lets a person, dragged from their row, be dropped on an element. */
export function acceptDrop(onPerson: (person: ParticipantId) => void) {
  return {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      onPerson(id<ParticipantId>(event.dataTransfer.getData('text/plain')));
    },
  };
}
