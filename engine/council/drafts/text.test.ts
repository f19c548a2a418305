import { describe, expect, it } from 'vitest';
import { draftLimits } from '#engine/council/limits.ts';
import {
  type CouncilCommand,
  carrying,
  dealtMeasures,
  fresh,
  inPhase,
  lead,
  operative,
  played,
  scenario,
  seated,
  typed,
  when,
} from '#engine/council/testing/chamber.ts';
import { type DraftId, id } from '#engine/kernel/ids.ts';
import { deckOf } from '#engine/session/deal.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { draftCommands, type TypedDraft, typedDraft } from './commands.ts';
import { draftHints } from './hints.ts';

const negotiation = inPhase(inPhase(seated, 'briefing'), 'negotiation');
const d1 = id<DraftId>('d1');
const submit = (text: TypedDraft = typed()): CouncilCommand => ({ type: 'SubmitDraft', text });
const table: CouncilCommand = { type: 'TableDraft', draft: d1 };
const drafted = (text?: TypedDraft, by = 'france') => played(negotiation, [lead(by), submit(text)]);
const draftIn = (state: SessionState) => state.public.council.drafts[0];
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
