import { Hono } from 'hono';
import { postgresEventStore } from '#db/stores/log/postgres-event-store.ts';
import { type Chronicle, chronicleOf } from '#server/documents/chronicle.ts';
import { contentTypes, FileMaker, fileFormats } from '#server/documents/file.ts';
import { findDocument } from '#server/documents/find-document.ts';
import { refuse } from '#server/http/answer.ts';
import { localeOf } from '#server/http/locale.ts';
import type { HttpEnv, HttpParts } from '#server/http/types.ts';
import { viewerOf } from '#server/http/viewer.ts';
import type { SessionHost } from '#server/live/hosts/session-host.ts';
import type { AdmissionStore } from '#server/live/socket/admission.ts';

interface ReadChronicle {
  readonly seq: number;
  readonly chronicle: Promise<Chronicle>;
}

/** The session's documents as files: drafts and resolutions, amendments, the record of each meeting. */
export function documentRoutes(parts: HttpParts & { readonly admission: AdmissionStore }) {
  const { database } = parts;
  const routes = new Hono<HttpEnv>();
  const files = new FileMaker();
  const read = new WeakMap<SessionHost, ReadChronicle>();

  /** [DO-1] [DO-2] One document, in one language, as one kind of file. */
  routes.get('/sessions/:session/documents/:document', async (context) => {
    const viewer = await viewerOf(parts, context);
    if (viewer instanceof Response) return viewer;
    const asked = context.req.query('format') ?? 'pdf';
    const format = fileFormats.find((known) => known === asked);
    if (format === undefined) {
      const problem = `must be one of ${fileFormats.join(', ')}`;
      return refuse(context, 400, 'request/unreadable', { field: 'format', problem });
    }
    const { scenario, state, texts } = viewer.host;
    const locale = localeOf(context.req.query('locale'));
    const chronicle = await chronicleFor(viewer.host);
    const document = findDocument(
      context.req.param('document'),
      { scenario, state, texts, locale },
      chronicle,
    );
    if (document === null) return refuse(context, 404, 'documents/unknown');
    const file = await files.make(document, format);
    context.header('content-type', contentTypes[format]);
    context.header('content-disposition', `attachment; filename="${document.fileName}.${format}"`);
    return context.body(new Uint8Array(file));
  });

  /** The log is read again only after something was added to it. */
  function chronicleFor(host: SessionHost): Promise<Chronicle> {
    const known = read.get(host);
    if (known?.seq === host.seq) return known.chronicle;
    const chronicle = postgresEventStore(database).read(host.id, { after: 0 }).then(chronicleOf);
    read.set(host, { seq: host.seq, chronicle });
    chronicle.catch(() => read.delete(host));
    return chronicle;
  }

  return routes;
}
