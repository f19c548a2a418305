import type { CouncilSlice } from '#engine/council/slice.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import type { SpeakersEvent } from './events.ts';
import type { WaitingSpeaker } from './slice.ts';

export function evolveSpeakers(slice: CouncilSlice, event: SpeakersEvent): CouncilSlice {
  switch (event.type) {
    case 'FloorAsked': {
      const { type: _, ...speaker } = event;
      return { ...slice, waiting: [...without(slice.waiting, event.seat), speaker] };
    }
    case 'SpeakersListLeft':
      return { ...slice, waiting: without(slice.waiting, event.seat) };
    case 'SpeakerCalled': {
      const { seat, under, since, until } = event;
      const explains = slice.waiting.find((speaker) => speaker.seat === seat)?.explains;
      return {
        ...slice,
        waiting: without(slice.waiting, seat),
        floor: { seat, under, since, until, ...(explains && { explains }) },
        agenda: 'adopted',
      };
    }
    case 'SpeechEnded': {
      const { seat, lasted, summary } = event;
      const under = slice.floor?.under ?? 'member';
      const explains = slice.floor?.explains;
      const informal = slice.informal?.format;
      return {
        ...slice,
        floor: null,
        speeches: [
          ...slice.speeches,
          {
            seat,
            under,
            turn: slice.turn,
            lasted,
            summary,
            ...(explains && { explains }),
            ...(informal && { informal }),
          },
        ],
      };
    }
  }
}

function without(waiting: readonly WaitingSpeaker[], seat: SeatId): readonly WaitingSpeaker[] {
  return waiting.filter((speaker) => speaker.seat !== seat);
}
