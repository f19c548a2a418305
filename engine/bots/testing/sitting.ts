import type { BotInput } from '#engine/bots/bot.ts';
import { type Mind, mindOf } from '#engine/bots/mind.ts';
import { setTable, type Table } from '#engine/bots/play/table.ts';
import { criterionIds } from '#engine/council/criteria.ts';
import type { TypedDraft } from '#engine/council/drafts/commands.ts';
import type { DraftId, SeatId } from '#engine/kernel/ids.ts';
import type { Locale } from '#engine/scenario/locale.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Actor } from '#engine/session/actor.ts';
import { sessionTime } from '#engine/session/clock/clock.ts';
import type { Phase } from '#engine/session/clock/events.ts';
import { leavePhase } from '#engine/session/clock/leave-phase.ts';
import type { SessionCommand } from '#engine/session/commands.ts';
import { deckOf } from '#engine/session/deal.ts';
import { viewFor } from '#engine/session/view.ts';

export const facilitator: Actor = { by: 'facilitator', facilitator: 'teacher' };
export const bot = (seat: SeatId): Actor => ({ by: 'bot', seat });

/** A session that has come to a phase of its first turn, with bots in all seats, and to a part of that phase. */
export function sittingIn(
  scenario: Scenario,
  phase: Phase,
  share: number,
  { seed = 'dice', locale = 'en' }: { readonly seed?: string; readonly locale?: Locale } = {},
): Table {
  const table = setTable(scenario, { mode: 'hosted', length: 60, intensity: 'plain', locale }, seed);
  must(table, facilitator, { type: 'FillWithBots' });
  must(table, facilitator, { type: 'StartSession' });
  while (table.state().public.turn?.phase !== phase)
    must(table, facilitator, leavePhase(table.state().public));
  const length = table.state().public.settings?.phases[phase] ?? 0;
  table.waitUntil(table.now() + share * length);
  return table;
}

/** Gives a command that must be accepted. @throws with the refusal otherwise. */
export function must(table: Table, actor: Actor, command: SessionCommand): void {
  const refused = table.give(actor, command);
  if (refused !== null) throw new Error(`${command.type} was refused: ${JSON.stringify(refused)}`);
}

export function inputFor(
  table: Table,
  scenario: Scenario,
  seat: SeatId,
  changes: Partial<BotInput> = {},
): BotInput {
  const state = table.state();
  return {
    view: viewFor(state, { by: 'bot', seat }),
    seat,
    scenario,
    deck: deckOf(scenario),
    seed: 'dice',
    now: sessionTime(state.public.clock, table.now()),
    refused: [],
    ...changes,
  };
}

/** @throws when the bot has no mind at this moment. */
export function mindIn(table: Table, scenario: Scenario, seat: SeatId): Mind {
  const mind = mindOf(inputFor(table, scenario, seat));
  if (mind === null) throw new Error(`${seat} has no mind now`);
  return mind;
}

/** A draft's text that carries measures and nothing else; what force needs is argued when asked for. */
export function carrying(measures: readonly string[], chapterSeven = false, argued = false): TypedDraft {
  const said = argued ? ({ is: 'new', body: 'As argued.' } as const) : null;
  return {
    title: null,
    chapterSeven,
    preambular: [],
    operative: measures.map((measure) => ({
      id: null,
      opening: { is: 'phrase', phrase: 'decides' },
      body: null,
      measure: { id: measure, params: {} },
    })),
    forceCase: Object.fromEntries(
      criterionIds.map((criterion) => [criterion, said]),
    ) as TypedDraft['forceCase'],
    exitPlan: said,
  };
}

/** Has a seat submit and table a draft, and the facilitator put it to the vote. */
export function putToVote(table: Table, author: SeatId, text: TypedDraft): DraftId {
  must(table, bot(author), { type: 'SubmitDraft', text });
  const draft = table.state().public.council.drafts.at(-1)?.id;
  if (draft === undefined) throw new Error('A submitted draft is there');
  must(table, bot(author), { type: 'TableDraft', draft });
  must(table, facilitator, { type: 'PutToVote', draft });
  return draft;
}
