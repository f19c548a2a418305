import type { TypedChange } from '#engine/council/drafts/amendments/commands.ts';
import type { TypedDraft } from '#engine/council/drafts/commands.ts';
import type { Draft } from '#engine/council/drafts/slice.ts';
import type { SubparagraphLevel } from '#engine/council/drafts/subparagraphs.ts';
import {
  type CouncilCommand,
  carrying,
  dealtMeasures,
  fresh,
  inPhase,
  lead,
  operative,
  played,
  seated,
  typed,
} from '#engine/council/testing/chamber.ts';
import { type DraftId, id, type ParagraphId } from '#engine/kernel/ids.ts';
import type { SessionState } from '#engine/session/slices.ts';

/** For tests of amendments: a draft of France's on the table, and ways to say what is changed of it. */
export const d1 = id<DraftId>('d1');
export const paragraph = (name: string): ParagraphId => id<ParagraphId>(name);

export function sub(level: SubparagraphLevel, body: string) {
  return { id: null, level, body: fresh(body) } as const;
}

/**
 * p1 preambular; p2 operative with (a) p3, (i) p4, (b) p5; p6 carries sanctions, p8 an envoy; p7 is words alone. It could
 * authorise force: its case is made. Ids are given out to preambular paragraphs first, then to each operative one with what stands
 * under it.
 */
export const amendable: TypedDraft = typed({
  chapterSeven: true,
  preambular: [{ id: null, opening: { is: 'phrase', phrase: 'recalling' }, body: fresh('the Charter') }],
  operative: [
    { ...operative('the parties'), subparagraphs: [sub(2, 'to stop'), sub(3, 'at once'), sub(2, 'to talk')] },
    carrying(dealtMeasures.sanctions),
    operative('all States'),
    carrying(dealtMeasures.withConsent, { money: 4 }),
  ],
  forceCase: {
    authority: fresh('The Council decides.'),
    'just-cause': fresh('Large-scale killing goes on.'),
    intention: fresh('To protect civilians.'),
    'last-resort': fresh('Talks failed.'),
    'proportional-means': fresh('Twelve weeks.'),
    prospects: fresh('The region supports it.'),
  },
  exitPlan: fresh('Observers follow.'),
});

const negotiation = inPhase(inPhase(seated, 'briefing'), 'negotiation');
export const submit = (text: TypedDraft): CouncilCommand => ({ type: 'SubmitDraft', text });
export const table: CouncilCommand = { type: 'TableDraft', draft: d1 };
export const tabled: SessionState = played(
  negotiation,
  [lead('france'), submit(amendable)],
  [lead('france'), table],
);

export const amend = (...changes: readonly TypedChange[]): CouncilCommand => ({
  type: 'SubmitAmendment',
  draft: d1,
  changes: [...changes],
});
export const replaces = (named: string, body = 'other words'): TypedChange => ({
  is: 'replace',
  paragraph: paragraph(named),
  opening: null,
  body: fresh(body),
});
export const deletes = (named: string): TypedChange => ({ is: 'delete', paragraph: paragraph(named) });
export const addsUnder = (named: string, level: SubparagraphLevel, body = 'new words'): TypedChange => ({
  is: 'add',
  at: { is: 'after', paragraph: paragraph(named) },
  adds: { kind: 'subparagraph', level, body: fresh(body) },
});
export const addsAfter = (named: string, body = 'new words'): TypedChange => ({
  is: 'add',
  at: { is: 'after', paragraph: paragraph(named) },
  adds: { kind: 'operative', ...words(body) },
});
const words = (body: string) =>
  ({ opening: { is: 'phrase', phrase: 'requests' }, body: fresh(body), measure: null }) as const;

/** Ids of a draft's paragraphs, each with those that stand under it: `p2[p3.2 p4.3]`. */
export function outline({
  preambular,
  operative: numbered,
}: Pick<Draft, 'preambular' | 'operative'>): string {
  return [...preambular, ...numbered]
    .map(({ id: name, subparagraphs = [] }) => {
      const below = subparagraphs.map((each) => `${each.id}.${each.level}`).join(' ');
      return below === '' ? name : `${name}[${below}]`;
    })
    .join(' ');
}

export function draftIn(state: SessionState): Draft {
  const [draft] = state.public.council.drafts;
  if (draft === undefined) throw new Error('There is no draft');
  return draft;
}
