/** One report of a number: never the truth, and the truth usually between `low` and `high`. */
export interface EstimatePoint {
  readonly week: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}
