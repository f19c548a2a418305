import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createHttpApp } from './app.ts';

const page = readFileSync(new URL('../../docs/http.md', import.meta.url), 'utf8');

/** Making the routes asks nothing of their parts; only a request does. */
const routes = createHttpApp({} as Parameters<typeof createHttpApp>[0])
  .routes.filter(({ method }) => method !== 'ALL')
  .map(({ method, path }) => `${method} ${path}`);

describe('the page of the HTTP routes', () => {
  it('names every route, and none that there is not', () => {
    const named = [...page.matchAll(/^\| `([A-Z]+ \/api\/\S+)`/gm)].map(([, route]) => route);
    expect([...new Set(named)].sort()).toEqual([...new Set(routes)].sort());
    expect(named).toHaveLength(new Set(named).size);
  });
});
