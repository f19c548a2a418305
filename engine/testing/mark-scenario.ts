import type { TextKey } from '#engine/kernel/ids.ts';
import type { Scenario, Seat, Stance } from '#engine/scenario/scenario.ts';
import type { ScenarioText } from '#engine/scenario/texts.ts';

/** A scenario whose every secret can be told from any other, and by whom it may be read. */
export interface MarkedScenario {
  readonly scenario: Scenario;
  /** Numbers that only a seat itself is ever told, as they are written, by seat. */
  readonly means: Readonly<Record<string, readonly string[]>>;
  /** Numbers that nobody is ever told. */
  readonly unsaid: readonly string[];
}

/** A marker: who may read it, and which of theirs it is. */
export function mark(audience: string, what: string | number): string {
  return `@@${audience}#${what}@@`;
}

/** Every marker in a text, by its audience. */
export function marksIn(text: string): readonly { readonly audience: string; readonly whole: string }[] {
  return [...text.matchAll(/@@([^@#]+)#[^@]*@@/g)].map(([whole, audience = '']) => ({ audience, whole }));
}

/**
 * Puts a marker of its audience into every private text of a scenario, in every language, and unmistakable numbers into what
 * seats own and how their bots lean. News that is told to whom it happens is marked by its key.
 */
export function markScenario(scenario: Scenario): MarkedScenario {
  const seats = scenario.seats.map(markSeat);
  const texts = Object.entries(scenario.texts).map(([key, text]) => [key, markText(key as TextKey, text)]);
  return {
    scenario: { ...scenario, seats, texts: Object.fromEntries(texts) },
    means: Object.fromEntries(seats.map(({ id, means }) => [id, Object.values(means).map(String)])),
    unsaid: seats.flatMap(({ stance }) => Object.values(stance.leanings).map(String)),
  };
}

function markText(key: TextKey, text: ScenarioText): ScenarioText {
  if (text.audience === 'public') return text;
  const words = mark(readersOf(text), key);
  const marked = { concrete: words, plain: words };
  const translations = Object.fromEntries(Object.keys(text.translations).map((locale) => [locale, marked]));
  return { ...text, english: marked, translations };
}

/**
 * The scenario's own words are told apart from what people write for the same readers: `guide` stays with the facilitators
 * for good, `brief:…` opens with the debrief.
 */
function readersOf({ audience }: ScenarioText): string {
  if (audience === 'facilitators') return 'guide';
  return audience.startsWith('seat:') ? `brief:${audience.slice(5)}` : audience;
}

/** More of everything than any measure can be given, so that no pledge ever shows what a seat has. */
function markSeat(seat: Seat, index: number): Seat {
  const own = 1_013 * (index + 1);
  return {
    ...seat,
    means: {
      politicalCapital: 61_000_000 + own,
      troops: 62_000_000 + own,
      police: 63_000_000 + own,
      money: 64_000_000 + own,
    },
    stance: markStance(seat.stance, index),
  };
}

function markStance(stance: Stance, index: number): Stance {
  const leanings = Object.entries(stance.leanings).map(([leaning, value], nth) => {
    const tail = (index * 100 + nth + 1) / 10_000_000;
    return [leaning, Number((value * 0.9 + 0.000_9 + tail).toFixed(7))];
  });
  return { ...stance, leanings: Object.fromEntries(leanings) as Stance['leanings'] };
}
