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
  scenario,
  seated,
  typed,
  when,
} from '#engine/council/testing/chamber.ts';
import type { RegionId } from '#engine/crisis/types.ts';
import { type DraftId, id, type ParagraphId, type SeatId, type TextId } from '#engine/kernel/ids.ts';
import { deckOf } from '#engine/session/deal.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { draftCommands, draftLimits, type TypedDraft, typedDraft } from './commands.ts';
import { draftHints } from './hints.ts';

const negotiation = inPhase(inPhase(seated, 'briefing'), 'negotiation');
const d1 = id<DraftId>('d1');
const submit = (text: TypedDraft = typed()): CouncilCommand => ({ type: 'SubmitDraft', text });
const revise = (text: TypedDraft): CouncilCommand => ({ type: 'ReviseDraft', draft: d1, text });
const sponsor: CouncilCommand = { type: 'SponsorDraft', draft: d1 };
const unsponsor: CouncilCommand = { type: 'UnsponsorDraft', draft: d1 };
const table: CouncilCommand = { type: 'TableDraft', draft: d1 };
const withdraw: CouncilCommand = { type: 'WithdrawDraft', draft: d1 };
const drafted = (text?: TypedDraft, by = 'france') => played(negotiation, [lead(by), submit(text)]);
const draftIn = (state: SessionState) => state.public.council.drafts[0];
const kept = (text: string) => ({ is: 'kept', text: id<TextId>(text) }) as const;

const everyCriterion = {
  authority: fresh('The Council decides.'),
  'just-cause': fresh('Large-scale killing goes on.'),
  intention: fresh('To protect civilians.'),
  'last-resort': fresh('Talks and sanctions failed.'),
  'proportional-means': fresh('Twelve weeks, in the north alone.'),
  prospects: fresh('The region supports it.'),
};
const forceful = typed({
  chapterSeven: true,
  operative: [carrying(dealtMeasures.force)],
  forceCase: everyCriterion,
  exitPlan: fresh('A monitoring mission follows.'),
});

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

describe('the form of a draft', () => {
  const reads = (text: unknown) => typedDraft.safeParse(text).success;

  it('[DR-2] has at most twelve preambular and twenty operative paragraphs', () => {
    const preambular = {
      id: null,
      opening: { is: 'phrase', phrase: 'recalling' },
      body: fresh('x'),
    } as const;
    expect(reads(typed({ preambular: Array(12).fill(preambular) }))).toBe(true);
    expect(reads(typed({ preambular: Array(13).fill(preambular) }))).toBe(false);
    expect(reads(typed({ operative: Array(20).fill(operative('x')) }))).toBe(true);
    expect(reads(typed({ operative: Array(21).fill(operative('x')) }))).toBe(false);
  });

  it('[DR-2] has a title of at most 140 characters, and texts of at most 2,000', () => {
    expect(reads(typed({ title: fresh('x'.repeat(draftLimits.title)) }))).toBe(true);
    expect(reads(typed({ title: fresh('x'.repeat(draftLimits.title + 1)) }))).toBe(false);
    expect(reads(typed({ exitPlan: fresh('x'.repeat(draftLimits.text + 1)) }))).toBe(false);
  });

  it('[DR-5] opens no paragraph with a phrase of the other kind', () => {
    const wrong = { ...operative('x'), opening: { is: 'phrase', phrase: 'recalling' } };
    expect(reads({ ...typed(), operative: [wrong] })).toBe(false);
  });

  it('[DR-6] has no operative paragraph that says and does nothing', () => {
    expect(reads(typed({ operative: [{ ...operative('x'), body: null }] }))).toBe(false);
  });

  it('every command of drafting has its own type', () => {
    const types = draftCommands.map((command) => command.shape.type.value);
    expect(new Set(types).size).toBe(types.length);
  });
});

