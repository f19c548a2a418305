import type { record as english } from '#app/_messages/en/record.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

export const record: SameKeys<typeof english> = {
  title: 'Journal',
  search: 'Chercher dans le journal',
  kinds: 'Afficher',
  all: 'Tout',
  kind: {
    clock: 'Tours',
    speech: 'Interventions',
    draft: 'Projets',
    vote: 'Votes',
    move: 'Actions',
    news: 'Nouvelles',
    undone: 'Annulations',
  },
  turn: 'Tour {turn, number}',
  before: 'Avant le premier tour',
  count: '{count, plural, =0 {Rien ne correspond.} one {# entrée} other {# entrées}}',
  empty: 'Rien ne s’est encore passé. Tout ce qui est public figurera ici, dans l’ordre.',
  undone: 'annulé par un animateur',
};
