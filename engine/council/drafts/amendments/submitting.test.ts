import { describe, expect, it } from 'vitest';
import type { CouncilEvent } from '#engine/council/events.ts';
import {
  addsAfter,
  addsUnder,
  amend,
  amendable,
  d1,
  deletes,
  draftIn,
  outline,
  paragraph,
  replaces,
  table,
  tabled,
} from '#engine/council/testing/amending.ts';
import {
  type CouncilCommand,
  carrying,
  dealtMeasures,
  deputy,
  facilitator,
  fresh,
  given,
  lead,
  operative,
  person,
  played,
  typed,
  when,
} from '#engine/council/testing/chamber.ts';
import { type AmendmentId, id } from '#engine/kernel/ids.ts';
import type { SessionState } from '#engine/session/slices.ts';
import type { TypedChange } from './commands.ts';
import { mergeAmendment } from './merge.ts';

const a1 = id<AmendmentId>('a1');
const withdraw: CouncilCommand = { type: 'WithdrawAmendment', amendment: a1 };
const refused = (...changes: readonly TypedChange[]) => when(tabled, lead('uk'), amend(...changes)).refused;
const statuses = (state: SessionState) => state.public.council.amendments.map(({ status }) => status.is);
const merged = (state: SessionState, name: string): SessionState => {
  const facts = mergeAmendment(state.public.council, id<AmendmentId>(name));
  if (!facts.ok) throw new Error('It is in conflict');
  return given(state, ...(facts.value satisfies readonly CouncilEvent[]));
};

