import type { MeasureText } from '#engine/crisis/measures/face-types.ts';
import type { MeasureId } from '#engine/crisis/measures/ids.ts';
import { preventTexts } from '#engine/crisis/measures/texts/en/prevent.ts';
import { reactTexts } from '#engine/crisis/measures/texts/en/react.ts';
import { rebuildTexts } from '#engine/crisis/measures/texts/en/rebuild.ts';

export const english: Readonly<Record<MeasureId, MeasureText>> = {
  ...preventTexts,
  ...reactTexts,
  ...rebuildTexts,
};
