import type { en } from './en.ts';

type Worded<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Worded<Words[Key]>;
};

/** What documents are worded with, whatever the language. */
export type DocumentWords = Worded<typeof en>;