describe('submitting an amendment', () => {
  it('[AM-1] is for members and for seats invited under rule 37, by anyone of the delegation', () => {
    expect(when(tabled, deputy('uk'), amend(replaces('p7'))).types).toEqual(['AmendmentSubmitted']);
    expect(when(tabled, lead('neighbour'), amend(replaces('p7'))).types).toEqual(['AmendmentSubmitted']);
    expect(when(tabled, lead('relief'), amend(replaces('p7'))).refused).toBe('amending/may-not-propose');
    expect(when(tabled, facilitator, amend(replaces('p7'))).refused).not.toBeNull();
  });

  it('[AM-1] needs a draft on the table', () => {
    const withdrawn = played(tabled, [lead('france'), { type: 'WithdrawDraft', draft: d1 }]);
    expect(when(withdrawn, lead('uk'), amend(replaces('p7'))).refused).toBe('amending/not-on-the-table');
  });

  it('[SP-8] is not for those who were muted', () => {
    const muted = given(tabled, { type: 'ParticipantMuted', participant: person('uk'), muted: true });
    expect(when(muted, lead('uk'), amend(replaces('p7'))).refused).toBe('council/muted');
  });

  it('[AM-2] names a paragraph once for its words and once for its measure', () => {
    expect(refused(replaces('p7'), replaces('p7'))).toBe('amending/twice');
    expect(refused(replaces('p7'), deletes('p7'))).toBe('amending/twice');
    expect(refused(setMoney(4), deletes('p8'))).toBe('amending/twice');
    expect(refused(setMoney(4), replaces('p8'))).toBeNull();
  });

  it('[AM-3] a delegation has at most three before the Council for a draft', () => {
    const three = played(
      tabled,
      ...(['p1', 'p2', 'p7'] as const).map((name) => [lead('uk'), amend(replaces(name))] as const),
    );
    expect(when(three, lead('uk'), amend(replaces('p3'))).refused).toBe('amending/too-many');
    expect(when(three, lead('china'), amend(replaces('p3'))).refused).toBeNull();
  });

  it('[AM-4] names only what is there and of its kind', () => {
    expect(refused(replaces('p99'))).toBe('drafting/unknown-paragraph');
    expect(refused(addsAfter('p1'))).toBe('amending/other-kind');
    expect(refused(addsUnder('p2', 3))).toBe('amending/too-deep');
    expect(
      refused({
        is: 'replace',
        paragraph: paragraph('p2'),
        opening: { is: 'phrase', phrase: 'recalling' },
        body: fresh('x'),
      }),
    ).toBe('amending/other-kind');
    expect(refused({ is: 'set-measure', paragraph: paragraph('p7'), params: {} })).toBe(
      'amending/no-measure',
    );
    expect(refused({ is: 'chapter-seven', acts: true })).toBe('amending/nothing-changes');
    expect(
      refused({
        is: 'replace',
        paragraph: paragraph('p7'),
        opening: null,
        body: { is: 'kept', text: id('no') },
      }),
    ).toBe('drafting/unknown-text');
  });

  it('[AM-4] decides only what the Council may, within bounds, where the country has it', () => {
    expect(refused(addsMeasure(dealtMeasures.notForTheCouncil))).toBe('drafting/not-for-the-council');
    expect(refused(setMoney(900))).not.toBeNull();
    expect(refused(addsMeasure(dealtMeasures.force, 'atlantis'))).toBe('drafting/unknown-region');
    expect(refused(addsMeasure(dealtMeasures.force, 'north'))).toBeNull();
  });

  it('[AM-4] leaves a draft that could be tabled', () => {
    expect(refused({ is: 'chapter-seven', acts: false })).toBe('drafting/needs-chapter-seven');
    expect(refused({ is: 'chapter-seven', acts: false }, deletes('p6'))).toBeNull();
    const unargued = played(
      tabled,
      [lead('usa'), { type: 'SubmitDraft', text: typed({ chapterSeven: true }) }],
      [lead('usa'), { type: 'TableDraft', draft: id('d2') }],
    );
    const force: CouncilCommand = {
      type: 'SubmitAmendment',
      draft: id('d2'),
      changes: [{ ...addsMeasure(dealtMeasures.force), at: { is: 'first' } }],
    };
    expect(when(unargued, lead('uk'), force).refused).toBe('drafting/needs-case');
    expect(refused(deletes('p2'), deletes('p6'), deletes('p7'), deletes('p8'))).toBe(
      'drafting/no-operative-paragraph',
    );
    expect(refused(...Array.from({ length: 12 }, () => addsAfter('p7')))).toBeNull();
    const full = { ...amendable, operative: [...amendable.operative, ...Array(16).fill(operative('x'))] };
    const twenty = played(tabled, [lead('france'), { type: 'ReviseDraft', draft: d1, text: unnamed(full) }]);
    expect(when(twenty, lead('uk'), amend(addsAfter('p10'))).refused).toBe('amending/too-long');
  });

  it('[AM-7] bears the next symbol of the series, and says for which revision it was written', () => {
    const { state } = when(tabled, lead('uk'), amend(replaces('p7')));
    expect(state.public.council.amendments).toMatchObject([
      { id: 'a1', draft: 'd1', author: 'uk', symbol: 'S/2026/2', revision: 0, status: { is: 'submitted' } },
    ]);
    const other = played(
      state,
      [lead('china'), { type: 'SubmitDraft', text: typed() }],
      [lead('china'), { ...table, draft: id('d2') } as CouncilCommand],
    );
    expect(other.public.council.drafts[1]?.status).toEqual({ is: 'tabled', symbol: 'S/2026/3' });
  });

  it('[DR-4] writes its words beside the log', () => {
    const { texts } = when(tabled, lead('uk'), amend(replaces('p7', 'one'), addsUnder('p2', 2, 'two')));
    expect(texts.map(({ body }) => body)).toEqual(['one', 'two']);
  });
});

describe('withdrawing an amendment', () => {
  const proposed = played(tabled, [lead('uk'), amend(replaces('p7'))]);

  it('[AM-8] is for its author, by whoever acts in its name', () => {
    expect(when(proposed, lead('china'), withdraw).refused).toBe('amending/author-only');
    expect(when(proposed, deputy('uk'), withdraw).refused).not.toBeNull();
    expect(statuses(when(proposed, lead('uk'), withdraw).state)).toEqual(['withdrawn']);
  });

  it('[AM-8] happens once, to one that there is', () => {
    expect(when(played(proposed, [lead('uk'), withdraw]), lead('uk'), withdraw).refused).toBe(
      'amending/no-longer-pending',
    );
    expect(when(tabled, lead('uk'), withdraw).refused).toBe('amending/unknown-amendment');
  });
});

