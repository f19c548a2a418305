import type { ReasonTexts } from '#engine/framework/texts/shape.ts';

export const operationReasons: ReasonTexts<
  'sought' | 'dealt' | 'fallback' | 'command' | 'limits' | 'rules' | 'posture' | 'relief'
> = {
  sought: {
    before: 'Le Conseil a été saisi avant le recours à la force, ou l’avait décidé.',
    afterwards:
      'Le Conseil n’a été saisi que {weeks, plural, one {une semaine} other {# semaines}} après le début du recours à la force, avec {draft}.',
    'for-some':
      'Pour {uses, number} recours à la force, le Conseil a été saisi avant {sought, plural, one {l’un d’eux} other {# d’entre eux}}.',
    never:
      'La force a été employée {uses, plural, one {une fois} other {# fois}} sans le Conseil, et il n’a jamais été saisi.',
    consented: 'Le recours à la force reposait sur le consentement de l’État.',
  },
  dealt: {
    promptly:
      'Le Conseil s’en est saisi et l’a fait vérifier {weeks, plural, =0 {dès l’approche du seuil} one {dans la semaine qui a suivi l’approche du seuil} other {dans les # semaines qui ont suivi l’approche du seuil}} : « {measure} ».',
    'without-verifying':
      'Le Conseil s’en est saisi {weeks, plural, =0 {aussitôt} one {en une semaine} other {en # semaines}}, et personne n’a été envoyé vérifier dans ce délai.',
    'verified-only': '« {measure} » est allé vérifier, et le Conseil ne s’en est pas saisi à temps.',
    late: 'Le Conseil ne s’en est saisi que {weeks, plural, one {une semaine} other {# semaines}} après l’approche du seuil, et n’a fait vérifier par personne à temps.',
    never:
      'Dans {weeks, plural, one {la semaine} other {les # semaines}} qui ont suivi l’approche du seuil, le Conseil ne s’en est pas saisi.',
  },
  fallback: {
    'no-deadlock': 'Le Conseil n’a rien rejeté de ce qui aurait protégé des gens à l’approche du seuil.',
    assembly:
      'Après le rejet de {draft} par le Conseil, l’Assemblée générale a été convoquée {weeks, plural, =0 {aussitôt} one {en une semaine} other {en # semaines}}.',
    regional:
      'Après le rejet de {draft} par le Conseil, l’organisation régionale a agi {weeks, plural, =0 {aussitôt} one {en une semaine} other {en # semaines}} : « {measure} ».',
    late: 'Après le rejet de {draft} par le Conseil, {weeks, plural, one {une semaine a passé} other {# semaines ont passé}} jusqu’à « {measure} ».',
    'not-yet': 'Le Conseil avait rejeté {draft} peu avant la fin.',
    none: 'Le Conseil a rejeté {draft}, et ni l’Assemblée ni l’organisation régionale ne s’en sont saisies.',
  },
  command: {
    'no-soldiers': 'Il n’y avait pas de soldats pour protéger ou pour contraindre.',
    single: 'Tous les soldats relevaient d’un seul commandement.',
    dual: 'Deux commandements agissaient côte à côte : {measures}.',
    separate:
      'Des opérations de plusieurs États ou organisations se déroulaient côte à côte, chacune sous son commandement : {measures}.',
  },
  limits: {
    gradual: 'La force a été graduée, a cessé avec sa tâche et n’a pas visé la défaite de l’État.',
    'at-once':
      'Aucun degré n’a mené à « {measure} » : avant elle, aucun soldat n’avait été envoyé avec moins de pouvoirs.',
    overstayed:
      'La force a duré {weeks, plural, one {une semaine} other {# semaines}} de plus que la protection ne l’explique.',
    'took-sides': '« {measure} » a armé un camp de la guerre : sa victoire est devenue un but.',
    defeat: 'Les adversaires armés de l’État ont gagné pendant le recours à la force contre lui.',
  },
  rules: {
    'not-called-for': 'Aucun soldat n’a été envoyé protéger là où le mal approchait du seuil.',
    fit: '{measures, plural, one {L’opération envoyée pour protéger pouvait employer la force à cette fin.} other {Les # opérations envoyées pour protéger pouvaient employer la force à cette fin.}}',
    'some-weak':
      '« {measure} » a été envoyé là où l’on tuait, avec des règles limitées à la légitime défense.',
    weak: 'Tout ce qui a été envoyé une fois le seuil franchi avait des règles limitées à la légitime défense, surtout « {measure} ».',
    unauthorised:
      '« {measure} » devait employer la force, et le Conseil n’a pas dit qu’il agissait au titre du Chapitre VII.',
  },
  posture: {
    'nobody-there': 'Aucun soldat ne se trouvait là où le mal approchait du seuil.',
    stayed:
      '{measures, plural, one {L’opération est restée} other {Les # opérations sont restées}} tant que des gens étaient en danger.',
    ended:
      '« {measure} » a pris fin alors que des gens étaient en danger. {deaths, number} personnes sont mortes ensuite.',
    withdrawn:
      'Avec « {measure} », des soldats sont partis alors que des gens étaient en danger. {deaths, number} personnes sont mortes ensuite.',
  },
  relief: {
    'no-soldiers': 'Il n’y avait pas de soldats pour protéger ou pour contraindre.',
    together:
      'Des secours étaient à l’œuvre à côté des soldats ({measures, plural, one {une mesure} other {# mesures}}), et l’accès n’a pas baissé.',
    'access-fell':
      'Des secours étaient à l’œuvre à côté des soldats, et l’accès a baissé de {before, number} à {after, number} sur 100.',
    nobody: 'Des soldats agissaient, et aucun secours n’était à l’œuvre à côté d’eux.',
    'cut-off':
      'Des soldats agissaient, aucun secours n’était à l’œuvre à côté d’eux, et l’accès a baissé de {before, number} à {after, number} sur 100.',
  },
};
