import type { happenings as english } from '#app/_messages/en/happenings.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

/** Ce qui s’est passé et pourquoi, en phrases, comme le bilan le raconte. */
export const happenings: SameKeys<typeof english> = {
  start: 'Voilà où en étaient les choses au début de la session.',
  killedThatWeek:
    '{killed, plural, =0 {personne n’a été tué} one {# personne tuée} other {# personnes tuées}}',
  said: '{seat} : « {words} »',
  adjusted: 'Un animateur a fixé « {indicator} » à {value} : {reason}',
  adjustedIn: 'Un animateur a fixé « {indicator} » ({region}) à {value} : {reason}',
  ended: 'Un animateur a mis fin à « {measure} » : {reason}',
  broughtIn: 'Un animateur a fait survenir : {headline}',
  total: {
    killed: 'Civils tués',
    want: 'Morts de faim et de maladie',
    fled: 'Personnes chassées de chez elles',
    interveners: 'Civils tués par les intervenants',
  },
  question: '{question} : {subject}',
  place: {
    checked: 'par. {at}',
    around: 'vers le par. {at}',
    synopsis: 'résumé du rapport, {at}',
    'around-synopsis': 'résumé du rapport, vers {at}',
  },
  claimed: '« {words} » {standing}',
  shown: {
    week: 'Semaine {week, number}, {day} : {killed, plural, =0 {aucun civil tué} one {# civil tué} other {# civils tués}}',
    draft: 'Le projet {draft} (semaine {week, number})',
    vote: 'Le vote sur {draft} (semaine {week, number})',
    claim: 'Ce qu’en disaient les auteurs de {draft} : {criterion} (semaine {week, number})',
    measure: '{by} : {measure} (semaine {week, number})',
    council: 'Le Conseil : {measure} (semaine {week, number})',
    answer:
      'La capitale {granted, select, true {accepte} other {refuse}} : {question} (semaine {week, number})',
  },
  chose: {
    vote: {
      yes: 'a voté pour {draft}',
      no: 'a voté contre {draft}',
      abstain: 's’est abstenu sur {draft}',
      'not-participating': 'n’a pas pris part au vote sur {draft}',
    },
    draft: 'a présenté un projet ({measures})',
    sponsor: 's’est porté coauteur de {draft}',
    table: 'a déposé {draft}',
    withdraw: 'a retiré {draft}',
    move: 'a choisi cette action : {measure}',
    pledge: 'a contribué à ceci : {measure}',
    ask: 'a interrogé sa capitale. {question}',
    bring: 'a apporté la réponse de sa capitale. {question}',
    aDraft: 'un projet de résolution',
  },
};
