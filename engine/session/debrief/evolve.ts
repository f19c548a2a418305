import type { SessionEvent } from '#engine/session/events.ts';
import type { DebriefSlice } from './slice.ts';

/** Takes in every event that opens at the debrief, whoever it was first written for; other events change nothing. */
export function evolveDebrief(slice: DebriefSlice, event: SessionEvent): DebriefSlice {
  switch (event.type) {
    case 'TruthBegan':
      return { ...slice, truth: [event.week] };
    case 'ConsequencesPrepared':
      return { ...slice, prepared: event.preview };
    case 'ConsequencesReleased':
      return { ...slice, truth: [...slice.truth, ...(slice.prepared?.weeks ?? [])], prepared: null };
    case 'BaselineRecorded':
      return { ...slice, baseline: { weeks: event.weeks, totals: event.totals } };
    case 'IndicatorAdjusted':
      return { ...slice, adjustments: [...slice.adjustments, event] };
    case 'MeasureEndedByDesk':
      return { ...slice, measuresEnded: [...slice.measuresEnded, event] };
    case 'MomentMarked':
      return { ...slice, moments: [...slice.moments, { note: event.note, turn: event.turn }] };
    case 'InjectUsed':
      return { ...slice, injectsUsed: [...slice.injectsUsed, { inject: event.inject, turn: event.turn }] };
    case 'BotWeighed':
      return { ...slice, bots: [...slice.bots, event] };
    case 'ObjectivesJudged':
      return { ...slice, seats: event.seats, ending: event.ending };
    case 'AssessmentMade':
      return { ...slice, assessment: event.lines };
    default:
      return slice;
  }
}
