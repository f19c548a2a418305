import type { AssessmentTexts } from '#engine/framework/texts/shape.ts';

export const preventChanges: Pick<
  AssessmentTexts['changes'],
  Extract<keyof AssessmentTexts['changes'], `PV-${string}` | 'PR-A'>
> = {
  'PV-EW1': {
    met: 'Sans la seconde source, ou si personne n’avait repris d’alerte, ce n’aurait été qu’à moitié.',
    partly:
      'Une seconde source indépendante (une mission, des observateurs, un rapport du terrain), et une alerte que quelqu’un reprend.',
    violated: 'Une mission, un rapport du terrain : quiconque serait allé voir.',
    'not-applicable': 'La question se pose dès que monte le risque de violence de masse.',
  },
  'PV-EW2': {
    met: 'Cela tient à ce que chaque alerte a été mise sur la table en quatorze jours.',
    partly: 'Discuter chaque alerte en quatorze jours, avant la violence.',
    violated:
      'Une seule réunion sur l’alerte, du Conseil ou d’une organisation régionale, ou une lettre du Secrétaire général.',
    'not-applicable': 'La question se pose dès qu’une alerte est donnée.',
  },
  'PV-EW3': {
    met: 'Cela tient à une mesure dans les trente jours de chaque alerte ; des déclarations n’auraient pas suffi.',
    partly: 'Une mesure, et non une déclaration, dans les trente jours de chaque alerte.',
    violated: 'N’importe quelle mesure préventive dans les trente jours de l’alerte.',
    'not-applicable': 'La question se pose dès qu’une alerte est donnée.',
  },
  'PR-A': {
    met: 'Cela tient à des instruments de prévention de trois familles, à l’œuvre avant que la force ne soit mise aux voix.',
    partly:
      'De la prévention de plus de familles (politique, économique, juridique, sécurité) avant que la force ne soit mise aux voix.',
    violated: 'Un instrument de prévention à l’œuvre avant que la force ne soit mise aux voix.',
    'not-applicable':
      'La question se pose dès que la force est mise aux voix ou employée, s’il y avait le temps de prévenir.',
  },
  'PV-1': {
    met: 'Cela tient au concours de l’État dans trois des quatre familles.',
    partly:
      'Des instruments structurels de trois familles (politique, économique, juridique, sécurité), avec le concours de l’État.',
    violated: 'Un instrument structurel à l’œuvre avec le concours de l’État, avant la violence.',
    'not-applicable': 'La question se pose s’il y a au moins quatre semaines avant la violence.',
  },
  'PV-2': {
    met: 'Cela tient à ce que l’on a offert et fait médiation avant de menacer.',
    partly:
      'Quatre instruments directs avant la violence, dont une médiation et une incitation, et rien de coercitif avant moins coercitif.',
    violated: 'Faire médiation et offrir quelque chose, au lieu de seulement menacer.',
    'not-applicable': 'La question se pose s’il y a au moins quatre semaines avant la violence.',
  },
  'PV-3': {
    met: 'Cela tient à ce que tous trois ont été entendus à temps.',
    partly: 'Faire venir ceux qui manquaient, avant la violence.',
    violated: 'Consulter un voisin, l’organisation régionale, ou ceux qui travaillent sur place.',
    'not-applicable': 'La question se pose si le récit commence avant la violence.',
  },
  'PV-4': {
    met: 'Cela tient à des contributions venues en soixante jours.',
    partly:
      'Des contributions pour le reste, au moins quatre cinquièmes de ce qui était demandé, en soixante jours.',
    violated: 'Décider moins, et payer ce que l’on décide.',
    'not-applicable':
      'La question se pose pour les mesures préventives qui demandent effectifs ou argent, après soixante jours.',
  },
  'PV-5': {
    met: 'Un refus des pourparlers, de l’accès ou de la retenue l’aurait fait perdre.',
    partly: 'Accepter de l’aide, retenir ses forces et ouvrir l’accès : le tout.',
    violated: 'Arrêter ses propres mains, et dire oui aux pourparlers, aux observateurs et à l’accès.',
    'not-applicable': 'La question se pose toujours.',
  },
  'PV-HARM': {
    met: 'Comparer les courbes des deux cours : là où elles se séparent, des vies ont été épargnées.',
    partly: 'Agir plus tôt : l’essentiel de ce que l’on peut éviter s’évite avant la première vague.',
    violated:
      'Tout ce qui détourne le cours avant la première vague ; les lignes ci-dessus disent ce qui a manqué.',
    'not-applicable': 'La question se pose si la crise laissée à elle-même coûte cent vies ou plus.',
  },
};
