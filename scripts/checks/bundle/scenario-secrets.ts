import { join } from 'node:path';
import { listScenarios, loadScenario, scenariosFolder } from '#scenarios/load.ts';
import { sentencesOf } from './plain-text.ts';

/** A sentence that only some may read, and whose. */
export interface Secret {
  readonly of: string;
  readonly sentence: string;
}

/**
 * The sentences of every shipped scenario that are not for everybody: briefs, objectives, coming news, endings, notes for
 * the facilitator, in every language. A sentence that also stands in a public text is no secret.
 */
export function readScenarioSecrets(root: string): readonly Secret[] {
  const folder = join(root, scenariosFolder);
  return listScenarios(folder).flatMap((slug) => {
    const texts = Object.entries(loadScenario(slug, folder).texts).map(
      ([key, { audience, english, translations }]) => ({
        key,
        isPublic: audience === 'public',
        sentences: [english, ...Object.values(translations)].flatMap(({ concrete, plain }) =>
          [concrete, plain].flatMap((wording) => sentencesOf(wording)),
        ),
      }),
    );
    const open = new Set(texts.filter(({ isPublic }) => isPublic).flatMap(({ sentences }) => sentences));
    return texts
      .filter(({ isPublic }) => !isPublic)
      .flatMap(({ key, sentences }) => sentences.map((sentence) => ({ of: `${slug}/${key}`, sentence })))
      .filter(({ sentence }) => !open.has(sentence));
  });
}
