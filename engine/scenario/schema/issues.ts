import type { z } from 'zod';
import { type Diagnostic, error } from '#engine/scenario/diagnostic.ts';
import { suggest } from '#engine/scenario/nearest.ts';
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
  return { value: null, diagnostics: result.error.issues.flatMap((issue) => spell(issue, file, schema, [])) };
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
        ),
      );
    }
    case 'invalid_type':
      return issue.input === undefined
        ? one('format/missing', 'This is missing.', `Add it: ${expectedWords(issue.expected)}.`)
        : one(
            'format/wrong-value',
            `This must be ${expectedWords(issue.expected)}.`,
            `It is ${shown(issue.input)}.`,
          );
    case 'invalid_value':
      return issue.input === undefined
        ? one('format/missing', 'This is missing.', choice('', issue.values))
        : one(
            'format/wrong-value',
            'This is not one of the values allowed here.',
            choice(shown(issue.input), issue.values),
          );
    case 'too_small':
      return one('format/wrong-value', tooSmall(issue), `It is ${shown(issue.input)}.`);
    case 'too_big':
      return one('format/wrong-value', tooBig(issue), `It is ${shown(issue.input)}.`);
    case 'invalid_key':
      return one(
        'format/unknown-key',
        `The key "${String(path.at(-1))}" does not fit here.`,
        keyHint(issue, String(path.at(-1))),
      );
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
    issues.reduce((sum, issue) => sum + (isOfAnotherKind(issue) ? 100 : 1), 0);
  return [...branches].sort((a, b) => weight(a) - weight(b))[0] ?? [];
}

function isOfAnotherKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof issue.input === 'object');
}

function choice(given: string, values: readonly unknown[]): string {
  return values.length === 1 ? `Write ${String(values[0])}.` : suggest(given, values.map(String));
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
