'use client';

import { useTranslations } from 'use-intl/react';
import { Field } from '#app/_components/field.tsx';
import { Select, TextInput } from '#app/_components/text-input.tsx';
import { useFormat } from '#app/_lib/use-format.ts';
import {
  AMOUNTS,
  type AmountBounds,
  type AmountId,
  type ChosenParameters,
  type MeasureOptionView,
} from '#app/_shared/measure-view.ts';

interface MeasureParametersProps {
  readonly measure: MeasureOptionView;
  readonly chosen: ChosenParameters;
  readonly onChange: (chosen: ChosenParameters) => void;
}

/** How strong, how long, where: only what this measure has. */
export function MeasureParameters({ measure, chosen, onChange }: MeasureParametersProps) {
  const t = useTranslations('measures');
  const shown = AMOUNTS.filter((id) => measure.amounts[id] !== undefined);
  if (shown.length === 0 && measure.targets.length === 0) return null;
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
      {shown.map((id) => (
        <Amount
          key={id}
          id={id}
          bounds={measure.amounts[id]!}
          value={chosen.amounts[id]}
          onChange={(value) => onChange({ ...chosen, amounts: { ...chosen.amounts, [id]: value } })}
        />
      ))}
      {measure.targets.length > 0 && (
        <Field label={t('parameter.target')} className="max-sm:col-span-2">
          {(control) => (
            <Select
              {...control}
              value={chosen.target}
              onChange={(event) => onChange({ ...chosen, target: event.target.value })}
            >
              <option value="country">{t('parameter.country')}</option>
              {measure.targets.map((target) => (
                <option key={target.id} value={target.id}>
                  {target.name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
    </div>
  );
}

interface AmountProps {
  readonly id: AmountId;
  readonly bounds: AmountBounds;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

function Amount({ id, bounds, value, onChange }: AmountProps) {
  const t = useTranslations('measures');
  const format = useFormat();
  const limits = { min: format.number(bounds.min), max: format.number(bounds.max) };
  const outside = value === undefined || value < bounds.min || value > bounds.max;
  return (
    <Field
      label={t(`parameter.${id}`)}
      hint={t('parameter.bounds', limits)}
      error={outside && t('parameter.outside', limits)}
    >
      {(control) => (
        <TextInput
          {...control}
          type="number"
          inputMode="numeric"
          min={bounds.min}
          max={bounds.max}
          value={value ?? ''}
          onChange={(event) =>
            onChange(event.target.value === '' ? undefined : Math.round(event.target.valueAsNumber))
          }
          className="figures"
        />
      )}
    </Field>
  );
}
