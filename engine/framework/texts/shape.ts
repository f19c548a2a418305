import type { LineId } from '#engine/framework/line-ids.ts';
import type { Pillar, SummitStanding } from '#engine/framework/pillars.ts';
import type { Place } from '#engine/framework/places.ts';
import type { ForceProfile } from '#engine/framework/profile.ts';
import type { ReasonCode } from '#engine/framework/reasons.ts';
import type { Part } from '#engine/framework/record.ts';
import type { toolFamilies } from '#engine/framework/toolbox/tool.ts';
import type { ToolId } from '#engine/framework/toolbox/toolbox.ts';
import type { AssessmentElement, Verdict } from '#engine/framework/types.ts';

type AreaOf<Code extends string> = Code extends `${infer Area}/${string}` ? Area : never;
type WhatOf<Code extends string, Area extends string> = Code extends `${Area}/${infer What}` ? What : never;

export type ReasonArea = AreaOf<ReasonCode>;
/** A sentence for each reason of some areas: the code `area/what` is found at `area.what`. */
export type ReasonTexts<Areas extends ReasonArea = ReasonArea> = {
  readonly [Area in Areas]: { readonly [What in WhatOf<ReasonCode, Area>]: string };
};

/** What lists of options may name. */
export const optionNames = ['talks', 'pressure', 'sanctions', 'growth', 'jobs', 'sanctions-lifted'] as const;
export type OptionName = (typeof optionNames)[number];

/** How a claim stands to what was true. */
export const claimStandings = ['borne-out', 'partly', 'not-borne-out', 'open', 'not-made'] as const;
export type ClaimStanding = (typeof claimStandings)[number];

/** All the words of the assessment, in one language: ICU messages. The same keys and arguments in each. */
export interface AssessmentTexts {
  readonly elements: Readonly<Record<AssessmentElement, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** By where in the report something stands. Takes `at`. */
  readonly paragraph: Readonly<Record<Place['is'], string>>;
  /** The question each line asks. */
  readonly lines: Readonly<Record<LineId, string>>;
  readonly reasons: ReasonTexts;
  /** One line each: what would have changed the verdict, or on what it rests. */
  readonly changes: Readonly<Record<LineId, Readonly<Record<Verdict, string>>>>;
  /** Takes `inFavour` and `against`: ballots that named the criterion. */
  readonly claims: Readonly<Record<ClaimStanding, string>>;
  /** The pillars of 2009: a name, and what it is about. */
  readonly pillars: Readonly<Record<Pillar, { readonly name: string; readonly about: string }>>;
  /** What the World Summit of 2005 did with a line's question. */
  readonly summit: Readonly<Record<SummitStanding, string>>;
  /** Every tool that the report names. */
  readonly tools: Readonly<Record<ToolId, string>>;
  readonly standings: Readonly<Record<ForceProfile['standing'], string>>;
  readonly families: Readonly<Record<(typeof toolFamilies)[number], string>>;
  readonly parts: Readonly<Record<Part, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
}
