import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { AdmissionStore } from '#server/live/socket/admission.ts';
import type { Log } from '#server/log/log.ts';
import { addressOf } from './address.ts';
import { refuse } from './answer.ts';
import { accountRoutes } from './routes/accounts.ts';
import { documentRoutes } from './routes/documents.ts';
import { joinRoutes } from './routes/join.ts';
import { practiseRoutes } from './routes/practise.ts';
import { sessionReadingRoutes } from './routes/session-reading.ts';
import { sessionRoutes } from './routes/sessions.ts';
import type { HttpEnv, HttpParts } from './types.ts';

interface AppParts extends HttpParts {
  readonly admission: AdmissionStore;
  readonly log: Log;
  readonly trustProxy: boolean;
}

/**
 * The HTTP routes beside Next's pages. They live in the server's own process memory, where the running sessions are: a
 * route inside Next would see its own, empty copy of them.
 */
export function createHttpApp(parts: AppParts) {
  const app = new Hono<HttpEnv & { Bindings: HttpBindings }>().basePath('/api');
  app.use(async (context, next) => {
    if (!isSameOrigin(context.req.raw)) return refuse(context, 403, 'request/other-origin');
    context.set('identity', await parts.identify(context.req.header('cookie')));
    context.set('address', addressOf(context.env.incoming, parts.trustProxy));
    context.header('cache-control', 'no-store');
    return next();
  });
  app.get('/health', (context) => context.json({ ok: true }));
  app.route('/', joinRoutes(parts));
  app.route('/', accountRoutes(parts));
  app.route('/', sessionRoutes(parts));
  app.route('/', practiseRoutes(parts));
  app.route('/', sessionReadingRoutes(parts));
  app.route('/', documentRoutes(parts));
  app.notFound((context) => refuse(context, 404, 'request/no-such-route'));
  app.onError((error, context) => {
    parts.log.error({ error, path: context.req.path }, 'a request failed');
    return refuse(context, 500, 'server/fault');
  });
  return app;
}

/** What changes something comes from our own pages. Reads carry no Origin, and change nothing. */
function isSameOrigin(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const origin = request.headers.get('origin');
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host;
}
