import type { ReasonTexts } from '#engine/framework/texts/shape.ts';

export const preventReasons: ReasonTexts<
  'unasked' | 'knowledge' | 'warning' | 'first' | 'roots' | 'direct' | 'inclusion' | 'means' | 'duty' | 'harm'
> = {
  unasked: {
    'began-later': 'La crise avait dépassé la prévention quand ce récit commence.',
    'no-time':
      'La violence a éclaté {weeks, plural, =0 {aussitôt} one {en une semaine} other {en # semaines}} : le temps manquait pour cela.',
    'below-threshold': 'La crise n’a jamais atteint le seuil à partir duquel la question se pose.',
    'no-force': 'Aucun recours à la force n’a été autorisé ni entrepris.',
    'never-rebuilt': 'La crise n’est jamais arrivée à la reconstruction.',
    'too-early':
      'Il est trop tôt pour le dire : {weeks, plural, =0 {pas une semaine ne s’était écoulée} one {une seule semaine s’était écoulée} other {seules # semaines s’étaient écoulées}}.',
  },
  knowledge: {
    'no-risk': 'Aucun risque de violence de masse ne montait.',
    analysed:
      '{sources, number} sources indépendantes ont rendu compte, et une alerte a été reprise par ceux qui pouvaient agir.',
    'not-analysed':
      '{sources, number} sources indépendantes ont rendu compte, mais aucune alerte n’a été reprise par ceux qui pouvaient agir.',
    'one-source': 'Le danger n’était connu que par une seule source.',
    none: 'On ne savait presque rien (qualité des informations : au plus {evidence, number} sur 100), et personne n’est allé voir.',
  },
  warning: {
    'none-given': 'Aucune alerte n’a été donnée avant la violence.',
    discussed:
      '{warnings, plural, one {L’alerte a été discutée} other {Chacune des # alertes a été discutée}} {weeks, plural, =0 {aussitôt} one {en une semaine} other {en # semaines}}.',
    'discussed-some':
      'Sur {warnings, number} alertes, {discussed, plural, one {une seule a été discutée} other {# ont été discutées}} à temps.',
    'discussed-late':
      'La première discussion est venue {weeks, plural, =0 {aussitôt} one {une semaine} other {# semaines}} après l’alerte.',
    'discussed-after-violence':
      'L’alerte n’a été discutée qu’une fois la violence éclatée, à la semaine {week, number}.',
    'never-discussed':
      '{warnings, plural, one {Une alerte a été donnée, et jamais discutée} other {# alertes ont été données, et jamais discutées}} par un organe capable d’agir.',
    'acted-on':
      '{warnings, plural, one {L’alerte a été suivie} other {Chacune des # alertes a été suivie}} d’une mesure {weeks, plural, =0 {aussitôt} one {en une semaine} other {en # semaines}} ; la première : « {measure} ».',
    'acted-on-some':
      'Sur {warnings, number} alertes, {answered, plural, one {une seule a été suivie} other {# ont été suivies}} d’une mesure à temps.',
    'acted-on-late':
      'La première mesure, « {measure} », est venue {weeks, plural, =0 {aussitôt} one {une semaine} other {# semaines}} après l’alerte.',
    'only-words':
      '{warnings, plural, one {L’alerte n’a} other {Les # alertes n’ont}} entraîné que des déclarations.',
    'no-answer': '{warnings, plural, one {L’alerte n’a} other {Les # alertes n’ont}} rien entraîné.',
  },
  first: {
    'no-force': 'La force n’a été ni mise aux voix ni employée.',
    prevention:
      'Avant que la force ne soit mise aux voix ou employée, des instruments de prévention de {count, number} familles sur quatre étaient à l’œuvre : {families}.',
    some: 'Avant que la force ne soit mise aux voix ou employée, seuls des instruments de prévention {count, plural, one {d’une famille} other {de # familles}} étaient à l’œuvre : {families}.',
    none: 'La force a été mise aux voix ou employée, et aucun instrument de prévention n’avait été à l’œuvre avant.',
  },
  roots: {
    several:
      'Les causes profondes ont été traitées par {count, number} des quatre familles d’instruments : {families}.',
    few: 'Les causes profondes n’ont été traitées que par {count, plural, one {une famille} other {# familles}} d’instruments : {families}.',
    none: 'Avant la violence, aucun instrument structurel n’était à l’œuvre avec le concours de l’État.',
  },
  direct: {
    stepwise:
      '{tools, number} instruments directs ont servi, dont une médiation et une incitation, le moins coercitif d’abord.',
    few: '{tools, plural, one {Un seul instrument direct a} other {Seuls # instruments directs ont}} servi ; on pouvait en attendre {needed, number}.',
    'no-mediation': '{tools, number} instruments directs ont servi, mais personne n’a fait de médiation.',
    'no-inducement':
      '{tools, number} instruments directs ont servi, mais rien n’a été offert en échange de la retenue.',
    'out-of-order': '« {measure} » est venu avant que l’on ait essayé des instruments moins coercitifs.',
    late: '{tools, plural, one {Un instrument direct a} other {# instruments directs ont}} servi, une fois la violence éclatée.',
    'only-threats':
      '{tools, plural, one {Le seul instrument direct a été une pression} other {Les # instruments directs ont tous été des pressions ou des menaces}} : rien n’a été offert, personne n’a fait de médiation.',
    none: 'Aucun instrument direct de prévention n’a servi.',
  },
  inclusion: {
    all: 'Un voisin, l’organisation régionale et la société civile ont tous pris part à la prévention.',
    some: 'Certains ont pris part à la prévention ({included}), d’autres non ({missing}).',
    late: 'Ils n’ont eu leur part qu’une fois la violence éclatée : {included}.',
    none: 'Ni un voisin, ni l’organisation régionale, ni la société civile n’ont eu la moindre part.',
  },
  means: {
    'none-asked': 'Aucune mesure préventive dont le délai soit échu ne demandait d’effectifs ni d’argent.',
    given:
      '{measures, plural, one {La mesure préventive a reçu} other {Les # mesures préventives ont toutes reçu}} à temps ce qui était demandé.',
    half: 'Sur {measures, number} mesures préventives, {given, plural, one {une seule a reçu} other {# ont reçu}} à temps ce qui était demandé.',
    'pledges-only':
      'Sur {measures, number} mesures préventives, {given, plural, =0 {aucune n’a reçu} one {une seule a reçu} other {seules # ont reçu}} à temps ce qui était demandé : le reste est demeuré sur le papier.',
  },
  duty: {
    kept: 'L’État a accepté de l’aide, retenu ses forces ou ouvert l’accès : {kept, number} devoirs sur trois, et aucun refusé.',
    mixed: 'Sur trois devoirs, l’État en a tenu {kept, number} et manqué {failed, number}.',
    passive: 'On n’a guère demandé à l’État, et il n’a guère fait.',
    obstructed:
      'L’État a refusé l’aide, la retenue ou l’accès : il a manqué à {failed, number} devoirs sur trois.',
    perpetrated: 'L’État a pris part de ses propres mains à la violence, qui a tué {deaths, number} civils.',
  },
  harm: {
    averted:
      'Sur {alone, number} morts dans la crise laissée à elle-même, {averted, number} ont été évitées : {percent, number} pour cent.',
    'averted-some':
      'Sur {alone, number} morts dans la crise laissée à elle-même, {averted, number} ont été évitées : {percent, number} pour cent.',
    'not-averted':
      '{deaths, number} personnes sont mortes ; la crise laissée à elle-même en aurait coûté {alone, number}.',
    worse:
      '{deaths, number} personnes sont mortes, plus que les {alone, number} de la crise laissée à elle-même.',
    'nothing-done': '{deaths, number} personnes sont mortes, et rien n’a été fait.',
    'nothing-to-avert':
      'Laissée à elle-même, la crise aurait coûté {alone, number} vies : il y avait peu à éviter.',
  },
};
