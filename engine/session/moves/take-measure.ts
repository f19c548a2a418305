import type { Draft } from '#engine/council/slice.ts';
import type { MeasureId, MeasureInstanceId, TakerKind } from '#engine/crisis/types.ts';
import { id, type SeatId } from '#engine/kernel/ids.ts';
import type { Scenario, SeatKind } from '#engine/scenario/scenario.ts';
import { deckOf } from '#engine/session/deal.ts';
import { type DecideContext, type NewEvent, toAll } from '#engine/session/decision.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { completeParams } from './params.ts';

/** The nth measure of a session. Counted, so that it is the same on every replay. */
export function nextInstance(state: SessionState, after: number): MeasureInstanceId {
  return id<MeasureInstanceId>(`m${Object.keys(state.public.crisis.measures).length + 1 + after}`);
}

/** [MO-9] Each operative paragraph of an adopted resolution that carries a measure takes it. */
export function takeByCouncil(
  state: SessionState,
  draft: Draft,
  { scenario }: DecideContext,
): readonly NewEvent[] {
  const deck = deckOf(scenario);
  return draft.operative
    .flatMap(({ id: paragraph, measure }) => (measure === null ? [] : [{ paragraph, measure }]))
    .map(({ paragraph, measure }, index) => {
      const dealt = deck[measure.id];
      if (dealt === undefined)
        throw new Error(`A draft was tabled with a measure that is not dealt: ${measure.id}`);
      return toAll({
        type: 'MeasureTaken',
        instance: nextInstance(state, index),
        measure: dealt.face.id as MeasureId,
        origin: { by: 'council', draft: draft.id, paragraph },
        taker: 'council',
        params: completeParams(dealt.face, measure.params),
      });
    });
}

const takers: Readonly<Record<SeatKind, TakerKind>> = {
  'permanent-member': 'state',
  'elected-member': 'state',
  'concerned-state': 'concerned-state',
  neighbour: 'neighbour',
  'regional-organisation': 'regional-organisation',
  secretariat: 'secretariat',
  ngo: 'ngo',
  press: 'press',
};

/** As what a seat takes a measure, in the catalogue's words. */
export function takerOf(scenario: Scenario, seat: SeatId): TakerKind {
  const found = scenario.seats.find(({ id: known }) => known === seat);
  if (found === undefined) throw new Error(`A seat that the scenario does not have: ${seat}`);
  return takers[found.kind];
}
