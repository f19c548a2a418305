import type { Mind } from '#engine/bots/mind.ts';
import { type Appraisal, appraise } from './appraise.ts';
import { bareDraft, type Candidate, candidatesOf } from './candidates.ts';
import type { DraftContent } from './content.ts';
import { coercionOf } from './content.ts';
import { type Chances, chancesOf } from './support.ts';

/** A text that a seat might put forward. */
export interface Bundle {
  readonly content: DraftContent;
  readonly appraisal: Appraisal;
  readonly chances: Chances;
  /** What putting it forward is worth: adoption, by its chance, less what a defeat costs. */
  readonly expected: number;
}

const fewest = 2;
const most = 5;
/** Each further measure adds this part of its worth alone. */
const further = 0.6;
/** Of the worth of a text, what a seat that has lost a vote has lost with it. */
const costOfDefeat = 0.15;

/** The bundle of two to five measures that is worth most to the seat, or null when there is none that it would put its name to. */
export function bestBundle(mind: Mind): Bundle | null {
  return mind.once('bundle', () => {
    const candidates = candidatesOf(mind);
    let best: Bundle | null = null;
    // A bundle is grown from each of a few first measures: the dearest may be what no nine would vote for.
    for (const first of openers(candidates)) {
      const bundle = grow(mind, first, candidates);
      if (bundle !== null && (best === null || bundle.expected > best.expected)) best = bundle;
    }
    return best;
  });
}

/** The dearest measure of each level of coercion. */
function openers(candidates: readonly Candidate[]): readonly Candidate[] {
  return ([0, 1, 2, 3] as const).flatMap(
    (coercion) => candidates.find(({ face }) => face.coercion === coercion) ?? [],
  );
}

function grow(mind: Mind, first: Candidate, candidates: readonly Candidate[]): Bundle | null {
  let chosen: readonly Candidate[] = [first];
  // What any draft of its own is worth to the seat, whatever it carries.
  const bare = { ...bareDraft, sponsors: mind.isMember ? [mind.me.id] : [] };
  let value = appraise(mind, bare, mind.baseline.prospect).worth.own + first.worth;
  let score = scoreOf(mind, chosen, value);
  for (const candidate of candidates) {
    if (chosen.length >= most) break;
    if (chosen.includes(candidate) || candidate.face.coercion > first.face.coercion) continue;
    // One mission at a time: a text with two would be two texts.
    if (candidate.face.military && chosen.some(({ face }) => face.military)) continue;
    const longer = [...chosen, candidate];
    const longerValue = value + candidate.worth * further ** chosen.length;
    const longerScore = scoreOf(mind, longer, longerValue);
    if (longerScore <= score && chosen.length >= fewest) continue;
    [chosen, value, score] = [longer, longerValue, longerScore];
  }
  if (chosen.length < fewest) return null;
  const content = contentWith(mind, chosen);
  const appraisal = appraise(mind, content, mind.baseline.prospect);
  if (appraisal.crossed !== null) return null;
  const chances = chancesOf(mind, content);
  return {
    content,
    appraisal,
    chances,
    expected: expectedWorth(mind, content, appraisal.worth.own, chances),
  };
}

function scoreOf(mind: Mind, chosen: readonly Candidate[], value: number): number {
  const content = contentWith(mind, chosen);
  return expectedWorth(mind, content, value, chancesOf(mind, content));
}

function contentWith({ me, isMember }: Mind, chosen: readonly Candidate[]): DraftContent {
  return {
    measures: chosen.map(({ measure }) => measure),
    chapterSeven: chosen.some(({ face }) => face.coercion >= 2),
    sponsors: isMember ? [me.id] : [],
  };
}

/**
 * A seat that seeks pressure puts a hard text to the vote though it may be vetoed: that too is a position taken, and somebody
 * else has to take the veto upon them.
 */
function expectedWorth(
  mind: Mind,
  content: DraftContent,
  value: number,
  { adopted, vetoed }: Chances,
): number {
  const { coercion, force, pressure } = mind.me.stance.leanings;
  const level = coercionOf(content, mind.deck);
  const seeks = level === 3 ? force : level === 2 ? coercion : pressure;
  const already = mind.told.council.vetoed;
  const onRecord = level >= 2 && seeks > 0 ? (vetoed * seeks * 0.5) / (1 + already) : 0;
  return value * (adopted + onRecord) - costOfDefeat * Math.abs(value) * (1 - adopted - onRecord);
}
