import type { CouncilTexts } from './shape.ts';

/** La procédure en français : la Charte parle d'Articles, le Règlement intérieur provisoire (S/96/Rev.7) d'articles. */
export const councilFrench = {
  outcomes: {
    unanimous: 'Adopté par les {inFavour, number} membres (Article 27 de la Charte).',
    'enough-in-favour':
      'Adopté : {inFavour, number} voix pour, {against, plural, =0 {aucune contre} one {une contre} other {# contre}}, {abstaining, plural, =0 {aucune abstention} one {une abstention} other {# abstentions}}. Il en fallait {need, number}, et aucun membre permanent n’était contre (Article 27 de la Charte).',
    'no-veto-on-procedure':
      'Adopté : {inFavour, number} voix pour. Sur une question de procédure, le vote contre d’un membre permanent ne bloque pas (Article 27, paragraphe 2, de la Charte).',
    'permanent-member-against':
      'Non adopté : {inFavour, number} voix pour, {permanentAgainst, plural, one {une contre d’un membre permanent} other {# contre de membres permanents}}, {abstaining, plural, =0 {aucune abstention} one {une abstention} other {# abstentions}}. Le vote contre d’un membre permanent bloque (Article 27, paragraphe 3, de la Charte).',
    'too-few-in-favour':
      'Non adopté : {inFavour, plural, =0 {aucune voix} one {une voix} other {# voix}} pour, il en faut {need, number} (Article 27 de la Charte).',
    'too-few-without-veto':
      'Non adopté : {inFavour, plural, =0 {aucune voix} one {une voix} other {# voix}} pour, il en faut {need, number} (Article 27, paragraphe 3, de la Charte). Le vote contre du membre permanent n’y a rien changé, et n’est pas un veto.',
    'share-reached':
      'Accepté : {inFavour, number} voix pour, {against, plural, =0 {aucune contre} one {une contre} other {# contre}}, {abstaining, plural, =0 {aucune abstention} one {une abstention} other {# abstentions}}. C’est la majorité que demande le règlement.',
    'share-missed':
      'Rejeté : {inFavour, plural, =0 {aucune voix} one {une voix} other {# voix}} pour, {against, plural, =0 {aucune contre} one {une contre} other {# contre}}. Ce n’est pas la majorité que demande le règlement.',
    tied: 'Rejeté : {inFavour, plural, =0 {aucune voix} one {une voix} other {# voix}} pour et autant contre. À égalité, rien n’est accepté.',
    'no-objection': 'Accepté : personne ne s’y est opposé.',
    objection:
      'Non accepté : {against, plural, one {un membre s’y est opposé} other {# membres s’y sont opposés}}.',
  },
  motions: {
    suspend: '{seat} propose de suspendre la séance (article 33, 1).',
    adjourn: '{seat} propose de lever la séance (article 33, 2).',
    'adjourn-to': '{seat} propose d’ajourner la séance à plus tard (article 33, 3).',
    refer:
      '{seat} propose de renvoyer {draft} à un comité, au Secrétaire général ou à un rapporteur (article 33, 4).',
    postpone: '{seat} propose de remettre à plus tard la discussion de {draft} (article 33, 5).',
    agenda: '{seat} demande un vote sur l’adoption de l’ordre du jour (article 9).',
    invite: '{seat} propose d’inviter un siège à participer sans droit de vote (articles 37 et 39).',
    'emergency-session':
      '{seat} propose de convoquer l’Assemblée générale en session extraordinaire d’urgence (A/RES/377(V)).',
    'take-up': '{seat} propose de reprendre {draft}.',
  },
  motionStatuses: {
    pending: 'La motion est devant le Conseil.',
    carried:
      'La motion est adoptée. Les motions sont des questions de procédure (Article 27, paragraphe 2, de la Charte).',
    rejected:
      'La motion n’est pas adoptée. Les motions sont des questions de procédure (Article 27, paragraphe 2, de la Charte).',
    withdrawn: 'La motion a été retirée (article 35).',
    'out-of-order': 'La motion a été déclarée irrecevable (article 30).',
    lapsed: 'La motion est tombée avec la fin de la séance.',
  },
  asks: {
    amendment: '{draft} doit-il être ainsi amendé (article 36) ?',
    part: 'Cette partie de {draft} doit-elle rester (article 32) ?',
    ruling: 'La décision de la présidence doit-elle être annulée (article 30) ?',
    nature:
      '{draft} est-il une question de procédure ? Cette question est elle-même une question de fond (déclaration du 7 juin 1945).',
  },
  answers: {
    amendment: {
      yes: 'Le projet est ainsi amendé (article 36).',
      no: 'Le projet reste tel quel (article 36).',
    },
    part: {
      yes: 'La partie reste dans le projet (article 32).',
      no: 'La partie est retranchée du projet (article 32).',
    },
    ruling: {
      yes: 'La décision de la présidence est annulée (article 30).',
      no: 'La décision de la présidence est maintenue : trop peu de voix pour l’annuler (article 30).',
    },
    nature: {
      yes: 'Le projet est une question de procédure : aucun membre permanent ne peut le bloquer (Article 27, paragraphe 2, de la Charte).',
      no: 'Le projet est une question de fond : un membre permanent peut le bloquer (Article 27, paragraphe 3, de la Charte).',
    },
  },
  parts: {
    asked: '{seat} demande un vote séparé sur une partie de {draft} (article 32).',
    refused: 'L’auteur de {draft} s’oppose au vote séparé, qui n’a pas lieu (article 32).',
    kept: 'La partie est adoptée et reste (article 32).',
    struck: 'La partie n’est pas adoptée et elle est retranchée (article 32).',
    withdrawn: 'La demande de vote séparé a été retirée.',
    fallen: 'La partie n’est plus dans le projet et n’est pas mise aux voix.',
  },
  silences: {
    'presidential-statement':
      '{seat} place une déclaration de la présidence sous procédure de silence. Elle est publiée si aucun membre ne s’y oppose : il faut l’accord de tous.',
    'press-statement':
      '{seat} place une déclaration à la presse sous procédure de silence. Elle est publiée si aucun membre ne s’y oppose : il faut l’accord de tous.',
    listing:
      '{seat} propose un nom pour la liste des sanctions. Le comité plénier l’inscrit si aucun membre ne s’y oppose.',
    delisting:
      '{seat} propose de radier un nom de la liste des sanctions. Le comité plénier le radie si aucun membre ne s’y oppose.',
  },
  silenceStates: {
    'under-silence': 'Le texte est sous procédure de silence.',
    agreed: 'Personne n’a rompu le silence : c’est accepté{symbol, select, none {} other { ({symbol})}}.',
    broken: '{seat} a rompu le silence : ce n’est pas accepté, une seule objection suffit.',
    withdrawn: 'Le texte a été retiré.',
  },
  groups: {
    african: 'États d’Afrique',
    'asia-pacific': 'États d’Asie et du Pacifique',
    'eastern-european': 'États d’Europe orientale',
    'latin-american-caribbean': 'États d’Amérique latine et des Caraïbes',
    western: 'États d’Europe occidentale et autres États',
  },
  assembly: {
    called:
      'L’Assemblée générale est convoquée en session extraordinaire d’urgence. C’est une question de procédure, qu’aucun membre permanent ne peut bloquer (A/RES/377(V)).',
    recommended:
      'L’Assemblée générale le recommande ({symbol}) : {yes, number} voix pour, {no, number} contre, {abstain, number} abstentions. Les deux tiers des présents et votants suffisent (Article 18, paragraphe 2, de la Charte). Cela ne lie personne.',
    notRecommended:
      'L’Assemblée générale ne le recommande pas : {yes, number} voix pour, {no, number} contre, {abstain, number} abstentions. Il faut les deux tiers des présents et votants (Article 18, paragraphe 2, de la Charte).',
    debateCalled:
      'L’Assemblée générale débattra du veto à {draft} dans les dix jours ouvrables, au tour {turn}. Ceux qui l’ont opposé parlent d’abord (A/RES/76/262).',
    debateHeld: 'L’Assemblée générale a débattu du veto à {draft} (A/RES/76/262).',
    debateReplaced:
      'L’Assemblée générale s’est réunie en session extraordinaire d’urgence sur la situation, ce qui a remplacé le débat sur le veto à {draft} (A/RES/76/262).',
    approved:
      'Par {draft}, le Conseil approuve ce que la région a commencé : {measure} (Article 53 de la Charte).',
  },
  informal: {
    consultations:
      'Consultations plénières officieuses : les membres entre eux, sans procès-verbal. Ce n’est pas une séance, et rien n’y est décidé.',
    dialogue:
      'Dialogue interactif informel avec ceux que le Conseil invite. Ce n’est pas une séance, et rien n’y est décidé.',
    arria:
      '{seat} réunit une séance en formule Arria, où chacun peut parler. Ce n’est pas une activité du Conseil, et rien n’y est décidé.',
  },
  points: {
    order: '{seat} soulève une motion d’ordre (article 30).',
    nature: '{seat} demande si {draft} est une question de procédure (Article 27 de la Charte).',
    motion: 'La présidence statue sur la recevabilité d’une motion (article 30).',
  },
  verdicts: {
    upheld: 'La présidence retient la motion d’ordre (article 30).',
    dismissed: 'La présidence ne retient pas la motion d’ordre (article 30).',
    procedure:
      'La présidence décide que le projet est une question de procédure (article 30 ; Article 27, paragraphe 2, de la Charte).',
    substance:
      'La présidence décide que le projet est une question de fond (article 30 ; Article 27, paragraphe 3, de la Charte).',
    'in-order': 'La motion est recevable (article 30).',
    'out-of-order': 'La présidence déclare la motion irrecevable (article 30).',
  },
  pointEnds: {
    stood: 'Personne n’a contesté la décision, qui est acquise (article 30).',
    upheld: 'La décision a été contestée et maintenue (article 30).',
    overruled: 'La décision a été contestée et annulée (article 30).',
    voted: 'Le point a été mis aux voix (article 30).',
    withdrawn: 'Le point a été retiré.',
    lapsed: 'Le point est tombé avec la fin de la séance.',
  },
} as const satisfies CouncilTexts;
