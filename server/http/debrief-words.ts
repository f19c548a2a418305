import { reasonWords } from '#engine/bots/texts/reason-words.ts';
import { crisisWords } from '#engine/crisis/texts/words.ts';
import { linePlaces, type PillarProfile, pillarsOf } from '#engine/framework/pillars.ts';
import { type Place, placesOf } from '#engine/framework/places.ts';
import { type ForceProfile, profileOf } from '#engine/framework/profile.ts';
import { claimStandingOf, fillReason, messageKeyOf, type ReasonNames } from '#engine/framework/texts/fill.ts';
import type { AssessmentLine } from '#engine/framework/types.ts';
import type { TextKey } from '#engine/kernel/ids.ts';
import type { Locale } from '#engine/scenario/locale.ts';
import type { DebriefSlice } from '#engine/session/debrief/slice.ts';
import type { HeardAnswer } from '#engine/session/moves/slice.ts';
import { assessmentTexts, type DebriefSources, nameOf, scenarioText, wordIn } from './debrief-names.ts';
import { leaningWords } from './leaning-words.ts';
import { type MessageTree, sentencesIn } from './sentences.ts';

/**
 * The sentences of one session's debrief in one language. They are filled here because a browser would otherwise load every
 * sentence that any session could need, and the bots' with them.
 */
export interface DebriefWords {
  /** Null where the session ended without a debrief, so that no ending was found. */
  readonly ending: { readonly title: string; readonly text: string } | null;
  /** One for each line of the assessment, in its order. */
  readonly lines: readonly LineWords[];
  /** How each authorisation or use of force stands to the six criteria, in the order in which they are judged. */
  readonly force: readonly ForceWords[];
  /** The same lines under the three pillars of 2009. */
  readonly pillars: readonly PillarWords[];
  /** The scenario's own questions for the end, in its order. */
  readonly questions: readonly string[];
  /** Why a bot did what it did: one for each of the debrief's `bots`, in their order. */
  readonly weighed: readonly string[];
  /** Headlines of the scenario's events that happened or were brought in, by the event's id. */
  readonly events: Readonly<Record<string, string>>;
  /** What the capital answered, also what its ambassador kept: lines of the assessment refer to it by request. */
  readonly answers: Readonly<Record<string, Pick<HeardAnswer, 'about' | 'granted' | 'week'>>>;
}

export interface LineWords {
  readonly question: string;
  /** The resolution, draft or measure that a question about force is asked of; null for the crisis as a whole. */
  readonly subject: string | null;
  readonly reason: string;
  /** What would have changed the verdict, or on what it rests. */
  readonly change: string;
  /** Where in the report the question stands. */
  readonly places: readonly Place[];
  /** What the World Summit of 2005 made of the question. */
  readonly summit: string;
  /** How what was claimed stands to what was true; null where nobody could claim anything. */
  readonly claim: string | null;
}

export interface PillarWords extends Pick<PillarProfile, 'pillar' | 'counts'> {
  readonly name: string;
  readonly about: string;
}

export interface ForceWords {
  /** The resolution, draft or measure. */
  readonly subject: string;
  readonly standing: ForceProfile['standing'];
  readonly sentence: string;
}

const made = new WeakMap<DebriefSlice, Map<Locale, DebriefWords>>();

/**
 * The words of a session whose debrief has begun: what it opens is in the answer. Made once for each language as long as the debrief
 * stays as it is, because a whole class asks in the moment in which it begins.
 */
export function debriefWords(sources: DebriefSources): DebriefWords {
  const { debrief } = sources.state;
  const byLocale = made.get(debrief) ?? new Map<Locale, DebriefWords>();
  made.set(debrief, byLocale);
  const words = byLocale.get(sources.locale) ?? makeWords(sources);
  byLocale.set(sources.locale, words);
  return words;
}

