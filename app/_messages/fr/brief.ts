import type { brief as english } from '#app/_messages/en/brief.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

export const brief: SameKeys<typeof english> = {
  title: 'Votre dossier',
  secret: 'Pour votre délégation seule, jusqu’au bilan.',
  objectives: 'Ce que vous voulez',
  weight: { high: 'compte le plus', middle: 'compte', low: 'compte un peu' },
  sources: 'Cette position s’appuie sur les votes publics',
  sourceLine: '{position} sur {symbol} ({date}), {topic}',
};
