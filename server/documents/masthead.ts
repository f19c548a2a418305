import type { LaidOut, Masthead } from './document.ts';
import { fileNameOf } from './document.ts';
import type { Speech } from './sources.ts';

interface Said {
  readonly symbol: string;
  /** The day of the scenario that stands on the document. */
  readonly day: string;
  /** The language that the session is held in. */
  readonly original: Speech['locale'];
}

/** All of a document but what it says. */
export function frameOf(speech: Speech, said: Said): Omit<LaidOut, 'blocks'> {
  return {
    locale: speech.locale,
    masthead: mastheadOf(speech, said),
    notice: speech.say('notice'),
    fileName: fileNameOf(said.symbol),
  };
}

function mastheadOf({ say, day: write }: Speech, { symbol, day, original }: Said): Masthead {
  return {
    organisation: say('organisation'),
    organ: say('organ'),
    symbol,
    lines: [say('distribution'), write(day), say('original', { language: say(`language.${original}`) })],
  };
}
