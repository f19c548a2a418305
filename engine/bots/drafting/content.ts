import type { CarriedMeasure, Draft } from '#engine/council/slice.ts';
import type { Coercion, MeasureFace } from '#engine/crisis/types.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import type { DraftFacts } from '#engine/scenario/expressions/facts.ts';
import type { CrisisSlice } from '#engine/session/consequences/slice.ts';
import type { Deck } from '#engine/session/deck.ts';
import { completeParams } from '#engine/session/moves/params.ts';

/** What a draft would do: all that a bot judges of it. Free text it does not read. */
export interface DraftContent {
  readonly measures: readonly CarriedMeasure[];
  readonly chapterSeven: boolean;
  readonly sponsors: readonly SeatId[];
}

const contents = new WeakMap<Draft, DraftContent>();

export function contentOf(draft: Draft): DraftContent {
  const known = contents.get(draft);
  if (known !== undefined) return known;
  const { operative, chapterSeven, sponsors } = draft;
  const measures = operative.flatMap(({ measure }) => (measure === null ? [] : [measure]));
  const content: DraftContent = { measures, chapterSeven, sponsors };
  contents.set(draft, content);
  return content;
}

/** The highest coercion level that a draft carries. */
export function coercionOf({ measures }: DraftContent, deck: Deck): Coercion {
  return measures.reduce<Coercion>((most, { id }) => {
    const coercion = deck[id]?.face.coercion ?? 0;
    return coercion > most ? coercion : most;
  }, 0);
}

/** What red lines and conditions of a stance may ask about a draft. */
export function draftFacts(content: DraftContent, deck: Deck, answers: CrisisSlice['answers']): DraftFacts {
  const carried = content.measures.flatMap(({ id, params }) => {
    const dealt = deck[id];
    return dealt === undefined ? [] : [{ face: dealt.face, params: completeParams(dealt.face, params) }];
  });
  return {
    measures: content.measures.map(({ id }) => id),
    coercion: coercionOf(content, deck),
    military: carried.some(({ face }) => face.military),
    chapterSeven: content.chapterSeven,
    consented: isConsentedTo(
      carried.map(({ face }) => face),
      answers,
    ),
    money: carried.reduce((sum, { params }) => sum + params.money, 0),
    troops: carried.reduce((sum, { params }) => sum + params.troops, 0),
    sponsors: content.sponsors,
  };
}

/**
 * Whether the capital has agreed to what a draft would do: each measure that needs its consent has that very one, each that is helped by
 * it has one at least, there is such a measure, and there is no coercion, which is against its will by definition.
 */
function isConsentedTo(faces: readonly MeasureFace[], answers: CrisisSlice['answers']): boolean {
  const wanting = faces.filter(({ consent }) => consent !== 'irrelevant');
  if (wanting.length === 0 || faces.some(({ coercion }) => coercion >= 2)) return false;
  const anyGranted = Object.values(answers).some((answer) => answer?.is === 'granted');
  return wanting.every(({ needs }) => {
    const asked = needs.flatMap((need) => (need.need === 'consent' ? [need.to] : []));
    return asked.length === 0 ? anyGranted : asked.every((to) => answers[to]?.is === 'granted');
  });
}
