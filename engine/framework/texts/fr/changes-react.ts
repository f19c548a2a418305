import type { AssessmentTexts } from '#engine/framework/texts/shape.ts';

type Changes = AssessmentTexts['changes'];

export const reactChanges: Pick<
  Changes,
  Extract<keyof Changes, `JC-${string}` | `RE-${string}` | 'PR-B' | 'EV-1' | `MI-${string}`>
> = {
  'JC-A': {
    met: 'Une protection plus précoce aurait gardé la crise en deçà ; cette ligne ne juge personne.',
    partly: 'Un peu plus de mal l’aurait franchi ; cette ligne ne juge personne.',
    violated: 'Cette ligne est un fait, et n’est jamais enfreinte.',
    'not-applicable': 'Mille morts en trente jours, ou cinq mille en un an.',
  },
  'JC-B': {
    met: 'Une protection plus précoce aurait gardé la crise en deçà ; cette ligne ne juge personne.',
    partly: 'Un peu plus d’expulsions l’aurait franchi ; cette ligne ne juge personne.',
    violated: 'Cette ligne est un fait, et n’est jamais enfreinte.',
    'not-applicable':
      'Cent mille personnes chassées à dessein en quatre-vingt-dix jours, ou un dixième d’un groupe menacé.',
  },
  'RE-ANSWER': {
    met: 'Quelques semaines de retard l’auraient fait perdre.',
    partly:
      'Une réponse décidée plus tôt, avec des moyens qui agissent dans les trente jours du franchissement.',
    violated: 'Une réponse avec ses moyens en place ; le temps compte à partir du franchissement.',
    'not-applicable': 'La question se pose dès que le seuil est franchi.',
  },
  'RE-INACTION': {
    met: 'Cela tient à une décision qui dépasse les paroles, en quatorze jours.',
    partly: 'Décider en quatorze jours, et donner ses moyens à ce que l’on décide.',
    violated: 'Une décision qui dépasse les paroles, prise ensemble : pression, protection, médiation.',
    'not-applicable': 'La question se pose dès que le seuil est franchi.',
  },
  'RE-1': {
    met: 'Cela tient à la cible et à la surveillance : un embargo global, ou personne pour veiller, l’auraient fait perdre.',
    partly: 'Viser les responsables, faire veiller un groupe d’experts, et s’assurer que cela agit.',
    violated: 'Des sanctions qui visent les responsables, tôt ; rien qui affame un peuple.',
    'not-applicable': 'La question se pose dès que le seuil est proche.',
  },
  'PR-B': {
    met: 'Cela tient à ce que le moins coercitif a été essayé d’abord, ou en même temps.',
    partly: 'Essayer le degré laissé de côté, ou dire au dossier pourquoi il ne servirait à rien.',
    violated:
      'Pourparlers et offres avant les pressions, pressions avant les sanctions, et tout cela avant la force.',
    'not-applicable': 'La question se pose dès que quelque chose de coercitif est fait.',
  },
  'EV-1': {
    met: 'Cela tient à une seconde source, et à une source sans camp.',
    partly:
      'Une seconde source ; une enquête, des observateurs ou une ONG sur place, assez tôt pour rendre compte.',
    violated: 'N’importe quelle source impartiale avant la décision.',
    'not-applicable': 'La question se pose dès que le seuil est franchi ou la force décidée.',
  },
  'MI-AUTHORITY': {
    met: 'Sans la résolution ou le consentement, ce n’aurait été l’autorité de personne.',
    partly: 'Une résolution au titre du Chapitre VII avant la force, ou le consentement de l’État.',
    violated:
      'Demander d’abord l’autorité du Conseil ; à défaut, celle de l’Assemblée ou d’une organisation régionale qui se tourne aussitôt vers le Conseil.',
    'not-applicable': 'La question se pose dès que la force est autorisée ou employée.',
  },
  'MI-JUSTCAUSE': {
    met: 'Cela tient aux faits, et à ce qu’ils étaient établis.',
    partly: 'De meilleures preuves, ou attendre de voir si l’État voulait et pouvait protéger.',
    violated: 'Des mesures en deçà de la force : c’est elles qu’appelle un mal de cette taille.',
    'not-applicable': 'La question se pose dès que la force est autorisée ou employée.',
  },
  'MI-INTENTION': {
    met: 'Cela tient au nombre des mains, à la région, et à une fin en son temps.',
    partly: 'Plus de contributeurs, le soutien attesté de la région, et une force qui finit avec sa tâche.',
    violated: 'Ne pas agir seul.',
    'not-applicable': 'La question se pose dès que la force est autorisée ou employée.',
  },
  'MI-LASTRESORT': {
    met: 'Cela tient à ce qui avait été essayé avant, ou aux raisons au dossier.',
    partly: 'Essayer ce qui manquait, ou dire au dossier pourquoi cela ne servirait à rien.',
    violated: 'Essayer d’abord pourparlers, pressions et sanctions.',
    'not-applicable': 'La question se pose dès que la force est autorisée ou employée.',
  },
  'MI-PROPORTION': {
    met: 'Cela tient à peu de civils frappés et à beaucoup de protégés.',
    partly: 'Des règles plus strictes, des cibles plus étroites, et une fin en son temps.',
    violated:
      'Des moyens qui atteignent à temps ceux qui sont en danger, et un mal causé bien au-dessous de ce qu’il évite.',
    'not-applicable': 'La question se pose après quelques semaines de recours à la force.',
  },
  'MI-PROSPECTS': {
    met: 'Cela tient à des moyens promis, à un plan de sortie, et à ce qu’aucune guerre plus large n’était en vue.',
    partly: 'Un plan pour la fin, et les moyens promis avant le début.',
    violated: 'Ne pas recourir à la force quand il faut craindre une guerre plus large ou plus de mal.',
    'not-applicable': 'La question se pose dès que la force est autorisée ou employée.',
  },
};
