import type { Database } from '#db/connection.ts';
import { createSession } from '#db/stores/create-session.ts';
import { playOut } from '#engine/bots/playing.ts';
import type { SessionId } from '#engine/kernel/ids.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { beginSession } from '#server/live/hosts/new-session.ts';
import type { Browser } from './running-server.ts';

/** Stores a session that bots have played to its debrief, with its desk for `teacher`. */
export async function storePlayed(
  database: Database,
  scenario: Scenario,
  { host }: Pick<Browser, 'host'>,
): Promise<{ readonly session: SessionId; readonly code: string }> {
  if (host === null) throw new Error('A teacher has an account');
  const seed = 'played by bots';
  const choice = { mode: 'hosted', length: 60, intensity: 'plain', locale: 'en' } as const;
  const { log, texts } = playOut({
    scenario,
    seed,
    length: choice.length,
    locale: choice.locale,
    script: null,
  });
  const at = Date.now();
  const { id: session } = beginSession(scenario, choice, at, seed);
  const code = 'CFHJKM';
  await createSession(
    database,
    {
      id: session,
      join: { code, expiresAt: at + 3_600_000 },
      scenarioSlug: scenario.slug,
      scenario,
      settings: choice,
      seed,
      mode: 'hosted',
      title: 'Played by bots',
      createdBy: host,
      createdAt: at,
    },
    { events: log.map((recorded) => ({ ...recorded, at: Math.round(recorded.at) })), commands: [], texts },
  );
  return { session, code };
}
