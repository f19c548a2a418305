import { randomBytes, randomUUID } from 'node:crypto';
import type { FirstFacts } from '#db/stores/create-session.ts';
import { id, type SessionId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { createSession, type SessionChoice } from '#engine/session/create.ts';
import { clockCommandId } from './stretch.ts';

/** What a session begins with: an id, its dice, and its first facts. Nothing is stored yet. */
export interface Beginning {
  readonly id: SessionId;
  readonly seed: string;
  readonly facts: FirstFacts;
}

/** @param seed drawn where none is given. */
export function beginSession(
  scenario: Scenario,
  choice: SessionChoice,
  now: Instant,
  seed: string = randomBytes(12).toString('base64url'),
): Beginning {
  const command = clockCommandId('create');
  const events = createSession(scenario, choice, seed).map(({ audience, opens, event }, index) => ({
    seq: index + 1,
    at: now,
    actor: { by: 'host' } as const,
    audience,
    opens,
    command,
    version: 1,
    event,
  }));
  const outcome = { accepted: true, from: 0, to: events.length } as const;
  return {
    id: id<SessionId>(randomUUID()),
    seed,
    facts: { events, commands: [{ id: command, outcome }], texts: [] },
  };
}
