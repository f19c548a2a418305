import type { FacilitatorsEvent } from '#engine/session/events.ts';
import type { FacilitatorsSlice } from './slice.ts';

export function evolveFacilitators(slice: FacilitatorsSlice, event: FacilitatorsEvent): FacilitatorsSlice {
  switch (event.type) {
    case 'TruthBegan': {
      const { values, totals, stage } = event.week;
      return { ...slice, truth: [{ values, totals, stage }] };
    }
    case 'ConsequencesPrepared':
      return { ...slice, preview: event.preview, released: false };
    case 'ConsequencesReleased': {
      const lived = (slice.preview?.weeks ?? []).map(({ values, totals, stage }) => ({
        values,
        totals,
        stage,
      }));
      return { ...slice, released: true, truth: [...slice.truth, ...lived] };
    }
    case 'IndicatorAdjusted':
      return { ...slice, adjustments: [...slice.adjustments, event] };
    case 'MeasureEndedByDesk':
      return slice;
    case 'MomentMarked':
      return { ...slice, moments: [...slice.moments, { note: event.note, turn: event.turn }] };
    case 'InjectUsed':
      return { ...slice, injectsUsed: [...slice.injectsUsed, { inject: event.inject, turn: event.turn }] };
    case 'MessageReported': {
      const { conversation, message, reporter } = event;
      return { ...slice, reports: [...slice.reports, { conversation, message, reporter }] };
    }
  }
}
