import type { AssessmentTexts } from '#engine/framework/texts/shape.ts';

const onceRebuilding =
  'La question se pose dès que la crise en vient à la reconstruction, et en a eu le temps.';

export const rebuildChanges: Pick<
  AssessmentTexts['changes'],
  Extract<keyof AssessmentTexts['changes'], `RB-${string}`>
> = {
  'RB-EXIT': {
    met: 'Cela tient à un plan fait avant l’entrée.',
    partly: 'Le plan avant l’entrée, et pour le tout.',
    violated: 'Un paragraphe sur la fin, avant le début.',
    'not-applicable': 'La question se pose dès que la force est autorisée ou employée.',
  },
  'RB-SEC1': {
    met: 'Cela tient à la sécurité de tous, quelle que soit leur origine.',
    partly: 'Une protection sur place pour ceux qui craignent la vengeance.',
    violated: 'Une mission qui ait les moyens de protéger, avant de reconstruire quoi que ce soit.',
    'not-applicable': onceRebuilding,
  },
  'RB-SEC2': {
    met: 'Cela tient à l’argent pour la part la plus longue : la réinsertion.',
    partly: 'Un plan en quatre-vingt-dix jours, avec quatre cinquièmes de son argent.',
    violated: 'Un programme pour les combattants, financé.',
    'not-applicable': onceRebuilding,
  },
  'RB-SEC3': {
    met: 'Cela tient à l’armée et à la police ensemble.',
    partly: 'L’autre moitié : filtrer et former la police, ou réformer l’armée.',
    violated: 'Filtrer, former et soumettre à un contrôle civil l’armée et la police.',
    'not-applicable': onceRebuilding,
  },
  'RB-JUS1': {
    met: 'Cela tient à des institutions qui durent.',
    partly: 'Des institutions, et des affaires qui leur soient vraiment soumises.',
    violated:
      'Une police, des tribunaux et des prisons qui fonctionnent, et pas d’amnistie au lieu de procès.',
    'not-applicable': onceRebuilding,
  },
  'RB-JUS2': {
    met: 'Cela tient aux deux voies.',
    partly: 'L’autre voie : des procès à côté de la réconciliation, la réconciliation à côté des procès.',
    violated:
      'Un tribunal pour les crimes les plus graves, ou une commission pour la vérité ; mieux, les deux.',
    'not-applicable': onceRebuilding,
  },
  'RB-JUS3': {
    met: 'Cela tient à des droits que l’on peut faire valoir, et à des gens qui sont rentrés.',
    partly: 'Les deux : un programme de retour ou de restitution, et une sécurité qui permet de rentrer.',
    violated: 'Un programme de retour, et un organe qui décide des biens.',
    'not-applicable':
      'La question se pose dès que la crise en vient à la reconstruction, et s’il y a des gens à faire rentrer.',
  },
  'RB-DEV1': {
    met: 'Cela tient au travail pour ceux qui ont combattu et à la fin des sanctions.',
    partly: 'Ce qui manque, surtout le travail pour ceux qui ont combattu.',
    violated: 'Un fonds de reconstruction, des travaux publics, et des sanctions levées selon des critères.',
    'not-applicable': onceRebuilding,
  },
  'RB-OWN': {
    met: 'Cela tient à des dirigeants locaux à l’œuvre.',
    partly: 'Les deux : des fonctions remises, et l’État lui-même au travail.',
    violated: 'Un calendrier de remise, des élections ou une constitution faite par la population elle-même.',
    'not-applicable': onceRebuilding,
  },
  'RB-LIM': {
    met: 'Cela tient à un terme, et à ce que le Conseil y est revenu.',
    partly: 'Une réunion du Conseil sur la durée encore nécessaire.',
    violated: 'Un terme dans le mandat, et un examen avant de le prolonger.',
    'not-applicable':
      'La question se pose dès que la crise en vient à la reconstruction avec une présence étrangère.',
  },
  'RB-ADM': {
    met: 'Cela tient au mandat du Conseil et à quelqu’un à qui répondre.',
    partly: 'Des observateurs, un tribunal ou une direction élue à qui rendre des comptes.',
    violated: 'Un mandat du Conseil.',
    'not-applicable': 'La question se pose dès que quelqu’un de l’extérieur gouverne à la place du pays.',
  },
  'RB-RELAPSE': {
    met: 'Cela tient à ce qui a été reconstruit : la sécurité d’abord, puis la justice et le travail.',
    partly:
      'Davantage de ce qui l’abaisse : une protection qui reste, du travail pour les combattants, un règlement avec un garant.',
    violated: 'Sécurité, règlement avec un garant, justice et travail : l’essentiel manquait.',
    'not-applicable': 'La question se pose dès que la crise en vient à la reconstruction.',
  },
};
