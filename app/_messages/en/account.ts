export const account = {
  signIn: {
    title: 'Host sign in',
    intro: 'Participants need no account: they join with a code.',
    action: 'Sign in',
    provider: 'Sign in with {provider}',
    or: 'or',
    wrong: 'E-mail address and password do not match. Check both, or ask another host for a new invitation.',
  },
  firstRun: {
    title: 'Create the first host account',
    intro:
      'Threshold was just set up on this machine. This account can host sessions and invite other hosts.',
  },
  invitation: { title: 'Create your host account', intro: '{inviter} invites you to host sessions.' },
  expired: {
    title: 'This link is no longer valid.',
    advice: 'It was used already or has expired. Ask the host who sent it for a new one.',
  },
  name: { label: 'Your name', hint: 'Participants see it when they join.' },
  email: { label: 'E-mail address' },
  password: {
    label: 'Password',
    newHint:
      'At least {count, number} characters. A short sentence is easier to remember and harder to guess.',
    show: 'Show the password',
    hide: 'Hide the password',
  },
  create: 'Create the account',
  signOut: 'Sign out',
} as const;
