import type { projector as english } from '#app/_messages/en/projector.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

export const projector: SameKeys<typeof english> = {
  title: 'Projecteur',
  until: {
    briefing: 'pour lire',
    negotiation: 'pour négocier',
    decision: 'pour décider',
    consequences: 'avant le tour suivant',
  },
  paused: 'en pause',
  next: 'Ensuite : {seats}',
  closed: 'Le Conseil ne siège pas',
  open: 'La séance est ouverte',
  suspended: 'La séance est suspendue',
  floor: '{seat} a la parole',
  votes: 'Le Conseil vote sur {symbol}',
  headline: 'Nouvelles',
  onTable: 'À l’examen',
  whatNow: 'Et maintenant',
  stage: 'Étape',
  ended: 'La session est terminée.',
  full: 'Plein écran',
};
