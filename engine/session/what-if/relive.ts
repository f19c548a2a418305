import type { MeasureInstanceId } from '#engine/crisis/types.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Step } from '#engine/session/consequences/live-weeks.ts';
import { prepareConsequences } from '#engine/session/consequences/prepare.ts';
import { releaseConsequences } from '#engine/session/consequences/release.ts';
import { createSession } from '#engine/session/create.ts';
import { beginDebriefWith } from '#engine/session/debrief/begin.ts';
import type { DecideContext, Decision } from '#engine/session/decision.ts';
import type { SessionEvent } from '#engine/session/events.ts';
import { type Addressed, evolve, initialState } from '#engine/session/fold.ts';
import { askCapital, bringAnswer } from '#engine/session/moves/decide.ts';
import type { Recorded } from '#engine/session/record.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { Decisions } from './decisions.ts';

/** Decisions that are not made. */
export interface Without {
  /** Measures that are not taken, with what was pledged to them; whoever paid for them keeps their means. */
  readonly measures: ReadonlySet<MeasureInstanceId>;
  /** What the capital is not asked: the requests of `CapitalAnswered`. */
  readonly requests: ReadonlySet<string>;
}

export const withoutNothing: Without = { measures: new Set(), requests: new Set() };

/** What is to be otherwise when decisions are lived through again. */
export interface WhatIf {
  /** The world's dice. With the session's own, only what is left out makes a difference. */
  readonly seed: string;
  readonly without: Without;
  /** How each week is lived: with what moved each number, where this is left out. */
  readonly step?: Step;
}

/** A session about to start, with these dice: how the crisis stands, and what would come if it were left alone. */
export function beginAgain(
  { settings: { mode, length, intensity, locale } }: Decisions,
  scenario: Scenario,
  seed: string,
): SessionState {
  return createSession(scenario, { mode, length, intensity, locale }, seed).reduce(evolve, initialState);
}

/**
 * [WI-1] Lives through a session's decisions again: people do and say the same in the same turns, and the world answers anew by the real rules.
 * What the capital says when it is asked is the world's answer too. Votes and the words of resolutions stand, also of one that
 * carried a measure which is left out: it is decided, and nothing comes of it.
 * @param begun from `beginAgain` with the same seed; it may be used for several what-ifs.
 * @returns the state as the log would leave it; a debrief, if the session had come to one, is judged anew.
 */
export function relive(
  decisions: Decisions,
  begun: SessionState,
  scenario: Scenario,
  whatIf: WhatIf,
): SessionState {
  return liveOn(begun, decisions, [0, decisions.events.length], scenario, whatIf);
}

/** Lives on through the decisions from one place in their order up to another, itself not included. */
export function liveOn(
  begun: SessionState,
  decisions: Decisions,
  [from, to]: readonly [number, number],
  scenario: Scenario,
  { seed, without, step }: WhatIf,
): SessionState {
  let state = begun;
  for (const recorded of decisions.events.slice(from, to)) {
    if (isLeftOut(recorded, decisions, without)) continue;
    for (const event of livedAgain(state, recorded, scenario, seed, step)) state = evolve(state, event);
  }
  return state;
}

/** The place of the first decision that is left out: until there, the session with it and the one without it are the same. */
export function firstLeftOut(decisions: Decisions, without: Without): number {
  return decisions.events.findIndex((recorded) => isLeftOut(recorded, decisions, without));
}

function isLeftOut(
  { command, event }: Recorded<SessionEvent>,
  { spentOn }: Decisions,
  { measures, requests }: Without,
): boolean {
  switch (event.type) {
    case 'CapitalAnswered':
    case 'CapitalAnswerBrought':
      return requests.has(event.request);
    case 'MeasureTaken':
    case 'MeasureEnded':
    case 'ResourcesPledged':
      return measures.has(event.instance);
    case 'MeansSpent': {
      const instance = spentOn.get(command);
      return instance !== undefined && measures.has(instance);
    }
    default:
      return false;
  }
}

/** What an event of the log is worth now: itself where people decided it, the world's answer to this state where it is the world's. */
function livedAgain(
  state: SessionState,
  { actor, at, command, ...recorded }: Recorded<SessionEvent>,
  scenario: Scenario,
  seed: string,
  step: Step | undefined,
): readonly Addressed[] {
  const context: DecideContext = { actor, now: at, command, scenario, seed };
  const { event } = recorded;
  switch (event.type) {
    case 'CrisisPrepared':
      return prepareConsequences(state, context, step);
    case 'CrisisAdvanced':
      return releaseConsequences(state, context);
    case 'ObjectivesJudged':
      return beginDebriefWith(state, context);
    case 'CapitalAnswered':
      return eventsOf(askCapital(state, { type: 'AskCapital', about: event.about }, context));
    case 'CapitalAnswerBrought':
      return eventsOf(bringAnswer(state, { type: 'BringAnswer', request: event.request }, context));
    default:
      return [recorded];
  }
}

function eventsOf(decision: Decision): readonly Addressed[] {
  if (!decision.ok) throw new Error(`What could be done could not be done again: ${decision.error.code}`);
  return decision.value.events;
}
