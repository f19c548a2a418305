import type { front as english } from '#app/_messages/en/front.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

export const front: SameKeys<typeof english> = {
  title: 'Décider quand le monde doit agir.',
  lead: 'Une classe, un club ou un groupe en formation siège autour de la table du Conseil de sécurité pendant qu’une crise grandit. Vous négociez, rédigez, votez, et voyez l’effet de vos décisions.',
  code: {
    label: 'Code de votre session',
    hint: 'Il est affiché au projecteur, ou votre animateur le connaît.',
    join: 'Rejoindre',
    missing: 'Saisissez d’abord le code.',
  },
  practise: {
    title: 'Pas de session aujourd’hui ?',
    action: 'S’exercer seul',
    note: 'Un scénario court avec des robots, sans compte.',
    you: 'Vous',
  },
  host: { action: 'Connexion animateur' },
  what: {
    title: 'Le déroulement d’une session',
    prevent: {
      title: 'Prévenir',
      text: 'D’abord les alertes : médiation, observateurs, pressions. Ce qui est évité ne fait pas la une, et compte le plus.',
    },
    react: {
      title: 'Réagir',
      text: 'Si la protection échoue, le Conseil doit trancher. Qui demande la force doit défendre six critères.',
    },
    rebuild: {
      title: 'Reconstruire',
      text: 'Après, il reste un pays : la sécurité, la justice, un retour qui dure.',
    },
  },
  report:
    'D’après le rapport La responsabilité de protéger (Commission internationale de l’intervention et de la souveraineté des États, 2001).',
  care: 'Chaque siège est celui d’un décideur autour d’une table. Personne ne joue une victime ou un bourreau, et chacun peut se retirer un moment.',
};
