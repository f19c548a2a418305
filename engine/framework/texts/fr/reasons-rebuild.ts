import type { ReasonTexts } from '#engine/framework/texts/shape.ts';

export const rebuildReasons: ReasonTexts<
  | 'exit'
  | 'peace'
  | 'ddr'
  | 'forces'
  | 'justice'
  | 'trials'
  | 'recovery'
  | 'ownership'
  | 'returns'
  | 'limit'
  | 'administration'
  | 'relapse'
> = {
  exit: {
    planned: 'Le mandat disait comment la force finirait et ce qui suivrait.',
    afterwards: 'Un plan de sortie n’est venu qu’après l’entrée, ou pour une partie.',
    none: 'Personne n’a prévu comment la force finirait.',
  },
  peace: {
    'nothing-to-compare': 'Il n’y a rien à comparer : pas de tueries avant, ou pas de temps après.',
    kept: 'Les tueries sont tombées à {percent, number} pour cent du pire mois d’avant.',
    contained: 'Les tueries ont continué, contenues : {percent, number} pour cent du pire mois d’avant.',
    reprisals: 'Les tueries ont continué à {percent, number} pour cent du pire mois d’avant.',
  },
  ddr: {
    funded:
      'Un plan {weeks, plural, =0 {aussitôt} one {en une semaine} other {en # semaines}}, avec {percent, number} pour cent de son argent.',
    late: 'Un plan n’est venu qu’après {weeks, plural, one {une semaine} other {# semaines}}.',
    underfunded: 'Un plan à temps, mais avec {percent, number} pour cent de son argent.',
    none: 'Aucun plan pour désarmer, démobiliser et réinsérer les combattants.',
  },
  forces: {
    reformed: 'L’armée et la police étaient toutes deux en reconstruction.',
    partly: 'Une partie seulement était en reconstruction : « {measure} ».',
    none: 'Ni l’armée ni la police n’étaient en reconstruction.',
  },
  justice: {
    working:
      'Des institutions de justice étaient à l’œuvre, et les responsables rendaient des comptes ({accountability, number} sur 100).',
    'institutions-only':
      'Des institutions de justice se construisaient, mais presque personne ne rendait de comptes ({accountability, number} sur 100).',
    'accountability-only':
      'Les responsables rendaient des comptes ({accountability, number} sur 100), mais aucune institution durable ne se construisait.',
    impunity: 'Une amnistie, et aucun procès : l’impunité ({accountability, number} sur 100).',
    none: 'Aucune institution de justice ne se construisait, et presque personne ne rendait de comptes ({accountability, number} sur 100).',
  },
  trials: {
    'both-tracks': 'Il y avait une voie vers des procès, et une voie vers la vérité et la réconciliation.',
    'prosecution-only': 'Il y avait des procès, mais pas de voie vers la vérité et la réconciliation.',
    'reconciliation-only': 'Il y avait une voie vers la vérité et la réconciliation, mais pas de procès.',
    neither: 'Il n’y avait ni procès, ni voie vers la vérité et la réconciliation.',
  },
  recovery: {
    whole: 'La reconstruction et le travail avançaient, et les sanctions n’y faisaient pas obstacle.',
    part: 'En cours : {done}. Manque : {missing}.',
    none: 'Ni la reconstruction ni le travail n’avançaient.',
  },
  ownership: {
    transferred: 'Des fonctions sont passées à des dirigeants locaux, et l’État lui-même était à l’œuvre.',
    begun: 'La remise à des dirigeants locaux avait commencé.',
    trusteeship: '« {measure} » gouvernait à la place du pays, et aucune remise n’était en cours.',
    none: 'Rien n’était remis à des dirigeants locaux.',
  },
  returns: {
    'nobody-away': 'Presque personne n’était loin de chez soi.',
    'under-way':
      '{percent, number} pour cent des déplacés étaient rentrés, et l’on s’occupait de leur retour ou de leurs biens.',
    'rights-only':
      'L’on s’occupait du retour ou des biens ; {percent, number} pour cent des déplacés étaient rentrés.',
    'without-rights':
      '{percent, number} pour cent des déplacés étaient rentrés ; personne ne s’occupait de leur retour ni de leurs biens.',
    none: '{percent, number} pour cent des déplacés étaient rentrés, et personne ne s’occupait de leur retour ni de leurs biens.',
  },
  limit: {
    'nobody-there': 'Aucune force ni administration étrangère ne se trouvait dans le pays.',
    'term-and-review':
      '{measures, plural, one {La présence étrangère avait un terme} other {Les # présences étrangères avaient un terme}}, et le Conseil y est revenu.',
    'no-review':
      '{measures, plural, one {La présence étrangère avait un terme} other {Les # présences étrangères avaient un terme}} ; le Conseil n’y est pas revenu.',
    'open-ended': '« {measure} » n’avait pas de terme.',
  },
  administration: {
    none: 'Personne de l’extérieur ne gouvernait à la place du pays.',
    accountable: '« {measure} » avait un mandat du Conseil, et pouvait avoir à rendre des comptes.',
    unaccountable:
      '« {measure} » avait un mandat du Conseil ; il manquait des observateurs, des tribunaux ou une direction élue à qui rendre des comptes.',
    'without-council': '« {measure} » gouvernait sans mandat du Conseil.',
  },
  relapse: {
    low: 'À la fin de la session, le risque que la violence revienne était faible dans le modèle : {risk, number} sur 100.',
    some: 'À la fin de la session, il restait dans le modèle un risque que la violence revienne : {risk, number} sur 100.',
    high: 'À la fin de la session, le risque que la violence revienne était élevé dans le modèle : {risk, number} sur 100.',
  },
};
