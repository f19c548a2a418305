import type { measures as english } from '#app/_messages/en/measures.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

export const measures: SameKeys<typeof english> = {
  deck: 'Mesures',
  stage: 'Étape',
  search: 'Chercher une mesure',
  none: 'Aucune mesure ne correspond.',
  coercion: {
    '0': 'avec consentement',
    '1': 'pression',
    '2': 'contrainte sans armes',
    '3': 'force sans consentement',
  },
  military: 'soldats',
  legalBasis: 'Base juridique',
  needs: 'Nécessite',
  actsIn: 'de {from, number} à {to, plural, one {# semaine} other {# semaines}} avant d’agir',
  actsAtOnce: 'agit dans la semaine',
  mayBring: 'Peut apporter',
  sideEffects: 'Peut aussi entraîner',
  promise: { up: '{indicator} augmente', down: '{indicator} baisse' },
  size: { S: 'un peu', M: 'assez', L: 'fortement', XL: 'très fortement' },
  cost: '{points, plural, =0 {Ne coûte pas de capital politique.} one {Coûte # point de capital politique.} other {Coûte # points de capital politique.}}',
  costWithResources:
    'Coûte {points, plural, =0 {aucun capital politique} one {# point de capital politique} other {# points de capital politique}} et {amount, number} de vos ressources.',
  parameter: {
    troops: 'Soldats',
    police: 'Policiers',
    money: 'Millions de dollars',
    weeks: 'Semaines',
    target: 'Où',
    country: 'Tout le pays',
    bounds: 'de {min} à {max}',
    outside: 'Choisissez entre {min} et {max}.',
  },
  usesForce: 'Elle emploie la force : le projet doit défendre les six critères et dire comment cela finit.',
  chapterSeven: 'Elle exige le Chapitre VII.',
};
