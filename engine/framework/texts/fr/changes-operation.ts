import type { AssessmentTexts } from '#engine/framework/texts/shape.ts';

type Changes = AssessmentTexts['changes'];
type OperationLine = Extract<keyof Changes, `AU-${string}` | `OP-${string}`>;

export const operationChanges: Pick<Changes, OperationLine> = {
  'AU-B': {
    met: 'Sans la demande, cela aurait été perdu, quelle que soit la réponse du Conseil.',
    partly: 'Demander avant chaque recours à la force, pas seulement pour certains, et pas après.',
    violated: 'Saisir le Conseil, par un projet ou une lettre, avant le premier recours.',
    'not-applicable': 'La question se pose dès que la force est employée sans le consentement de l’État.',
  },
  'AU-C': {
    met: 'Cela tient à une réunion en quatorze jours, et à quelqu’un envoyé voir.',
    partly: 'L’autre moitié : une réunion du Conseil, ou une mission pour vérifier, en quatorze jours.',
    violated: 'Une réunion en quatorze jours et une mission pour vérifier.',
    'not-applicable': 'La question se pose dès que le mal approche du seuil.',
  },
  'AU-D': {
    met: 'Un seul veto l’aurait fait perdre.',
    partly: 'Pas de veto, ou aussitôt le texte qui l’a surmonté.',
    violated: 'Une abstention à la place du veto, ou un texte sur lequel tous pouvaient au moins s’abstenir.',
    'not-applicable':
      'La question se pose dès qu’un projet pour protéger la population est mis aux voix près du seuil.',
  },
  'AU-E': {
    met: 'Cela tient à s’être tourné ailleurs en trente jours.',
    partly: 'Le même pas dans les trente jours du refus du Conseil.',
    violated: 'Une session extraordinaire de l’Assemblée, ou des mesures de l’organisation régionale.',
    'not-applicable':
      'La question se pose dès que le Conseil a rejeté, à l’approche du seuil, un projet pour la protection de la population.',
  },
  'OP-A': {
    met: 'Cela tient à un terme, et à quatre cinquièmes des moyens promis.',
    partly: 'Des contributions pour quatre cinquièmes de ce qui était demandé.',
    violated:
      'Mandater ce pour quoi quelqu’un donnera des troupes et de l’argent, et dire pour combien de temps.',
    'not-applicable':
      'La question se pose dès que le Conseil mandate une mesure militaire qui demande des moyens.',
  },
  'OP-B': {
    met: 'Une seconde opération à côté, avec ses propres ordres, l’aurait fait perdre.',
    partly: 'Un commandant pour les deux, ou l’une après l’autre.',
    violated: 'Une seule opération de tous, sous un seul commandement.',
    'not-applicable': 'La question se pose dès que des soldats sont là pour protéger ou pour contraindre.',
  },
  'OP-C': {
    met: 'Cela tient à des degrés, à une fin à temps, et à n’avoir pas pris parti.',
    partly: 'Un degré de moindre pouvoir avant, ou une fin avec la tâche.',
    violated: 'S’arrêter à la protection : pas d’armes pour un camp, pas de marche sur la capitale.',
    'not-applicable': 'La question se pose dès que la force est employée.',
  },
  'OP-D': {
    met: 'Cela tient à un mandat qui permet aux soldats d’employer la force pour ceux qu’ils protègent.',
    partly:
      'Le même mandat pour ceux qui n’avaient que la légitime défense, et le Chapitre VII dans le texte.',
    violated: 'Un mandat de protection au titre du Chapitre VII, avec des troupes équipées pour cela.',
    'not-applicable': 'La question se pose dès que des soldats sont envoyés protéger à l’approche du seuil.',
  },
  'OP-E': {
    met: 'Partir l’aurait fait perdre.',
    partly: 'Prolonger le mandat jusqu’à ce que la population soit en sécurité.',
    violated: 'Renforcer au lieu de partir.',
    'not-applicable': 'La question se pose dès que des soldats se trouvent là où le mal approche du seuil.',
  },
  'OP-F': {
    met: 'Cela tient à des secours à l’œuvre et à un accès resté ouvert.',
    partly: 'Des secours à côté des soldats, et des pourparlers qui gardent l’accès ouvert.',
    violated: 'Prévoir les secours avec l’opération, et garder les routes ouvertes.',
    'not-applicable': 'La question se pose dès que des soldats sont là pour protéger ou pour contraindre.',
  },
};
