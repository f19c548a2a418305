import type { LaidOut } from './document.ts';
import { writeDocx } from './write/docx.ts';
import { writePdf } from './write/pdf.ts';
import { writePlainText } from './write/plain-text.ts';

/** What kinds of file a document can be had as. */
export const fileFormats = ['pdf', 'docx', 'txt'] as const;
export type FileFormat = (typeof fileFormats)[number];

export const contentTypes: Readonly<Record<FileFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
};

const writers: Readonly<Record<FileFormat, (document: LaidOut) => Promise<Uint8Array> | Uint8Array>> = {
  pdf: writePdf,
  docx: writeDocx,
  txt: writePlainText,
};

/** How many files are kept for those who ask next. */
const mostKept = 60;

/**
 * [DO-4] Makes files of documents, one after another, and keeps the latest: a whole class downloads the resolution in the minute in
 * which it is adopted, while others play on the same process.
 */
export class FileMaker {
  readonly #kept = new Map<string, Promise<Uint8Array>>();
  #last: Promise<unknown> = Promise.resolve();

  make(document: LaidOut, format: FileFormat): Promise<Uint8Array> {
    const key = `${format} ${JSON.stringify(document)}`;
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const made = this.#last.then(() => writers[format](document));
    this.#last = made.catch(() => null);
    this.#kept.set(key, made);
    made.catch(() => this.#kept.delete(key));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) break;
      this.#kept.delete(oldest);
    }
    return made;
  }
}
