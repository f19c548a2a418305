import type { join as english } from '#app/_messages/en/join.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

export const join: SameKeys<typeof english> = {
  title: 'Rejoindre une session',
  code: {
    label: 'Code',
    hint: 'Lettres et chiffres ; majuscules et espaces sont indifférents.',
    continue: 'Continuer',
  },
  name: {
    title: 'Qui êtes-vous ?',
    label: 'Votre nom',
    hint: 'Tel que les autres le verront. Un prénom suffit.',
    continue: 'Continuer',
    missing: 'Saisissez un nom que les autres reconnaîtront.',
  },
  seat: {
    title: 'Prenez un siège',
    intro: 'Un siège occupé se partage : une personne dirige, les autres conseillent et rédigent.',
    deal: 'Votre animateur attribue les sièges. Vous verrez le vôtre dans la salle d’attente.',
    take: 'Prendre ce siège',
    any: 'Laisser l’animateur choisir pour moi',
    legend: 'Sièges',
    missing: 'Choisissez un siège, ou laissez l’animateur choisir.',
    free: 'libre',
    shared: '{count, plural, one {# personne} other {# personnes}}',
    full: 'complet',
    members: 'Membres du Conseil',
    others: 'Autour du Conseil',
  },
  enter: 'Entrer dans la salle d’attente',
  care: { title: 'Avant d’entrer' },
  return: {
    offer: 'Vous étiez déjà là, sur un autre appareil ?',
    label: 'Votre code de retour',
    hint: 'Il figure sous Mon siège sur l’autre appareil ; votre animateur peut le retrouver.',
    action: 'Retrouver mon siège',
  },
  steps: 'Étape {step, number} sur {count, number}',
  at: '{scenario}, animée par {host}',
};
