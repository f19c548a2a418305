import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '#app/_messages/en/index.ts';

type Tree = { readonly [key: string]: string | Tree };

function sentencesIn(tree: Tree): readonly string[] {
  return Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : sentencesIn(value)));
}

/** Sentences that are little but arguments would agree with anything. */
function saysSomething(sentence: string): boolean {
  return !sentence.includes('{') || /\p{L}{3}/u.test(sentence.replaceAll(/\{[^{}]*\}/g, ''));
}

/** What a sentence may look like once it is filled. */
function filled(sentence: string): RegExp {
  const parts = sentence.split(/\{[^{}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

describe('the guide for facilitators', () => {
  const page = readFileSync('docs/facilitators/first-hour.md', 'utf8').replace(/\s+/g, ' ');
  const patterns = sentencesIn(en as unknown as Tree)
    .filter(saysSomething)
    .map(filled);
  const named = [...page.matchAll(/\*\*(.+?)\*\*/g)].map(([, name]) => name ?? '');
  /** Headings of paragraphs are bold, too: they end like sentences. */
  const buttons = named.filter((name) => !name.endsWith('.'));

  it('names dozens of buttons', () => {
    expect(new Set(buttons).size).toBeGreaterThan(40);
  });

  it.each([...new Set(buttons)])('calls “%s” what the screen calls it', (name) => {
    expect(patterns.some((pattern) => pattern.test(name))).toBe(true);
  });
});
