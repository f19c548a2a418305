import type { common as english } from '#app/_messages/en/common.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

export const common: SameKeys<typeof english> = {
  product: 'Threshold',
  skipToContent: 'Aller au contenu',
  loading: 'Chargement',
  downloads: {
    title: 'Télécharger des documents',
    as: '{name} : {kind}',
    kind: { pdf: 'PDF', docx: 'Word (DOCX)', txt: 'Texte' },
    draft: 'Projet : {title}',
    earlier: '{symbol}, version {version, number}',
    meeting: 'Procès-verbal de la séance {number, number}',
    amendment: 'Amendement {symbol}',
  },
  close: 'Fermer',
  cancel: 'Annuler',
  back: 'Retour',
  save: 'Enregistrer',
  copy: 'Copier',
  copied: 'Copié',
  optional: 'facultatif',
  none: 'aucun',
  you: 'vous',
  more: 'Plus',
  failed: {
    title: 'Cette partie ne s’est pas chargée.',
    advice:
      'Votre place et tout ce que vous avez écrit sont conservés. Réessayez ; en cas de nouvel échec, rechargez la page.',
    retry: 'Réessayer',
  },
  clock: { paused: 'en pause', left: 'temps restant' },
  language: { switch: 'Langue', en: 'English', fr: 'Français' },
  theme: { switch: 'Passer du papier à la salle du Conseil' },
  connection: {
    live: 'Connecté',
    connecting: 'Connexion en cours',
    lost: 'Pas de connexion',
    offlineTitle: 'Vous n’êtes pas connecté.',
    offlineAdvice:
      'Ce que vous écrivez reste sur cet appareil. Vous retrouverez votre siège automatiquement.',
    catchingUp: 'De retour. Récupération de ce que vous avez manqué.',
  },
  notFound: {
    title: 'Cette page n’existe pas.',
    advice: 'L’adresse est peut-être mal saisie, ou la session a été supprimée.',
    home: 'Vers la page d’accueil',
  },
  seat: { permanent: 'membre permanent', president: 'Présidence', bot: 'joué par un robot', empty: 'vacant' },
  phase: {
    briefing: 'Exposé',
    negotiation: 'Négociation',
    decision: 'Décision',
    consequences: 'Conséquences',
  },
  stage: { prevent: 'Prévenir', react: 'Réagir', rebuild: 'Reconstruire' },
  vote: {
    yes: 'Pour',
    no: 'Contre',
    abstain: 'Abstention',
    'not-participating': 'Ne participe pas',
    absent: 'Absent',
    waiting: 'N’a pas voté',
  },
  criterion: {
    authority: 'Autorité appropriée',
    'just-cause': 'Juste cause',
    intention: 'Bonne intention',
    'last-resort': 'Dernier recours',
    'proportional-means': 'Proportionnalité des moyens',
    prospects: 'Perspectives raisonnables',
  },
};
