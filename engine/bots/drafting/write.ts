import { draw, type Mind } from '#engine/bots/mind.ts';
import { writtenWords } from '#engine/bots/texts/written.ts';
import { criterionIds } from '#engine/council/criteria.ts';
import type { TypedDraft, Wording } from '#engine/council/drafts/commands.ts';
import { authorisesForce } from '#engine/council/drafts/requirements.ts';
import type { OperativePhrase, PreambularPhrase } from '#engine/council/phrases.ts';
import type { MeasureFace } from '#engine/crisis/types.ts';
import type { DraftContent } from './content.ts';

/** Killing per week from which a draft speaks of it with alarm. */
const alarming = 50;

/**
 * A draft as a delegation would type it. Paragraphs open with the Council's own phrases and measures have their standard wording;
 * the words that no list gives are few and plain.
 */
export function writeOut(mind: Mind, content: DraftContent): TypedDraft {
  const { deck } = mind;
  const operative = content.measures.map((measure) => ({
    id: null,
    opening: { is: 'phrase' as const, phrase: openingFor(deck[measure.id]?.face) },
    body: null,
    measure: { id: measure.id, params: measure.params },
  }));
  const written = {
    title: null,
    chapterSeven: content.chapterSeven,
    preambular: preamble(mind, content),
    operative,
  };
  const force = content.measures.some(({ id }) => {
    const dealt = deck[id];
    return dealt !== undefined && authorisesForce(dealt.face);
  });
  return { ...written, ...caseFor(mind, force) };
}

type Preambular = TypedDraft['preambular'][number];

function preamble(mind: Mind, { chapterSeven }: DraftContent): Preambular[] {
  const { told, shared, country, settings } = mind;
  const words = writtenWords(settings.locale);
  const deaths = told.reported['civilian-deaths'] ?? 0;
  const recalls = draw(mind, 'preamble') < 0.5;
  return [
    paragraph(recalls ? 'reaffirming' : 'recalling', recalls ? words.unity(country) : words.responsibility()),
    deaths >= alarming
      ? paragraph('expressing-grave-alarm', words.reportedToll(country, deaths))
      : paragraph('deeply-concerned', words.reports(country)),
    ...(shared.crisis.stage === 'rebuild'
      ? [paragraph('underlining', words.ownership(country))]
      : [paragraph('stressing', words.authoritiesFirst(country))]),
    ...(chapterSeven ? [paragraph('determining', words.threat(country))] : []),
  ];
}

function paragraph(phrase: PreambularPhrase, body: string): Preambular {
  return { id: null, opening: { is: 'phrase', phrase }, body: typed(body) };
}

function typed(body: string): Wording {
  return { is: 'new', body };
}

/** What binds is decided, force is authorised, what is asked for is asked for. */
export function openingFor(face: MeasureFace | undefined): OperativePhrase {
  if (face === undefined) return 'decides';
  if (face.coercion === 3) return 'authorizes';
  if (face.coercion === 2 || face.military) return 'decides';
  if (face.coercion === 1) return 'demands';
  return face.family === 'political' || face.family === 'humanitarian' ? 'calls-for' : 'requests';
}

/** A draft that authorises force makes its case on the six criteria and says how it ends; others have none to make. */
function caseFor(
  { settings, country, told }: Mind,
  force: boolean,
): Pick<TypedDraft, 'forceCase' | 'exitPlan'> {
  const words = writtenWords(settings.locale);
  const deaths = told.reported['civilian-deaths'] ?? 0;
  const argued = criterionIds.map((criterion) => [
    criterion,
    force ? typed(words.forceCase[criterion](country, deaths)) : null,
  ]);
  return {
    forceCase: Object.fromEntries(argued) as TypedDraft['forceCase'],
    exitPlan: force ? typed(words.exitPlan(country)) : null,
  };
}
