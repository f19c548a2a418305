import { phraseWords } from '#engine/council/phrase-words.ts';
import type { OperativePhrase, PreambularPhrase } from '#engine/council/phrases.ts';
import type { CarriedMeasure } from '#engine/council/slice.ts';
import { councilEnglish } from '#engine/council/texts/en.ts';
import { councilFrench } from '#engine/council/texts/fr.ts';
import type { CouncilTexts } from '#engine/council/texts/shape.ts';
import type { SeatId, TextId } from '#engine/kernel/ids.ts';
import type { Locale } from '#engine/scenario/locale.ts';
import { deckOf } from '#engine/session/deal.ts';
import { type DebriefSources, nameOf, scenarioText } from '#server/http/debrief-names.ts';
import { type MessageTree, type Sentences, sentencesIn } from '#server/http/sentences.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import type { DocumentWords } from './words/shape.ts';

const procedureTexts: Readonly<Record<Locale, CouncilTexts>> = { en: councilEnglish, fr: councilFrench };
const allWords: Readonly<Record<Locale, DocumentWords>> = { en, fr };

/** How the things of one session are said in documents of one language. */
export interface Speech {
  readonly locale: Locale;
  readonly say: Sentences;
  /** The engine's own sentences of procedure, each with its rule. */
  readonly procedure: Sentences;
  readonly seat: (seat: SeatId) => string;
  /** "China, France and Russia"; null when there is nobody. */
  readonly seats: (seats: readonly SeatId[]) => string | null;
  readonly list: (parts: readonly string[]) => string;
  /** What somebody wrote; empty where it is there no more. */
  readonly words: (text: TextId | null) => string;
  readonly phrase: (phrase: PreambularPhrase | OperativePhrase) => string;
  /** What a measure is called in the middle of a sentence, with what was chosen of its parameters. */
  readonly clause: (measure: CarriedMeasure) => string;
  readonly agendaItem: () => string;
  /** A day of the scenario, `2031-03-02`, as it is written out. */
  readonly day: (day: string) => string;
  readonly ordinal: (number: number) => string;
}

const amounts = ['troops', 'police', 'money', 'weeks'] as const;

/** Finds the words for a session's documents. */
export function speechOf(sources: DebriefSources): Speech {
  const { locale, scenario, texts } = sources;
  const say = sentencesIn(locale, allWords[locale]);
  const region = locale === 'en' ? 'en-GB' : locale;
  const conjunction = new Intl.ListFormat(region, { type: 'conjunction' });
  const calendar = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' });
  const deck = deckOf(scenario);
  const seat = (id: SeatId) => nameOf(sources, 'seat', id);
  const chosen = ({ id, params }: CarriedMeasure): string => {
    const bounds = deck[id]?.face.parameters;
    const told = amounts.flatMap((kind) => {
      const amount = params[kind] ?? bounds?.[kind]?.default ?? 0;
      return amount > 0 ? [say(`draft.amount.${kind}`, { amount })] : [];
    });
    const { target = 'country' } = params;
    return [...told, ...(target === 'country' ? [] : [nameOf(sources, 'region', target)])].join(', ');
  };
  return {
    locale,
    say,
    procedure: sentencesIn(locale, procedureTexts[locale] as unknown as MessageTree),
    seat,
    seats: (seats) => (seats.length === 0 ? null : conjunction.format(seats.map(seat))),
    list: (parts) => conjunction.format(parts),
    words: (text) => (text === null ? '' : (texts.get(text)?.body ?? '')),
    phrase: (phrase) => phraseWords[locale][phrase],
    clause: (measure) => {
      const parameters = chosen(measure);
      const name = nameOf(sources, 'measure', measure.id);
      const lower = name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
      return parameters === '' ? lower : say('draft.clause', { measure: lower, parameters });
    },
    agendaItem: () => say('agendaItem', { country: scenarioText(sources, scenario.country.name) }),
    day: (day) => calendar.format(new Date(`${day}T00:00:00Z`)),
    ordinal: (number) => say('record.ordinal', { number }),
  };
}
