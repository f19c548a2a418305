import type { drafting as english } from '#app/_messages/en/drafting.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

export const drafting: SameKeys<typeof english> = {
  title: { new: 'Nouveau projet de résolution', revise: 'Réviser {symbol}' },
  amending: {
    title: 'Amender {symbol}',
    note: 'Modifiez le texte comme vous le voulez. Vos modifications deviennent votre amendement.',
    submit: 'Proposer l’amendement',
    missing: 'une modification du projet',
    count:
      '{count, plural, one {# modification} other {# modifications}} jusqu’ici ; un amendement en a au plus {most, number}.',
  },
  mode: { label: 'Affichage', write: 'Écrire', read: 'Lire' },
  name: { label: 'Titre', hint: 'De quoi il s’agit, en quelques mots.' },
  council: 'Le Conseil de sécurité,',
  preambular: {
    title: 'Préambule',
    note: 'Pourquoi le Conseil agit : ce qu’il rappelle, sait et redoute.',
    add: 'Ajouter un alinéa au préambule',
    paragraph: 'Alinéa {number, number} du préambule',
  },
  operative: {
    title: 'Dispositif',
    note: 'Ce que fait le Conseil. Un paragraphe peut porter une mesure, qui agit si le projet est adopté.',
    addMeasure: 'Ajouter une mesure',
    addText: 'Ajouter un paragraphe rédigé',
    paragraph: 'Paragraphe {number, number}',
    empty: 'Un projet doit avoir au moins un paragraphe de dispositif.',
  },
  opening: {
    label: 'Ouverture',
    own: 'autres mots…',
    ownLabel: 'Ouverture avec vos mots',
    strength: {
      '0': 'Prend note',
      '1': 'Se félicite, déplore',
      '2': 'Demande',
      '3': 'Exhorte',
      '4': 'Exige',
      '5': 'Décide',
    },
  },
  body: {
    label: 'Texte',
    preambular: 'que la situation en …',
    operative: 'que tous les États doivent …',
    measure: 'Laissez vide pour que la mesure parle d’elle-même.',
  },
  measure: {
    choose: 'Choisir une mesure',
    description: 'Rangées selon leur moment : prévenir, réagir, reconstruire.',
    pick: 'La mettre dans le projet',
    change: 'Une autre mesure',
    drop: 'Sans mesure',
  },
  move: { up: 'Monter', down: 'Descendre', remove: 'Retirer' },
  sub: {
    list: 'Sous-paragraphes',
    add: 'Ajouter un sous-paragraphe',
    text: 'Sous-paragraphe {mark}',
    in: 'Descendre {mark} d’un niveau',
    out: 'Remonter {mark} d’un niveau',
    up: 'Monter {mark}',
    down: 'Baisser {mark}',
    remove: 'Supprimer {mark}',
  },
  chapterSeven: {
    label: 'Agissant en vertu du Chapitre VII de la Charte',
    hint: 'Nécessaire pour les mesures de contrainte. Constatez d’abord une menace contre la paix.',
  },
  force: {
    title: 'L’argumentation pour l’emploi de la force',
    intro:
      'Une mesure de ce projet emploie la force. Le rapport lui pose six questions. Répondez à chacune avant de déposer le projet ; le bilan placera vos réponses à côté de la vérité.',
    exit: 'Comment cela finit, et ce qui suit',
    question: {
      authority: 'Qui l’autorise, et le Conseil a-t-il été saisi à temps ?',
      'just-cause': 'Y a-t-il des tueries ou des expulsions massives, réelles ou imminentes ? Qui le dit ?',
      intention: 'Son premier but est-il de faire cesser ou d’éviter des souffrances ?',
      'last-resort': 'Qu’a-t-on tenté d’autre, ou pourquoi cela n’aurait-il pas suffi ?',
      'proportional-means': 'Est-ce le minimum nécessaire, en force et en durée ?',
      prospects: 'Cela aidera-t-il, sans empirer les choses ?',
    },
  },
  hint: {
    title: 'À revoir',
    'own-opening':
      '{paragraph} s’ouvre avec vos propres mots. Les ouvertures habituelles du Conseil disent la force voulue.',
    'threat-not-determined':
      'Il agit en vertu du Chapitre VII, mais ne constate nulle part de menace contre la paix.',
    'coercion-not-decided':
      '{paragraph} contraint, mais son ouverture ne décide pas. Les États peuvent ne pas se sentir liés.',
  },
  kept: 'Ce que vous écrivez est conservé sur cet appareil.',
  submit: { new: 'Partager le projet', revise: 'Enregistrer la révision' },
  discard: {
    action: 'Abandonner',
    title: 'Abandonner ce que vous avez écrit ?',
    advice: 'Ce n’est conservé nulle part ailleurs.',
  },
  unfinished: 'Il manque encore : {what}',
  missing: {
    operative: 'un paragraphe de dispositif',
    body: 'du texte dans {paragraph}',
    subparagraph: 'le texte d’un sous-paragraphe : {paragraph}',
    opening: 'une ouverture dans {paragraph}',
    parameters: 'des chiffres dans {paragraph}',
  },
};
