import type { lobby as english } from '#app/_messages/en/lobby.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

export const lobby: SameKeys<typeof english> = {
  waiting: 'La session commence quand votre animateur la lance. En attendant, lisez votre dossier.',
  yourSeat: 'Votre siège',
  noSeat:
    'Vous n’avez pas encore de siège. Votre animateur vous en donnera un ; vous pouvez déjà lire sur la crise.',
  lead: 'Vous dirigez cette délégation : c’est votre bulletin qui compte.',
  deputy: '{lead} dirige cette délégation. Vous conseillez, rédigez et parlez.',
  alone: 'Vous tenez ce siège seul.',
  delegation: 'Votre délégation',
  takeLead: 'Prendre la direction',
  chooseSeat: 'Choisir un siège',
  changeSeat: 'Choisir un autre siège',
  welcome: 'Vous êtes dans la salle.',
  returnCode: {
    title: 'Votre code de retour',
    note: 'Il vous ramène à ce siège sur n’importe quel appareil.',
  },
  here: {
    title: 'Qui est là',
    people: '{count, plural, =0 {Personne encore} one {# personne} other {# personnes}}',
    seated: '{seated, number} sur {count, number} ont un siège',
    unseated: 'Sans siège',
    you: '{name} (vous)',
  },
  projector: {
    join: 'Rejoindre sur',
    code: 'Code',
    arrived:
      '{count, plural, =0 {Personne n’est encore là} one {# personne est là} other {# personnes sont là}}',
    scan: 'Scanner pour rejoindre',
  },
};
