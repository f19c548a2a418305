export const front = {
  title: 'Decide when the world must act.',
  lead: 'A class, a club or a training group sits around the Security Council’s table while a crisis grows. You negotiate, draft, vote, and see what your decisions do.',
  code: {
    label: 'Code of your session',
    hint: 'It is on the projector, or your facilitator has it.',
    join: 'Join',
    missing: 'Enter the code first.',
  },
  practise: {
    title: 'No session today?',
    action: 'Practise alone',
    note: 'A short scenario against bots, no account.',
    you: 'You',
  },
  host: { action: 'Host sign in' },
  what: {
    title: 'What happens in a session',
    prevent: {
      title: 'Prevent',
      text: 'Warnings come first: mediation, monitors, pressure. What is prevented never makes the news, and counts most.',
    },
    react: {
      title: 'React',
      text: 'If protection fails, the Council must decide. Whoever asks for force must argue six criteria.',
    },
    rebuild: {
      title: 'Rebuild',
      text: 'Afterwards there is the country: security, justice, and a return that lasts.',
    },
  },
  report:
    'Built on the report The Responsibility to Protect (International Commission on Intervention and State Sovereignty, 2001).',
  care: 'Every seat is a decision-maker at a table. Nobody plays a victim or a perpetrator, and everybody may step out for a while.',
} as const;
