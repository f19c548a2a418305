import type { seat as english } from '#app/_messages/en/seat.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

export const seat: SameKeys<typeof english> = {
  title: 'Mon siège',
  none: {
    title: 'Vous n’avez pas encore de siège.',
    advice: 'Votre animateur vous en donnera un. En attendant, vous pouvez suivre tout ce qui est public.',
  },
  lead: 'Vous dirigez cette délégation.',
  deputy: '{lead} dirige ; son bulletin compte. Vous pouvez parler, rédiger et écrire.',
  members: 'Délégation : {names}',
  takeLead: 'Prendre la direction',
  means: {
    title: 'Ce que vous avez',
    capital: 'Capital politique',
    capitalOf: '{left} points restants sur {of}',
    troops: 'Soldats disponibles',
    police: 'Policiers disponibles',
    money: 'Millions de dollars disponibles',
    left: '{left} sur {of}',
  },
  told: { title: 'Pour vous seul' },
  moves: {
    title: 'Actions',
    intro: 'Ce que vous faites hors de la salle. L’effet vient avec les conséquences du tour.',
    act: 'Le faire',
    own: 'Vos actions',
    end: 'Y mettre fin',
    empty: 'Aucune action n’est ouverte à votre siège maintenant.',
  },
  pledge: {
    title: 'Contribuer à {name}',
    description: 'Ce que vous promettez est engagé, que les autres fassent leur part ou non.',
    asked: 'demandé {asked}, promis jusqu’ici {given}',
    have: 'vous avez {left}',
    action: 'Contribuer',
    nothing: 'Indiquez votre contribution.',
  },
  capital: {
    title: 'Interroger votre capitale',
    intro:
      'Vous parlez pour votre État, mais le consentement appartient à la capitale. Elle répond aussitôt, avec un motif.',
    question: {
      observers: 'Laisser entrer des observateurs',
      mission: 'Consentir à une mission',
      access: 'Ouvrir l’accès humanitaire',
      talks: 'Parler avec l’autre camp',
      restraint: 'Retenir ses propres forces',
    },
    ask: 'Demander',
    granted: 'Elle accepte.',
    refused: 'Elle refuse.',
    answers: 'Ses réponses',
    bring: 'L’annoncer au Conseil',
    brought: 'Le Conseil le sait.',
  },
  notes: {
    title: 'Notes',
    intro: 'Pour votre délégation seule. Personne d’autre ne les lit, ni maintenant ni plus tard.',
    write: 'Écrire une note',
    action: 'La garder',
  },
  stepOut: {
    title: 'Se retirer un moment',
    note: 'Personne ne demande pourquoi. Votre siège vous attend, ou un robot le garde.',
    action: 'Se retirer',
  },
};
