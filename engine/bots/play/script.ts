import type { KnownAnswer } from '#engine/crisis/capital.ts';
import type { Actor } from '#engine/session/actor.ts';
import type { SessionCommand } from '#engine/session/commands.ts';
import type { Rejection } from '#engine/session/rejection.ts';
import type { SessionState } from '#engine/session/slices.ts';

/** One thing that a script has somebody do. */
export interface ScriptStep {
  readonly actor: Actor;
  readonly command: SessionCommand;
  /** What the capital says to this step, where that is known. */
  readonly capitalSays?: KnownAnswer;
  /** Told what became of it, with the state after it, before the next step is asked for. */
  readonly done: (state: SessionState, refusal: Rejection | null) => void;
}

/** Decisions written beforehand: asked for the next step at each moment, until it answers null. */
export type Script = (state: SessionState) => ScriptStep | null;
