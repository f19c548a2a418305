'use client';

import DraftEditor from '#app/_features/drafting/components/draft-editor.tsx';
import {
  addParagraph,
  changeParagraph,
  emptyDraftForm,
} from '#app/_features/drafting/components/draft-form.ts';
import type { DraftingKit, PhraseOption } from '#app/_features/drafting/components/drafting-views.ts';
import { idle, refused } from '#app/_lib/submission.ts';
import { defaultParameters } from '#app/_shared/measure-view.ts';
import { measures } from '#app/gallery/_samples/measures.ts';

const phrase = (id: string, words: string, strength = 0): PhraseOption => ({ id, words, strength });

const kit: DraftingKit = {
  preambularPhrases: [
    phrase('recalling', 'Recalling'),
    phrase('expressing-grave-alarm', 'Expressing grave alarm'),
    phrase('determining', 'Determining'),
  ],
  operativePhrases: [
    phrase('decides', 'Decides', 5),
    phrase('authorizes', 'Authorizes', 5),
    phrase('demands', 'Demands', 4),
    phrase('urges', 'Urges', 3),
    phrase('requests', 'Requests', 2),
    phrase('welcomes', 'Welcomes', 1),
    phrase('takes-note-of', 'Takes note of', 0),
  ],
  firstPhrase: { preambular: 'recalling', operative: 'requests', measure: 'decides' },
  deck: measures,
  stage: 'react',
  limits: {
    title: 140,
    opening: 60,
    text: 2000,
    preambular: 12,
    operative: 20,
    subparagraphs: 20,
    subparagraph: 1000,
  },
  hintsFor: (form) => (form.chapterSeven ? [{ code: 'threat-not-determined' }] : []),
};

const force = measures.find((measure) => measure.usesForce)!;
const started = [
  (form: typeof emptyDraftForm) => ({ ...form, title: 'Protection force for Tessin', chapterSeven: true }),
  (form: typeof emptyDraftForm) => addParagraph(form, 'preambular', { phrase: 'recalling', measure: null }),
  (form: typeof emptyDraftForm) =>
    changeParagraph(form, 'preambular', 'k1', { body: 'its resolution 2024 (2031)' }),
  (form: typeof emptyDraftForm) =>
    addParagraph(form, 'operative', {
      phrase: 'authorizes',
      measure: { id: force.id, parameters: defaultParameters(force) },
    }),
  (form: typeof emptyDraftForm) => addParagraph(form, 'operative', { phrase: 'requests', measure: null }),
  (form: typeof emptyDraftForm) =>
    changeParagraph(form, 'operative', 'k3', {
      body: 'the Secretary-General',
      subparagraphs: [
        { key: 's1', id: null, level: 2, body: 'to send a fact-finding mission, which shall' },
        { key: 's2', id: null, level: 3, body: 'look into the killings in Tessin' },
        { key: 's3', id: null, level: 2, body: 'to report within two weeks' },
      ],
    }),
].reduce((form, step) => step(form), emptyDraftForm);

export function Drafting({ state }: { readonly state: string }) {
  return (
    <main id="content" className="px-4 py-6 pb-24">
      <DraftEditor
        key={state}
        keptAs={`gallery/${state}`}
        writes={state === 'revise' ? { is: 'revision', symbol: 'S/2031/14' } : { is: 'draft' }}
        initial={state === 'new' ? emptyDraftForm : started}
        kit={kit}
        submission={state === 'refused' ? refused({ code: 'drafting/too-many', params: { most: 3 } }) : idle}
        onSubmit={() => {}}
        onClose={() => {}}
      />
    </main>
  );
}
