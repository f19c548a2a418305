import { clsx } from 'clsx';
import { type ReactNode, useId } from 'react';

export interface SegmentOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly disabled?: boolean;
}

interface SegmentedProps<Value extends string> {
  readonly legend: string;
  /** Show the legend above; otherwise it is only read out. */
  readonly legendShown?: boolean;
  readonly options: readonly SegmentOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly className?: string;
}

/** A few exclusive choices side by side: radio buttons in one bar. */
export function Segmented<Value extends string>({
  legend,
  legendShown = false,
  options,
  value,
  onChange,
  className,
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className={className}>
      <legend className={legendShown ? 'mb-1.5 text-sm font-semibold' : 'sr-only'}>{legend}</legend>
      <div className="inline-flex max-w-full flex-wrap gap-1 rounded-control bg-shade p-1">
        {options.map((option) => (
          <label
            key={option.value}
            className={clsx(
              'relative flex min-h-11 grow items-center justify-center rounded-md px-4 text-sm font-semibold text-soft',
              'has-checked:bg-surface has-checked:text-ink has-checked:shadow-[0_0_0_1px_var(--edge)]',
              'has-focus-visible:outline-2 has-focus-visible:outline-institution has-disabled:opacity-50',
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
              className="absolute inset-0 appearance-none opacity-0"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
