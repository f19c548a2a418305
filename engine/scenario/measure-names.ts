import { measureWords } from '#engine/crisis/measures/texts/words.ts';
import type { MeasureId } from '#engine/crisis/types.ts';
import { measureId } from './schema/names.ts';

/** What the measures of the catalogue are called in English, for whoever chooses among their ids. */
export const measureNames = Object.fromEntries(
  measureId.options.map((id) => [id, measureWords.en[id].name]),
) as Readonly<Record<MeasureId, string>>;
