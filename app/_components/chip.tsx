import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

export type ChipTone = 'plain' | 'institution' | 'warning' | 'harm' | 'outline';

const tones: Record<ChipTone, string> = {
  plain: 'bg-shade text-soft',
  institution: 'bg-wash text-institution',
  warning: 'bg-warning-wash text-warning',
  harm: 'bg-harm-wash text-harm',
  outline: 'border border-edge/50 text-soft',
};

/** A short word about something, never a control. */
export function Chip({
  tone = 'plain',
  icon,
  className,
  children,
}: {
  readonly tone?: ChipTone;
  readonly icon?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <span
      className={clsx(
        'inline-flex items-center gap-1 rounded-full px-2 py-0.5 text-xs leading-5 font-semibold whitespace-nowrap',
        tones[tone],
        className,
      )}
    >
      {icon}
      {children}
    </span>
  );
}

interface ToggleChipProps extends Omit<ComponentProps<'button'>, 'onToggle'> {
  readonly pressed: boolean;
  readonly onToggle: (pressed: boolean) => void;
}

/** A choice that may be on or off beside others. On is filled and ticked, so that colour is not alone. */
export function ToggleChip({ pressed, onToggle, className, children, ...rest }: ToggleChipProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={() => onToggle(!pressed)}
      {...rest}
      className={clsx(
        'inline-flex min-h-11 items-center gap-1.5 rounded-full px-4 text-sm font-semibold transition-colors disabled:opacity-50',
        pressed ? 'bg-institution text-on-institution' : 'bg-wash text-institution hover:bg-wash/70',
        className,
      )}
    >
      {pressed && <span aria-hidden="true">✓</span>}
      {children}
    </button>
  );
}

/** How many there are that nobody has looked at. */
export function CountBadge({ count, label }: { readonly count: number; readonly label: string }) {
  if (count === 0) return null;
  return (
    <span className="inline-flex min-w-5 items-center justify-center rounded-full bg-institution px-1.5 text-xs leading-5 font-semibold text-on-institution figures">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
