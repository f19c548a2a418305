import type { BotAct } from '#engine/bots/bot.ts';
import type { Table } from '#engine/bots/play/table.ts';
import type { TypedDraft } from '#engine/council/drafts/commands.ts';

/** A draft that a bot would submit, at the table at which it would. */
export interface SubmittedDraft {
  readonly text: TypedDraft;
  readonly act: BotAct;
  readonly table: Table;
}
