import type {
  AssessmentLineView,
  CurveView,
  DebriefView,
  RevealedSeat,
} from '#app/_features/debrief/components/debrief-views.ts';
import type { HarmLevel } from '#app/_shared/map-view.ts';
import { vetoedBallots } from '#app/gallery/_samples/council.ts';
import { map } from '#app/gallery/_samples/map.ts';
import { members, others, seat } from '#app/gallery/_samples/seats.ts';
import type { Ballot } from '#engine/council/ballots.ts';

const WEEKS = 12;
const weeksUp = Array.from({ length: WEEKS }, (_, index) => index + 1);

const day = (week: number) => new Date(Date.UTC(2031, 2, 17 + (week - 1) * 7)).toISOString().slice(0, 10);

const curve = (
  id: string,
  name: string,
  scale: CurveView['scale'],
  at: (week: number) => number,
  alone: (week: number) => number,
  reportedEvery = 2,
): CurveView => ({
  id,
  name,
  digits: scale === 'index' ? 1 : 0,
  scale,
  truth: weeksUp.map((week) => ({ week, value: at(week) })),
  alone: weeksUp.map((week) => ({ week, value: alone(week) })),
  movedIn: (week) =>
    week === 1 ? [] : ['+2.4 because of incitement', '+0.9 because of chance', '−0.6 because of Mediation'],
  reported: weeksUp
    .filter((week) => reportedEvery > 0 && week % reportedEvery === 0)
    .map((week) => ({ week, estimate: at(week) * 0.8, low: at(week) * 0.5, high: at(week) * 1.15 })),
});

const bell = (week: number) => Math.exp(-((week - 7) ** 2) / 9);

const line = (
  id: string,
  element: AssessmentLineView['element'],
  question: string,
  verdict: AssessmentLineView['verdict'],
  reason: string,
  at: string,
  rest: Partial<AssessmentLineView> = {},
): AssessmentLineView => ({
  id,
  element,
  question,
  verdict,
  score: verdict === 'met' ? 2 : verdict === 'partly' ? 1 : verdict === 'violated' ? 0 : null,
  reason,
  evidence: [{ seq: 12, week: 2, text: 'Witness Oro reported lists of names (week 2)' }],
  change: 'A decision within the first month, with those named who would pay for it.',
  source: `around para. ${at}`,
  summit: 'The World Summit of 2005 took this over (paragraphs 138–139).',
  claimed: null,
  ...rest,
});

const revealed = (name: string, playedBy: RevealedSeat['playedBy']): RevealedSeat => ({
  seat: seat(name),
  playedBy,
  objectives: [
    { id: 'o1', text: 'Civilians in Tessin are protected by soldiers who may act.', verdict: 'partly' },
    { id: 'o2', text: 'The African members vote together.', verdict: 'met' },
    { id: 'o3', text: 'No Ghanaian soldier goes without consent.', verdict: 'missed' },
  ],
  weighed:
    playedBy.is === 'bot'
      ? [{ turn: 3, chose: 'abstained on S/2031/14', reason: 'It saw no consent, and feared a precedent.' }]
      : [],
});

const secondVote: Readonly<Record<string, Ballot>> = Object.fromEntries(
  members.map((face, index) => [face.id, index === 2 ? 'abstain' : index === 11 ? 'absent' : 'yes']),
);

