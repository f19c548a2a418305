import { describe, expect, it } from 'vitest';
import {
  allSeats,
  bot,
  type CouncilCommand,
  carrying,
  dealtMeasures,
  deputy,
  facilitator,
  fresh,
  given,
  inPhase,
  lead,
  operative,
  person,
  played,
  seated,
  typed,
  when,
} from '#engine/council/testing/chamber.ts';
import type { RegionId } from '#engine/crisis/types.ts';
import { type DraftId, id, type SeatId } from '#engine/kernel/ids.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { TypedDraft } from './commands.ts';

const negotiation = inPhase(inPhase(seated, 'briefing'), 'negotiation');
const d1 = id<DraftId>('d1');
const submit = (text: TypedDraft = typed()): CouncilCommand => ({ type: 'SubmitDraft', text });
const withdraw: CouncilCommand = { type: 'WithdrawDraft', draft: d1 };
const draftIn = (state: SessionState) => state.public.council.drafts[0];

describe('submitting a draft', () => {
  it('[DR-1] a member is the first sponsor of its own draft', () => {
    const { events, state } = when(negotiation, lead('france'), submit());
    expect(events).toMatchObject([
      { type: 'DraftSubmitted', draft: 'd1', author: 'france', sponsors: ['france'] },
    ]);
    expect(draftIn(state)).toMatchObject({
      id: 'd1',
      author: 'france',
      revision: 0,
      status: { is: 'written' },
    });
  });

  it('[DR-1] states invited under rule 37 submit without a sponsor, those under rule 39 do not', () => {
    expect(when(negotiation, lead('concerned'), submit()).events).toMatchObject([{ sponsors: [] }]);
    expect(when(negotiation, lead('neighbour'), submit()).events).toMatchObject([{ sponsors: [] }]);
    for (const seat of ['region', 'secretariat', 'relief', 'press']) {
      expect(when(negotiation, lead(seat), submit()).refused).toBe('drafting/may-not-submit');
    }
    expect(when(negotiation, facilitator, submit()).refused).toBe('seat/none');
  });

  it('[DR-1] deputies write too', () => {
    expect(when(negotiation, deputy('france'), submit()).types).toEqual(['DraftSubmitted']);
    expect(when(negotiation, bot('france'), submit()).types).toEqual(['DraftSubmitted']);
  });

  it('[DR-4] keeps every text beside the log and names it by id', () => {
    const text = typed({
      title: fresh('Protection of civilians'),
      preambular: [
        { id: null, opening: { is: 'phrase', phrase: 'recalling' }, body: fresh('its resolutions') },
      ],
      operative: [operative('all parties to cease fire')],
    });
    const { events, texts } = when(negotiation, lead('france'), submit(text), { name: 'c1' });
    expect(texts.map(({ id: name, body }) => [name, body])).toEqual([
      ['c1.1', 'Protection of civilians'],
      ['c1.2', 'its resolutions'],
      ['c1.3', 'all parties to cease fire'],
    ]);
    expect(events).toMatchObject([
      {
        text: {
          title: 'c1.1',
          preambular: [{ id: 'p1', opening: { is: 'phrase', phrase: 'recalling' }, body: 'c1.2' }],
          operative: [
            { id: 'p2', opening: { is: 'phrase', phrase: 'calls-upon' }, body: 'c1.3', measure: null },
          ],
        },
        lastParagraph: 2,
      },
    ]);
    expect(JSON.stringify(events)).not.toContain('cease fire');
  });

  it('[DR-5] takes words of one’s own for an opening, and keeps them beside the log as well', () => {
    const text = typed({
      operative: [{ ...operative('the parties'), opening: { is: 'own', words: fresh('Implores') } }],
    });
    const { events, texts } = when(negotiation, lead('france'), submit(text), { name: 'c1' });
    expect(texts.map(({ body }) => body)).toContain('Implores');
    expect(events).toMatchObject([{ text: { operative: [{ opening: { is: 'own', words: 'c1.1' } }] } }]);
  });

  it('[DR-6] takes measures that the Council may decide, within their bounds', () => {
    const one = (...args: Parameters<typeof carrying>) => submit(typed({ operative: [carrying(...args)] }));
    expect(when(negotiation, lead('france'), one(dealtMeasures.withConsent)).refused).toBeNull();
    expect(when(negotiation, lead('france'), one(dealtMeasures.notForTheCouncil)).refused).toBe(
      'drafting/not-for-the-council',
    );
    expect(when(negotiation, lead('france'), one('unheard-of')).refused).toBe('drafting/not-for-the-council');
    expect(when(negotiation, lead('france'), one(dealtMeasures.force, { money: 3 })).refused).toBe(
      'moves/out-of-bounds',
    );
  });

  it('[DR-6] takes a place that the country has, whether or not anything was reported yet', () => {
    const at = (target: string) => submit(typed({ operative: [carrying(dealtMeasures.force, { target })] }));
    expect(when(negotiation, lead('france'), at('north')).refused).toBeNull();
    expect(when(negotiation, lead('france'), at('country')).refused).toBeNull();
    expect(when(negotiation, lead('france'), at('atlantis')).refused).toBe('drafting/unknown-region');
    const reported = given(negotiation, {
      type: 'SituationReported',
      turn: 1,
      week: 1,
      stage: 'react',
      settlement: 'none',
      report: {
        week: 1,
        national: {},
        regions: Object.fromEntries(['north', 'south'].map((name) => [id<RegionId>(name), {}])),
        civilianDeathsSoFar: { estimate: 0, low: 0, high: 0, confidence: 'low', asOf: 1 },
        warning: 'none',
      },
      notices: [],
      measures: [],
    });
    expect(when(reported, lead('france'), at('north')).refused).toBeNull();
    expect(when(reported, lead('france'), at('atlantis')).refused).toBe('drafting/unknown-region');
  });

  it('[DR-7] is refused to a seat that has three drafts going', () => {
    const three = played(negotiation, ...[1, 2, 3].map(() => [lead('france'), submit()] as const));
    expect(when(three, lead('france'), submit()).refused).toBe('drafting/too-many');
    const two = played(three, [lead('france'), withdraw]);
    expect(when(two, lead('france'), submit()).events).toMatchObject([{ draft: 'd4' }]);
  });

  it('[SP-8] is refused to whoever was muted', () => {
    const muted = given(negotiation, {
      type: 'ParticipantMuted',
      participant: person('france'),
      muted: true,
    });
    expect(when(muted, lead('france'), submit()).refused).toBe('council/muted');
    expect(when(muted, deputy('france'), submit()).refused).toBeNull();
  });
});

it('[CO-8] [DR-1] every seat that may not submit is told so before it writes', () => {
  const may = allSeats.filter((seat) => when(negotiation, lead(seat), submit()).refused === null);
  expect(may).toEqual(
    allSeats.filter((seat: SeatId) => !['region', 'secretariat', 'relief', 'press'].includes(seat)),
  );
});
