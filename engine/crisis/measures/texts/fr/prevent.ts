import type { MeasureText } from '#engine/crisis/measures/face-types.ts';
import type { PreventId } from '#engine/crisis/measures/ids.ts';

export const preventTexts: Readonly<Record<PreventId, MeasureText>> = {
  'sg-good-offices': {
    name: 'Bons offices du Secrétaire général',
    what: 'Le Secrétaire général parle en confiance avec toutes les parties et propose son aide pour trouver une issue.',
    needs: 'Rien ; ils vont plus loin si la capitale accepte des pourparlers.',
    legalBasis: 'Charte, article 99 et pratique',
  },
  'sg-art99-letter': {
    name: 'Lettre au titre de l’article 99',
    what: 'Le Secrétaire général saisit le Conseil d’une menace contre la paix.',
    needs: 'Quelques preuves vérifiées.',
    legalBasis: 'Charte, article 99',
  },
  'fact-finding-mission': {
    name: 'Mission d’établissement des faits',
    what: 'Des experts indépendants établissent ce qui se passe et en rendent compte.',
    needs: 'De l’argent ; elle voit davantage si la capitale la laisse entrer.',
    legalBasis: 'Charte, articles 34 et 99',
  },
  'council-visiting-mission': {
    name: 'Visite du Conseil',
    what: 'Des membres du Conseil se rendent dans le pays et parlent à ceux qui décident.',
    needs: 'Le consentement de la capitale à des observateurs.',
    legalBasis: 'Charte, article 34',
  },
  'special-envoy': {
    name: 'Envoyé spécial',
    what: 'Une personnalité fait la navette entre les parties.',
    needs: 'De l’argent ; mieux avec le consentement à des pourparlers.',
    legalBasis: 'Charte, articles 33 et 52',
  },
  'mediation-process': {
    name: 'Médiation',
    what: 'Un médiateur réunit les parties à une même table et les y maintient.',
    needs: 'Le consentement de la capitale à des pourparlers, et de l’argent.',
    legalBasis: 'Charte, articles 33 et 52',
  },
  'track-two-dialogue': {
    name: 'Dialogue officieux',
    what: 'Des proches des parties se rencontrent sans titres ni presse.',
    needs: 'Un peu d’argent et du temps.',
    legalBasis: 'Aucune n’est requise',
  },
  'group-of-friends': {
    name: 'Groupe d’amis',
    what: 'Des États influents s’accordent sur une même ligne envers les parties.',
    needs: 'Rien d’autre que leur accord. Ceux qui n’en sont pas s’en offensent.',
    legalBasis: 'Pratique',
  },
  'eminent-persons-panel': {
    name: 'Groupe de sages',
    what: 'Des anciens respectés de la région vont en son nom servir de médiateurs.',
    needs: 'Le consentement de la capitale à des pourparlers.',
    legalBasis: 'Charte de l’organisation régionale',
  },
  'power-sharing-offer': {
    name: 'Offre de partage du pouvoir',
    what: 'Le gouvernement offre à ses adversaires d’y prendre part.',
    needs: 'Le consentement de la capitale à des pourparlers.',
    legalBasis: 'Constitution nationale',
  },
  'election-dispute-mechanism': {
    name: 'Examen d’un scrutin contesté',
    what: 'Un organe indépendant examine les plaintes et tranche en public.',
    needs:
      'Le consentement de la capitale à des pourparlers, et de l’argent. Le perdant peut rejeter la conclusion.',
    legalBasis: 'Droit national ou mandat des Nations Unies',
  },
  'election-observation': {
    name: 'Observation d’élections',
    what: 'Des observateurs venus d’ailleurs suivent la campagne, le vote et le dépouillement, et disent ce qu’ils ont vu.',
    needs:
      'Le consentement de la capitale à des observateurs, et de l’argent. Un scrutin vicié peut passer pour bon parce qu’ils étaient là.',
    legalBasis: 'Invitation de l’État',
  },
  'public-warning-statement': {
    name: 'Mise en garde publique',
    what: 'Une déclaration publique nomme le danger et ceux qui en portent la responsabilité.',
    needs: 'Rien. Répétée, elle s’use ; ceux qui veulent continuer y voient une offense.',
    legalBasis: 'Document final du Sommet mondial de 2005, paragraphes 138 à 140',
  },
  'council-press-statement': {
    name: 'Déclaration du Conseil à la presse',
    what: 'Les quinze membres disent en quelques lignes leur préoccupation.',
    needs: 'L’accord de tous les membres. Répétée, elle s’use.',
    legalBasis: 'Pratique du Conseil, par consensus',
  },
  'field-report': {
    name: 'Rapport de terrain',
    what: 'Des personnes sur place documentent ce qu’elles voient, cas par cas, et le publient.',
    needs: 'Un certain accès aux lieux.',
    legalBasis: 'Aucune n’est requise',
  },
  'press-investigation': {
    name: 'Enquête de presse',
    what: 'Des journalistes vérifient et publient ce que d’autres préféreraient taire.',
    needs: 'Rien d’autre que du travail.',
    legalBasis: 'Liberté de la presse',
  },
  'development-package': {
    name: 'Programme de développement',
    what: 'De l’argent et des compétences, pendant des années, pour l’école, les routes, le travail et l’administration.',
    needs: 'Beaucoup d’argent et de patience.',
    legalBasis: 'Accords entre États',
  },
  'conditional-aid-offer': {
    name: 'Offre d’aide sous conditions',
    what: 'De nouveaux fonds sont promis si le gouvernement tient ce qui est convenu.',
    needs: 'De l’argent dont nul ne doute.',
    legalBasis: 'Politique nationale',
  },
  'aid-suspension-threat': {
    name: 'Menace de suspendre l’aide',
    what: 'Des donateurs disent que l’aide cessera si la violence ne cesse pas.',
    needs: 'Être exécutée si elle est ignorée.',
    legalBasis: 'Politique nationale',
  },
  'early-livelihood-support': {
    name: 'Soutien aux moyens d’existence',
    what: 'De petites sommes pour le travail et les récoltes, là où des jeunes pourraient être recrutés.',
    needs: 'Un accès et de l’argent.',
    legalBasis: 'Invitation de l’État',
  },
  'human-rights-monitors': {
    name: 'Observateurs des droits de l’homme',
    what: 'Des observateurs vivent parmi les personnes menacées, rendent compte chaque jour et sont vus.',
    needs: 'Le consentement de la capitale à des observateurs, et de l’argent. Leur départ se remarque.',
    legalBasis: 'Invitation ou décision du Conseil',
  },
  'hate-speech-countermeasures': {
    name: 'Action contre les discours de haine',
    what: 'Contre-discours, modération et licences face à ceux qui appellent à la violence.',
    needs: 'Peu ; davantage est possible avec l’État.',
    legalBasis: 'Pacte international relatif aux droits civils et politiques, article 20',
  },
  'minority-protection-law': {
    name: 'Loi de protection des minorités',
    what: 'L’État inscrit l’égalité des droits dans la loi et commence à l’appliquer.',
    needs: 'Que la capitale consente à la retenue, et du temps.',
    legalBasis: 'Droit national',
  },
  'accountability-warning': {
    name: 'Avertissement de poursuites',
    what: 'Ceux qui pourraient donner des ordres apprennent, nommément, qu’ils en répondraient.',
    needs: 'Quelques preuves, et des actes qui suivent.',
    legalBasis: 'Statut de Rome, articles 13 à 15',
  },
  'preventive-deployment': {
    name: 'Déploiement préventif',
    what: 'Des soldats et des policiers sont placés, avec consentement, là où la violence pourrait commencer.',
    needs: 'Le consentement de la capitale à une mission ; des troupes que des États donnent vraiment.',
    legalBasis: 'Charte, chapitre VI',
  },
  'security-sector-training': {
    name: 'Formation des forces de sécurité',
    what: 'Des officiers étrangers forment l’armée et la police à une conduite conforme au droit.',
    needs:
      'Le consentement à des observateurs, de l’argent, un contrôle des antécédents ; sans lui, les forces ne font que se renforcer.',
    legalBasis: 'Accord entre États',
  },
  'small-arms-control': {
    name: 'Contrôle des armes légères',
    what: 'Marquage, collecte et arrêt du commerce des armes légères.',
    needs: 'Des voisins qui y prennent part.',
    legalBasis: 'Traité sur le commerce des armes ; conventions régionales',
  },
  'border-monitoring': {
    name: 'Surveillance des frontières',
    what: 'Des observateurs guettent armes et combattants aux points de passage.',
    needs: 'De l’argent, et l’accord d’un voisin. Des gens qui fuient sont refoulés aussi.',
    legalBasis: 'Accord ou décision du Conseil',
  },
};
