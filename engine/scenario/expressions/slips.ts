import { spelled } from './environment.ts';
import type { ExpressionNames } from './names.ts';
import type { ExpressionProblem } from './problem.ts';
import { indicatorRecords } from './vocabulary.ts';

/** How people write what conditions write otherwise, and how it is written. */
const slips: readonly { readonly slip: RegExp; readonly message: string; readonly hint: string }[] = [
  { slip: /\band\b/i, message: '"and" is written &&.', hint: 'Write && between two comparisons.' },
  { slip: /\bor\b/i, message: '"or" is written ||.', hint: 'Write || between two comparisons.' },
  { slip: /\bnot\b/i, message: '"not" is written !.', hint: 'Write ! before what should not be so.' },
  { slip: /=>/, message: '"At least" is written >=.', hint: 'Write >= for "at least", <= for "at most".' },
  { slip: /=</, message: '"At most" is written <=.', hint: 'Write >= for "at least", <= for "at most".' },
  { slip: /<>/, message: '"Is not" is written !=.', hint: 'Write != between two values.' },
  { slip: /(?<![<>=!])=(?!=)/, message: '"Is" is written ==.', hint: 'Write two equals signs.' },
  { slip: /&(?<!&&)(?!&)/, message: '"and" is written &&.', hint: 'Write the sign twice.' },
  { slip: /\|(?<!\|\|)(?!\|)/, message: '"or" is written ||.', hint: 'Write the sign twice.' },
  { slip: /\d[,' _]\d{3}/, message: 'A number is written without separators.', hint: 'Write it like 40000.' },
  {
    slip: /\d\s*%/,
    message: 'A number is written without %.',
    hint: 'Marks run from 0 to 100, shares from 0 to 1.',
  },
];

/** The first slip that explains why a condition cannot be read; null when it is none of those that people make. */
export function findSlip(source: string): ExpressionProblem | null {
  const bare = withoutQuoted(source);
  for (const { slip, message, hint } of slips) {
    const found = slip.exec(bare);
    if (found === null) continue;
    const at = { start: found.index, end: found.index + found[0].length };
    return { code: 'expression/syntax', message, hint, at };
  }
  return null;
}

const hyphenated = new RegExp(`\\b(?:${indicatorRecords.join('|')})\\.([a-z]+(?:-[a-z]+)+)`, 'g');

/** Indicators spelled as in the catalogue, where a condition reads the hyphen as a minus. */
export function findHyphens(source: string, { indicator }: ExpressionNames): readonly ExpressionProblem[] {
  return [...withoutQuoted(source).matchAll(hyphenated)].flatMap(({ 0: whole, 1: name = '', index }) =>
    indicator.includes(name)
      ? [
          {
            code: 'expression/unknown-name' as const,
            message: `The hyphen in "${name}" reads as a minus.`,
            hint: `Write ${whole.slice(0, -name.length)}${spelled(name)}.`,
            at: { start: index, end: index + whole.length },
          },
        ]
      : [],
  );
}

/** The same text with blanks for what stands in quotes, so that places stay the same. */
function withoutQuoted(source: string): string {
  return source.replace(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length));
}