describe('revising a draft', () => {
  const text = typed({
    title: fresh('First'),
    operative: [operative('one'), operative('two'), operative('three')],
  });
  const written = played(negotiation, [lead('france'), submit(text)]);
  const held = draftIn(written);
  const again = (place: number): TypedDraft['operative'][number] => {
    const paragraph = held?.operative[place];
    if (!paragraph?.body) throw new Error('The draft has three paragraphs of text');
    return { ...operative(''), id: paragraph.id, body: { is: 'kept', text: paragraph.body } };
  };

  it('[DR-3] a paragraph keeps its id wherever it moves', () => {
    const revised = when(written, lead('france'), revise(typed({ operative: [again(2), again(0)] })));
    expect(draftIn(revised.state)?.operative.map((paragraph) => paragraph.id)).toEqual(['p3', 'p1']);
    expect(draftIn(revised.state)?.revision).toBe(1);
  });

  it('[DR-3] an id that was struck out is never given again', () => {
    const struck = played(written, [lead('france'), revise(typed({ operative: [again(0)] }))]);
    const added = when(struck, lead('france'), revise(typed({ operative: [again(0), operative('four')] })));
    expect(draftIn(added.state)?.operative.map((paragraph) => paragraph.id)).toEqual(['p1', 'p4']);
    const back = when(struck, lead('france'), revise(typed({ operative: [again(0), again(2)] })));
    expect(back.refused).toBe('drafting/unknown-text');
  });

  it('[DR-3] no paragraph stands in it twice, or changes its kind', () => {
    expect(when(written, lead('france'), revise(typed({ operative: [again(0), again(0)] }))).refused).toBe(
      'drafting/unknown-paragraph',
    );
    const moved = {
      id: id<ParagraphId>('p1'),
      opening: { is: 'phrase', phrase: 'recalling' },
      body: fresh('x'),
    } as const;
    expect(when(written, lead('france'), revise(typed({ preambular: [moved] }))).refused).toBe(
      'drafting/unknown-paragraph',
    );
  });

  it('[DR-4] what is kept is not written again', () => {
    const { texts, state } = when(
      written,
      lead('france'),
      revise(typed({ title: kept(held?.title ?? ''), operative: [again(0), operative('new')] })),
      { name: 'c9' },
    );
    expect(texts.map(({ body }) => body)).toEqual(['new']);
    expect(draftIn(state)?.title).toBe(held?.title);
  });

  it('[DR-4] nothing is kept that the draft does not hold', () => {
    expect(when(written, lead('france'), revise(typed({ title: kept('other.1') }))).refused).toBe(
      'drafting/unknown-text',
    );
    expect(when(negotiation, lead('france'), submit(typed({ title: kept('c1.1') }))).refused).toBe(
      'drafting/unknown-text',
    );
  });

  it('[DR-8] any sponsoring delegation may, until it is tabled', () => {
    expect(when(written, lead('uk'), revise(text)).refused).toBe('drafting/sponsors-only');
    const sponsored = played(written, [lead('uk'), sponsor]);
    expect(when(sponsored, deputy('uk'), revise(text)).types).toEqual(['DraftRevised']);
    const tabled = played(sponsored, [lead('uk'), table]);
    expect(when(tabled, lead('france'), revise(text)).refused).toBe('drafting/text-fixed');
  });

  it('[DR-8] a non-member may revise its own', () => {
    const own = drafted(undefined, 'neighbour');
    expect(when(own, lead('neighbour'), revise(text)).types).toEqual(['DraftRevised']);
    const left = played(written, [lead('uk'), sponsor], [lead('france'), unsponsor]);
    expect(when(left, lead('france'), revise(text)).refused).toBe('drafting/sponsors-only');
  });
});

