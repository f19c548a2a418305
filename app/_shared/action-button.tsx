'use client';

import { useId } from 'react';
import { Button, type ButtonProps } from '#app/_components/button.tsx';
import { useRejectionText } from '#app/_shared/use-rejection-text.ts';
import type { Permit } from '#engine/session/permit.ts';

interface ActionButtonProps extends ButtonProps {
  readonly permit: Permit;
}

/**
 * A button for something the rules may refuse. Refused, it stays reachable by keyboard and says why; acts that make no
 * sense at all right now are not rendered by their panels in the first place.
 */
export function ActionButton({ permit, onClick, children, ...rest }: ActionButtonProps) {
  const reason = useId();
  const explain = useRejectionText();
  if (permit.may !== 'no') {
    return (
      <Button onClick={onClick} {...rest}>
        {children}
      </Button>
    );
  }
  return (
    <span className="inline-flex flex-col items-start gap-1">
      <Button
        {...rest}
        aria-disabled="true"
        aria-describedby={reason}
        onClick={(event) => event.preventDefault()}
      >
        {children}
      </Button>
      <span id={reason} className="max-w-64 text-xs text-soft">
        {explain(permit.because)}
      </span>
    </span>
  );
}
