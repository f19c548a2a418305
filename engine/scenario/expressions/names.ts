import { ballotNames, settlementNames } from './facts.ts';
import type { NameKind } from './vocabulary.ts';

/** Every name that an expression of one scenario may quote, by kind. */
export type ExpressionNames = Readonly<Record<NameKind, readonly string[]>> & {
  /** Indicators that are never reported: no seat can know them, so no seat's expression may ask for them. */
  readonly hidden: readonly string[];
};

/** What a scenario itself names; the rest of the vocabulary is fixed. */
export interface OwnNames {
  readonly regions: readonly string[];
  readonly measures: readonly string[];
  readonly seats: readonly string[];
  readonly councilSeats: readonly string[];
  readonly events: readonly string[];
}

/** What the crisis model names. */
export interface ModelNames {
  readonly indicators: readonly string[];
  readonly regionalIndicators: readonly string[];
  readonly hiddenIndicators: readonly string[];
  readonly stages: readonly string[];
  readonly requests: readonly string[];
}

export function expressionNames(own: OwnNames, model: ModelNames): ExpressionNames {
  return {
    indicator: model.indicators,
    'regional-indicator': model.regionalIndicators,
    hidden: model.hiddenIndicators,
    region: own.regions,
    measure: own.measures,
    seat: own.seats,
    'council-seat': own.councilSeats,
    event: own.events,
    stage: model.stages,
    settlement: settlementNames,
    request: model.requests,
    ballot: ballotNames,
  };
}
