import { operationChanges } from './fr/changes-operation.ts';
import { preventChanges } from './fr/changes-prevent.ts';
import { reactChanges } from './fr/changes-react.ts';
import { rebuildChanges } from './fr/changes-rebuild.ts';
import { lines } from './fr/lines.ts';
import { forceReasons } from './fr/reasons-force.ts';
import { operationReasons } from './fr/reasons-operation.ts';
import { preventReasons } from './fr/reasons-prevent.ts';
import { reactReasons } from './fr/reasons-react.ts';
import { rebuildReasons } from './fr/reasons-rebuild.ts';
import { tools } from './fr/tools.ts';
import type { AssessmentTexts } from './shape.ts';

/** The assessment in French. */
export const fr: AssessmentTexts = {
  elements: { prevent: 'Prévenir', react: 'Réagir', rebuild: 'Reconstruire' },
  verdicts: {
    met: 'respecté',
    partly: 'respecté en partie',
    violated: 'enfreint',
    'not-applicable': 'sans objet',
  },
  paragraph: {
    checked: 'Le rapport, paragraphe {at}',
    around: 'Le rapport, vers le paragraphe {at}',
    synopsis: 'Le résumé du rapport, {at}',
    'around-synopsis': 'Le résumé du rapport, vers {at}',
  },
  lines,
  reasons: { ...preventReasons, ...reactReasons, ...forceReasons, ...operationReasons, ...rebuildReasons },
  changes: { ...preventChanges, ...reactChanges, ...operationChanges, ...rebuildChanges },
  claims: {
    'borne-out':
      'Ses auteurs l’ont affirmé, et c’était vrai. Votes qui l’ont invoqué : {inFavour, number} pour, {against, number} contre ou abstentions.',
    partly:
      'Ses auteurs l’ont affirmé ; c’était vrai en partie. Votes qui l’ont invoqué : {inFavour, number} pour, {against, number} contre ou abstentions.',
    'not-borne-out':
      'Ses auteurs l’ont affirmé, et ce n’était pas vrai. Votes qui l’ont invoqué : {inFavour, number} pour, {against, number} contre ou abstentions.',
    open: 'Ses auteurs l’ont affirmé ; on ne peut dire si c’était vrai. Votes qui l’ont invoqué : {inFavour, number} pour, {against, number} contre ou abstentions.',
    'not-made':
      'Ses auteurs n’ont rien fait valoir là-dessus. Votes qui l’ont invoqué : {inFavour, number} pour, {against, number} contre ou abstentions.',
  },
  pillars: {
    state: {
      name: 'Pilier I',
      about: 'l’État protège sa propre population',
    },
    assistance: {
      name: 'Pilier II',
      about: 'd’autres l’y aident, et aident à bâtir ce qu’il faut pour cela',
    },
    response: {
      name: 'Pilier III',
      about: 'd’autres répondent à temps et de façon décisive là où il est manifestement défaillant',
    },
  },
  summit: {
    kept: 'Le Sommet mondial de 2005 l’a repris (paragraphes 138–139).',
    'four-crimes':
      'Le Sommet mondial de 2005 l’a repris pour quatre crimes seulement : génocide, crimes de guerre, nettoyage ethnique et crimes contre l’humanité (138–139).',
    'council-only':
      'Le Sommet mondial de 2005 ne connaît que le Conseil de sécurité, au cas par cas (139) ; les autres voies du rapport n’y figurent pas.',
    'peaceful-means':
      'Le Sommet mondial de 2005 dit : lorsque les moyens pacifiques se révèlent inadéquats et que les autorités nationales sont manifestement défaillantes (139).',
    'left-out':
      'Le Sommet mondial de 2005 ne l’a pas repris : il n’a adopté aucun critère pour le recours à la force.',
    peacebuilding:
      'Le Sommet mondial de 2005 ne connaît pas de responsabilité distincte de reconstruire ; il a créé la Commission de consolidation de la paix (97–105).',
  },
  tools,
  standings: {
    justified:
      'Les six critères étaient respectés : au sens du rapport, ce recours à la force était justifié.',
    contested:
      'Les six critères n’étaient pas tous respectés : que ce recours à la force ait été justifié est contesté.',
    'not-justified':
      'L’autorité appropriée ou la juste cause était enfreinte : au sens du rapport, ce recours à la force n’était pas justifié, quoi qu’il en soit du reste.',
  },
  families: {
    political: 'politique',
    economic: 'économique',
    legal: 'juridique',
    security: 'sécurité',
  },
  parts: {
    'council-member': 'un membre du Conseil',
    'concerned-state': 'l’État concerné',
    neighbour: 'un voisin',
    'regional-organisation': 'l’organisation régionale',
    secretariat: 'le Secrétaire général',
    ngo: 'la société civile',
    press: 'la presse',
  },
  options: {
    talks: 'pourparlers',
    pressure: 'pressions politiques',
    sanctions: 'sanctions',
    growth: 'reconstruction',
    jobs: 'travail',
    'sanctions-lifted': 'fin des sanctions',
  },
};
