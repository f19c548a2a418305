import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'harm';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly tone?: ButtonTone;
  readonly size?: 'medium' | 'large';
  /** Work is under way: the button keeps its words and its width, and does not act twice. */
  readonly busy?: boolean;
  readonly icon?: ReactNode;
  /** The key that does the same, shown on desks with a keyboard. */
  readonly shortcut?: string;
}

const tones: Record<ButtonTone, string> = {
  primary:
    'bg-institution text-on-institution border-institution not-disabled:hover:bg-institution-strong not-disabled:hover:border-institution-strong',
  plain: 'bg-surface text-ink border-edge/45 not-disabled:hover:border-edge',
  quiet: 'text-institution border-transparent not-disabled:hover:bg-wash',
  harm: 'bg-surface text-harm border-harm/50 not-disabled:hover:border-harm not-disabled:hover:bg-harm-wash',
};

/** The classes of a button, for links that look like one. */
export function buttonClass(tone: ButtonTone = 'plain', size: 'medium' | 'large' = 'medium'): string {
  return clsx(
    'relative inline-flex items-center justify-center gap-2 rounded-control border font-semibold select-none',
    'transition-colors disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:opacity-50',
    size === 'large' ? 'min-h-13 px-6 text-base' : 'min-h-11 px-4 text-sm',
    tones[tone],
  );
}

/** A button named for its act. */
export function Button({
  tone,
  size,
  busy = false,
  icon,
  shortcut,
  className,
  children,
  disabled,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      aria-keyshortcuts={shortcut}
      className={clsx(buttonClass(tone, size), className)}
    >
      {busy ? <Spinner /> : icon}
      {children}
      {shortcut && <KeyHint tone={tone}>{shortcut}</KeyHint>}
    </button>
  );
}

function Spinner() {
  return (
    <span
      aria-hidden="true"
      className="size-4 animate-spin rounded-full border-2 border-current border-r-transparent"
    />
  );
}

function KeyHint({ tone, children }: { readonly tone?: ButtonTone; readonly children: ReactNode }) {
  return (
    <span
      aria-hidden="true"
      className={clsx(
        'hidden rounded border px-1.5 font-sans text-2xs font-semibold pointer-fine:inline',
        tone === 'primary' ? 'border-on-institution/40' : 'border-edge/50 text-soft',
      )}
    >
      {children}
    </span>
  );
}
