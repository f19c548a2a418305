import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { assess } from '#engine/framework/assess.ts';
import { lineIds } from '#engine/framework/line-ids.ts';
import { type ReasonCode, reason, reasonCodes, reasonParams } from '#engine/framework/reasons.ts';
import { kenyaLike } from '#engine/framework/testing/kenya.ts';
import { libyaLike } from '#engine/framework/testing/libya.ts';
import { rwandaLike } from '#engine/framework/testing/rwanda.ts';
import { verdicts } from '#engine/framework/types.ts';
import { en } from './en.ts';
import { claimStandingOf, fillReason, messageKeyOf } from './fill.ts';
import { fr } from './fr.ts';
import type { AssessmentTexts } from './shape.ts';

const languages: Readonly<Record<'en' | 'fr', AssessmentTexts>> = { en, fr };
type Tree = { readonly [key: string]: string | Tree };

/** Every message by its dotted key. */
function messagesOf(tree: Tree, above = ''): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) => {
      const path = above === '' ? key : `${above}.${key}`;
      return typeof value === 'string' ? [[path, value]] : Object.entries(messagesOf(value, path));
    }),
  );
}

/** The arguments a message asks for: names in braces, outside the branches of a plural. */
function argumentsOf(message: string): readonly string[] {
  const names = new Set<string>();
  let depth = 0;
  for (let index = 0; index < message.length; index++) {
    if (message[index] === '}') depth -= 1;
    if (message[index] !== '{') continue;
    depth += 1;
    const [name] = /^\w+(?=[,}])/.exec(message.slice(index + 1)) ?? [];
    if (depth === 1 && name !== undefined) names.add(name);
  }
  return [...names].toSorted();
}

const locales = ['en', 'fr'] as const;

const translate = (locale: (typeof locales)[number]) => {
  const problems: string[] = [];
  const t = createTranslator({
    locale,
    messages: { assessment: languages[locale] } as never,
    namespace: 'assessment' as never,
    onError: (error) => problems.push(error.message),
    timeZone: 'UTC',
  }) as unknown as (key: string, values?: Record<string, string | number>) => string;
  return { t, problems };
};

const named = {
  name: (kind: string, id: string) => `${kind} ${id}`,
  list: (names: readonly string[]) => names.join(' + '),
};

describe('[AS-61] the words of the assessment', () => {
  it('have the same keys and the same arguments in both languages', () => {
    const [english, french] = [messagesOf(en), messagesOf(fr as unknown as Tree)];
    expect(Object.keys(french)).toEqual(Object.keys(english));
    for (const [key, message] of Object.entries(english)) {
      expect([key, argumentsOf(french[key] ?? '')]).toEqual([key, argumentsOf(message)]);
    }
  });

  it('have a question for each line, and what would have changed it for each verdict', () => {
    for (const texts of Object.values(languages)) {
      expect(Object.keys(texts.lines)).toEqual([...lineIds]);
      for (const id of lineIds) expect(Object.keys(texts.changes[id])).toEqual([...verdicts]);
    }
  });

  it.each(locales)('say every reason in full, with all that fills it (%s)', (locale) => {
    const { t, problems } = translate(locale);
    for (const code of reasonCodes) {
      const message = messagesOf(languages[locale] as unknown as Tree)[`reasons.${messageKeyOf(code)}`] ?? '';
      expect([code, argumentsOf(message)]).toEqual([code, Object.keys(reasonParams[code]).toSorted()]);
      for (const count of [0, 1, 2, 5_000]) {
        const values = Object.entries<string>(reasonParams[code]).map(([name, kind]) => [
          name,
          ['measure', 'measures', 'draft', 'region', 'seats', 'families', 'parts', 'options'].includes(kind)
            ? 'a'
            : count,
        ]);
        const said = t(`reasons.${messageKeyOf(code)}`, Object.fromEntries(values));
        expect(said).not.toMatch(/[{}]|reasons\./);
      }
    }
    expect(problems).toEqual([]);
  });

  it.each(locales)('can be put by the same formatter as everything else (%s)', (locale) => {
    const { t, problems } = translate(locale);
    for (const line of [rwandaLike, kenyaLike, libyaLike].flatMap((record) => assess(record))) {
      t(`reasons.${messageKeyOf(line.reason.code)}`, fillReason(line.reason, named));
      t(`changes.${line.id}.${line.verdict}`);
      const standing = claimStandingOf(line);
      if (standing !== null && line.claim !== null) {
        t(`claims.${standing}`, { inFavour: line.claim.inFavour, against: line.claim.against });
      }
    }
    expect(problems).toEqual([]);
  });
});

describe('[AS-62] what fills a reason', () => {
  it('are names for ids, one list for lists, and numbers as they are', () => {
    const veto = reason('veto/cast', { draft: 'd1', seats: ['china', 'russia'], vetoes: 2 });
    expect(fillReason(veto, named)).toEqual({
      draft: 'draft d1',
      seats: 'seat china + seat russia',
      vetoes: 2,
    });
    expect(fillReason(reason('roots/few', { families: ['legal'], count: 1 }), named)).toEqual({
      families: 'family legal',
      count: 1,
    });
  });
  it('rounds to whole numbers', () => {
    const code: ReasonCode = 'cause/killing';
    expect(reason(code, { deaths: 1_071.43 }).params).toEqual({ deaths: 1_071 });
  });
});