export const debrief: DebriefView = {
  scenario: 'The Oro Crisis',
  ending: {
    title: 'A late peace',
    text: 'An agreement holds, with monitors in Tessin. Those who came back find strangers in some of their houses.',
  },
  totals: [
    {
      id: 'killed',
      name: 'Civilians killed',
      here: 3_420,
      alone: 9_870,
      aloneRange: { low: 4_100, high: 16_300 },
    },
    { id: 'want', name: 'Died of want', here: 1_210, alone: 2_640, aloneRange: null },
    { id: 'fled', name: 'Driven from home', here: 311_000, alone: 298_000, aloneRange: null },
    { id: 'harm', name: 'Killed by interveners', here: 14, alone: 0, aloneRange: null },
  ],
  weeks: weeksUp.map((week) => ({
    week,
    day: day(week),
    turn: Math.ceil(week / 2),
    map: {
      ...map,
      regions: map.regions.map((region, index) => ({
        ...region,
        level: Math.min(4, Math.max(0, Math.round(bell(week) * 5) - index)) as HarmLevel,
      })),
    },
    happenings:
      week % 3 === 0
        ? []
        : [
            { seq: week * 10, text: 'Ghana tables S/2031/14.', seat: seat('ghana') },
            { seq: week * 10 + 1, text: 'Radio Tessin names “collaborators”.', seat: null },
          ],
  })),
  moments: [
    { week: 3, note: 'Nobody asked Velmara before they wrote about it' },
    { week: 8, note: 'The veto, and the silence after it' },
  ],
  curves: [
    curve(
      'deaths',
      'Civilians killed a week',
      'count',
      (week) => 40 + 600 * bell(week),
      (week) => 40 + 120 * week,
    ),
    curve(
      'displaced',
      'People displaced',
      'count',
      (week) => 40_000 + week * 22_000,
      (week) => 40_000 + week * 21_000,
    ),
    curve(
      'access',
      'Humanitarian access',
      'index',
      (week) => 62 - 30 * bell(week),
      (week) => 62 - 4 * week,
    ),
    curve(
      'risk',
      'Risk of mass atrocity',
      'index',
      (week) => 38 + 40 * bell(week),
      (week) => 38 + 4 * week,
    ),
    curve(
      'intent',
      'The regime’s intent',
      'index',
      (week) => 60 - 2 * week,
      (week) => 60 + week,
      0,
    ),
  ],
  members,
  votes: [
    {
      id: 'v1',
      symbol: 'S/RES/2031',
      title: 'Mediation by the Eastern Union',
      result: 'adopted',
      ballots: secondVote,
    },
    {
      id: 'v2',
      symbol: 'S/2031/14',
      title: 'Protection force for Tessin and Upper Oro',
      result: 'vetoed',
      ballots: vetoedBallots,
    },
  ],
  assessment: [
    line(
      'PV-EW2',
      'prevent',
      'Did the warning reach a body that could act?',
      'met',
      'The Council discussed it within six days.',
      '3.10-3.17',
    ),
    line(
      'PV-EW3',
      'prevent',
      'Did it lead to a measure?',
      'partly',
      'A statement came at once, monitors only after five weeks.',
      '3.12',
    ),
    line(
      'MI-LASTRESORT',
      'react',
      'Was force the last resort?',
      'violated',
      'Mediation had been under way for two weeks and was not given time.',
      '4.37-4.38',
      {
        claimed: 'Everything else has been tried; the talks are a cover for more killing.',
      },
    ),
    line(
      'MI-AUTHORITY',
      'react',
      'Was there right authority?',
      'not-applicable',
      'No force was used.',
      '6.14',
      { evidence: [] },
    ),
    line(
      'RB-EXIT',
      'rebuild',
      'Was the way out thought of before the way in?',
      'met',
      'The mandate named benchmarks and an end.',
      '5.3',
    ),
  ],
  pillars: [
    {
      pillar: 'state',
      name: 'Pillar I',
      about: 'the state protects its own people',
      counts: { met: 0, partly: 1, violated: 1, 'not-applicable': 4 },
    },
    {
      pillar: 'assistance',
      name: 'Pillar II',
      about: 'others help it to, and help to build what it takes',
      counts: { met: 3, partly: 4, violated: 1, 'not-applicable': 11 },
    },
    {
      pillar: 'response',
      name: 'Pillar III',
      about: 'others respond in time and decisively where it manifestly fails',
      counts: { met: 9, partly: 6, violated: 2, 'not-applicable': 5 },
    },
  ],
  force: [
    {
      id: '0',
      subject: 'Protection force (S/2031/14)',
      standing: 'contested',
      sentence: 'Not all six criteria were met: whether this use of force was justified is contested.',
    },
  ],
  questions: [
    'Which warning did you have first, and what would it have taken to act on it?',
    'Who paid for what you decided, and who did not?',
    'What would still have to be done in Oro for it not to come back?',
  ],
  seats: [
    revealed('ghana', { is: 'people', names: ['Ama', 'Kofi'] }),
    revealed('albania', { is: 'bot' }),
    revealed('brazil', { is: 'nobody' }),
    { ...revealed(others[0]!.id, { is: 'people', names: ['Tomás'] }), objectives: [] },
  ],
};
