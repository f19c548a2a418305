import type { situation as english } from '#app/_messages/en/situation.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

export const situation: SameKeys<typeof english> = {
  title: 'Situation',
  reported: 'selon les rapports',
  reportedNote:
    'Ces chiffres sont ceux que rapportent observateurs, agences et journalistes. La vérité se trouve d’ordinaire, mais pas toujours, dans la fourchette.',
  map: {
    label: 'Civils tués par région, d’après le dernier rapport',
    caption: 'Civils tués par région, dernier rapport.',
    flows: 'Flèches : personnes en fuite.',
    legend: 'Niveaux',
    level: { '0': 'rien de signalé', '1': 'peu', '2': 'sérieux', '3': 'grave', '4': 'massacres' },
    none: 'Choisissez une région pour lire ce qu’on en rapporte.',
  },
  stage: {
    prevent: 'La prévention est encore possible.',
    react: 'La protection échoue.',
    rebuild: 'Les tueries ont cessé ; la suite décidera si elles reviennent.',
  },
  warning: {
    watch: 'Les analystes surveillent le risque d’atrocités de masse.',
    alert: 'Les analystes alertent : atrocités de masse possibles dans les trois mois.',
  },
  indicators: {
    title: 'Ce qui est rapporté',
    others: 'Autres indicateurs',
    empty: 'Le premier rapport arrive avec le premier tour.',
    unit: { 'persons-per-week': 'par semaine', index: 'sur 100' },
    range: '{low} – {high}',
    rangeUnit: '{low} – {high} {unit}',
    notReported: 'non rapporté',
    worse: 'pire',
    better: 'mieux',
    changed: 'changé',
    same: 'inchangé',
    spark:
      '{name} : {count, plural, one {# rapport} other {# rapports}}, dernier {estimate}, entre {low} et {high}',
    open: 'D’où vient ce chiffre et ce qui est censé le faire bouger',
  },
  detail: {
    what: 'Ce que c’est',
    from: 'D’où vient le chiffre',
    confidence: {
      low: 'Confiance faible : peu de sources, peu d’accès.',
      moderate: 'Confiance moyenne : plusieurs sources, avec des lacunes.',
      high: 'Confiance élevée : des sources indépendantes concordent.',
    },
    asOf: 'Il décrit la semaine du {day}.',
    moved: 'En cours pour le faire bouger',
    movedNote:
      'Les mesures à l’œuvre, selon ce qu’elles promettent, de la plus forte à la plus faible. Ce qui l’a fait bouger en vérité s’ouvre au bilan.',
    notMoved:
      'Aucune mesure à l’œuvre ne promet de le faire bouger. Ce qui l’a fait bouger s’ouvre au bilan.',
    up: 'l’augmente',
    down: 'le réduit',
    sideEffect: 'effet secondaire',
    scale: 'Ce que l’échelle signifie',
    history: 'Rapports jusqu’ici',
    week: 'Semaine',
    estimate: 'Estimation',
    range: 'Fourchette',
  },
  news: {
    title: 'Nouvelles',
    empty: 'Pas encore de nouvelles.',
    fresh: 'nouveau',
    private: 'pour votre siège seul',
  },
  underWay: {
    title: 'En cours',
    empty: 'Aucune mesure n’a encore été prise.',
    by: 'par {who}',
    status: {
      decided: 'décidée ; prend effet avec ce tour',
      pending: 'en attente',
      deploying: 'en route, {share}',
      acting: 'à l’œuvre, {share}',
      suspended: 'suspendue',
      futile: 'sans effet',
      ended: 'terminée',
    },
    pledged: '{given} sur {asked} {resource}',
    resource: { troops: 'soldats', police: 'policiers', money: 'millions de dollars' },
    act: { pledge: 'Contribuer', end: 'Y mettre fin' },
    progress: '{name} : {share} du nécessaire',
  },
};