function makeWords(sources: DebriefSources): DebriefWords {
  const { scenario, state } = sources;
  const { debrief } = state;
  const ending = scenario.endings.find(({ id }) => id === debrief.ending);
  return {
    ending:
      ending === undefined
        ? null
        : { title: scenarioText(sources, ending.title), text: scenarioText(sources, ending.text) },
    lines: debrief.assessment.map(assessmentSentences(sources)),
    force: forceSentences(sources),
    pillars: pillarWords(sources),
    questions: scenario.questions.map((question) => scenarioText(sources, question)),
    weighed: debrief.bots.map(botSentences(sources)),
    events: headlines(sources),
    answers: answersGiven(sources),
  };
}

function assessmentSentences(sources: DebriefSources): (line: AssessmentLine) => LineWords {
  const { locale } = sources;
  const say = sentencesIn(locale, assessmentTexts[locale] as unknown as MessageTree);
  const conjunction = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' });
  const names: ReasonNames = {
    name: (kind, id) => nameOf(sources, kind, id),
    list: (named) => conjunction.format(named),
  };
  return (line) => {
    const { id, subject, verdict, reason, claim, paragraph } = line;
    const standing = claimStandingOf(line);
    return {
      question: say(`lines.${id}`),
      subject: subject === null ? null : subjectName(sources, subject),
      reason: say(`reasons.${messageKeyOf(reason.code)}`, fillReason(reason, names)),
      change: say(`changes.${id}.${verdict}`),
      places: placesOf(paragraph),
      summit: say(`summit.${linePlaces[id].summit}`),
      claim:
        standing === null || claim === null
          ? null
          : say(`claims.${standing}`, { inFavour: claim.inFavour, against: claim.against }),
    };
  };
}

function forceSentences(sources: DebriefSources): readonly ForceWords[] {
  const { standings } = assessmentTexts[sources.locale];
  return profileOf(sources.state.debrief.assessment).force.map(({ subject, standing }) => ({
    subject: subjectName(sources, subject),
    standing,
    sentence: standings[standing],
  }));
}

function pillarWords(sources: DebriefSources): readonly PillarWords[] {
  const { pillars } = assessmentTexts[sources.locale];
  const { assessment } = sources.state.debrief;
  if (assessment.length === 0) return [];
  return pillarsOf(assessment).map(({ pillar, counts }) => ({ pillar, counts, ...pillars[pillar] }));
}

function subjectName(sources: DebriefSources, { kind, id }: NonNullable<AssessmentLine['subject']>): string {
  if (kind === 'draft') return nameOf(sources, 'draft', id);
  const taken = Object.values(sources.state.public.crisis.measures).find(({ instance }) => instance === id);
  return nameOf(sources, 'measure', taken?.measure ?? id);
}

function botSentences(sources: DebriefSources): (weighed: DebriefSlice['bots'][number]) => string {
  const say = sentencesIn(sources.locale, reasonWords[sources.locale]);
  return ({ reason: { code, params } }) => {
    const values = Object.entries(params).map(([name, value]) => [name, botValue(sources, name, value)]);
    return say(code, Object.fromEntries(values));
  };
}

/** What fills a bot's reason: texts of the scenario, and names; numbers as they are. */
function botValue(sources: DebriefSources, name: string, value: string | number): string | number {
  if (typeof value === 'number') return value;
  const { locale } = sources;
  switch (name) {
    case 'aim':
    case 'line':
    case 'condition':
      return scenarioText(sources, value as TextKey);
    case 'measure':
      return nameOf(sources, 'measure', value);
    case 'leaning':
      return wordIn(leaningWords[locale], value) ?? value;
    case 'about':
      return wordIn(crisisWords[locale].requests, value) ?? value;
    default:
      return value;
  }
}

function headlines(sources: DebriefSources): DebriefWords['events'] {
  const { truth, injectsUsed } = sources.state.debrief;
  const happened = new Set([
    ...truth.flatMap((week) => week.happened),
    ...injectsUsed.map(({ inject }) => inject),
  ]);
  return Object.fromEntries(
    sources.scenario.events
      .filter(({ id }) => happened.has(id))
      .map(({ id, headline }) => [id, scenarioText(sources, headline)]),
  );
}

function answersGiven({ state }: DebriefSources): DebriefWords['answers'] {
  return Object.fromEntries(
    Object.values(state.seats)
      .flatMap(({ answers }) => answers)
      .map(({ request, about, granted, week }) => [request, { about, granted, week }]),
  );
}
