export const PLEDGE_RESOURCES = ['troops', 'police', 'money'] as const;
/** People in uniform, and millions of US dollars. */
export type PledgeResource = (typeof PLEDGE_RESOURCES)[number];

/** What a pledge form was asked for, by resource. */
export interface PledgeNeed {
  readonly resource: PledgeResource;
  readonly asked: number;
  readonly given: number;
  /** What one's own seat has left. */
  readonly left: number;
}

export type PledgeAmounts = Readonly<Record<PledgeResource, number>>;