describe('the sponsors of a draft', () => {
  it('[DR-9] are members, each once, in the name of their lead', () => {
    const written = drafted();
    const joined = played(written, [lead('uk'), sponsor], [bot('elected-1'), sponsor]);
    expect(draftIn(joined)?.sponsors).toEqual(['france', 'uk', 'elected-1']);
    expect(when(joined, lead('uk'), sponsor).refused).toBe('drafting/already-sponsor');
    expect(when(joined, deputy('usa'), sponsor).refused).toBe('seat/lead-acts');
    expect(when(joined, lead('neighbour'), sponsor).refused).toBe('council/members-only');
    expect(when(joined, lead('usa'), { ...sponsor, draft: id<DraftId>('d9') }).refused).toBe(
      'drafting/unknown-draft',
    );
  });

  it('[DR-9] join and leave after tabling too, until the vote opens', () => {
    const tabled = played(drafted(), [lead('france'), table]);
    const joined = played(tabled, [lead('uk'), sponsor]);
    expect(draftIn(played(joined, [lead('france'), unsponsor]))?.sponsors).toEqual(['uk']);
    const voting = played(joined, [lead('china'), { type: 'PutToVote', draft: d1 }]);
    expect(when(voting, lead('usa'), sponsor).refused).toBe('drafting/no-longer-pending');
    expect(when(voting, lead('uk'), unsponsor).refused).toBe('drafting/no-longer-pending');
  });

  it('[DR-9] the last one of a member’s draft does not leave it; of a non-member’s draft it may', () => {
    expect(when(drafted(), lead('france'), unsponsor).refused).toBe('drafting/last-sponsor');
    expect(when(drafted(), lead('uk'), unsponsor).refused).toBe('drafting/not-a-sponsor');
    const foreign = played(drafted(undefined, 'concerned'), [lead('uk'), sponsor]);
    expect(draftIn(played(foreign, [lead('uk'), unsponsor]))?.sponsors).toEqual([]);
  });
});

describe('tabling a draft', () => {
  it('[DR-10] gives it the next symbol of the scenario’s year', () => {
    const tabled = when(drafted(), lead('france'), table);
    expect(tabled.events).toEqual([{ type: 'DraftTabled', draft: 'd1', seat: 'france', symbol: 'S/2026/1' }]);
    expect(draftIn(tabled.state)?.status).toEqual({ is: 'tabled', symbol: 'S/2026/1' });
    const second = played(tabled.state, [lead('uk'), submit()]);
    expect(when(second, lead('uk'), { ...table, draft: id<DraftId>('d2') }).events).toMatchObject([
      { symbol: 'S/2026/2' },
    ]);
    const nextYear = inPhase(second, 'negotiation', { turn: 2, from: '2027-01-04' });
    expect(when(nextYear, lead('uk'), { ...table, draft: id<DraftId>('d2') }).events).toMatchObject([
      { symbol: 'S/2027/1' },
    ]);
  });

  it('[DR-10] is for a sponsor’s lead, and for the non-member whose draft it is', () => {
    expect(when(drafted(), lead('uk'), table).refused).toBe('drafting/sponsors-only');
    expect(when(drafted(), deputy('france'), table).refused).toBe('seat/lead-acts');
    expect(when(drafted(undefined, 'concerned'), lead('concerned'), table).types).toEqual(['DraftTabled']);
  });

  it('[DR-10] is done once, to a draft that does something', () => {
    const empty = drafted(typed({ operative: [] }));
    expect(when(empty, lead('france'), table).refused).toBe('drafting/no-operative-paragraph');
    const tabled = played(drafted(), [lead('france'), table]);
    expect(when(tabled, lead('france'), table).refused).toBe('drafting/already-tabled');
  });

  it('[DR-11] sanctions need Chapter VII', () => {
    const sanctions = typed({ operative: [carrying(dealtMeasures.sanctions)] });
    expect(when(drafted(sanctions), lead('france'), table).refused).toBe('drafting/needs-chapter-seven');
    const lawful = drafted({ ...sanctions, chapterSeven: true });
    expect(when(lawful, lead('france'), table).types).toEqual(['DraftTabled']);
  });

  it.each([dealtMeasures.force, dealtMeasures.soldiersImposed])(
    '[DR-12] %s needs Chapter VII, the case on all six criteria and an exit plan',
    (measure) => {
      const text = { ...forceful, operative: [carrying(measure)] };
      const refused = (change: Partial<TypedDraft>) =>
        when(drafted({ ...text, ...change }), lead('france'), table).refused;
      expect(refused({})).toBeNull();
      expect(refused({ chapterSeven: false })).toBe('drafting/needs-chapter-seven');
      expect(refused({ exitPlan: null })).toBe('drafting/needs-exit-plan');
      for (const criterion of Object.keys(everyCriterion)) {
        expect(refused({ forceCase: { ...everyCriterion, [criterion]: null } })).toBe('drafting/needs-case');
      }
    },
  );

  it('[DR-12] with consent nothing of that is asked', () => {
    const peaceful = drafted(typed({ operative: [carrying(dealtMeasures.withConsent)] }));
    expect(when(peaceful, lead('france'), table).refused).toBeNull();
  });
});

