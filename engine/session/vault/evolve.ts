import type { VaultEvent } from '#engine/session/events.ts';
import type { VaultSlice } from './slice.ts';

export function evolveVault(slice: VaultSlice, event: VaultEvent): VaultSlice {
  switch (event.type) {
    case 'CrisisBegan':
      return { ...slice, crisis: event.crisis };
    case 'CrisisPrepared':
      return {
        ...slice,
        prepared: { crisis: event.crisis, happened: event.happened, taken: event.taken },
      };
    case 'CrisisAdvanced':
      return slice.prepared === null
        ? slice
        : {
            ...slice,
            crisis: slice.prepared.crisis,
            taken: slice.prepared.taken,
            happened: [...slice.happened, ...slice.prepared.happened],
            prepared: null,
          };
    case 'BaselineRecorded':
      return { ...slice, baseline: { weeks: event.weeks, totals: event.totals } };
    case 'CapitalWeighed': {
      const { request, answer } = event;
      return { ...slice, answers: [...slice.answers, { request, answer }] };
    }
    case 'BotWeighed':
    case 'ObjectivesJudged':
    case 'AssessmentMade':
      return slice;
  }
}
