import { type Parameter, parameter } from '#engine/crisis/parameters/parameter.ts';

/**
 * The one parameter set, for all scenarios, but for the weights of the equations (`equations/`) and the sizes of the
 * measures' effects (`measures/effects/`), which stand beside what they weigh.
 */
export const parameterTable = {
  /** A heat is log10(1 + count / scale); these are the scales. */
  heat: {
    killing: parameter(20, [10, 50], 'civilian deaths per week'),
    fighting: parameter(30, [15, 60], 'battle deaths per week'),
    displaced: parameter(20_000, [10_000, 50_000], 'persons'),
    refugees: parameter(10_000, [5_000, 30_000], 'persons'),
  },
  civilianDeaths: {
    /** Share of last week's level (in logarithms) that carries over. */
    inertia: parameter(0.75, [0.7, 0.9], 'per week', 'hegre-views'),
    /** The same for what held the level where it was at the start, whatever the equations make of the country. */
    memoryOfStart: parameter(0.9, [0.8, 0.95], 'per week'),
    /** Weekly rate for each threatened person, with all drivers at 50: logarithm. */
    baseRate: parameter(-11.72, [-12.4, -10.4], 'ln per week'),
    /** Spread of the weekly surprise, for the country and for a region. */
    nationalShock: parameter(0.15, [0.1, 0.3], 'sd of ln', 'hegre-views'),
    regionalShock: parameter(0.2, [0.15, 0.35], 'sd of ln', 'hegre-views'),
    /** Pull of the neighbouring regions' level. */
    contagion: parameter(0.12, [0, 0.25], 'ln per ln', 'hegre-views'),
    /** No more than this share of those within reach in a week. */
    ceiling: parameter(0.12, [0.08, 0.2], 'share per week', 'verpoorten-2005'),
    /** How unsure that is: one draw for a whole crisis. */
    ceilingSpread: parameter(0.3, [0.15, 0.5], 'sd of ln'),
    /** How many more take part, and so how many more can be killed, for each point of incitement above 80: a tenth for 25. */
    ceilingIncitement: parameter(0.004, [0, 0.008], 'ln per point', 'yanagizawa-2014'),
    /** Mobilisation above which an organisation stands ready: lists, arms, a chain of command. */
    readyAbove: parameter(75, [70, 85], 'points'),
    /** Share of last week's level, and of history, that carries over where all stands ready: what is ordered is done. */
    readyInertia: parameter(0.25, [0.1, 0.5], 'per week', 'un-s19991257'),
    /** How many times likelier the threatened are to have fled than others, where a hundred and more flee for each one killed. */
    flightOfThreatened: parameter(14, [4, 20], 'times'),
    /** Of the displaced inside the country, the share whom the killers can still reach. */
    reachOfDisplaced: parameter(0.3, [0.2, 0.8], 'share', 'un-a54549'),
    /** Of the people not under threat, the share that is within reach too. */
    bystanders: parameter(0.02, [0, 0.05], 'share'),
  },
  battleDeaths: {
    inertia: parameter(0.75, [0.7, 0.9], 'per week', 'hegre-views'),
    memoryOfStart: parameter(0.9, [0.8, 0.95], 'per week'),
    baseRate: parameter(-12.1, [-13.3, -11.5], 'ln per inhabitant per week', 'ucdp'),
    nationalShock: parameter(0.2, [0.1, 0.3], 'sd of ln', 'hegre-views'),
    regionalShock: parameter(0.3, [0.15, 0.4], 'sd of ln', 'hegre-views'),
    contagion: parameter(0.12, [0, 0.25], 'ln per ln', 'hegre-views'),
  },
  incident: {
    /** Chance in a week when the atrocity risk stands at 50; it goes with the square of the risk. */
    chanceAtFifty: parameter(0.1, [0.05, 0.2], 'per week'),
    /** What one adds to incitement at the median, and to the logarithm of the region's killing (a doubling). */
    incitement: parameter(6, [3, 12], 'points', 'kenya-2008'),
    killing: parameter(0.69, [0.4, 1.1], 'ln', 'kenya-2008'),
    spread: parameter(0.35, [0.2, 0.5], 'sd of ln'),
  },
  displacement: {
    /** Of the scenario's flight ratio, the part that killing itself drives. */
    byKilling: parameter(0.95, [0.5, 1], 'share'),
    /** Newly displaced for each battle death. */
    byFighting: parameter(37, [10, 60], 'persons per death'),
    /** Weekly share of those within reach who leave from fear alone, at incitement 100 and risk 100. */
    byFear: parameter(0.0105, [0.001, 0.012], 'share per week'),
    /** No more than this share of a region's people leaves in a week. */
    ceiling: parameter(0.12, [0.08, 0.2], 'share per week', 'kosovo-1999'),
    /** Of those who flee, the share that crosses where the border is open. */
    crossing: parameter(0.19, [0.1, 0.8], 'share'),
    /** Of the country's people, the share driven out in a week at which half of them find no place inside and make for the border. */
    flood: parameter(0.018, [0.01, 0.06], 'share per week', 'kosovo-1999'),
    /** Weekly share of the displaced inside that moves on across an open border while killing goes on. */
    onward: parameter(0.001, [0.001, 0.015], 'share per week'),
    /** The same of all displaced inside, where more are driven out than there is room for. */
    onwardOfFlood: parameter(0.065, [0.02, 0.15], 'share per week', 'kosovo-1999'),
    /** Weekly share that returns when it is safe. */
    returnRate: parameter(0.055, [0.01, 0.08], 'share per week'),
    /** Killings per 100,000 of the region's people per week at which returns have halved. */
    returnFear: parameter(1.5, [0.5, 4], 'per 100,000 per week'),
    /** Returns before any settlement, beside those after one. */
    returnUnsettled: parameter(0.6, [0.1, 0.9], 'share'),
  },
  want: {
    /** Excess deaths among the displaced inside, per person and week, with no access and a weak state. */
    rate: parameter(0.0035, [0.0007, 0.004], 'per week', 'sphere'),
    /** How steeply it falls with access: exponent of (1 - access/100). */
    steepness: parameter(1.5, [1, 2.5], 'exponent', 'degomme-2010'),
  },
  missions: {
    /** Logarithm by which 8,000 troops under a mandate to protect lower the killing of civilians. */
    troops: parameter(1, [0, 4], 'ln per 8,000', 'hks-2013'),
    /** The same for 500 police. */
    police: parameter(0.6, [0, 5], 'ln per 500', 'hks-2013'),
    /** Logarithm by which 10,000 troops lower battle deaths. */
    battle: parameter(1.2, [0, 2], 'ln per 10,000', 'hks-2014'),
    /** How unsure the three are: one draw for a whole crisis. */
    spread: parameter(0.35, [0.2, 0.6], 'sd of ln'),
    /** No mission lowers killing by more than this logarithm. */
    limit: parameter(3.2, [2, 4], 'ln', 'hks-2013'),
    mandateObserve: parameter(0, [-0.1, 0.1], 'share', 'hks-2013'),
    mandateDeter: parameter(0.5, [0.3, 0.7], 'share'),
    mandateProtect: parameter(1, [1, 1], 'share', 'hks-2013'),
    mandateEnforce: parameter(1.25, [1, 1.6], 'share', 'krain-2005'),
    /** Of its worth, what a mission keeps where the state does not consent. */
    withoutConsent: parameter(0.4, [0.25, 0.7], 'share'),
    /** How much more soldiers are worth in one region than over the country: at most. */
    concentration: parameter(2.5, [1.5, 4], 'factor'),
  },
  modifiers: {
    withConsent: parameter(1.3, [1.1, 1.5], 'factor'),
    withoutConsent: parameter(0.6, [0.4, 0.8], 'factor'),
    /** Words with those who mean to go on: whole up to this resolve, then less by a share for each point of the span, down to a floor. */
    resolveFrom: parameter(45, [35, 55], 'points', 'krain-2005'),
    resolveSpan: parameter(45, [30, 90], 'points'),
    resolveFloor: parameter(0.1, [0, 0.3], 'factor', 'krain-2005'),
    /** Worth of a Council measure at unity 0; at 50 it is 1, at 100 it is 1.5. */
    unityAtZero: parameter(0.5, [0.3, 0.7], 'factor'),
    /** What sanctions keep when no neighbour complies: one open border halves them. */
    openBorder: parameter(0.5, [0.3, 0.7], 'factor'),
    /** What a threat is worth when no one has ever been seen to carry one out. */
    emptyThreat: parameter(0.4, [0.2, 0.6], 'factor'),
    /** The second and later of measures of one kind. */
    secondOfAKind: parameter(0.6, [0.4, 0.8], 'factor'),
    thirdOfAKind: parameter(0.4, [0.2, 0.6], 'factor'),
    laterOfAKind: parameter(0.2, [0, 0.4], 'factor'),
    /** Bonus on pressure when sanctions, an embargo and mediation run together. */
    coherence: parameter(1.3, [1, 1.5], 'factor', 'tsc-2016'),
    /** All measures together push an index no further than this, however many they are. */
    pushLimit: parameter(16, [10, 36], 'points'),
    /** What remains of a measure that its own chance of working went against. */
    failed: parameter(0.15, [0, 0.3], 'share', 'tsc-2016'),
  },
  threats: {
    credibilityLost: parameter(15, [8, 20], 'points'),
    credibilityWon: parameter(6, [2, 10], 'points'),
    /** A demand counts as met when killing fell to this share of what it was. */
    heededAt: parameter(0.7, [0.5, 0.85], 'share'),
  },
  council: {
    permanentAgainst: parameter(8, [4, 12], 'points of unity'),
    permanentAbstaining: parameter(3, [1, 5], 'points of unity'),
    agreed: parameter(3, [1, 6], 'points of unity'),
    attentionOfMeeting: parameter(9, [5, 15], 'points'),
  },
  settlement: {
    ceasefireAlone: parameter(0.1, [0.05, 0.15], 'chance in 4 weeks', 'beardsley-2008'),
    ceasefireMediated: parameter(0.2, [0.1, 0.3], 'added chance in 4 weeks', 'beardsley-2008'),
    ceasefirePressed: parameter(0.2, [0.1, 0.3], 'added chance in 4 weeks', 'beardsley-2008'),
    /** Below this weekly violence there is nothing to cease: civilian and battle deaths together. */
    nothingToCease: parameter(25, [10, 50], 'deaths per week'),
    ceasefireBreaks: parameter(0.05, [0.02, 0.1], 'chance per week'),
    agreement: parameter(0.09, [0.03, 0.2], 'chance per week'),
    agreementAfterWeeks: parameter(3, [2, 8], 'weeks'),
    agreementMomentum: parameter(48, [40, 60], 'points'),
    /** Where force without consent presses and the capital has let in those who are to keep its terms. */
    imposed: parameter(0.5, [0.2, 0.8], 'chance per week', 'kosovo-1999'),
    /** Weeks after the force ended in which letting them in still counts as accepting its terms. */
    imposedWithinWeeks: parameter(4, [0, 12], 'weeks'),
    /** Weeks for which what was signed binds by itself, and the weekly share by which that fades where nobody carries it out. */
    bindsWeeks: parameter(26, [13, 52], 'weeks', 'joshi-2015'),
    fades: parameter(0.03, [0.01, 0.06], 'share per week', 'joshi-2015'),
    /** What an agreement that nobody carries out is worth in the end, and what each acting measure of rebuilding adds to it. */
    unkept: parameter(0.4, [0.2, 0.7], 'share', 'joshi-2015'),
    carriedOut: parameter(0.12, [0.05, 0.2], 'share each', 'joshi-2015'),
    /** Yearly chance that war returns at relapse risk 50, and the points of risk by which it grows e-fold. */
    relapse: parameter(0.05, [0.03, 0.1], 'per year', 'collier-2008'),
    relapseSpan: parameter(15, [10, 20], 'points', 'fortna-2004'),
    victory: parameter(0.05, [0.02, 0.1], 'chance per week'),
  },
  widerWar: {
    /** Chance in a week that a neighbour is drawn in, at risk 50; with the cube of the risk. */
    chanceAtFifty: parameter(0.03, [0.01, 0.06], 'per week'),
    battle: parameter(0.6, [0.3, 1], 'ln'),
    spillOver: parameter(12, [5, 20], 'points'),
  },
  safeAreas: {
    /** Chance in a week of collapse when fewer than `enough` of the defenders are there. */
    collapse: parameter(0.05, [0.02, 0.1], 'per week', 'un-a54549'),
    enough: parameter(0.2, [0.1, 0.4], 'share of what was asked', 'un-a54549'),
    killing: parameter(0.9, [0.4, 1.6], 'ln', 'un-a54549'),
  },
  consent: {
    withdrawal: parameter(0.012, [0.005, 0.03], 'chance per week'),
    /** How much intent weighs: e-fold for each so many points above 50. */
    withdrawalIntent: parameter(30, [15, 40], 'points'),
  },
  capital: {
    observers: parameter(0.5, [-0.5, 1.5], 'log-odds'),
    mission: parameter(-0.9, [-2, 0], 'log-odds'),
    access: parameter(0.6, [-0.5, 1.5], 'log-odds'),
    talks: parameter(0.1, [-0.5, 1.2], 'log-odds'),
    restraint: parameter(-0.6, [-1.5, 0.5], 'log-odds'),
    disposition: parameter(1.4, [0.8, 2], 'log-odds per 50 points'),
    pressure: parameter(3.2, [2, 5], 'log-odds per 100 points'),
    offers: parameter(2.4, [1, 4], 'log-odds per 100 points'),
    intent: parameter(1.4, [0.8, 2], 'log-odds per 50 points'),
    patron: parameter(0.8, [0.3, 1.5], 'log-odds per 100 points'),
    cohesion: parameter(0.6, [0.2, 1], 'log-odds'),
    unity: parameter(0.6, [0.2, 1.2], 'log-odds per 50 points'),
    neighbours: parameter(0.4, [0, 0.8], 'log-odds'),
    council: parameter(0.8, [0.2, 1.5], 'log-odds'),
    momentum: parameter(0.8, [0.3, 1.5], 'log-odds per 50 points'),
    losing: parameter(0.8, [0.2, 1.5], 'log-odds'),
    refusals: parameter(0.2, [0, 0.4], 'log-odds each, three at most'),
  },
  reporting: {
    /** What is known of it all: 0..1, from evidence and access. */
    knownAlways: parameter(0.1, [0, 0.2], 'share'),
    knownByEvidence: parameter(0.5, [0.3, 0.6], 'share at 100'),
    knownByAccess: parameter(0.35, [0.2, 0.5], 'share at 100'),
    /** Spread of the reported logarithm at full knowledge, and what ignorance adds. */
    countSpread: parameter(0.12, [0.05, 0.2], 'sd of ln'),
    countSpreadBlind: parameter(0.5, [0.3, 0.8], 'sd of ln'),
    /** What is not seen is not counted: bias of the logarithm when nothing is known. */
    undercount: parameter(0.35, [0.1, 0.7], 'ln'),
    indexSpread: parameter(2.5, [1, 5], 'points'),
    indexSpreadBlind: parameter(9, [5, 15], 'points'),
    /** Half-width of the range, in spreads. */
    width: parameter(1.55, [1.3, 1.8], 'sd'),
    /** What one week's delay adds to the spread. */
    staleCount: parameter(0.28, [0.15, 0.4], 'sd of ln per week'),
    staleIndex: parameter(1.8, [1, 3], 'points per week'),
    /** The warning: what an analyst's score scatters around the risk, and where the words change. */
    warningSpread: parameter(9, [5, 14], 'points'),
    watchAt: parameter(48, [40, 55], 'points'),
    alertAt: parameter(60, [55, 70], 'points'),
  },
  stage: {
    /** Civilian deaths in four weeks: serious harm begins here, and has passed below `quiet`. */
    serious: parameter(400, [200, 600], 'persons in 4 weeks'),
    quiet: parameter(80, [40, 120], 'persons in 4 weeks'),
    quietWeeks: parameter(6, [4, 12], 'weeks'),
    /** Of a serious resumption after a settlement. */
    resumed: parameter(400, [200, 600], 'persons in 4 weeks'),
    /** The threshold of just cause, as this project sets it: the report refuses to quantify. */
    largeScaleMonth: parameter(1_000, [500, 2_000], 'civilian deaths in 30 days'),
    largeScaleYear: parameter(5_000, [2_500, 10_000], 'civilian deaths in 12 months'),
    expelled: parameter(100_000, [50_000, 200_000], 'persons in 90 days'),
    /** Resolve of those in command from which flight counts as expulsion. */
    deliberate: parameter(55, [45, 70], 'points'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Parameter>>>>;

type Plain<Table> = { readonly [Group in keyof Table]: { readonly [Name in keyof Table[Group]]: number } };
/** The parameters' values alone, as the equations use them. */
export type ModelParameters = Plain<typeof parameterTable>;

function plain(table: Readonly<Record<string, Readonly<Record<string, Parameter>>>>): unknown {
  return Object.fromEntries(
    Object.entries(table).map(([group, entries]) => [
      group,
      Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, entry.value])),
    ]),
  );
}

export const standardParameters = plain(parameterTable) as ModelParameters;
