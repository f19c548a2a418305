import type { whatIf as english } from '#app/_messages/en/what-if.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

/** Ce que chaque décision a changé. Jamais une prévision : il s’agit de cette session et de ce modèle. */
export const whatIf: SameKeys<typeof english> = {
  part: 'Et si',
  title: 'Ce que chaque décision a changé',
  note: 'La session est revécue selon les mêmes règles et les mêmes hasards, sans une décision. Chacun refait ce qu’il a fait, et personne ne réagit à ce qui manque. Cela dit quelque chose de cette session et de son modèle ; ce n’est une prévision pour aucun pays.',
  apart: 'Les différences ne s’additionnent pas : chacune est la session entière sans cette seule décision.',
  below: 'Un nombre inférieur à zéro signifie qu’il y en a eu davantage à cause d’elle.',
  otherwise:
    'Cette session a été jouée avec une version antérieure du modèle. Ce qui est comparé ici est revécu avec la version actuelle ; les nombres diffèrent donc de ceux plus haut.',
  waiting: 'Une autre session est revécue d’abord. La vôtre suit.',
  first: 'La session est en train d’être revécue.',
  progress: 'Revécue avec {lived, number} autres jeux de hasards sur {planned, number}',
  empty: {
    title: 'Il n’y avait aucune décision à retirer.',
    advice:
      'Aucune résolution portant une mesure n’a été adoptée, aucun siège n’a pris de mesure, et aucune réponse de la capitale n’a été apportée.',
  },
  whole: 'Tout ce qui a été fait, à côté de la même crise sans intervention',
  order: 'Dans l’ordre des décisions',
  same: 'Sans différence dans cette session',
  sameNote:
    'Sans l’une d’elles, autant de personnes seraient mortes et auraient fui. Ce n’est pas un verdict : à certaines le temps a manqué, à d’autres les moyens ou le consentement.',
  by: '{by}, tour {turn, number}',
  carrying: '{symbol}, avec {measures}',
  answer: 'La réponse de la capitale : {question}',
  theCapital: 'La capitale',
  deaths: 'Morts',
  displaced: 'Personnes chassées de chez elles',
  fewer: '{count} de moins',
  more: '{count} de plus',
  none: 'aucune différence',
  legend: {
    bar: 'avec les hasards de cette session',
    line: 'avec d’autres hasards : huit sur dix sont sur le trait, le point est le milieu',
    sides: 'À droite du trait vertical, il y a eu moins de mal grâce à elle ; à gauche, davantage.',
  },
  said: {
    alone: 'Sans intervention, {deaths} et {displaced}.',
    without: 'Sans elle, {deaths} et {displaced}.',
    deaths: {
      more: '{persons, plural, one {# personne de plus serait morte} other {# personnes de plus seraient mortes}}',
      fewer:
        '{persons, plural, one {# personne de moins serait morte} other {# personnes de moins seraient mortes}}',
      same: 'autant de personnes seraient mortes',
    },
    displaced: {
      more: '{persons, plural, one {# de plus aurait dû fuir} other {# de plus auraient dû fuir}}',
      fewer: '{persons, plural, one {# de moins aurait dû fuir} other {# de moins auraient dû fuir}}',
      same: 'autant auraient dû fuir',
    },
    spread: {
      alone:
        'Avec d’autres hasards, tout cela a évité, huit fois sur dix, entre {low} et {high} morts ({median} au milieu).',
      without:
        'Avec d’autres hasards, elle a évité, huit fois sur dix, entre {low} et {high} morts ({median} au milieu).',
    },
  },
  table: {
    more: 'Les nombres en tableau',
    caption:
      'Mal évité par chaque décision : dans cette session, et avec d’autres hasards de – à dans huit cas sur dix',
    decision: 'Décision',
    here: '{what} : évités ici',
    range: '{what} : autres hasards',
    fromTo: 'de {low} à {high}, milieu {median}',
    notYet: 'pas encore connu',
    all: 'Tout ce qui a été fait',
  },
};
