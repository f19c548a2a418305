import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';

/** The text of a PDF, page by page, as a reader finds it. */
export async function pagesOfPdf(file: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(file.slice()), { mergePages: false });
  return text;
}

/** A run of a paragraph in a DOCX. */
export interface ReadRun {
  readonly text: string;
  readonly italic: boolean;
  readonly bold: boolean;
}

/** The parts of a DOCX, each of which must be well-formed, and the paragraphs of its body. */
export function partsOfDocx(file: Uint8Array): {
  readonly names: readonly string[];
  readonly paragraphs: readonly (readonly ReadRun[])[];
  readonly tables: number;
} {
  const parts = unzipSync(file);
  for (const [name, part] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const sound = XMLValidator.validate(strFromU8(part));
    if (sound !== true) throw new Error(`${name} is not well-formed: ${sound.err.msg}`);
  }
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const nodes = new XMLParser({ preserveOrder: true, trimValues: false, parseTagValue: false }).parse(
    body,
  ) as readonly Node[];
  return {
    names: Object.keys(parts),
    paragraphs: find(nodes, 'w:p').map((paragraph) => find(paragraph, 'w:r').map(readRun)),
    tables: find(nodes, 'w:tbl').length,
  };
}

type Node = Readonly<Record<string, readonly Node[] | string>>;

function readRun(run: readonly Node[]): ReadRun {
  const texts = find(run, 'w:t').flatMap((text) => text.map((node) => String(node['#text'] ?? '')));
  return { text: texts.join(''), italic: find(run, 'w:i').length > 0, bold: find(run, 'w:b').length > 0 };
}

/** The contents of every element of a name, wherever it stands, in order. */
function find(nodes: readonly Node[], name: string): readonly (readonly Node[])[] {
  return nodes.flatMap((node) =>
    Object.entries(node).flatMap(([key, children]) => {
      if (typeof children === 'string' || key === ':@' || !Array.isArray(children)) return [];
      return key === name ? [children, ...find(children, name)] : find(children, name);
    }),
  );
}
