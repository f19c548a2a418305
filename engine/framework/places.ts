import type { Paragraph } from './types.ts';

/** Where in the report something stands: in its numbered paragraphs or its synopsis, with or without "around". */
export interface Place {
  readonly is: 'checked' | 'around' | 'synopsis' | 'around-synopsis';
  /** The number as the report has it: `4.18-4.21`, `(4)A`. */
  readonly at: string;
}

/** [AS-3] The places that a line names, one after the other: `synopsis (3)C; 6.15` are two. */
export function placesOf({ at, checked }: Paragraph): readonly Place[] {
  return at.split('; ').map((place) => {
    const principle = /^synopsis (.+)$/.exec(place)?.[1];
    if (principle === undefined) return { is: checked ? 'checked' : 'around', at: place };
    return { is: checked ? 'synopsis' : 'around-synopsis', at: principle };
  });
}
