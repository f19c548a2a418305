import type {
  ClockActs,
  DeskPerson,
  DeskSeat,
  InjectView,
  PreviewView,
  RemovedPerson,
  ReportView,
} from '#app/_features/desk/components/desk-views.ts';
import { people } from '#app/gallery/_samples/people.ts';
import { members, others, seat } from '#app/gallery/_samples/seats.ts';
import { type ConversationId, id, type ParticipantId, type TextId } from '#engine/kernel/ids.ts';

const yes = { permit: { may: 'yes' }, busy: false } as const;

const deskPerson = (person: (typeof people)[number], index: number): DeskPerson => ({
  id: person.id,
  name: person.name,
  presence: index === 4 ? 'away' : index === 7 ? 'out' : 'here',
  muted: index === 6,
  leads: index !== 1,
  quiet: index === 2 || index === 8,
  spoke: (index * 53_000) % 240_000,
  messages: (index * 7) % 19,
  proposals: index % 3,
});

export const unseated = people.filter((person) => person.seat === null).map(deskPerson);

export const boardSeats: readonly DeskSeat[] = [...members, ...others].map((face) => {
  const own = people
    .map((person, index) => ({ person, index }))
    .filter(({ person }) => person.seat?.id === face.id)
    .map(({ person, index }) => deskPerson(person, index));
  return {
    ...face,
    group: members.includes(face) ? 'members' : 'others',
    // Whoever stepped out had their seat given to a bot meanwhile.
    keptBy: isGivenAway(own) || (own.length === 0 && face.id !== 'brazil') ? 'bot' : 'people',
    handOver: handOverOf(own, own.length === 0 && face.id !== 'brazil'),
    people: own,
  };
});

function handOverOf(delegation: readonly DeskPerson[], empty: boolean): DeskSeat['handOver'] {
  if (isGivenAway(delegation)) return 'people';
  return empty || delegation.some(({ presence }) => presence === 'here') ? null : 'bot';
}

function isGivenAway(delegation: readonly DeskPerson[]): boolean {
  return delegation.length > 0 && delegation.every(({ presence }) => presence === 'out');
}

export const removed: readonly RemovedPerson[] = [{ id: id<ParticipantId>('p-lou'), name: 'Lou' }];

export const playingActs: ClockActs = {
  pause: yes,
  overnight: yes,
  extend: yes,
  next: yes,
  undo: { permit: { may: 'try' }, busy: false },
  bookmark: yes,
  debrief: yes,
  end: yes,
};

export const pausedActs: ClockActs = {
  resume: yes,
  extend: yes,
  next: { permit: { may: 'no', because: { code: 'clock/paused', params: {} } }, busy: false },
  undo: { permit: { may: 'try' }, busy: false },
  bookmark: yes,
  end: yes,
};

export const lobbyActs: ClockActs = { start: yes, end: yes };

export const preview: PreviewView = {
  turn: 3,
  stage: { from: 'prevent', to: 'react' },
  released: false,
  adjust: { may: 'yes' },
  changes: [
    {
      indicator: 'civilian-deaths',
      region: null,
      name: 'Civilians killed a week',
      from: 310,
      to: 620,
      digits: 0,
      worse: true,
      causes: ['Incitement: +140', 'Monitors withdrawn: +60', 'Mediation: −20'],
      adjusted: null,
    },
    {
      indicator: 'displaced-internally',
      region: null,
      name: 'People displaced',
      from: 171_000,
      to: 236_000,
      digits: 0,
      worse: true,
      causes: ['Killing: +52,000'],
      adjusted: null,
    },
    {
      indicator: 'peace-momentum',
      region: null,
      name: 'Momentum towards peace',
      from: 30.2,
      to: 34.5,
      digits: 1,
      worse: false,
      causes: ['Mediation: +4.3'],
      adjusted: { to: 34.5, reason: 'The group had earned it: their envoy was in the room.' },
    },
  ],
  still: [
    {
      indicator: 'humanitarian-access',
      region: null,
      name: 'Humanitarian access',
      from: 38,
      to: 38,
      digits: 1,
      worse: false,
      causes: [],
      adjusted: null,
    },
  ],
  notices: ['A monitoring post in Tessin is overrun.', 'The Eastern Union’s talks go on.'],
  measures: [{ id: 'm1', name: 'Protection force', status: 'waits for 2,600 troops and for consent' }],
  news: [
    {
      id: 'n1',
      headline: 'The airfield at Tessin falls silent',
      body: 'No relief flight has landed for six days.',
      seats: null,
    },
    {
      id: 'n2',
      headline: 'Your consul asks to leave',
      body: 'She will stay if you tell her why.',
      seats: [seat('france'), seat('us')],
    },
  ],
};

export const injects: readonly InjectView[] = [
  {
    id: 'i1',
    headline: 'A general defects',
    body: 'He names those who gave the orders, and those who were paid.',
    seats: null,
    usedIn: null,
    release: { may: 'yes' },
  },
  {
    id: 'i2',
    headline: 'A cable from the embassy',
    body: 'The ambassador thinks the President would accept monitors, if nobody called them that.',
    seats: [seat('france'), seat('uk')],
    usedIn: 2,
    release: { may: 'no', because: { code: 'desk/inject-used', params: {} } },
  },
];

export const reports: readonly ReportView[] = [
  {
    conversation: id<ConversationId>('c1'),
    message: id<TextId>('t1'),
    body: 'You always do what they tell you.',
    author: 'Jonas (Norway)',
    reporter: 'Ama',
    hidden: false,
  },
];
