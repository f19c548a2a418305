import type { SilencedText } from '#engine/council/slice.ts';
import type { DebriefSources } from '#server/http/debrief-names.ts';
import type { Chronicle } from './chronicle.ts';
import { type LaidOut, plain } from './document.ts';
import { frameOf } from './masthead.ts';
import { speechOf } from './sources.ts';

/**
 * A statement by the President, or to the press, that nobody objected to, as a document.
 *
 * @returns null for what was not agreed, and for the decisions of a committee, which issues none.
 */
export function statementDocument(
  sources: DebriefSources,
  chronicle: Chronicle,
  { id, kind, state, body }: SilencedText,
): LaidOut | null {
  if (state.is !== 'agreed' || state.symbol === null) return null;
  if (kind !== 'presidential-statement' && kind !== 'press-statement') return null;
  const speech = speechOf(sources);
  const { settings, turn } = sources.state.public;
  const paragraphs = speech
    .words(body)
    .split(/\n+/)
    .filter((line) => line.trim() !== '');
  return {
    ...frameOf(speech, {
      symbol: state.symbol,
      day: chronicle.agreed.get(id)?.day ?? turn?.from ?? '',
      original: settings?.locale ?? speech.locale,
    }),
    blocks: [
      { is: 'title', text: speech.say(`statement.${kind}`) },
      { is: 'heading', text: speech.agendaItem() },
      ...paragraphs.map((line) => ({ is: 'paragraph', runs: [plain(line.trim())] }) as const),
      { is: 'paragraph', runs: [plain(speech.say('statement.agreed'))] },
    ],
  };
}
