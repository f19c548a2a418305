import type { MapView } from '#app/_shared/map-view.ts';
import type { SeatFace } from '#app/_shared/seat-face.ts';
import type { Instant } from '#engine/kernel/instant.ts';

export type HostedStatus = 'lobby' | 'playing' | 'paused' | 'debrief' | 'ended';

/** One session in a host's list. */
export interface HostedSession {
  readonly id: string;
  readonly scenario: string;
  readonly code: string;
  readonly status: HostedStatus;
  readonly people: number;
  /** `null` before the first turn. */
  readonly turn: { readonly number: number; readonly of: number } | null;
  readonly createdAt: Instant;
  readonly deskPath: string;
  readonly projectorPath: string;
  readonly debriefPath: string;
}

export type SessionLength = 60 | 90 | 120;
export type Intensity = 'plain' | 'concrete';

/** A scenario as a host chooses among them: its public face. */
export interface ScenarioCardView {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly contentNote: string;
  readonly setting: 'invented' | 'historical';
  readonly level: 'introductory' | 'intermediate' | 'advanced';
  readonly players: { readonly from: number; readonly to: number };
  readonly map: MapView;
  readonly lengths: readonly {
    readonly minutes: SessionLength;
    readonly turns: number;
    readonly weeksPerTurn: number;
  }[];
  readonly seats: readonly (SeatFace & { readonly group: 'members' | 'others' })[];
}

/** What a host chose for a new session. */
export interface NewSessionChoice {
  readonly scenario: string;
  readonly length: SessionLength;
  readonly intensity: Intensity;
  readonly bots: readonly string[];
}
