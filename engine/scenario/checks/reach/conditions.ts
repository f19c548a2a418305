import type { ASTNode } from '@marcbachmann/cel-js';
import { weekSpan } from '#engine/scenario/checks/plan.ts';
import { parsed } from '#engine/scenario/expressions/evaluate.ts';
import { type Assumed, assume, nothingAssumed } from '#engine/scenario/expressions/reach/assume.ts';
import { explain } from '#engine/scenario/expressions/reach/explain.ts';
import type { TypedSource } from '#engine/scenario/typed-source.ts';
import { boundsIn, type Moment } from './bounds.ts';

/** A condition asked at some moment: whether it can hold or fail, and if not, why. */
export interface Asked {
  /** @returns what is known once it holds (or, with `wanted` false, does not); null when that cannot be. */
  readonly assume: (wanted: boolean, so?: Assumed) => Assumed | null;
  /** A sentence: why it cannot. */
  readonly why: (wanted: boolean) => string;
}

export interface Asking {
  /** @param text a condition that has been compiled without a problem. */
  readonly ask: (text: string, moment: Moment) => Asked;
  /** When the session ends. */
  readonly end: Moment;
  /** Whenever a draft may be judged. */
  readonly during: Moment;
}

/** @param mayHaveHappened the events that can happen at all. */
export function askingIn(typed: TypedSource, mayHaveHappened: Moment['mayHaveHappened']): Asking {
  const bounds = boundsIn(typed);
  const { shortest, longest } = weekSpan(typed);
  const turns = Object.values(typed.scenario.lengths).map((plan) => plan.turns);
  const most = Math.max(...turns);
  return {
    ask: (text, moment) => {
      const ast: ASTNode = parsed(text).ast;
      const boundsOf = bounds(moment);
      return {
        assume: (wanted, so = nothingAssumed) => assume(ast, wanted, so, boundsOf),
        why: (wanted) => explain(ast, wanted, nothingAssumed, boundsOf),
      };
    },
    end: { weeks: [shortest, longest], turns: [Math.min(...turns), most], mayHaveHappened, me: null },
    during: { weeks: [0, longest], turns: [1, most], mayHaveHappened, me: null },
  };
}