describe('withdrawing a draft', () => {
  it('[DR-13] is its author’s while a sponsor, then the first sponsor’s', () => {
    const joined = played(drafted(), [lead('uk'), sponsor], [lead('usa'), sponsor]);
    expect(when(joined, lead('uk'), withdraw).refused).toBe('drafting/lead-sponsor-only');
    expect(when(joined, lead('france'), withdraw).types).toEqual(['DraftWithdrawn']);
    const left = played(joined, [lead('france'), unsponsor]);
    expect(when(left, lead('france'), withdraw).refused).toBe('drafting/lead-sponsor-only');
    expect(when(left, lead('uk'), withdraw).types).toEqual(['DraftWithdrawn']);
  });

  it('[DR-13] is a non-member’s own, also once others sponsor it', () => {
    const foreign = played(drafted(undefined, 'concerned'), [lead('uk'), sponsor]);
    expect(when(foreign, lead('uk'), withdraw).refused).toBe('drafting/lead-sponsor-only');
    expect(when(foreign, lead('concerned'), withdraw).types).toEqual(['DraftWithdrawn']);
  });

  it('[DR-13] comes too late once the vote has opened', () => {
    const tabled = played(drafted(), [lead('france'), table]);
    expect(draftIn(played(tabled, [lead('france'), withdraw]))?.status).toEqual({
      is: 'withdrawn',
      symbol: 'S/2026/1',
    });
    const voting = played(tabled, [lead('china'), { type: 'PutToVote', draft: d1 }]);
    expect(when(voting, lead('france'), withdraw).refused).toBe('drafting/no-longer-pending');
  });
});

describe('advice on a draft', () => {
  const deck = deckOf(scenario);

  it('[DR-14] points out words of one’s own, a threat not determined, and coercion that is not decided', () => {
    const text = typed({
      chapterSeven: true,
      preambular: [{ id: null, opening: { is: 'own', words: fresh('Appalled') }, body: fresh('by it') }],
      operative: [{ ...carrying(dealtMeasures.sanctions), opening: { is: 'phrase', phrase: 'urges' } }],
    });
    expect(draftHints(text, deck)).toEqual([
      { code: 'own-opening', kind: 'preambular', place: 0 },
      { code: 'threat-not-determined' },
      { code: 'coercion-not-decided', place: 0, measure: dealtMeasures.sanctions },
    ]);
    expect(when(drafted(text), lead('france'), table).refused).toBeNull();
  });

  it('[DR-14] is silent on a draft in good order', () => {
    const text = {
      ...forceful,
      preambular: [
        {
          id: null,
          opening: { is: 'phrase', phrase: 'determining' },
          body: fresh('a threat to the peace'),
        } as const,
      ],
    };
    expect(draftHints(text, deck)).toEqual([]);
    const written = draftIn(drafted(text));
    expect(written && draftHints(written, deck)).toEqual([]);
  });
});

it('[CO-8] [DR-1] every seat that may not submit is told so before it writes', () => {
  const may = allSeats.filter((seat) => when(negotiation, lead(seat), submit()).refused === null);
  expect(may).toEqual(
    allSeats.filter((seat: SeatId) => !['region', 'secretariat', 'relief', 'press'].includes(seat)),
  );
});
