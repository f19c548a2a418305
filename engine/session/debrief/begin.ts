import { assess } from '#engine/framework/assess.ts';
import { evaluate } from '#engine/scenario/expressions/evaluate.ts';
import type { ExpressionFacts } from '#engine/scenario/expressions/facts.ts';
import type { Objective, Scenario } from '#engine/scenario/scenario.ts';
import { releaseConsequences } from '#engine/session/consequences/release.ts';
import { recordForAssessment } from '#engine/session/debrief/assessed-record.ts';
import type { JudgedSeat, ObjectiveVerdict } from '#engine/session/debrief/events.ts';
import { type DecideContext, type NewEvent, toAll } from '#engine/session/decision.ts';
import { factsNow } from '#engine/session/facts/facts.ts';
import { evolve } from '#engine/session/fold.ts';
import type { SessionState } from '#engine/session/slices.ts';

/**
 * [DB-1] The debrief opens what was kept: consequences still held back are released first, then every seat's objectives are
 * judged and the report's questions are put to what happened. What is found is a fact from then on.
 */
export function beginDebriefWith(
  state: SessionState,
  context: Pick<DecideContext, 'scenario'>,
): readonly NewEvent[] {
  const released = state.public.turn?.phase === 'consequences' ? releaseConsequences(state, context) : [];
  const ended = released.reduce(evolve, state);
  const facts = factsNow(ended, context.scenario);
  return [
    ...released,
    {
      audience: 'vault',
      opens: 'debrief',
      event: {
        type: 'ObjectivesJudged',
        seats: judgeSeats(context.scenario, facts),
        ending: endingOf(context.scenario, facts),
      },
    },
    {
      audience: 'vault',
      opens: 'debrief',
      event: { type: 'AssessmentMade', lines: assess(recordForAssessment(ended, context.scenario)) },
    },
    toAll({ type: 'DebriefBegan' }),
  ];
}

export function judgeSeats({ seats }: Scenario, facts: ExpressionFacts): readonly JudgedSeat[] {
  return seats.map(({ id, objectives }) => {
    const own = { ...facts, me: id };
    return {
      seat: id,
      objectives: objectives.map((objective) => ({
        id: objective.id,
        text: objective.text,
        weight: objective.weight,
        verdict: judge(objective, own),
      })),
    };
  });
}

function judge({ met, partly }: Objective, facts: ExpressionFacts): ObjectiveVerdict {
  if (evaluate(met, facts)) return 'met';
  return evaluate(partly, facts) ? 'partly' : 'missed';
}

/** The first ending whose condition holds; the last one has none. */
function endingOf({ endings }: Scenario, facts: ExpressionFacts): string {
  const ending = endings.find(({ when }) => evaluate(when, facts));
  if (ending === undefined) throw new Error('The last ending of a scenario always holds');
  return ending.id;
}
