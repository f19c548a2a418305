import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { en } from '#app/_messages/en/index.ts';
import { fr } from '#app/_messages/fr/index.ts';
import { rejectionValues } from '#app/_shared/rejection-names.ts';
import { outcomeReasons } from '#engine/council/tally.ts';
import type { Rejection } from '#engine/session/rejection.ts';
import type { Refusal } from '#server/live/socket/admission.ts';

/** Where refusals are raised. The scenario's own checks speak to authors, and word themselves. */
const folders = ['engine/session', 'engine/council', 'server', 'app/_lib'];

/** What is written like a code and is none. */
const others: ReadonlySet<string> = new Set([
  ...outcomeReasons,
  'application/json',
  'application/pdf',
  'next-auth/jwt',
]);

const admissions: Readonly<Record<Refusal, true>> = {
  'no-such-session': true,
  'not-signed-in': true,
  'not-joined': true,
  'not-a-facilitator': true,
  'wrong-code': true,
  removed: true,
};

/** Codes that are put together where they are raised, by how that is written. */
const composed: Readonly<Record<string, readonly string[]>> = {
  'moves/(need.need)': ['moves/at-least', 'moves/at-most'],
  'session/(admitted.because)': Object.keys(admissions).map((because) => `session/${because}`),
  "invitation/(made.error === 'email-taken' ? 'email-taken' : 'over')": [
    'invitation/email-taken',
    'invitation/over',
  ],
};

const sources = folders
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|[\\/]testing[\\/]/.test(file))
  .map((file) => readFileSync(file, 'utf8').replaceAll(/^(?:import|export)\b[^;]*\bfrom '[^']*';$/gm, ''))
  .join('\n');

const written = [...sources.matchAll(/'([a-z][a-z-]*\/[a-z][a-z-]*)'/g)]
  .map(([, code = '']) => code)
  .filter((code) => !others.has(code));
const putTogether = [...sources.matchAll(/`([a-z][a-z-]*\/)\$\{([^`]*)\}`/g)].map(
  ([, area, rest]) => `${area}(${rest})`,
);
const codes = [...new Set([...written, ...putTogether.flatMap((shape) => composed[shape] ?? [])])].toSorted();

/** The names of what a code is raised with, as they are written beside it: those that every place gives. */
function paramsOf(code: string): readonly string[] {
  const shapes = Object.keys(composed).filter((shape) => composed[shape]?.includes(code));
  const asWritten = shapes.map((shape) => `\`${shape.replace('(', '${').slice(0, -1)}}\``);
  const places = [`'${code}'`, ...asWritten].flatMap((shape) => sources.split(shape).slice(1));
  const [first = [], ...rest] = places.map((after) => {
    const [, params = ''] = /^,\s*\{([^}]*)\}/.exec(after) ?? [];
    return [...params.matchAll(/(?:^|,)\s*(\w+)/g)].map(([, name = '']) => name);
  });
  return first.filter((name) => rest.every((names) => names.includes(name)));
}

type Tree = { readonly [key: string]: string | Tree };
const languages: Readonly<Record<'en' | 'fr', Tree>> = { en: en.rejections, fr: fr.rejections };
const locales = ['en', 'fr'] as const;

function sentenceFor(locale: (typeof locales)[number], code: string): string | undefined {
  const [area = '', what = ''] = code.split('/');
  const found = languages[locale][area];
  const sentence = typeof found === 'object' ? found[what] : undefined;
  return typeof sentence === 'string' ? sentence : undefined;
}

describe('the sentences of refusals', () => {
  it('are looked for wherever refusals are raised', () => {
    expect(codes.length).toBeGreaterThan(120);
    expect([...new Set(putTogether)].toSorted()).toEqual(Object.keys(composed).toSorted());
  });

  it.each(locales)('are there for every code that is raised (%s)', (locale) => {
    expect(codes.filter((code) => sentenceFor(locale, code) === undefined)).toEqual([]);
  });

  it('are there for no other code', () => {
    const worded = Object.entries(languages.en).flatMap(([area, sentences]) =>
      typeof sentences === 'string' ? [] : Object.keys(sentences).map((what) => `${area}/${what}`),
    );
    expect(worded.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it.each(locales)('go on after what is wrong, with what would make it right (%s)', (locale) => {
    const goesOn = /[.;:!?»] ?\S.*\.$/su;
    expect(codes.filter((code) => !goesOn.test(sentenceFor(locale, code) ?? ''))).toEqual([]);
  });
});

const ids = ['measure', 'needed', 'seat', 'indicator', 'criterion'];
const counts = ['left', 'min', 'max', 'value', 'asked', 'available', 'most', 'awaited', 'missing'];

/** Plausible values for what a code is raised with. `needed` is an amount where it stands beside what is left. */
function sampleParams(code: string): Rejection['params'] {
  const given = paramsOf(code);
  const isCount = (name: string) =>
    counts.includes(name) || name === 'largestDelegation' || (name === 'needed' && given.includes('left'));
  return Object.fromEntries(
    given.map((name) => [name, isCount(name) ? 3 : ids.includes(name) ? 'an-id' : 'another']),
  );
}

describe.each(locales)('a refusal in a sentence (%s)', (locale) => {
  const problems: string[] = [];
  const say = createTranslator({
    locale,
    messages: { rejections: languages[locale] } as never,
    namespace: 'rejections' as never,
    timeZone: 'UTC',
    onError: (error) => problems.push(error.message),
  }) as unknown as (key: string, values: Readonly<Record<string, string | number>>) => string;
  const called = (id: string) => `The name of ${id}`;
  const nobody = () => null;
  const known = { measure: called, seat: called, indicator: called, criterion: called };
  const unknown = { measure: nobody, seat: nobody, indicator: nobody, criterion: called };
  const said = (code: string, names: typeof known | typeof unknown) =>
    say(code.replace('/', '.'), rejectionValues({ code, params: sampleParams(code) } as Rejection, names));

  it('is filled by what its code is raised with, in and outside of a session', () => {
    for (const code of codes) {
      for (const names of [known, unknown]) {
        expect([code, said(code, names)]).toEqual([code, expect.not.stringMatching(/[{}]/)]);
      }
    }
    expect(problems).toEqual([]);
  });

  it('names things or does without them, and never shows an id', () => {
    for (const code of codes) {
      expect([code, said(code, known)]).toEqual([
        code,
        expect.not.stringMatching(/(?<!name of )an-id|\bnone\b/),
      ]);
      expect([code, said(code, unknown)]).toEqual([
        code,
        expect.not.stringMatching(/(?<!name of )an-id|\bnone\b/),
      ]);
    }
    expect(said('moves/needs-ceasefire', known)).toContain('The name of an-id');
    expect(said('moves/needs-ceasefire', unknown)).not.toContain('an-id');
  });
});
