import type { Database, Transaction } from '#db/connection.ts';
import type { HostId } from '#db/ids.ts';
import { commands, events, texts } from '#db/schema/log.ts';
import { sessionDesks, sessions } from '#db/schema/sessions.ts';
import type { SessionId } from '#engine/kernel/ids.ts';
import type { Instant } from '#engine/kernel/instant.ts';
import type { Batch } from '#engine/session/record.ts';
import type { SessionMode } from '#engine/session/settings.ts';
import { freeExpired, type JoinCode } from './join-codes.ts';
import { checkBatches } from './log/check-batches.ts';
import { withoutType } from './log/columns.ts';
import { storableText } from './log/storable-text.ts';

export interface NewSession {
  readonly id: SessionId;
  readonly join: JoinCode | null;
  readonly scenarioSlug: string;
  /** The compiled scenario, kept as it is now for as long as the session exists. */
  readonly scenario: unknown;
  readonly settings: unknown;
  readonly seed: string;
  readonly mode: SessionMode;
  readonly title: string;
  /** Its first facilitator; null for practice. */
  readonly createdBy: HostId | null;
  readonly createdAt: Instant;
}

/** The first facts of a session: a batch from 0. */
export type FirstFacts = Pick<Batch, 'events' | 'commands' | 'texts'>;

const NO_FACTS: FirstFacts = { events: [], commands: [], texts: [] };

/**
 * Makes a session in the lobby, its creator's desk and its first facts, all or nothing. `code-taken`: another session
 * that is still open has this code, so draw another; nothing was written.
 */
export async function createSession(
  { orm }: Database,
  session: NewSession,
  facts: FirstFacts = NO_FACTS,
): Promise<'created' | 'code-taken'> {
  const batch: Batch = { session: session.id, from: 0, to: facts.events.length, ...facts };
  checkBatches([batch]);
  return orm.transaction(async (transaction) => {
    const { join, ...row } = session;
    if (join !== null) await freeExpired(transaction, join.code, session.createdAt);
    const made = await transaction
      .insert(sessions)
      .values({
        ...row,
        code: join?.code ?? null,
        codeExpiresAt: join?.expiresAt ?? null,
        status: 'lobby',
        headSeq: batch.to,
      })
      .onConflictDoNothing({ target: sessions.code })
      .returning({ id: sessions.id });
    if (made.length === 0) return 'code-taken';
    if (session.createdBy !== null) {
      const desk = { sessionId: session.id, hostId: session.createdBy, openedBy: session.createdBy };
      await transaction.insert(sessionDesks).values({ ...desk, createdAt: session.createdAt });
    }
    await insertFacts(transaction, batch);
    return 'created';
  });
}

async function insertFacts(transaction: Transaction, batch: Batch): Promise<void> {
  const sessionId = batch.session;
  if (batch.events.length > 0) {
    await transaction.insert(events).values(
      batch.events.map(({ command, event, ...rest }) => ({
        ...rest,
        sessionId,
        commandId: command,
        type: event.type,
        payload: withoutType(event),
      })),
    );
  }
  if (batch.commands.length > 0) {
    await transaction
      .insert(commands)
      .values(batch.commands.map(({ id, outcome }) => ({ sessionId, commandId: id, outcome })));
  }
  if (batch.texts.length > 0) {
    await transaction
      .insert(texts)
      .values(batch.texts.map((text) => ({ ...text, sessionId, body: storableText(text.body) })));
  }
}
