import type { ReasonTexts } from '#engine/framework/texts/shape.ts';

export const forceReasons: ReasonTexts<
  'authority' | 'cause' | 'intention' | 'resort' | 'proportion' | 'prospects'
> = {
  authority: {
    council:
      'Une résolution du Conseil au titre du Chapitre VII est venue d’abord (degré {rung, number} sur 4).',
    'council-before': 'Le Conseil avait déjà autorisé la force, par {draft} (degré {rung, number} sur 4).',
    consent:
      'L’État avait consenti (degré {rung, number} sur 4) : au sens du rapport, ce n’est pas une intervention.',
    'consent-without-force':
      'La force n’a pas servi ; ce qui s’est fait dans le pays reposait sur son consentement (degré {rung, number} sur 4).',
    'consent-refused':
      'Pas de recours à la force ; des soldats ont été décidés, et l’État les a refusés ou renvoyés (degré {rung, number} sur 4).',
    'council-without-chapter-seven':
      'Le Conseil a demandé la force sans agir au titre du Chapitre VII : sa légalité est douteuse (degré {rung, number} sur 4).',
    'uniting-for-peace':
      'Après un veto, l’Assemblée générale a été saisie au titre de « L’union pour le maintien de la paix » (degré {rung, number} sur 4).',
    'regional-seeking-council':
      'L’organisation régionale a agi dans sa zone et s’est aussitôt tournée vers le Conseil (degré {rung, number} sur 4).',
    'majority-vetoed':
      'Une majorité pour {draft} s’est heurtée à un veto, la région la soutenait, et le Conseil a entériné ensuite (degré {rung, number} sur 4).',
    none: 'Ni le Conseil, ni le consentement de l’État, ni l’Assemblée, ni une organisation régionale tournée vers le Conseil (degré {rung, number} sur 4).',
  },
  cause: {
    killing:
      'Les pertes massives en vies humaines étaient un fait : {deaths, number} morts dans le délai que regarde le seuil.',
    expulsion: 'Les expulsions massives étaient un fait : {people, number} personnes en 90 jours.',
    apprehended:
      'Des pertes massives en vies humaines étaient imminentes : {deaths, number} morts dans les 30 jours à venir.',
    near: 'Le mal était grave, à {percent, number} pour cent du seuil.',
    unproven: 'Le seuil était franchi, mais aucune source impartiale ne l’avait établi.',
    'state-able': 'Le seuil était franchi, mais l’État voulait et pouvait protéger.',
    repression:
      'L’État opprimait une partie de sa population, et le mal en était à {percent, number} pour cent du seuil : le rapport y répond par des mesures en deçà de la force.',
    inflated:
      'Une juste cause a été invoquée ; en vérité, le mal en était à {percent, number} pour cent du seuil.',
    short: 'Le mal en était à {percent, number} pour cent du seuil : la force n’est pas la réponse.',
  },
  intention: {
    protection:
      '{states, plural, one {Un seul contributeur} other {# contributeurs ensemble}}, la région derrière eux, et une force qui a pris fin avec sa tâche.',
    'few-states':
      '{states, plural, =0 {Personne ne la portait} one {Un seul contributeur la portait} other {Seuls # contributeurs la portaient}} : guère une opération collective.',
    'no-regional-support':
      '{states, plural, one {Un contributeur} other {# contributeurs}}, mais rien n’atteste que la région les soutenait.',
    overthrow:
      'Pendant le recours à la force, les adversaires armés de l’État l’ont emporté : un but que le rapport exclut s’était approché.',
    'took-sides':
      'Avec « {measure} », ceux qui menaient l’opération ont armé un camp : plus que la protection.',
    overstayed:
      'La force a duré {weeks, plural, one {une semaine} other {# semaines}} de plus que la protection ne l’explique.',
    alone: 'Un État a agi seul, sans le Conseil ni une organisation régionale.',
  },
  resort: {
    exhausted:
      'Pourparlers, pressions et sanctions avaient été essayés, ou le dossier dit pourquoi non : {measures, plural, one {une mesure} other {# mesures}} avant la force.',
    'talks-open':
      '« {measure} » n’avait pas suivi son cours : l’élan des pourparlers était de {momentum, number} sur 100.',
    'talks-begun':
      '« {measure} » n’avait commencé que {weeks, plural, =0 {au même moment} one {une semaine plus tôt} other {# semaines plus tôt}}, et les tueries n’interdisaient pas encore d’attendre.',
    untried: 'Non essayé, sans raison au dossier : {options}.',
    'force-first': 'La force est venue d’abord : ni pourparlers, ni pressions, ni sanctions avant elle.',
  },
  proportion: {
    'not-used': 'La force a été décidée et n’a jamais servi.',
    kept: 'La force s’en est tenue à sa tâche. Les intervenants ont tué {harm, number} civils ; {averted, number} morts ont été évitées.',
    'harm-grew':
      'Les intervenants ont tué {harm, number} civils : {percent, number} pour cent des morts évitées.',
    overstayed:
      'La force a duré {weeks, plural, one {une semaine} other {# semaines}} de plus qu’il ne fallait pour protéger.',
    overthrow:
      'L’État a été renversé pendant le recours à la force : plus que la protection n’exige strictement.',
    'too-small':
      'Trop peu ou trop tard pour atteindre ceux qui étaient en danger : {percent, number} pour cent des morts à venir évitées.',
    'harm-as-great':
      'Les intervenants ont tué {harm, number} civils ; {averted, number} morts ont été évitées. Le mal causé approchait ce qu’il évitait, ou le dépassait.',
  },
  prospects: {
    good: 'Aucune guerre plus large en vue, {percent, number} pour cent des moyens réunis, un plan de sortie, et un mal qui ne s’est pas aggravé.',
    'no-exit': 'Aucun plan ne disait comment la force finirait ni ce qui suivrait.',
    'means-missing': 'Seuls {percent, number} pour cent des moyens étaient réunis.',
    'no-benefit':
      'Aucun bienfait ne peut être montré : {deaths, number} morts ensuite, {alone, number} dans la crise laissée à elle-même.',
    'wider-war': 'Une guerre plus large était en vue : le risque était de {risk, number} sur 100.',
    worse:
      'Le mal s’est aggravé : {deaths, number} morts ensuite, {alone, number} dans la crise laissée à elle-même.',
  },
};
