import type { RulePack } from '#engine/council/rules/pack.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import type { Duration } from '#engine/kernel/instant.ts';
import type { Locale } from '#engine/scenario/locale.ts';
import type { Phase } from '#engine/session/clock/events.ts';

export const sessionLengths = [60, 90, 120] as const;
export type SessionLength = (typeof sessionLengths)[number];
export const intensities = ['plain', 'concrete'] as const;

/**
 * `hosted`: facilitators run it. `practise`: one person alone against bots, who may move the clock on and may not be
 * surprised by it.
 */
export const sessionModes = ['hosted', 'practise'] as const;
export type SessionMode = (typeof sessionModes)[number];

/** What every viewer may know of how a session was set up. Fixed when it is created. */
export interface SessionSettings {
  readonly scenario: string;
  readonly mode: SessionMode;
  readonly length: SessionLength;
  readonly intensity: (typeof intensities)[number];
  /** In which bots write: each person reads the product in their own, and what is written in the session in one. */
  readonly locale: Locale;
  readonly turns: number;
  readonly weeksPerTurn: number;
  readonly phases: Readonly<Record<Phase, Duration>>;
  /** The first day of the first week, as an ISO day. */
  readonly startDate: string;
  /** Council seats in the order in which they preside. */
  readonly presidency: readonly SeatId[];
  readonly seats: readonly SettingsSeat[];
  /** The chamber's rules. Left out in sessions made before they could be chosen, which go by the Council's. */
  readonly rules?: RulePack;
}

/** A seat's fixed facts that the rules need on every screen. Names and flags come with the scenario's face. */
export interface SettingsSeat {
  readonly id: SeatId;
  readonly council: 'permanent' | 'elected' | null;
  /** Whose ambassador this is: the concerned state's asks the capital and brings its answer. */
  readonly concernedState: boolean;
}