describe('an adopted amendment', () => {
  const three = played(
    tabled,
    [lead('uk'), amend(deletes('p3'))],
    [lead('china'), amend(replaces('p4'))],
    [lead('usa'), amend(replaces('p7'))],
  );

  it('[AM-10] [DR-19] is merged, and the version before it is kept under its symbol', () => {
    const after = merged(three, 'a1');
    const draft = draftIn(after);
    expect(outline(draft)).toBe('p1 p2[p5.2] p6 p7 p8');
    expect(draft).toMatchObject({ revision: 1, status: { is: 'tabled', symbol: 'S/2026/1' } });
    expect(draft.earlier.map(({ symbol, revision, text }) => [symbol, revision, outline(text)])).toEqual([
      ['S/2026/1', 0, 'p1 p2[p3.2 p4.3 p5.2] p6 p7 p8'],
    ]);
  });

  it('[AM-10] makes those fall that no longer fit, and leaves the others', () => {
    const after = merged(three, 'a1');
    expect(statuses(after)).toEqual(['adopted', 'fallen', 'submitted']);
    expect(outline(draftIn(merged(after, 'a3')))).toBe('p1 p2[p5.2] p6 p7 p8');
    expect(mergeAmendment(after.public.council, id<AmendmentId>('a2'))).toEqual({
      ok: false,
      error: [{ is: 'gone', change: 0, paragraph: 'p4' }],
    });
  });

  it('[DR-18] leaves the draft to the Council: its sponsors revise it no more', () => {
    const revise: CouncilCommand = { type: 'ReviseDraft', draft: d1, text: unnamed(amendable) };
    expect(when(three, lead('france'), revise).refused).toBeNull();
    expect(when(merged(three, 'a1'), lead('france'), revise).refused).toBe('drafting/text-fixed');
  });
});

describe('amendments to a draft that its sponsors change', () => {
  const two = played(tabled, [lead('uk'), amend(replaces('p3'))], [lead('china'), amend(setMoney(9))]);

  it('[AM-11] fall with a draft that is withdrawn', () => {
    const { state, types } = when(two, lead('france'), { type: 'WithdrawDraft', draft: d1 });
    expect(types).toEqual(['DraftWithdrawn', 'AmendmentFell', 'AmendmentFell']);
    expect(statuses(state)).toEqual(['fallen', 'fallen']);
  });

  it('[AM-10] fall where a revision no longer has what they change', () => {
    const draft = draftIn(two);
    const envoy = draft.operative[3];
    if (!envoy) throw new Error('The draft carries an envoy');
    const text = typed({
      chapterSeven: true,
      operative: [{ ...carrying(dealtMeasures.withConsent, { money: 4 }), id: envoy.id }],
    });
    const { state } = when(two, lead('france'), { type: 'ReviseDraft', draft: d1, text });
    expect(statuses(state)).toEqual(['fallen', 'submitted']);
    expect(draftIn(state).status).toEqual({ is: 'tabled', symbol: 'S/2026/1/Rev.1' });
    expect(outline(draftIn(merged(state, 'a2')))).toBe('p8');
  });
});

function setMoney(money: number): TypedChange {
  return { is: 'set-measure', paragraph: paragraph('p8'), params: { money } };
}

function addsMeasure(measure: string, target = 'country'): Extract<TypedChange, { is: 'add' }> {
  return {
    is: 'add',
    at: { is: 'after', paragraph: paragraph('p7') },
    adds: {
      kind: 'operative',
      opening: { is: 'phrase', phrase: 'decides' },
      body: null,
      measure: { id: measure, params: target === 'country' ? {} : { target } },
    },
  };
}

/** The text typed anew: its paragraphs come in as new ones. */
function unnamed(text: typeof amendable): typeof amendable {
  return { ...text, title: fresh('Revised') };
}
