import type { MeasureInstanceId } from '#engine/crisis/types.ts';
import type { CommandId } from '#engine/kernel/ids.ts';
import type { SessionEvent, SessionEventType } from '#engine/session/events.ts';
import type { Recorded } from '#engine/session/record.ts';
import { standing } from '#engine/session/replay.ts';
import type { SessionSettings } from '#engine/session/settings.ts';

/** What people decided in a session, apart from how the world answered it. */
export interface Decisions {
  readonly settings: SessionSettings;
  /** In order: what people did, and of what the world did one event for each moment at which it is to be drawn again. */
  readonly events: readonly Recorded<SessionEvent>[];
  /** What the means that a command spent were spent on, by command. */
  readonly spentOn: ReadonlyMap<CommandId, MeasureInstanceId>;
}

/** What follows from an event that stands before it, and comes anew with that one. */
const followers: ReadonlySet<SessionEventType> = new Set<SessionEventType>([
  // CrisisPrepared
  'ConsequencesPrepared',
  // CrisisAdvanced
  'ConsequencesReleased',
  'SituationReported',
  'PoliticalCapitalRegained',
  // CapitalAnswered
  'CapitalWeighed',
  // ObjectivesJudged
  'AssessmentMade',
  'DebriefBegan',
]);

/** News comes with a turn's consequences, or from a facilitator: the latter is a decision. */
const news: ReadonlySet<SessionEventType> = new Set<SessionEventType>(['NewsPublished', 'SeatTold']);

/**
 * Takes a session's decisions out of its log, once for as often as they are to be lived through again.
 * @param log the whole log of one session from its first event, in order. What was undone is left out.
 */
export function decisionsIn(log: readonly Recorded<SessionEvent>[]): Decisions {
  const [first] = log;
  if (first?.event.type !== 'SessionCreated') throw new Error('A log begins with how its session was set up');
  const released = new Set(
    log.filter(({ event }) => event.type === 'CrisisAdvanced').map(({ command }) => command),
  );
  const events = standing(log).filter(
    ({ command, event: { type } }) =>
      command !== first.command && !followers.has(type) && !(news.has(type) && released.has(command)),
  );
  return { settings: first.event.settings, events, spentOn: spendingIn(events) };
}

/** What has no bearing on the crisis: what people said to each other, what bots thought, how it was judged. */
const words: ReadonlySet<SessionEventType> = new Set<SessionEventType>([
  'BotWeighed',
  'ConversationOpened',
  'MessageSent',
  'MessageHidden',
  'MessageReported',
  'NoteWritten',
  'MomentMarked',
  'ObjectivesJudged',
]);

/** The decisions that bear on the crisis: lived through again, they bring the same harm as all of them. */
export function whatCounts(decisions: Decisions): Decisions {
  return { ...decisions, events: decisions.events.filter(({ event: { type } }) => !words.has(type)) };
}

/** A seat pays for a measure in the command that takes it or pledges to it. */
function spendingIn(events: readonly Recorded<SessionEvent>[]): ReadonlyMap<CommandId, MeasureInstanceId> {
  return new Map(
    events.flatMap(({ command, event }) =>
      event.type === 'ResourcesPledged' || (event.type === 'MeasureTaken' && event.origin.by === 'seat')
        ? [[command, event.instance] as const]
        : [],
    ),
  );
}
