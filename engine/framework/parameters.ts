/**
 * What a number of the assessment rests on. The report gives hardly any: it refuses to quantify on purpose (4.21). So nearly all
 * are this project's, most of them from its checklist; docs/assessment.md lists them and says so.
 */
export const parameterSources = {
  checklist: "This project's operationalisation of the report",
  project: "This project's own choice, where the checklist gives no number",
  model: 'The same number as in the crisis model',
} as const;
export type ParameterSource = keyof typeof parameterSources;

export interface FrameworkParameter {
  readonly value: number;
  readonly unit: string;
  readonly source: ParameterSource;
}

const of = (value: number, unit: string, source: ParameterSource): FrameworkParameter => ({
  value,
  unit,
  source,
});

export const parameterTable = {
  earlyWarning: {
    /** Days in which a warning should be discussed: 14. */
    discussedWithin: of(2, 'weeks', 'checklist'),
    /** Days in which it should bring a measure: 30. A turn may span four weeks. */
    actedOnWithin: of(4, 'weeks', 'checklist'),
    /** Independent sources that make knowledge. */
    sources: of(2, 'sources', 'checklist'),
    /** Atrocity risk from which a warning is called for. */
    risk: of(48, 'index', 'model'),
    /** Quality of evidence below which nothing is really known. */
    blind: of(20, 'index', 'project'),
  },
  prevention: {
    /** Weeks before the violence without which structural and direct prevention cannot be asked for. */
    time: of(4, 'weeks', 'project'),
    families: of(3, 'families of four', 'checklist'),
    directTools: of(4, 'measures', 'checklist'),
    /** Days in which a measure's means should be there: 60. */
    meansWithin: of(8, 'weeks', 'checklist'),
    /** Of what was asked, the part that counts as given. */
    meansShare: of(0.8, 'share', 'checklist'),
    halfOfMeasures: of(0.5, 'share', 'checklist'),
  },
  stateDuty: {
    openAccess: of(50, 'index', 'project'),
    closedAccess: of(30, 'index', 'project'),
    /** Resolve of those in command that speaks of intent. */
    intent: of(55, 'index', 'model'),
    /** Capacity below which a state is unable to protect. */
    unable: of(35, 'index', 'project'),
  },
  harm: {
    /** Deaths below which there was nothing to avert. */
    worthCounting: of(100, 'persons', 'project'),
    averted: of(0.5, 'share', 'project'),
    avertedSome: of(0.1, 'share', 'project'),
  },
  justCause: {
    /** Civilian deaths in 30 days, and in 12 months. */
    month: of(1_000, 'persons in 30 days', 'checklist'),
    year: of(5_000, 'persons in 52 weeks', 'checklist'),
    /** Deliberately removed by force in 90 days. */
    expelled: of(100_000, 'persons in 13 weeks', 'checklist'),
    /** The same as a part of a threatened group in one region, from a number of people on. */
    expelledOfGroup: of(0.1, 'share in 13 weeks', 'checklist'),
    expelledFrom: of(10_000, 'persons in 13 weeks', 'project'),
    /** Flight is expulsion only if those who hold power mean it: their resolve, and an exclusionary policy. */
    deliberate: of(55, 'index', 'model'),
    exclusion: of(50, 'mark', 'model'),
    /** Below this access deaths of want are the work of neglect, and count as loss of life. */
    accessDenied: of(40, 'index', 'project'),
    near: of(0.5, 'share of a threshold', 'model'),
    /** How far ahead "apprehended" looks: 30 days. */
    ahead: of(4, 'weeks', 'checklist'),
  },
  answer: {
    prompt: of(4, 'weeks', 'project'),
    slow: of(13, 'weeks', 'project'),
    /** Killing that fell to this share of what it was when the threshold was crossed. */
    effective: of(0.5, 'share', 'project'),
    /** "Promptly" (synopsis (3)C): when a decision beyond words should have been taken. */
    decided: of(2, 'weeks', 'project'),
    /** Of the deaths beyond the threshold, the part that fell before the first decision: then it came too late to count for half. */
    lostBefore: of(0.5, 'share', 'project'),
    /** A decision so shortly before the threshold was crossed is an answer to it. */
    foresight: of(4, 'weeks', 'project'),
  },
  evidence: {
    /** Quality of evidence from which standing reporting by UN organs counts as an impartial source. */
    standing: of(50, 'index', 'project'),
    independent: of(2, 'sources', 'checklist'),
  },
  intention: {
    /** States that carry an operation together. */
    collective: of(3, 'states', 'project'),
    /** Civilian deaths in four weeks at which protection is achieved. */
    calm: of(80, 'persons in 4 weeks', 'model'),
    /** Days after that in which force should end: 90. */
    staysAfterCalm: of(13, 'weeks', 'project'),
  },
  lastResort: {
    /** Onset so quick that sanctions could not have worked. */
    urgent: of(4, 'weeks', 'project'),
    /** Talks begun so shortly before had hardly begun, unless killing beyond the threshold left no time. */
    hardlyBegun: of(4, 'weeks', 'project'),
    /** Momentum of talks at which they had not run their course. */
    talksOpen: of(40, 'index', 'project'),
  },
  proportion: {
    /** Civilians killed by interveners, of the deaths averted. */
    kept: of(0.1, 'share', 'checklist'),
    asGreat: of(0.5, 'share', 'project'),
    /** Civilians killed by interveners that are never too few to be judged. */
    harmWorthCounting: of(50, 'persons', 'project'),
    /** Deaths averted, of those to be averted, below which the means could not reach the task. */
    reach: of(0.1, 'share', 'project'),
    /** Weeks of action before which nothing can be said. */
    judgedAfter: of(4, 'weeks', 'project'),
  },
  prospects: {
    widerWar: of(60, 'index', 'project'),
    means: of(0.5, 'share', 'checklist'),
    /** Deaths beyond those of the crisis left alone, of the latter: net harm. */
    worse: of(0.1, 'share', 'project'),
  },
  authority: {
    /** "At once" (6.35): when a regional organisation should turn to the Council. */
    atOnce: of(2, 'weeks', 'project'),
    /** When the Council should have dealt with an allegation and sought to verify it: 14 days. */
    dealtWithin: of(2, 'weeks', 'project'),
    /** "In a reasonable time" (6.28): when the Assembly or the region should take up what the Council could not. */
    fallbackWithin: of(4, 'weeks', 'project'),
    /** A vetoed draft is overcome if one no weaker is adopted so soon. */
    overcome: of(4, 'weeks', 'project'),
  },
  mandate: {
    resourced: of(0.8, 'share', 'checklist'),
    thin: of(0.5, 'share', 'checklist'),
    /** Weeks after which its means should be there: what was mandated later is not judged. */
    dueAfter: of(4, 'weeks', 'project'),
  },
  operation: {
    /** Weeks for which two operations may overlap while one hands over to the other. */
    handOver: of(2, 'weeks', 'project'),
    /** Points that access for relief may fall while soldiers act before it counts as fallen. */
    accessFell: of(5, 'index', 'project'),
    /** Weeks before or after a withdrawal in which harm near the threshold shows that people were left in danger. */
    leftInDanger: of(4, 'weeks', 'project'),
  },
  rebuild: {
    /** Civilian deaths a month after, of the worst month before. */
    reprisals: of(0.05, 'share', 'checklist'),
    contained: of(0.2, 'share', 'project'),
    /** Days in which there should be a plan: 90. */
    planned: of(13, 'weeks', 'checklist'),
    /** Accountability at which courts can be said to work. */
    courtsWork: of(40, 'index', 'project'),
    /** Of those away when rebuilding began, the part whose return counts: "30 % in 2 years", asked of whatever time there was. */
    returned: of(0.3, 'share', 'checklist'),
    /** People away below whom there was nobody to bring back. */
    awayWorthCounting: of(1_000, 'persons', 'project'),
    relapseLow: of(35, 'index', 'project'),
    relapseHigh: of(60, 'index', 'project'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FrameworkParameter>>>>;

type Plain<Table> = { readonly [Group in keyof Table]: { readonly [Name in keyof Table[Group]]: number } };
/** The values alone, as the lines use them. A scenario may give its own. */
export type FrameworkParameters = Plain<typeof parameterTable>;

function plain(table: Readonly<Record<string, Readonly<Record<string, FrameworkParameter>>>>): unknown {
  return Object.fromEntries(
    Object.entries(table).map(([group, entries]) => [
      group,
      Object.fromEntries(Object.entries(entries).map(([name, { value }]) => [name, value])),
    ]),
  );
}

export const standardParameters = plain(parameterTable) as FrameworkParameters;
