import type { account as english } from '#app/_messages/en/account.ts';
import type { SameKeys } from '#app/_messages/shape.ts';

export const account: SameKeys<typeof english> = {
  signIn: {
    title: 'Connexion animateur',
    intro: 'Les participants n’ont pas besoin de compte : ils rejoignent avec un code.',
    action: 'Se connecter',
    provider: 'Se connecter avec {provider}',
    or: 'ou',
    wrong:
      'L’adresse et le mot de passe ne correspondent pas. Vérifiez-les, ou demandez une nouvelle invitation à un autre animateur.',
  },
  firstRun: {
    title: 'Créer le premier compte animateur',
    intro:
      'Threshold vient d’être installé sur cette machine. Ce compte peut animer des sessions et inviter d’autres animateurs.',
  },
  invitation: {
    title: 'Créer votre compte animateur',
    intro: '{inviter} vous invite à animer des sessions.',
  },
  expired: {
    title: 'Ce lien n’est plus valable.',
    advice: 'Il a déjà servi ou il a expiré. Demandez-en un nouveau à la personne qui l’a envoyé.',
  },
  name: { label: 'Votre nom', hint: 'Les participants le voient en arrivant.' },
  email: { label: 'Adresse électronique' },
  password: {
    label: 'Mot de passe',
    newHint:
      'Au moins {count, number} caractères. Une courte phrase se retient mieux et se devine moins facilement.',
    show: 'Afficher le mot de passe',
    hide: 'Masquer le mot de passe',
  },
  create: 'Créer le compte',
  signOut: 'Se déconnecter',
};
