import type { MeasureText } from '#engine/crisis/measures/face-types.ts';
import type { RebuildId } from '#engine/crisis/measures/ids.ts';

export const rebuildTexts: Readonly<Record<RebuildId, MeasureText>> = {
  'multidimensional-pko': {
    name: 'Opération de paix multidimensionnelle',
    what: 'Soldats, policiers et civils aident à tenir un accord et à bâtir des institutions.',
    needs: 'Un accord, le consentement à une mission, des soldats et des policiers.',
    legalBasis: 'Charte, chapitre VI ou VII',
  },
  'ddr-programme': {
    name: 'Désarmement, démobilisation et réintégration',
    what: 'Des combattants rendent leurs armes et sont aidés à vivre en civils.',
    needs: 'Un accord, et de l’argent, surtout pour la dernière étape.',
    legalBasis: 'L’accord et un mandat',
  },
  'security-sector-reform': {
    name: 'Réforme des forces de sécurité',
    what: 'Armée et police sont contrôlées, reformées et soumises au pouvoir civil.',
    needs: 'Un accord, la volonté de l’État, de l’argent, des années.',
    legalBasis: 'Accord',
  },
  'police-vetting-and-deployment': {
    name: 'Police contrôlée',
    what: 'Des policiers internationaux et nationaux aux antécédents vérifiés dans les rues.',
    needs: 'Des policiers que des États donnent vraiment.',
    legalBasis: 'Mandat',
  },
  'over-the-horizon-force': {
    name: 'Force à l’horizon',
    what: 'Une force à l’étranger se tient prête à venir en quelques jours au secours de la paix.',
    needs: 'Un accord, et des troupes tenues prêtes.',
    legalBasis: 'Accord',
  },
  'mine-action': {
    name: 'Lutte antimines',
    what: 'Champs et routes sont déminés.',
    needs: 'Un accès et de l’argent.',
    legalBasis: 'Traité d’interdiction des mines',
  },
  'truth-commission': {
    name: 'Commission de vérité',
    what: 'Les victimes sont entendues en public et ce qui s’est passé est consigné.',
    needs: 'Indépendance, argent, soin de ceux qui parlent.',
    legalBasis: 'Droit national',
  },
  'hybrid-court': {
    name: 'Tribunal mixte',
    what: 'Des juges nationaux et étrangers jugent les principaux responsables.',
    needs: 'De l’argent et du temps.',
    legalBasis: 'Accord avec les Nations Unies',
  },
  'domestic-trials-traditional': {
    name: 'Procès nationaux et coutumiers',
    what: 'Des tribunaux ordinaires et coutumiers entendent les nombreuses affaires qu’aucune cour internationale ne peut juger.',
    needs: 'De l’argent, et un État en paix. Toute audience n’est pas équitable.',
    legalBasis: 'Droit national',
  },
  'reparations-fund': {
    name: 'Fonds de réparation',
    what: 'Les victimes reçoivent indemnisation et reconnaissance.',
    needs: 'De l’argent.',
    legalBasis: 'Droit national',
  },
  'property-restitution': {
    name: 'Restitution des biens',
    what: 'Ceux qui ont été chassés retrouvent maisons et terres.',
    needs: 'Un accord, un registre, de l’argent.',
    legalBasis: 'L’accord',
  },
  'amnesty-conditional': {
    name: 'Amnistie sous conditions',
    what: 'Les combattants qui déposent les armes ne sont pas jugés, sauf pour les crimes d’atrocité.',
    needs: 'Rien ; la justice paie une part du prix.',
    legalBasis: 'Droit national ; pas d’amnistie pour les crimes d’atrocité',
  },
  'transitional-administration': {
    name: 'Administration transitoire',
    what: 'Les Nations Unies gouvernent pour un temps là où aucun État ne le peut.',
    needs: 'Un État hors d’état de gouverner, et beaucoup d’argent. L’appropriation en souffre.',
    legalBasis: 'Charte, chapitre VII',
  },
  'peace-agreement-with-guarantor': {
    name: 'Accord de paix avec garant',
    what: 'Des puissances extérieures se portent garantes de ce que les parties signent.',
    needs: 'Des pourparlers qui ont avancé.',
    legalBasis: 'L’accord',
  },
  'elections-supported': {
    name: 'Appui aux élections',
    what: 'Une aide pour tenir des élections auxquelles on puisse se fier.',
    needs: 'Sécurité et listes électorales. Trop tôt, elles peuvent ramener la guerre.',
    legalBasis: 'Droit national',
  },
  'constitution-process': {
    name: 'Processus constitutionnel',
    what: 'Une assemblée ouverte à tous écrit comment le pouvoir se partage.',
    needs: 'Un accord et du temps.',
    legalBasis: 'Droit national',
  },
  'peacebuilding-commission': {
    name: 'Commission de consolidation de la paix',
    what: 'Donateurs, voisins et pays maintiennent son relèvement à l’ordre du jour des Nations Unies.',
    needs: 'Une paix sur laquelle bâtir ; mieux à la demande de l’État. Elle est lente.',
    legalBasis: 'Résolution 60/180 de l’Assemblée générale ; résolution 1645 (2005) du Conseil',
  },
  'reconstruction-fund': {
    name: 'Fonds de reconstruction',
    what: 'Routes, électricité, écoles et travail, payés par un fonds commun.',
    needs: 'Beaucoup d’argent.',
    legalBasis: 'Fonds d’affectation spéciale',
  },
  'sanctions-lifting': {
    name: 'Levée des sanctions',
    what: 'Les sanctions prennent fin à mesure que ce qui était demandé est fait.',
    needs: 'Des sanctions en vigueur. Un levier se perd.',
    legalBasis: 'Charte, article 41',
  },
  'refugee-return-programme': {
    name: 'Programme de retour',
    what: 'Une aide à ceux qui choisissent de rentrer en sécurité.',
    needs: 'Le consentement à l’accès, et de l’argent. Trop tôt, le retour est dangereux.',
    legalBasis: 'Droit des réfugiés : retour volontaire, sûr et digne',
  },
  'public-works-jobs': {
    name: 'Travaux publics',
    what: 'Du travail payé, d’abord pour ceux qui ont porté les armes.',
    needs: 'De l’argent.',
    legalBasis: 'Programme national',
  },
};
