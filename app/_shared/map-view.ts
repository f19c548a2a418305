export type MapPoint = readonly [x: number, y: number];

/** How bad things are in a region as reported, from nothing known to the worst of the scale. */
export const HARM_LEVELS = [0, 1, 2, 3, 4] as const;
export type HarmLevel = (typeof HARM_LEVELS)[number];

export interface MapRegionView {
  readonly id: string;
  readonly name: string;
  /** Closed by itself; in the map's own units from the top left. */
  readonly outline: readonly MapPoint[];
  /** Where the name stands. */
  readonly label: MapPoint;
  readonly level: HarmLevel;
  /** What the level says in words and figures, e.g. "about 120 killed, 60 to 240". */
  readonly reading: string;
}

/** People on the move, as reported: an arrow. */
export interface MapFlowView {
  readonly id: string;
  readonly from: MapPoint;
  readonly to: MapPoint;
  readonly reading: string;
}

/** What lies around the country: neighbouring states, a sea. */
export interface MapSurroundingView {
  readonly id: string;
  readonly name: string;
  readonly label: MapPoint;
}

export interface MapView {
  readonly width: number;
  readonly height: number;
  readonly regions: readonly MapRegionView[];
  readonly surroundings: readonly MapSurroundingView[];
  readonly flows: readonly MapFlowView[];
}
