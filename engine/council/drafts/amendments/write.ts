import type { Opening } from '#engine/council/drafts/slice.ts';
import type { TypedOpening, Wording } from '#engine/council/drafts/typed.ts';
import type { TextId } from '#engine/kernel/ids.ts';
import { authoredText, type DecideContext } from '#engine/session/decision.ts';
import type { AuthoredText } from '#engine/session/record.ts';
import type { TypedChange } from './commands.ts';
import type { AddedSubparagraph, Addition, Change } from './slice.ts';

/** Typed changes as the log keeps them, and the texts that go beside it. */
export function writeChanges(
  typed: readonly TypedChange[],
  context: DecideContext,
): { readonly changes: readonly Change[]; readonly texts: readonly AuthoredText[] } {
  const texts: AuthoredText[] = [];
  const changes = toChanges(typed, (wording) => {
    if (wording.is === 'kept') return wording.text;
    const text = authoredText(context, texts.length + 1, 'public', wording.body);
    texts.push(text);
    return text.id;
  });
  return { changes, texts };
}

/** Typed changes with each text named by an id. */
export function toChanges(
  typed: readonly TypedChange[],
  write: (wording: Wording) => TextId,
): readonly Change[] {
  const open = <Phrase>(opening: TypedOpening<Phrase>): Opening<Phrase> =>
    opening.is === 'own' ? { is: 'own', words: write(opening.words) } : opening;
  const below = (
    subs: Extract<Extract<TypedChange, { is: 'add' }>['adds'], { kind: 'operative' }>['subparagraphs'],
  ): { readonly subparagraphs?: readonly AddedSubparagraph[] } =>
    subs === undefined || subs.length === 0
      ? {}
      : { subparagraphs: subs.map(({ level, body }) => ({ level, body: write(body) })) };
  const adding = (adds: Extract<TypedChange, { is: 'add' }>['adds']): Addition => {
    switch (adds.kind) {
      case 'preambular': {
        const { kind, opening, body, subparagraphs } = adds;
        return { kind, opening: open(opening), body: write(body), ...below(subparagraphs) };
      }
      case 'operative': {
        const { kind, opening, body, measure, subparagraphs } = adds;
        return {
          kind,
          opening: open(opening),
          body: body === null ? null : write(body),
          measure,
          ...below(subparagraphs),
        };
      }
      case 'subparagraph':
        return { ...adds, body: write(adds.body) };
    }
  };
  const changing = (change: TypedChange): Change => {
    switch (change.is) {
      case 'replace':
        return {
          ...change,
          opening: change.opening === null ? null : open(change.opening),
          body: write(change.body),
        };
      case 'add':
        return { ...change, adds: adding(change.adds) };
      case 'delete':
      case 'set-measure':
      case 'chapter-seven':
        return change;
    }
  };
  return typed.map(changing);
}
