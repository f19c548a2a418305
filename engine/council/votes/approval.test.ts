import { describe, expect, it } from 'vitest';
import {
  carrying,
  dealtMeasures,
  given,
  lead,
  memberSeats,
  played,
  typed,
} from '#engine/council/testing/chamber.ts';
import { castBy, draft, negotiation, put } from '#engine/council/testing/voting.ts';
import type { MeasureInstanceId } from '#engine/crisis/types.ts';
import { id } from '#engine/kernel/ids.ts';

describe('regional action', () => {
  const begun = given(negotiation, {
    type: 'MeasureTaken',
    instance: id<MeasureInstanceId>('m1'),
    measure: dealtMeasures.withConsent,
    origin: { by: 'seat', seat: id('region') },
    taker: 'regional-organisation',
    params: {} as never,
  });

  it.each([
    [dealtMeasures.withConsent, [{ draft: 'd1', instance: 'm1', turn: 1 }]],
    [dealtMeasures.conditional, []],
  ])('[VO-19] is approved by a later resolution that decides the same (%s)', (measure, approvals) => {
    const text = typed({ operative: [carrying(measure)] });
    const open = played(
      begun,
      [lead('france'), { type: 'SubmitDraft', text }],
      [lead('france'), { type: 'TableDraft', draft: draft(1) }],
      [lead('china'), put(1)],
    );
    expect(castBy(open, 'yes', memberSeats).public.council.approvals).toEqual(approvals);
  });
});
