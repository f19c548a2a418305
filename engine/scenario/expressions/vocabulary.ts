import type { CapitalRequestKind, Stage } from '#engine/crisis/types.ts';
import type { ExpressionScope } from './expression.ts';
import type { BallotName, DraftFacts, ExpressionFacts, MeasureFacts, SeatFacts } from './facts.ts';

/** Kinds of names that an expression may quote. Each is looked up among the scenario's own when it is checked. */
export const nameKinds = [
  'indicator',
  'regional-indicator',
  'region',
  'measure',
  'seat',
  'council-seat',
  'event',
  'stage',
  'settlement',
  'request',
  'ballot',
] as const;
export type NameKind = (typeof nameKinds)[number];

export interface Field {
  readonly gives: 'double' | 'bool';
  readonly read: (facts: ExpressionFacts) => number | boolean;
}

export interface Method {
  readonly takes: readonly NameKind[];
  readonly gives: 'double' | 'bool';
  readonly read: (facts: ExpressionFacts, ...names: string[]) => number | boolean;
}

/** What may stand before a dot: `council.drafts_adopted`, `council.adopted("fact-finding-mission")`. */
export interface Namespace {
  readonly scopes: readonly ExpressionScope[];
  readonly fields: Readonly<Record<string, Field>>;
  readonly methods: Readonly<Record<string, Method>>;
}

const number = (read: (facts: ExpressionFacts) => number): Field => ({ gives: 'double', read });
const yesNo = (read: (facts: ExpressionFacts) => boolean): Field => ({ gives: 'bool', read });
const everywhere = ['crisis', 'seat', 'draft'] as const;

/** Plain numbers. */
export const numbers: Readonly<Record<string, (facts: ExpressionFacts) => number>> = {
  week: (facts) => facts.week,
  turn: (facts) => facts.turn,
  turns: (facts) => facts.turns,
};

/** Records of national indicators: `truth.incitement`. */
export const indicatorRecords = ['truth', 'reported', 'start', 'peak'] as const;
export type IndicatorRecord = (typeof indicatorRecords)[number];

/** A seat's own numbers: `me.vetoes` of the seat judged, `seats.vetoes("china")` of any. */
export const seatNumbers: Readonly<Record<string, (seat: SeatFacts) => number>> = {
  political_capital: (seat) => seat.politicalCapital,
  troops_pledged: (seat) => seat.troopsPledged,
  police_pledged: (seat) => seat.policePledged,
  money_pledged: (seat) => seat.moneyPledged,
  moves: (seat) => seat.moves,
  speeches: (seat) => seat.speeches,
  votes_yes: (seat) => seat.votesYes,
  votes_no: (seat) => seat.votesNo,
  votes_abstain: (seat) => seat.votesAbstain,
  vetoes: (seat) => seat.vetoes,
  sponsored: (seat) => seat.sponsored,
  sponsored_adopted: (seat) => seat.sponsoredAdopted,
};

