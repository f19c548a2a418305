import type { CouncilEvent } from '#engine/council/events.ts';
import type { ClockEvent } from '#engine/session/clock/events.ts';
import type {
  ConsequencesEvent,
  VaultEvent as CrisisVaultEvent,
  PreparedConsequencesEvent,
} from '#engine/session/consequences/events.ts';
import type { DebriefEvent } from '#engine/session/debrief/events.ts';
import type { DeskEvent } from '#engine/session/desk/events.ts';
import type { LobbyEvent } from '#engine/session/lobby/events.ts';
import type { MoveEvent, SeatEvent as OwnSeatEvent } from '#engine/session/moves/events.ts';
import type { SessionSettings } from '#engine/session/settings.ts';
import type { TalkEvent as ConversationEvent, ReportEvent } from '#engine/session/talks/events.ts';

/** The first event of every session: how it was set up. */
export type SetUpEvent = { readonly type: 'SessionCreated'; readonly settings: SessionSettings };

export type PublicEvent = SetUpEvent | LobbyEvent | ClockEvent | CouncilEvent | MoveEvent | ConsequencesEvent;
export type SeatEvent = OwnSeatEvent;
export type TalkEvent = ConversationEvent;
export type FacilitatorsEvent = DeskEvent | PreparedConsequencesEvent | ReportEvent;
export type VaultEvent = CrisisVaultEvent | DebriefEvent;

/** Every fact a session may hold. Each belongs to one kind of audience, and shapes are permanent. */
export type SessionEvent = PublicEvent | SeatEvent | TalkEvent | FacilitatorsEvent | VaultEvent;
export type SessionEventType = SessionEvent['type'];
