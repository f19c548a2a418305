import { parseArgs } from 'node:util';
import { ok, type Result, refuse } from '#engine/kernel/result.ts';
import { suggest } from '#engine/scenario/nearest.ts';

/** The flags of a command by name, as `node:util` wants them. */
export type Flags = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** What stands on a command line: the flags given, with their values (an empty one for those that take none), and the other words. */
export interface CommandLine<Flag extends string> {
  readonly given: ReadonlyMap<Flag, string>;
  readonly named: readonly string[];
}

/** @returns what stands there, or a sentence that says which flag is wrong, with the nearest spelling where it is unknown. */
export function readFlags<Known extends Flags>(
  words: readonly string[],
  flags: Known,
): Result<CommandLine<keyof Known & string>, string> {
  // Not strict: an unknown flag is answered in our own words.
  const { tokens } = parseArgs({
    args: [...words],
    options: flags,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<keyof Known & string, string>();
  const named: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') named.push(token.value);
    if (token.kind !== 'option') continue;
    const problem = problemOf(token, flags);
    if (problem !== null) return refuse(problem);
    given.set(token.name, token.value ?? '');
  }
  return ok({ given, named });
}

/** @returns the whole number that a flag gives, `usual` where it is not given, or a sentence that says what it should be. */
export function wholeNumber<Flag extends string>(
  { given }: CommandLine<Flag>,
  flag: Flag,
  { usual, least, most }: { readonly usual: number; readonly least: number; readonly most: number },
): Result<number, string> {
  const word = given.get(flag);
  const number = word === undefined ? usual : word.trim() === '' ? Number.NaN : Number(word);
  if (Number.isInteger(number) && number >= least && number <= most) return ok(number);
  return refuse(`--${flag} must be a whole number from ${least} to ${most}; it is "${word}".`);
}

type OptionToken = {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
};

function problemOf({ name, rawName, value, inlineValue }: OptionToken, flags: Flags): string | null {
  const flag = flags[name];
  if (flag === undefined) {
    const all = Object.keys(flags).map((known) => `--${known}`);
    return `There is no flag "${rawName}". ${suggest(rawName, all)}`;
  }
  if (flag.type === 'boolean') return inlineValue === true ? `${rawName} takes no value.` : null;
  const missing = value === undefined || (inlineValue !== true && value.startsWith('--'));
  return missing ? `${rawName} needs a value after it.` : null;
}
