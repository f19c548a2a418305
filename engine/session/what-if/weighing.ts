import type { Scenario } from '#engine/scenario/scenario.ts';
import { courseAlone } from '#engine/session/consequences/live-weeks.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { type Choice, type ChoiceToWeigh, choicesIn } from './choices.ts';
import { type Decisions, whatCounts } from './decisions.ts';
import { averted, type Harm, harmIn } from './harm.ts';
import { beginAgain, firstLeftOut, liveOn, withoutNothing } from './relive.ts';
import { type HarmSpread, harmSpreadOf } from './spread.ts';

/** How many sets of dice a session is lived through with beside its own. */
export interface WeighingPlan {
  /** For the session as a whole. */
  readonly whole: number;
  /** For each of its choices; at most as many. */
  readonly choices: number;
}

/** Harm that was averted: with the session's own dice, and over others as far as they have been lived through. */
export interface Difference {
  readonly own: Harm;
  /** Null until enough sets of dice have been lived through. */
  readonly spread: HarmSpread | null;
}

/** What is known so far. Plain data, so that it can cross from a thread to another, and to a page. */
export interface Findings {
  /** Whether the session's own dice gave again what its record says: not, when a newer model relives an older session. */
  readonly isAsRecorded: boolean;
  /** The session beside the crisis left alone. */
  readonly whole: Difference;
  /** The session beside itself without each choice, in the order in which they were made. */
  readonly choices: readonly (Difference & { readonly choice: Choice })[];
  /** Sets of other dice lived through so far, and how many are planned. */
  readonly dice: { readonly lived: number; readonly planned: number };
}

/** A what-if under way: as much or as little of it is lived through at once as there is time for. */
export interface Weighing {
  /** Lives through one more set of dice; the first is the session's own. @returns whether there is more to do. */
  readonly next: () => boolean;
  /** What is known so far. @throws before the first `next`. */
  readonly findings: () => Findings;
}

/** Over all choices of a session at most so many lives are lived: a session of many choices gets by with fewer sets of dice for each. */
const mostLives = 4_000;
const mostDice = 200;
const fewestDiceForChoices = 40;

/** As much as a session of so many choices is worth: minutes of nobody's time. */
export function planFor(choices: number): WeighingPlan {
  const affordable = choices === 0 ? mostDice : Math.floor(mostLives / choices);
  return { whole: mostDice, choices: Math.min(mostDice, Math.max(fewestDiceForChoices, affordable)) };
}

/**
 * [WI-5] What a session's choices changed: the same session without each of them, with the same dice; and what all of it changed beside the
 * crisis left alone. Then the same with other dice, which are the session's own for as often as it is asked.
 * @param recorded the session as its log left it.
 */
export function weighing(
  decisions: Decisions,
  recorded: SessionState,
  scenario: Scenario,
  seed: string,
  plan?: WeighingPlan,
): Weighing {
  const counting = whatCounts(decisions);
  const made = choicesIn(counting).map((choice) => ({
    ...choice,
    from: firstLeftOut(counting, choice.without),
  }));
  const { whole, choices } = plan ?? planFor(made.length);
  const lives: Lives[] = [];
  return {
    next: () => {
      const nth = lives.length;
      const dice = nth === 0 ? seed : `${seed}|what-if|${nth}`;
      lives.push(liveWith(counting, nth <= choices ? made : [], scenario, dice));
      return lives.length <= whole;
    },
    findings: () => {
      const [own, ...others] = lives;
      if (own === undefined) throw new Error("A session's own dice are lived through first");
      const weighed = others.filter(({ without }) => without.length === made.length);
      return {
        isAsRecorded: isSame(own.harm, harmOf(recorded)),
        whole: { own: averted(own.harm, own.alone), spread: wholeSpread(others) },
        choices: made.map(({ choice }, index) => ({
          choice,
          own: avertedBy(own, index),
          spread: harmSpreadOf(weighed.map((life) => avertedBy(life, index))),
        })),
        dice: { lived: others.length, planned: whole },
      };
    },
  };
}

/** What came of a session with one set of dice: as it was decided, left alone, and without each of its choices. */
interface Lives {
  readonly harm: Harm;
  readonly alone: Harm;
  readonly without: readonly Harm[];
}

function liveWith(
  decisions: Decisions,
  made: readonly (ChoiceToWeigh & { readonly from: number })[],
  scenario: Scenario,
  seed: string,
): Lives {
  // Up to the moment of a choice, the session with it and the one without it are the same: they part there.
  const partings = new Set(made.map(({ from }) => from));
  const parted = new Map<number, SessionState>();
  let state = beginAgain(decisions, scenario, seed);
  decisions.events.forEach((_, index) => {
    if (partings.has(index)) parted.set(index, state);
    state = liveOn(state, decisions, [index, index + 1], scenario, {
      seed,
      without: withoutNothing,
      step: courseAlone,
    });
  });
  const end = decisions.events.length;
  return {
    harm: harmOf(state),
    alone: aloneUntil(state),
    without: made.map(({ from, without }) => {
      const before = parted.get(from);
      if (before === undefined) throw new Error('A choice was made at some moment of its session');
      return harmOf(liveOn(before, decisions, [from, end], scenario, { seed, without, step: courseAlone }));
    }),
  };
}

function wholeSpread(others: readonly Lives[]): HarmSpread | null {
  return harmSpreadOf(others.map(({ harm, alone }) => averted(harm, alone)));
}

function avertedBy({ harm, without }: Lives, index: number): Harm {
  const other = without[index];
  if (other === undefined) throw new Error('Every choice is left out once with each set of dice');
  return averted(harm, other);
}

function harmOf({ vault: { crisis } }: SessionState): Harm {
  if (crisis === null) throw new Error('A session has a crisis from its first commit on');
  return harmIn(crisis.totals);
}

/** The crisis left alone for as many weeks as the session lived through. */
function aloneUntil({ vault: { crisis, baseline } }: SessionState): Harm {
  const totals = baseline?.totals[crisis?.week ?? 0];
  if (totals === undefined) throw new Error('The crisis is left alone for as long as a session may last');
  return harmIn(totals);
}

function isSame(one: Harm, other: Harm): boolean {
  return one.deaths === other.deaths && one.displaced === other.displaced;
}
