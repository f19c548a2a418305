import type { MouseEvent } from 'react';

/**
 * For a button that does something else after each press, such as "next": the second click of a double one was meant for
 * what the button did before, and is let go.
 */
export function singleClick(act: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    // 0 is the keyboard.
    if (detail < 2) act();
  };
}
