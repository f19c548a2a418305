import {
  type IndicatorId,
  indicatorFace,
  nationalIndicatorIds,
  type RegionalIndicatorId,
  regionalIndicatorIds,
} from '#engine/crisis/indicators.ts';
import { type ModelParameters, standardParameters } from '#engine/crisis/parameters.ts';
import type { CrisisSetup } from '#engine/crisis/setup.ts';
import type {
  Confidence,
  CrisisState,
  CrisisValues,
  Estimate,
  RegionId,
  Report,
} from '#engine/crisis/types.ts';
import { clamp } from '#engine/crisis/week.ts';
import type { Random } from '#engine/kernel/random.ts';

/** Everything the outside knows of itself, and so is reported promptly and almost as it is. */
const ownAffairs: ReadonlySet<IndicatorId> = new Set([
  'council-unity',
  'council-attention',
  'credibility',
  'legitimacy',
  'evidence-quality',
  'neighbour-compliance',
]);

/**
 * What the world is told at the end of a week. A process of its own: it looks at the truth of a week or two ago, counts too
 * little where nobody can look, and scatters; access and evidence narrow it. Drawing it changes nothing in the crisis.
 */
export function reportWeek(
  state: CrisisState,
  setup: CrisisSetup,
  random: Random,
  parameters: ModelParameters = standardParameters,
): Report {
  const known = knowledge(state, parameters);
  const desk: Desk = { state, known, random, parameters, seen: seenValues(state, known) };
  const national: Partial<Record<IndicatorId, Estimate>> = {};
  const regions: Record<RegionId, Partial<Record<RegionalIndicatorId, Estimate>>> = {};
  for (const { id } of setup.regions) regions[id] = {};
  for (const id of regionalIndicatorIds) {
    for (const region of setup.regions) {
      (regions[region.id] as Partial<Record<RegionalIndicatorId, Estimate>>)[id] = estimateCount(
        desk,
        id,
        desk.seen.regions[region.id]?.[id] ?? 0,
        region.id,
      );
    }
    national[id] = estimateCount(desk, id, desk.seen.national[id], 'country');
  }
  for (const id of nationalIndicatorIds) {
    const face = indicatorFace(id);
    if (face.visibility === 'hidden') continue;
    national[id] =
      face.unit === 'index'
        ? estimateIndex(desk, id)
        : estimateCount(desk, id, desk.seen.national[id], 'country');
  }
  return {
    week: state.week,
    national,
    regions,
    civilianDeathsSoFar: estimateTotal(desk),
    warning: warn(desk),
  };
}

interface Desk {
  readonly state: CrisisState;
  readonly known: number;
  readonly random: Random;
  readonly parameters: ModelParameters;
  readonly seen: CrisisValues;
}

/** How much is known, 0..1: some always, more with evidence and with access. */
function knowledge({ national }: CrisisState, { reporting }: ModelParameters): number {
  const evidence = (reporting.knownByEvidence * national['evidence-quality']) / 100;
  const access = (reporting.knownByAccess * national['humanitarian-access']) / 100;
  return clamp(reporting.knownAlways + evidence + access, 0, 1);
}

/** The week that reports still describe: the last where much is known, two weeks before it where little is. */
function seenValues({ recent }: CrisisState, known: number): CrisisValues {
  const late = known > 0.65 ? 0 : known > 0.4 ? 1 : 2;
  const seen = recent[Math.max(0, recent.length - 1 - late)];
  if (seen === undefined) throw new Error('A crisis has a first week');
  return seen;
}

/** Errors last: this week's report errs much as the last did. Standard normal. */
function persistentError({ random, state }: Desk, id: string, where: string): number {
  let sum = 0;
  for (let back = 0; back < 3; back++) sum += random.normal('report', state.week - back, id, where);
  return sum / Math.sqrt(3);
}

function estimateCount(desk: Desk, id: IndicatorId, seen: number, where: string): Estimate {
  const { reporting } = desk.parameters;
  const late = desk.state.week - desk.seen.week;
  const blind = 1 - desk.known;
  const stock = indicatorFace(id).unit === 'persons';
  const base = (reporting.countSpread + reporting.countSpreadBlind * blind) * (stock ? 0.5 : 1);
  const stale = late * reporting.staleCount * (stock ? 0.3 : 1);
  const undercount = reporting.undercount * blind * (stock ? 0.5 : 1);
  const middle = seen * Math.exp(base * persistentError(desk, id, where) - undercount);
  // Analysts know that they count too little, not by how much.
  const spread = Math.sqrt(base ** 2 + stale ** 2 + (stock ? 0 : 0.12) ** 2);
  const few = 1.2 * Math.sqrt(Math.max(0, middle) + 0.5);
  const low = Math.max(0, Math.min(middle * Math.exp(-reporting.width * spread), middle - few));
  const high = Math.max(middle * Math.exp(reporting.width * spread + undercount), middle + few);
  return rounded(middle, low, high, desk, roundCount);
}

function estimateIndex(desk: Desk, id: Exclude<IndicatorId, RegionalIndicatorId>): Estimate {
  const { reporting } = desk.parameters;
  const own = ownAffairs.has(id);
  const blind = own ? 0 : 1 - desk.known;
  const late = own ? 0 : desk.state.week - desk.seen.week;
  const seen = own ? desk.state.national[id] : desk.seen.national[id];
  const base = reporting.indexSpread + reporting.indexSpreadBlind * blind;
  const middle = clamp(seen + base * persistentError(desk, id, 'country'), 0, 100);
  const half = reporting.width * Math.sqrt(base ** 2 + (late * reporting.staleIndex) ** 2);
  return rounded(middle, Math.max(0, middle - half), Math.min(100, middle + half), desk, Math.round);
}

/** Time helps: a total is counted again and again, so that its spread is smaller than a week's. */
function estimateTotal(desk: Desk): Estimate {
  const { reporting } = desk.parameters;
  const blind = 1 - desk.known;
  const base = 0.6 * (reporting.countSpread + reporting.countSpreadBlind * blind);
  const undercount = 0.7 * reporting.undercount * blind;
  const error = persistentError(desk, 'total', 'country');
  const middle = desk.state.totals.civilianDeaths * Math.exp(base * error - undercount);
  const low = middle * Math.exp(-reporting.width * base);
  const high = middle * Math.exp(reporting.width * base + undercount);
  return rounded(middle, low, Math.max(high, middle + 2), desk, roundCount);
}

function rounded(
  middle: number,
  low: number,
  high: number,
  { known, seen }: Desk,
  round: (value: number) => number,
): Estimate {
  return {
    estimate: round(middle),
    low: round(low),
    high: round(high),
    confidence: confidence(known),
    asOf: seen.week,
  };
}

/** Two significant figures, as such numbers are spoken. */
function roundCount(value: number): number {
  if (value < 10) return Math.round(value);
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.round(value / unit) * unit;
}

function confidence(known: number): Confidence {
  return known > 0.65 ? 'high' : known > 0.4 ? 'moderate' : 'low';
}

/** What impartial analysts make of it: a score around the risk, and the words for it. Wrong at times, both ways. */
function warn(desk: Desk): Report['warning'] {
  const { reporting } = desk.parameters;
  const spread = reporting.warningSpread * (1.4 - desk.known);
  const score = desk.seen.national['atrocity-risk'] + spread * persistentError(desk, 'warning', 'country');
  if (score >= reporting.alertAt) return 'alert';
  return score >= reporting.watchAt ? 'watch' : 'none';
}
