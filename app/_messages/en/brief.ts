export const brief = {
  title: 'Your brief',
  secret: 'For your delegation alone, until the debrief.',
  objectives: 'What you want',
  weight: { high: 'matters most', middle: 'matters', low: 'matters a little' },
  sources: 'This stance rests on the public voting record',
  sourceLine: '{position} on {symbol} ({date}), {topic}',
} as const;
