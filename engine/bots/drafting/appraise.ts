import { gainBetween, type Prospect, prospectOf } from '#engine/bots/aims/prospect.ts';
import type { Mind } from '#engine/bots/mind.ts';
import { expectedOf } from '#engine/bots/outlook/expected.ts';
import { added, type Shift } from '#engine/bots/outlook/shift.ts';
import { holds } from '#engine/bots/stance/holds.ts';
import { leanOnDraft } from '#engine/bots/stance/lean-on-draft.ts';
import { type Worth, worthOf } from '#engine/bots/worth.ts';
import type { ExpressionFacts } from '#engine/scenario/expressions/facts.ts';
import type { Condition, RedLine } from '#engine/scenario/scenario.ts';
import { completeParams, noResources } from '#engine/session/moves/params.ts';
import { type DraftContent, draftFacts } from './content.ts';
import { factsIfAdopted, factsIfRejected } from './outcomes.ts';

/** What a draft is to a seat. */
export interface Appraisal {
  readonly worth: Worth;
  /** The red line that it crosses, if any: the strictest. */
  readonly crossed: RedLine | null;
  /** The condition of the stance that weighs most, if any holds. */
  readonly condition: Condition | null;
}

/** A condition at full shift weighs as much as this part of a strong aim (a project parameter). */
const persuasionScale = 0.6;

/**
 * [BO-2] [BO-4] Weighs a draft by aims, leanings and conditions.
 * @param otherwise how the seat would stand without its adoption.
 */
export function appraise(mind: Mind, content: DraftContent, otherwise: Prospect): Appraisal {
  const { told, deck, shared, me } = mind;
  const facts: ExpressionFacts = {
    ...told,
    draft: draftFacts(content, deck, shared.crisis.answers),
  };
  const holding = me.stance.conditions.filter(({ when }) => holds(when, facts));
  const persuasion = holding.reduce((sum, { shift }) => sum + shift, 0) * persuasionScale;
  return {
    worth: worthOf(
      gainBetween(mind, otherwise, prospectIfAdopted(mind, content)),
      leanOnDraft(mind, content),
      persuasion,
    ),
    crossed: strictest(me.stance.redLines.filter(({ crossed }) => holds(crossed, facts))),
    condition: holding.reduce<Condition | null>(
      (most, condition) =>
        most === null || Math.abs(condition.shift) > Math.abs(most.shift) ? condition : most,
      null,
    ),
  };
}

export function prospectIfAdopted(mind: Mind, content: DraftContent): Prospect {
  const facts = factsIfAdopted(mind, content);
  return prospectOf(mind, mind.baseline, facts, expectedFrom(mind, content), mind.moment.weeksLeft);
}

/** With the seat's own vote against it, which a permanent member's veto is. */
export function prospectIfRejected(mind: Mind, content: DraftContent): Prospect {
  return prospectOf(mind, mind.baseline, factsIfRejected(mind, content), {}, mind.moment.weeksLeft);
}

/** What the measures of a draft are expected to change together, each further one a little less. */
function expectedFrom({ deck, shared, moment }: Mind, { measures }: DraftContent): Shift {
  return measures.reduce<Shift>((sum, { id, params }) => {
    const dealt = deck[id];
    if (dealt === undefined) return sum;
    const complete = completeParams(dealt.face, params);
    return added(sum, expectedOf(dealt.face, complete, shared, moment.weeksLeft, noResources, 'council'));
  }, {});
}

function strictest(lines: readonly RedLine[]): RedLine | null {
  return lines.find(({ ballot }) => ballot === 'no') ?? lines[0] ?? null;
}
