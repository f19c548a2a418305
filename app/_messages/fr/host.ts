import type { host as english } from '#app/_messages/en/host.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

export const host: SameKeys<typeof english> = {
  sessions: {
    title: 'Vos sessions',
    create: 'Nouvelle session',
    emptyTitle: 'Aucune session pour l’instant.',
    empty: 'Créez-en une : cela prend une minute, et rien ne commence avant votre signal.',
    people: '{count, plural, =0 {personne encore} one {# personne} other {# personnes}}',
    turn: 'tour {turn, number} sur {turns, number}',
    code: 'Code {code}',
    open: 'Ouvrir le bureau',
    debrief: 'Ouvrir le bilan',
    projector: 'Projecteur',
    delete: 'Supprimer',
    created: 'créée le {moment}',
    invite: 'Inviter un animateur',
  },
  status: {
    lobby: 'Salle d’attente',
    playing: 'En cours',
    paused: 'En pause',
    debrief: 'Bilan',
    ended: 'Terminée',
  },
  delete: {
    title: 'Supprimer cette session ?',
    description:
      'Tout son journal, les noms et tous les messages sont effacés immédiatement, pour tous. C’est irréversible.',
    confirm: 'Saisissez le code {code} pour confirmer.',
    action: 'Supprimer la session',
  },
  invite: {
    title: 'Inviter un animateur',
    description:
      'La personne qui ouvre ce lien peut créer un compte et animer des sessions. Il sert une fois, pendant sept jours.',
    action: 'Créer un lien',
    link: 'Lien d’invitation',
  },
  create: {
    title: 'Nouvelle session',
    scenario: { title: 'Scénario', legend: 'Choisissez un scénario' },
    players: 'de {from, number} à {to, number} personnes',
    level: { introductory: 'Découverte', intermediate: 'Intermédiaire', advanced: 'Avancé' },
    setting: { invented: 'Pays imaginaire', historical: 'D’après un cas réel' },
    contentNote: 'À propos du contenu',
    length: {
      title: 'Durée',
      legend: 'Le temps dont vous disposez',
      minutes: '{minutes, number} minutes',
      plan: '{turns, plural, one {# tour} other {# tours}} de {weeks, plural, one {# semaine} other {# semaines}}',
      note: 'Une séance peut s’achever sur une pause et reprendre la semaine suivante.',
    },
    intensity: {
      title: 'Degré de précision des nouvelles',
      plain: 'Sobre',
      concrete: 'Concret',
      plainNote: 'Des chiffres et des lieux, sans description des violences.',
      concreteNote: 'Des récits tels que les publie un journal sérieux.',
    },
    bots: {
      title: 'Sièges tenus par des robots',
      legend: 'Choisissez les sièges que des robots tiennent dès le début',
      note: 'Vous pouvez en changer à tout moment dans la salle d’attente. Les sièges restés vides peuvent être confiés à des robots au départ.',
      count:
        '{count, plural, =0 {aucun siège tenu par un robot} one {# siège tenu par un robot} other {# sièges tenus par des robots}}',
      all: 'Tous',
      none: 'Aucun',
    },
    action: 'Ouvrir la salle d’attente',
  },
};
