import type { CouncilSlice } from '#engine/council/slice.ts';
import type { SilenceId } from '#engine/kernel/ids.ts';
import type { SilenceEvent } from './events.ts';
import type { SilencedText, SilenceState } from './slice.ts';

export function evolveSilence(slice: CouncilSlice, event: SilenceEvent): CouncilSlice {
  switch (event.type) {
    case 'SilenceBegan': {
      const { silence: id, kind, seat: by, body, undoes, until } = event;
      const text: SilencedText = {
        id,
        kind,
        by,
        body,
        undoes,
        turn: slice.turn,
        state: { is: 'under-silence', until },
      };
      return { ...slice, silenced: [...slice.silenced, text] };
    }
    case 'SilenceBroken':
      return withState(slice, event.silence, { is: 'broken', seat: event.seat, words: event.words });
    case 'SilenceWithdrawn':
      return withState(slice, event.silence, { is: 'withdrawn' });
    case 'SilencePassed':
      return withState(slice, event.silence, { is: 'agreed', symbol: event.symbol });
  }
}

function withState(slice: CouncilSlice, id: SilenceId, state: SilenceState): CouncilSlice {
  return {
    ...slice,
    silenced: slice.silenced.map((text) => (text.id === id ? { ...text, state } : text)),
  };
}
