import type { rejections as english } from '#app/_messages/en/rejections.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

export const rejections: SameKeys<typeof english> = {
  unknown: 'Ce n’est pas possible en ce moment. Regardez où en est la table et réessayez dans un instant.',
  connection: {
    lost: 'La connexion est coupée. Ce que vous avez écrit est conservé et pourra être envoyé à votre retour.',
    timeout: 'Le serveur n’a pas répondu à temps. Réessayez ; l’action ne se fera pas deux fois.',
  },
  join: {
    'unknown-code':
      'Aucune session n’a ce code. Vérifiez-le au projecteur : il ne contient ni la lettre O ni la lettre I.',
    'name-taken': 'Quelqu’un porte déjà ce nom ici. Ajoutez une lettre pour que l’on vous distingue.',
    'seat-full': 'Ce siège est complet. Choisissez-en un autre, ou laissez l’animateur choisir.',
    'session-ended': 'Cette session est terminée. Demandez à votre animateur le code de la prochaine.',
    'too-many-tries': 'Trop de codes erronés en peu de temps. Attendez une minute, puis réessayez.',
    'unknown-return-code': 'Aucun siège n’a ce code de retour. Votre animateur peut le retrouver.',
  },
};
