import { at, type Diagnostic, error } from '#engine/scenario/diagnostic.ts';
import { type Assumed, nothingAssumed } from '#engine/scenario/expressions/reach/assume.ts';
import { files, type TypedSource } from '#engine/scenario/typed-source.ts';
import type { Asking } from './conditions.ts';

/** Endings are tried in order, so each is reached only where no earlier one's condition holds. */
export function checkEndingsReached({ scenario }: TypedSource, { ask, end }: Asking): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let left: Assumed | null = nothingAssumed;
  scenario.endings.forEach(({ id, when }, index) => {
    const unreachable = (reason: string, hint: string) =>
      diagnostics.push(
        error(
          at(files.scenario, 'endings', index, ...(when === undefined ? [] : ['when'])),
          'endings/unreachable',
          `The ending "${id}" is never reached. ${reason}`,
          hint,
        ),
      );
    const asked = ask(when ?? 'true', end);
    if (asked.assume(true) === null) {
      unreachable(asked.why(true), 'Ask for something that can be so at the end, or take the ending out.');
      return;
    }
    if (left === null || asked.assume(true, left) === null) {
      unreachable(
        'Whenever it would be, an earlier ending has been reached.',
        'Move it up, or ask more of the earlier ones.',
      );
    }
    left = left === null ? null : asked.assume(false, left);
  });
  return diagnostics;
}
