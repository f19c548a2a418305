import type { ReasonTexts } from '#engine/framework/texts/shape.ts';

export const reactReasons: ReasonTexts<
  'threshold' | 'answer' | 'inaction' | 'pressure' | 'order' | 'evidence' | 'mandate' | 'veto'
> = {
  threshold: {
    'killing-in-a-month': 'Franchi à la semaine {week, number} : {deaths, number} morts en 30 jours.',
    'killing-in-a-year': 'Franchi à la semaine {week, number} : {deaths, number} morts en douze mois.',
    'killing-near':
      'Non franchi, mais proche : au pire {deaths, number} morts en 30 jours, soit {percent, number} pour cent du seuil.',
    'killing-averted':
      'Non franchi. Laissée à elle-même, la crise l’aurait franchi d’ici la semaine {week, number}, avec {deaths, number} morts en 30 jours.',
    'killing-far': 'Non franchi : au pire {deaths, number} morts en 30 jours.',
    expulsion:
      'Franchi à la semaine {week, number} : {people, number} personnes chassées en 90 jours par ceux qui détiennent le pouvoir.',
    'expulsion-of-group':
      'Franchi à la semaine {week, number} : dans la région {region}, {people, number} personnes du groupe menacé ont été chassées en 90 jours, soit {percent, number} pour cent.',
    'expulsion-near':
      'Non franchi, mais proche : au pire {people, number} personnes chassées en 90 jours, soit {percent, number} pour cent du seuil.',
    'flight-not-expulsion':
      '{people, number} personnes ont fui. Elles ont fui la violence en général : c’est un mal, mais non une politique d’expulsion.',
    'expulsion-far': 'Non franchi : {people, number} personnes ont fui en tout.',
  },
  answer: {
    'in-time':
      'Le mal avait diminué de moitié {weeks, plural, =0 {dès} one {une semaine après} other {# semaines après}} le franchissement. « {measure} » agissait alors.',
    slow: 'Il a fallu {weeks, plural, one {une semaine} other {# semaines}} après le franchissement pour que le mal diminue de moitié. « {measure} » agissait alors.',
    'without-effect':
      '« {measure} » agissait {weeks, plural, =0 {dès} one {une semaine après} other {# semaines après}} le franchissement, mais le mal n’a pas diminué de moitié.',
    'not-yet-felt':
      '« {measure} » était décidé ; à la fin de la session, il était trop tôt pour en voir l’effet.',
    overtaken:
      'Le mal n’a diminué de moitié qu’après {weeks, plural, one {une semaine} other {# semaines}}, quand un camp l’avait emporté : ce n’était pas une réponse venue du dehors.',
    'by-itself':
      'Le mal a baissé de moitié {weeks, plural, one {en une semaine} other {en # semaines}}, comme dans la crise laissée à elle-même : il s’est épuisé, et aucune réponse n’y a mis fin.',
    never:
      '{weeks, plural, one {Dans la semaine qui a suivi} other {Dans les # semaines qui ont suivi}} le franchissement, rien de ce qui devait l’arrêter n’est entré en action.',
  },
  inaction: {
    none: '« {measure} » a été décidé {weeks, plural, =0 {au moment où le seuil était franchi} one {dans la semaine du franchissement} other {dans les # semaines du franchissement}}.',
    hesitation:
      '{weeks, plural, one {Une semaine a} other {# semaines ont}} passé avant que « {measure} » soit décidé. {deaths, number} personnes y sont mortes.',
    'too-late':
      '{weeks, plural, one {Une semaine a passé} other {# semaines ont passé}} jusqu’à la décision « {measure} ». {deaths, number} personnes y sont mortes, soit {percent, number} pour cent des morts au-delà du seuil.',
    'single-states':
      '« {measure} » et autres ont été pris par des États isolés ; rien n’a été décidé ensemble. {deaths, number} personnes sont mortes au-delà du seuil.',
    'never-acted':
      '« {measure} » a été décidé et n’est jamais entré en action. {deaths, number} personnes sont mortes au-delà du seuil.',
    blocked:
      'Pendant {weeks, plural, one {une semaine} other {# semaines}}, rien n’a été fait au-delà du seuil : {vetoes, plural, one {un veto} other {# vetos}} y faisaient obstacle. {deaths, number} personnes sont mortes.',
    'only-words':
      'Pendant {weeks, plural, one {une semaine} other {# semaines}} au-delà du seuil, il n’y a eu que des paroles. {deaths, number} personnes sont mortes.',
    nothing:
      'Pendant {weeks, plural, one {une semaine} other {# semaines}} au-delà du seuil, rien n’a été fait. {deaths, number} personnes sont mortes.',
  },
  pressure: {
    'not-called-for':
      'La crise ne s’est jamais approchée du seuil à partir duquel de telles pressions s’imposent.',
    targeted:
      '{measures, plural, one {Une mesure en deçà de la force a visé} other {# mesures en deçà de la force ont visé}} les responsables, sous surveillance.',
    unmonitored:
      '{measures, plural, one {Une mesure en deçà de la force a été prise} other {# mesures en deçà de la force ont été prises}}, et personne n’a veillé au respect.',
    untargeted: '« {measure} » a frappé toute l’économie plutôt que les responsables.',
    'not-acting':
      '{measures, plural, one {Une mesure en deçà de la force a été décidée sans} other {# mesures en deçà de la force ont été décidées sans}} jamais entrer en action.',
    'did-harm':
      'Avec « {measure} », {deaths, number} personnes de plus sont mortes de privations que dans la crise laissée à elle-même ; les tueries n’ont baissé que de {averted, number}.',
    none: 'Le seuil était proche ou franchi, et aucune mesure en deçà de la force n’a été essayée.',
  },
  order: {
    'no-coercion': 'Rien de coercitif n’a été fait.',
    stepwise:
      '{coercive, plural, one {La seule mesure coercitive est venue} other {Les # mesures coercitives sont toutes venues}} après de moins coercitives.',
    'steps-skipped':
      'Sur {coercive, number} mesures coercitives, {skipped, plural, one {une est venue} other {# sont venues}} avant que l’on ait essayé moins coercitif ; la première : « {measure} ».',
    'coercion-first':
      'La contrainte est venue d’abord : {skipped, number} {skipped, plural, one {mesure coercitive} other {mesures coercitives}} sur {coercive, number}, avant que l’on ait essayé moins coercitif ; la première : « {measure} ».',
  },
  evidence: {
    independent: '{sources, number} sources indépendantes, dont au moins une impartiale.',
    single: 'Une source impartiale, et pas de seconde.',
    partisan: '{sources, number} sources, chacune d’un camp ; aucune impartiale.',
    none: 'Ni une source impartiale, ni deux autres.',
  },
  mandate: {
    none: 'Le Conseil n’a mandaté aucune mesure militaire qui demande des moyens.',
    resourced:
      '{measures, plural, one {La mesure militaire que le Conseil a mandatée avait} other {Les # mesures militaires que le Conseil a mandatées avaient toutes}} une tâche, un terme et les moyens.',
    thin: '« {measure} » n’avait que {percent, number} pour cent de ses moyens.',
    'some-empty':
      'Sur {measures, number} {measures, plural, one {mesure militaire mandatée} other {mesures militaires mandatées}} par le Conseil, {empty, plural, one {une avait} other {# avaient}} moins de la moitié des moyens ; « {measure} » en avait {percent, number} pour cent.',
    empty:
      'Sur {measures, number} {measures, plural, one {mesure militaire mandatée} other {mesures militaires mandatées}} par le Conseil, {empty, plural, one {une avait} other {# avaient}} moins de la moitié des moyens, mandats sur le papier ; « {measure} » en avait {percent, number} pour cent.',
    'open-ended': '« {measure} » a été mandaté sans terme.',
  },
  veto: {
    'no-credible-draft':
      'Aucun projet qui aurait protégé la population n’a été mis aux voix alors que le seuil était proche ou franchi.',
    unused:
      '{drafts, plural, one {Un projet a été mis aux voix} other {# projets ont été mis aux voix}} pour protéger la population, sans aucun veto.',
    'near-threshold': 'Alors que le seuil était proche, veto sur {draft} : {seats}.',
    overcome:
      'Veto sur {draft} : {seats} ; un projet non moins fort a été adopté {weeks, plural, =0 {la même semaine} one {une semaine plus tard} other {# semaines plus tard}}.',
    cast: 'Au-delà du seuil, veto sur {draft}, qui avait les voix : {seats}. Vetos de ce genre en tout : {vetoes, number}.',
  },
};
