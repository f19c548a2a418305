import type { z } from 'zod';
import { type Diagnostic, error } from '#engine/scenario/diagnostic.ts';
import { nearest, suggest } from '#engine/scenario/nearest.ts';
import { knownKeys } from './known-keys.ts';

/**
 * Reads one file's contents by its schema.
 * @returns the typed contents, or null with a diagnostic for everything that does not fit.
 */
export function readBySchema<Schema extends z.ZodType>(
  schema: Schema,
  contents: unknown,
  file: string,
): { readonly value: z.output<Schema> | null; readonly diagnostics: readonly Diagnostic[] } {
  const result = schema.safeParse(contents, { reportInput: true });
  if (result.success) return { value: result.data, diagnostics: [] };
  const found = result.error.issues.flatMap((issue) => spell(issue, file, schema, []));
  return { value: null, diagnostics: withoutEchoes(found) };
}

/** A mistyped key is missing under its right name as well: that is one mistake. */
function withoutEchoes(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const meant = new Set(
    found.flatMap(({ code, path, hint }) =>
      code === 'format/unknown-key' ? [JSON.stringify([...path.slice(0, -1), hint])] : [],
    ),
  );
  return found.filter(({ code, path }) => {
    const hint = suggest(String(path.at(-1)), [String(path.at(-1))]);
    return code !== 'format/missing' || !meant.has(JSON.stringify([...path.slice(0, -1), hint]));
  });
}

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

/** @param root the schema at `base`; the issue's own path leads on from there. */
function spell(issue: Issue, file: string, root: z.ZodType, base: Path): Diagnostic[] {
  const path = [...base, ...(issue.path as Path)];
  const one = (code: Diagnostic['code'], message: string, hint: string) => [
    error({ file, path }, code, message, hint),
  ];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = knownKeys(root, path);
      return issue.keys.map((key) =>
        error(
          { file, path: [...path, key] },
          'format/unknown-key',
          `There is no key "${key}" here.`,
          suggest(key, keys),
          'key',
        ),
      );
    }
    case 'invalid_type':
      return issue.input === undefined
        ? one('format/missing', missing(path), `Add it: ${expectedWords(issue.expected)}.`)
        : one(
            'format/wrong-value',
            `This must be ${expectedWords(issue.expected)}.`,
            otherwise(issue.expected, issue.input),
          );
    case 'invalid_value':
      return issue.input === undefined
        ? one('format/missing', missing(path), choice('', issue.values))
        : one(
            'format/wrong-value',
            'This is not one of the values allowed here.',
            choice(shown(issue.input), issue.values),
          );
    case 'too_small':
      return one('format/wrong-value', tooSmall(issue), `It ${sized(issue.input)}.`);
    case 'too_big':
      return one('format/wrong-value', tooBig(issue), `It ${sized(issue.input)}.`);
    case 'invalid_key':
      return [
        error(
          { file, path },
          'format/unknown-key',
          `The key "${String(path.at(-1))}" does not fit here.`,
          keyHint(issue, String(path.at(-1))),
          'key',
        ),
      ];
    case 'invalid_union': {
      const branch = likeliestBranch(issue.errors);
      return branch.length === 0
        ? one(
            'format/wrong-value',
            'This has none of the forms allowed here.',
            `It is ${shown(issue.input)}.`,
          )
        : branch.flatMap((inner) => spell(inner, file, root, path));
    }
    default:
      return one('format/wrong-value', `This ${sentence(issue.message)}`, `It is ${shown(issue.input)}.`);
  }
}

/** What a person meant by something that fits no form: the form that refuses it for the fewest reasons. */
function likeliestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const weight = (issues: readonly Issue[]) =>
    issues.reduce(
      (sum, issue) => sum + (isOfAnotherKind(issue) ? 100 : 1),
      hasMistypedKey(issues) ? -0.5 : 0,
    );
  return [...branches].sort((a, b) => weight(a) - weight(b))[0] ?? [];
}

/** Whether a key that is not known is near one that is missing. */
function hasMistypedKey(issues: readonly Issue[]): boolean {
  const absent = issues.flatMap((issue) =>
    issue.input === undefined && issue.path.length === 1 ? [String(issue.path[0])] : [],
  );
  return issues.some(
    (issue) => issue.code === 'unrecognized_keys' && issue.keys.some((key) => nearest(key, absent) !== null),
  );
}

function isOfAnotherKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof issue.input === 'object');
}

function missing(path: Path): string {
  return `The key "${String(path.at(-1))}" is missing.`;
}

function choice(given: string, values: readonly unknown[]): string {
  if (values.length === 1) return `Write ${String(values[0])}.`;
  const hint = suggest(given, values.map(String));
  return given === '' || hint.startsWith('Did') ? hint : `It is ${given}. ${hint}`;
}

/** What to do about a value of another sort, where its author's intent can be told. */
function otherwise(expected: string, input: unknown): string {
  const is = `It is ${shown(input)}`;
  if (expected === 'string' && (typeof input === 'boolean' || typeof input === 'number')) {
    return `${is}: put it in quotes.`;
  }
  if ((expected === 'array' || expected === 'tuple') && typeof input === 'string') {
    return `${is}: write [${shown(input)}].`;
  }
  if ((expected === 'number' || expected === 'int') && typeof input === 'string') {
    const digits = input.replace(/(?<=\d)[ ,_'](?=\d{3})/g, '');
    if (/^-?\d+(\.\d+)?$/.test(digits)) return `It is a text: write ${digits}, without quotes or separators.`;
  }
  return `${is}.`;
}

function keyHint(issue: z.core.$ZodIssueInvalidElement | z.core.$ZodIssueInvalidKey, key: string): string {
  const [inner] = issue.issues;
  if (inner?.code === 'invalid_value') return suggest(key, inner.values.map(String));
  return inner === undefined ? '' : `A key ${sentence(inner.message)}`;
}

function sentence(message: string): string {
  return message.endsWith('.') ? message : `${message}.`;
}

function tooSmall({ minimum, inclusive, origin }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string')
    return minimum <= 1 ? 'This must not be empty.' : `This needs at least ${minimum} characters.`;
  if (origin === 'array') return `This needs at least ${minimum} entries.`;
  return inclusive === false ? `This must be more than ${minimum}.` : `This must be at least ${minimum}.`;
}

function tooBig({ maximum, origin }: z.core.$ZodIssueTooBig): string {
  if (origin === 'string') return `This has more than ${maximum} characters.`;
  if (origin === 'array') return `This may have at most ${maximum} entries.`;
  return `This must be at most ${maximum}.`;
}

function sized(input: unknown): string {
  return Array.isArray(input) ? `has ${input.length}` : `is ${shown(input)}`;
}

function expectedWords(expected: string): string {
  switch (expected) {
    case 'object':
    case 'record':
      return 'a set of keys';
    case 'array':
    case 'tuple':
      return 'a list';
    case 'string':
      return 'a text';
    case 'number':
      return 'a number';
    case 'int':
      return 'a whole number';
    case 'boolean':
      return 'true or false';
    default:
      return expected;
  }
}

function shown(input: unknown): string {
  if (input === '') return 'empty';
  if (typeof input === 'string') return input.length > 60 ? `${input.slice(0, 57)}…` : input;
  if (typeof input === 'number' || typeof input === 'boolean') return String(input);
  if (input === null || input === undefined) return 'empty';
  return Array.isArray(input) ? 'a list' : 'a set of keys';
}
