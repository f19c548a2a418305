import type { CouncilSlice } from '#engine/council/slice.ts';
import type { InformalEvent } from './events.ts';

export function evolveInformal(slice: CouncilSlice, event: InformalEvent): CouncilSlice {
  switch (event.type) {
    case 'InformalConvened': {
      const { format, seat: by } = event;
      return { ...slice, waiting: [], informal: { format, by, kept: slice.waiting } };
    }
    case 'InformalEnded':
      return { ...slice, waiting: slice.informal?.kept ?? slice.waiting, informal: null };
  }
}
