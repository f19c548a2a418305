import type { CapitalRequestKind, Stage } from '#engine/crisis/types.ts';

/**
 * What an expression of a scenario may ask about a session. The session fills it from its state; for a bot it is filled
 * from what the bot's seat has been told, so the same expression never gives a bot more than its seat knows.
 *
 * Plain JSON throughout. Keys of records are ids as the scenario and the catalogue write them (`civilian-deaths`,
 * `fact-finding-mission`); expressions write indicator ids with an underscore for the hyphen (`truth.civilian_deaths`).
 */
export interface ExpressionFacts {
  /** Simulated weeks gone by, 0 when the session starts. */
  readonly week: number;
  /** The turn now played, from 1. */
  readonly turn: number;
  /** How many turns this session has, by its length. */
  readonly turns: number;
  /** The true national values, by indicator id. For a bot: the reported ones. */
  readonly truth: IndicatorFacts;
  /** The central reported estimates, by indicator id. */
  readonly reported: IndicatorFacts;
  /** The true national values at the start of the session. For a bot: as first reported. */
  readonly start: IndicatorFacts;
  /** The highest true national value of any week so far. For a bot: as reported. */
  readonly peak: IndicatorFacts;
  /** True and reported values by region id and indicator id, for indicators kept by region. */
  readonly regions: Readonly<Record<string, RegionFacts>>;
  /** Where the crisis stands. */
  readonly stage: Stage;
  /** The stages the crisis has been in, the present one included. */
  readonly stagesReached: readonly Stage[];
  /** How the fighting stands: no settlement, a ceasefire, an agreement, or one side has won. */
  readonly settlement: SettlementName;
  /** What has been lost so far, and what the same weeks cost when the crisis is left alone (same seed). Persons. */
  readonly harm: HarmFacts;
  readonly council: CouncilFacts;
  /** By measure id. A measure that nobody proposed or took may be absent. */
  readonly measures: Readonly<Record<string, MeasureFacts>>;
  /** By seat id. Every seat of the scenario is present. */
  readonly seats: Readonly<Record<string, SeatFacts>>;
  /** The capital's last answer to each kind of request. */
  readonly consent: Readonly<Record<CapitalRequestKind, ConsentAnswer>>;
  /** Ids of the scenario's scripted events that have happened. */
  readonly happened: readonly string[];
  /** The seat for which the expression is judged; null for events and endings, which speak of no seat. */
  readonly me: string | null;
  /** The draft that a red line or a condition of a stance is asked about; null where no draft is judged. */
  readonly draft: DraftFacts | null;
}

export type IndicatorFacts = Readonly<Record<string, number>>;
export const settlementNames = ['none', 'ceasefire', 'agreement', 'victory'] as const;
export type SettlementName = (typeof settlementNames)[number];
/** `none`: never asked, or not answered yet. */
export const consentAnswers = ['none', 'granted', 'refused', 'withdrawn'] as const;
export type ConsentAnswer = (typeof consentAnswers)[number];
export const ballotNames = ['yes', 'no', 'abstain', 'not-participating', 'absent'] as const;
export type BallotName = (typeof ballotNames)[number];

export interface RegionFacts {
  readonly truth: IndicatorFacts;
  readonly reported: IndicatorFacts;
}

export interface HarmFacts {
  readonly deaths: number;
  readonly displaced: number;
  readonly deathsLeftAlone: number;
  readonly displacedLeftAlone: number;
}

/** Counts since the session began. A vetoed draft had nine votes or more; a failed one lacked them. */
export interface CouncilFacts {
  readonly tabled: number;
  readonly adopted: number;
  readonly vetoed: number;
  readonly failed: number;
  /** Whether an adopted resolution authorises force: coercion level 3, or soldiers at level 2. */
  readonly forceAuthorised: boolean;
  /** Whether an adopted resolution acts under Chapter VII. */
  readonly chapterSeven: boolean;
}

export interface MeasureFacts {
  /** A resolution that carries it has been adopted. */
  readonly adopted: boolean;
  /** A draft that carries it has been vetoed. */
  readonly vetoed: boolean;
  /** It acts on the crisis now, if only in part, whoever decided it. */
  readonly active: boolean;
  /** Weeks since it was first decided, 0 when never. */
  readonly weeksActive: number;
  /** The seats that took it as a move. */
  readonly takenBy: readonly string[];
  /** Each member's ballot in the latest vote on a draft that carries it; empty before any vote. */
  readonly ballots: Readonly<Record<string, BallotName>>;
}

export interface SeatFacts {
  /** Political capital left, in points. */
  readonly politicalCapital: number;
  /** Pledged so far: troops and police in persons, money in millions of US dollars. */
  readonly troopsPledged: number;
  readonly policePledged: number;
  readonly moneyPledged: number;
  /** Moves made outside the chamber. */
  readonly moves: number;
  readonly speeches: number;
  /** Ballots cast on substance. `vetoes` counts the negative votes that alone or with others blocked nine or more. */
  readonly votesYes: number;
  readonly votesNo: number;
  readonly votesAbstain: number;
  readonly vetoes: number;
  /** Drafts sponsored that were put to the vote, and how many of them were adopted. */
  readonly sponsored: number;
  readonly sponsoredAdopted: number;
}

/** What a draft resolution would do, as its text stands. */
export interface DraftFacts {
  /** The measures its operative clauses carry, by id. */
  readonly measures: readonly string[];
  /** The highest coercion level among them: 0 with consent, 1 pressure, 2 coercion without force, 3 force without consent. */
  readonly coercion: 0 | 1 | 2 | 3;
  /** Whether any of them is military. */
  readonly military: boolean;
  readonly chapterSeven: boolean;
  /** Whether it wants the capital's consent and has it: for every measure that wants it, and no measure is coercion. */
  readonly consented: boolean;
  /** What it would cost all pledging states together, in millions of US dollars, and what it asks in persons. */
  readonly money: number;
  readonly troops: number;
  readonly sponsors: readonly string[];
}
