import type { Resources } from '#engine/crisis/types.ts';
import type { SeatEvent } from './events.ts';
import type { SeatSlice } from './slice.ts';

export function evolveSeat(slice: SeatSlice, event: SeatEvent): SeatSlice {
  switch (event.type) {
    case 'MeansDealt':
      return { ...slice, politicalCapital: event.politicalCapital, resources: event.resources };
    case 'MeansSpent':
      return {
        ...slice,
        politicalCapital: slice.politicalCapital - event.politicalCapital,
        resources: less(slice.resources, event.resources),
      };
    case 'PoliticalCapitalRegained':
      return { ...slice, politicalCapital: slice.politicalCapital + event.politicalCapital };
    case 'CapitalAnswered': {
      const { request, about, granted, reason, week } = event;
      return { ...slice, answers: [...slice.answers, { request, about, granted, reason, week }] };
    }
    case 'NoteWritten':
      return { ...slice, notes: [...slice.notes, { note: event.note, author: event.author }] };
    case 'SeatTold': {
      const { headline, body, turn } = event;
      return { ...slice, told: [...slice.told, { headline, body, turn }] };
    }
  }
}

function less(resources: Resources, spent: Resources): Resources {
  return {
    troops: resources.troops - spent.troops,
    police: resources.police - spent.police,
    money: resources.money - spent.money,
  };
}
