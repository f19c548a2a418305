import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { compileMessages } from '#app/_messages/compile.ts';
import { type Area, en } from '#app/_messages/en/index.ts';
import { fr } from '#app/_messages/fr/index.ts';

type Tree = { readonly [key: string]: string | Tree };

/** Every message with the way to it, `council.ballot.title`. */
function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value === 'string') flat.set(path, value);
    else for (const [inner, message] of flatten(value, path)) flat.set(inner, message);
  }
  return flat;
}

/** A part of a compiled message: text, `#`, or an argument or tag with what belongs to it. */
type Node = string | number | readonly unknown[];

/** The names that a message takes, and how many words of its own it has. */
function inspect(message: string): { readonly names: readonly string[]; readonly words: number } {
  const names = new Set<string>();
  let words = 0;
  const visitAll = (nodes: unknown) => {
    if (typeof nodes === 'string' || typeof nodes === 'number') visit(nodes);
    else if (Array.isArray(nodes)) for (const node of nodes) visit(node as Node);
  };
  const visit = (node: Node) => {
    if (typeof node === 'number') return;
    if (typeof node === 'string') {
      words += node.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length;
      return;
    }
    const [name, second, third] = node;
    if (typeof second === 'number' || node.length === 1) {
      names.add(String(name));
      if (third !== null && typeof third === 'object')
        for (const branch of Object.values(third)) visitAll(branch);
    } else {
      names.add(`<${String(name)}>`);
      visitAll(node.slice(1));
    }
  };
  visitAll(compile(message));
  return { names: [...names].sort(), words };
}

const english = flatten(en);
const french = flatten(fr);

describe('the messages of both languages', () => {
  it('have the same keys', () => {
    expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('take the same arguments in both', () => {
    const different = [...english]
      .map(([key, message]) => ({ key, en: inspect(message).names, fr: inspect(french.get(key)!).names }))
      .filter((message) => message.en.join() !== message.fr.join());
    expect(different).toEqual([]);
  });

  it('leave no message empty and no sentence in the other language', () => {
    for (const [key, message] of [...english, ...french]) expect(message.trim(), key).not.toBe('');
    const sentences = [...english].filter(([, message]) => inspect(message).words > 4);
    const untranslated = sentences
      .filter(([key, message]) => french.get(key) === message)
      .map(([key]) => key);
    expect(untranslated).toEqual([]);
  });

  it('part punctuation in French with spaces that do not break', () => {
    const broken = [...french].filter(([, message]) => /\S [;:!?»]|« /.test(message)).map(([key]) => key);
    expect(broken).toEqual([]);
  });
});

describe('compileMessages', () => {
  it('compiles every area in both languages to plain JSON', () => {
    const areas = Object.keys(en) as Area[];
    for (const locale of ['en', 'fr'] as const) {
      const compiled = compileMessages(locale, areas);
      expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
    }
  });

  it('sends only the areas asked for, and the two that every page needs', () => {
    expect(Object.keys(compileMessages('en', ['join'])).sort()).toEqual(['common', 'join', 'rejections']);
  });
});
