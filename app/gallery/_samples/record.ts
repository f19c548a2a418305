import type { RecordEntryView } from '#app/_features/record/components/record-views.ts';
import { seat } from '#app/gallery/_samples/seats.ts';

const AT = 1_930_000_000_000;
const entry = (
  seq: number,
  turn: number,
  rest: Partial<RecordEntryView> & { text: string },
): RecordEntryView => ({
  seq,
  turn,
  kind: 'clock',
  at: AT + seq * 47_000,
  seat: null,
  quote: null,
  undone: false,
  ...rest,
});

export const record: readonly RecordEntryView[] = [
  entry(1, 0, { text: 'The session begins.' }),
  entry(2, 1, { text: 'Turn 1, 17 March to 30 March: briefing.' }),
  entry(3, 1, { kind: 'news', text: 'Election disputed in Velmara.' }),
  entry(4, 1, { kind: 'move', seat: seat('union'), text: 'Eastern Union begins a mediation.' }),
  entry(5, 2, { text: 'Turn 2, 31 March to 13 April: negotiation.' }),
  entry(6, 2, {
    kind: 'speech',
    seat: seat('norway'),
    text: 'Norway spoke for 1:40.',
    quote: 'Monitors first; and money for them today, not next month.',
  }),
  entry(7, 2, { kind: 'draft', seat: seat('ghana'), text: 'Ghana tables S/2031/14.', undone: true }),
  entry(8, 2, { kind: 'undone', text: 'A facilitator took back the last step.' }),
  entry(9, 3, { text: 'Turn 3, 14 April to 27 April: decision.' }),
  entry(10, 3, {
    kind: 'vote',
    text: 'S/2031/14 is not adopted: 12 in favour, one against by a permanent member, 2 abstaining.',
  }),
];
