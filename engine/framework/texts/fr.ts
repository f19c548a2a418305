import { preventChanges } from './fr/changes-prevent.ts';
import { reactChanges } from './fr/changes-react.ts';
import { rebuildChanges } from './fr/changes-rebuild.ts';
import { lines } from './fr/lines.ts';
import { forceReasons } from './fr/reasons-force.ts';
import { preventReasons } from './fr/reasons-prevent.ts';
import { reactReasons } from './fr/reasons-react.ts';
import { rebuildReasons } from './fr/reasons-rebuild.ts';
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
  reasons: { ...preventReasons, ...reactReasons, ...forceReasons, ...rebuildReasons },
  changes: { ...preventChanges, ...reactChanges, ...rebuildChanges },
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
