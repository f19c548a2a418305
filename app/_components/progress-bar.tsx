import { clsx } from 'clsx';

interface ProgressBarProps {
  /** From 0 to 1. */
  readonly value: number;
  readonly label: string;
  readonly tone?: 'institution' | 'warning' | 'harm' | 'soft';
  /** Said instead of a percentage, e.g. "1,900 of 4,500 troops". */
  readonly valueText?: string;
  readonly className?: string;
}

const fills = { institution: 'bg-institution', warning: 'bg-warning', harm: 'bg-harm', soft: 'bg-soft' };

/** How much of something is there, as a thin bar. */
export function ProgressBar({ value, label, tone = 'institution', valueText, className }: ProgressBarProps) {
  const share = Math.min(1, Math.max(0, value));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={valueText}
      className={clsx('h-1 overflow-hidden rounded-full bg-hairline', className)}
    >
      <div
        className={clsx('h-full rounded-full transition-[width] duration-500 ease-linear', fills[tone])}
        style={{ width: `${share * 100}%` }}
      />
    </div>
  );
}