export const namespaces: Readonly<Record<string, Namespace>> = {
  crisis: {
    scopes: everywhere,
    fields: {},
    methods: {
      in_stage: { takes: ['stage'], gives: 'bool', read: (facts, stage) => facts.stage === stage },
      reached: {
        takes: ['stage'],
        gives: 'bool',
        read: (facts, stage) => facts.stagesReached.includes(stage as Stage),
      },
      settled: {
        takes: ['settlement'],
        gives: 'bool',
        read: (facts, settlement) => facts.settlement === settlement,
      },
      happened: { takes: ['event'], gives: 'bool', read: (facts, event) => facts.happened.includes(event!) },
      truth_in: {
        takes: ['region', 'regional-indicator'],
        gives: 'double',
        read: (facts, region, indicator) => regional(facts, region!, 'truth', indicator!),
      },
      reported_in: {
        takes: ['region', 'regional-indicator'],
        gives: 'double',
        read: (facts, region, indicator) => regional(facts, region!, 'reported', indicator!),
      },
    },
  },
  harm: {
    scopes: everywhere,
    fields: {
      deaths: number(({ harm }) => harm.deaths),
      displaced: number(({ harm }) => harm.displaced),
      deaths_left_alone: number(({ harm }) => harm.deathsLeftAlone),
      displaced_left_alone: number(({ harm }) => harm.displacedLeftAlone),
      deaths_averted: number(({ harm }) => harm.deathsLeftAlone - harm.deaths),
      displaced_averted: number(({ harm }) => harm.displacedLeftAlone - harm.displaced),
    },
    methods: {},
  },
  council: {
    scopes: everywhere,
    fields: {
      drafts_tabled: number(({ council }) => council.tabled),
      drafts_adopted: number(({ council }) => council.adopted),
      drafts_vetoed: number(({ council }) => council.vetoed),
      drafts_failed: number(({ council }) => council.failed),
      force_authorised: yesNo(({ council }) => council.forceAuthorised),
      chapter_seven: yesNo(({ council }) => council.chapterSeven),
    },
    methods: {
      adopted: { takes: ['measure'], gives: 'bool', read: (facts, id) => measure(facts, id!).adopted },
      vetoed: { takes: ['measure'], gives: 'bool', read: (facts, id) => measure(facts, id!).vetoed },
    },
  },
  measures: {
    scopes: everywhere,
    fields: {},
    methods: {
      active: { takes: ['measure'], gives: 'bool', read: (facts, id) => measure(facts, id!).active },
      weeks: { takes: ['measure'], gives: 'double', read: (facts, id) => measure(facts, id!).weeksActive },
      taken: {
        takes: ['measure'],
        gives: 'bool',
        read: (facts, id) => measure(facts, id!).takenBy.length > 0,
      },
      taken_by: {
        takes: ['measure', 'seat'],
        gives: 'bool',
        read: (facts, id, seat) => took(facts, seat!, id!),
      },
    },
  },
  consent: {
    scopes: everywhere,
    fields: {},
    methods: {
      given: {
        takes: ['request'],
        gives: 'bool',
        read: (facts, kind) => answered(facts, kind!) === 'granted',
      },
      refused: {
        takes: ['request'],
        gives: 'bool',
        read: (facts, kind) => answered(facts, kind!) === 'refused',
      },
    },
  },
  seats: {
    scopes: everywhere,
    fields: {
      all_troops_pledged: number((facts) => sumOver(facts, (seat) => seat.troopsPledged)),
      all_police_pledged: number((facts) => sumOver(facts, (seat) => seat.policePledged)),
      all_money_pledged: number((facts) => sumOver(facts, (seat) => seat.moneyPledged)),
    },
    methods: {
      ...Object.fromEntries(
        Object.entries(seatNumbers).map(([name, read]): [string, Method] => [
          name,
          { takes: ['seat'], gives: 'double', read: (facts, seat) => read(seatOf(facts, seat!)) },
        ]),
      ),
      took: { takes: ['seat', 'measure'], gives: 'bool', read: (facts, seat, id) => took(facts, seat!, id!) },
      voted: {
        takes: ['council-seat', 'ballot', 'measure'],
        gives: 'bool',
        read: (facts, seat, ballot, id) => voted(facts, seat!, ballot!, id!),
      },
    },
  },
  me: {
    scopes: ['seat', 'draft'],
    fields: Object.fromEntries(
      Object.entries(seatNumbers).map(([name, read]) => [
        name,
        number((facts) => read(seatOf(facts, me(facts)))),
      ]),
    ),
    methods: {
      took: { takes: ['measure'], gives: 'bool', read: (facts, id) => took(facts, me(facts), id!) },
      voted: {
        takes: ['ballot', 'measure'],
        gives: 'bool',
        read: (facts, ballot, id) => voted(facts, me(facts), ballot!, id!),
      },
    },
  },
  draft: {
    scopes: ['draft'],
    fields: {
      coercion: number((facts) => draft(facts).coercion),
      military: yesNo((facts) => draft(facts).military),
      chapter_seven: yesNo((facts) => draft(facts).chapterSeven),
      consented: yesNo((facts) => draft(facts).consented),
      money: number((facts) => draft(facts).money),
      troops: number((facts) => draft(facts).troops),
    },
    methods: {
      carries: {
        takes: ['measure'],
        gives: 'bool',
        read: (facts, id) => draft(facts).measures.includes(id!),
      },
      sponsored_by: {
        takes: ['council-seat'],
        gives: 'bool',
        read: (facts, seat) => draft(facts).sponsors.includes(seat!),
      },
    },
  },
};

const untouched: MeasureFacts = {
  adopted: false,
  vetoed: false,
  active: false,
  weeksActive: 0,
  takenBy: [],
  ballots: {},
};

function measure(facts: ExpressionFacts, id: string): MeasureFacts {
  return facts.measures[id] ?? untouched;
}

function took(facts: ExpressionFacts, seat: string, id: string): boolean {
  return measure(facts, id).takenBy.includes(seat);
}

function voted(facts: ExpressionFacts, seat: string, ballot: string, id: string): boolean {
  return measure(facts, id).ballots[seat] === (ballot as BallotName);
}

function answered(facts: ExpressionFacts, kind: string) {
  return facts.consent[kind as CapitalRequestKind];
}

function sumOver(facts: ExpressionFacts, read: (seat: SeatFacts) => number): number {
  return Object.values(facts.seats).reduce((sum, seat) => sum + read(seat), 0);
}

function seatOf(facts: ExpressionFacts, id: string): SeatFacts {
  const seat = facts.seats[id];
  if (seat === undefined) throw new Error(`An expression asks about seat "${id}", which the facts lack`);
  return seat;
}

function me(facts: ExpressionFacts): string {
  if (facts.me === null) throw new Error('An expression about a seat is asked without one');
  return facts.me;
}

function draft(facts: ExpressionFacts): DraftFacts {
  if (facts.draft === null) throw new Error('An expression about a draft is asked without one');
  return facts.draft;
}

function regional(
  facts: ExpressionFacts,
  region: string,
  side: 'truth' | 'reported',
  indicator: string,
): number {
  const value = facts.regions[region]?.[side][indicator];
  if (value === undefined)
    throw new Error(`An expression asks for "${indicator}" in "${region}", which the facts lack`);
  return value;
}
