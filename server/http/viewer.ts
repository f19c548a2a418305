import type { Opening } from '#engine/wire/messages.ts';
import { protocolVersion } from '#engine/wire/version.ts';
import { isSessionId } from '#server/access/session-id.ts';
import type { SessionHost } from '#server/live/hosts/session-host.ts';
import { type Admission, type AdmissionStore, admit } from '#server/live/socket/admission.ts';
import { refuse } from './answer.ts';
import type { HttpContext, HttpParts } from './types.ts';

/** Whoever was let in to a session, with the session itself. */
export type Admitted = Extract<Admission, { admitted: true }> & { readonly host: SessionHost };

/**
 * Who asks for something of a session: the address names the session and says as what one comes (`?as=`), and the store says who
 * the browser is there. The answer is a refusal where it is nobody.
 */
export async function viewerOf(
  { registry, admission }: Pick<HttpParts, 'registry'> & { readonly admission: AdmissionStore },
  context: HttpContext,
): Promise<Admitted | Response> {
  const session = context.req.param('session') ?? '';
  const host = isSessionId(session) ? await registry.open(session) : null;
  if (host === null) return refuse(context, 404, 'session/unknown');
  const as = context.req.query('as');
  if (as !== 'participant' && as !== 'facilitator' && as !== 'projector')
    return refuse(context, 400, 'request/unreadable', {
      field: 'as',
      problem: 'must be participant, facilitator or projector',
    });
  const code = context.req.query('code');
  const opening: Opening = {
    version: protocolVersion,
    session: host.id,
    as,
    ...(code === undefined ? {} : { code }),
  };
  const admitted = await admit(admission, context.var.identity, opening, host.state.public.lobby);
  return admitted.admitted ? { ...admitted, host } : refuse(context, 403, `session/${admitted.because}`);
}
