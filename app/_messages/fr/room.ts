import type { room as english } from '#app/_messages/en/room.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

export const room: SameKeys<typeof english> = {
  tabs: {
    label: 'Parties de la salle',
    situation: 'Situation',
    council: 'Conseil',
    talks: 'Échanges',
    seat: 'Mon siège',
    record: 'Journal',
    unread: '{count, plural, one {# non lu} other {# non lus}}',
    news: '{count, plural, one {# nouveau} other {# nouveaux}}',
  },
  turn: 'tour {turn, number} sur {turns, number}',
  turnShort: 'tour {turn, number}',
  phases: 'Phases du tour',
  now: 'en cours',
  done: 'terminée',
  left: {
    briefing: 'pour lire',
    negotiation: 'pour négocier',
    decision: 'pour décider',
    consequences: 'avant le tour suivant',
  },
  paused: 'en pause',
  pausedOvernight: 'jusqu’à la prochaine séance',
  role: {
    lead: 'vous dirigez',
    deputy: 'vous conseillez',
    none: 'pas encore de siège',
    facilitator: 'animateur',
  },
  view: 'Langue et affichage',
  announce: {
    phase: 'Tour {turn, number} : {phase}.',
    paused: 'L’horloge est en pause.',
    resumed: 'L’horloge tourne de nouveau.',
  },
  elsewhere: {
    title: 'Votre siège est ouvert sur un autre appareil.',
    advice: 'Celui-ci est en veille. Reprenez le siège pour continuer ici.',
    action: 'Continuer ici',
  },
  removed: {
    title: 'L’animateur vous a retiré de cette session.',
    advice: 'Parlez-lui ; il peut vous laisser revenir. Réessayez alors ici.',
    action: 'Réessayer',
  },
  botPlays: {
    title: 'Un robot joue votre siège pour l’instant.',
    advice:
      'Votre animateur lui a confié le siège quand aucun de vous n’était là. Reprenez-le pour continuer.',
    action: 'Reprendre le siège',
  },
  steppedOut: {
    title: 'Vous vous êtes retiré.',
    advice: 'Prenez le temps qu’il vous faut. Personne ne demande pourquoi. Votre siège vous attend.',
    action: 'Revenir',
  },
};
