import { readFileSync } from 'node:fs';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { expect, it } from 'vitest';
import * as authSessions from '#db/schema/auth-sessions.ts';
import * as hosts from '#db/schema/hosts.ts';
import * as invitations from '#db/schema/invitations.ts';
import * as log from '#db/schema/log.ts';
import * as participants from '#db/schema/participants.ts';
import * as serverBeats from '#db/schema/server-beats.ts';
import * as sessions from '#db/schema/sessions.ts';

interface Journal {
  readonly entries: readonly { readonly idx: number }[];
}

function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(new URL(`migrations/meta/${file}`, import.meta.url), 'utf8'));
}

it('the schema is what the committed migrations make', async () => {
  const newest = String(read<Journal>('_journal.json').entries.at(-1)?.idx).padStart(4, '0');
  const schema: Record<string, unknown> = {
    ...authSessions,
    ...hosts,
    ...invitations,
    ...log,
    ...participants,
    ...serverBeats,
    ...sessions,
  };
  const missing = await generateMigration(read(`${newest}_snapshot.json`), generateDrizzleJson(schema));
  expect(missing, 'run: npx drizzle-kit generate --name <what-changes>').toEqual([]);
});
