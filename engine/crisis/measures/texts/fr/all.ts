import type { MeasureText } from '#engine/crisis/measures/face-types.ts';
import type { MeasureId } from '#engine/crisis/measures/ids.ts';
import { preventTexts } from '#engine/crisis/measures/texts/fr/prevent.ts';
import { reactTexts } from '#engine/crisis/measures/texts/fr/react.ts';
import { rebuildTexts } from '#engine/crisis/measures/texts/fr/rebuild.ts';

export const french: Readonly<Record<MeasureId, MeasureText>> = {
  ...preventTexts,
  ...reactTexts,
  ...rebuildTexts,
};
