import type {
  ActionView,
  ChamberActionId,
  ClosedVoteView,
  DraftActionId,
  OpenVoteView,
  WaitingView,
} from '#app/_features/council/components/council-views.ts';
import type { DraftCardView, DraftDocumentView } from '#app/_shared/draft-view.ts';
import type { TableSeatView } from '#app/_shared/table-view.ts';
import { members, PERMANENT, seat } from '#app/gallery/_samples/seats.ts';
import type { Ballot } from '#engine/council/ballots.ts';
import { criterionIds } from '#engine/council/criteria.ts';
import { type DraftId, id, type ParagraphId } from '#engine/kernel/ids.ts';

export const MINUTE = 60_000;

const BOTS = new Set(['albania', 'gabon', 'ecuador']);

export function table(
  hasFloor: string | null,
  ballots: Readonly<Record<string, Ballot>> = {},
): readonly TableSeatView[] {
  return members.map((face) => ({
    ...face,
    permanent: PERMANENT.has(face.id),
    president: face.id === 'kenya',
    keptBy: BOTS.has(face.id) ? 'bot' : face.id === 'brazil' ? 'nobody' : 'people',
    isMine: face.id === 'ghana',
    hasFloor: face.id === hasFloor,
    ballot: ballots[face.id] ?? null,
  }));
}

export const vetoedBallots: Readonly<Record<string, Ballot>> = Object.fromEntries(
  members.map(({ id: member }) => [
    member,
    member === 'russia' ? 'no' : member === 'china' || member === 'india' ? 'abstain' : 'yes',
  ]),
);

export const partBallots: Readonly<Record<string, Ballot>> = Object.fromEntries(
  Object.entries(vetoedBallots)
    .slice(0, 6)
    .concat([['japan', 'not-participating']]),
);

export const waiting: readonly WaitingView[] = [
  { seat: seat('norway'), under: null, call: null },
  { seat: seat('china'), under: null, call: null },
  { seat: seat('velmara'), under: 'rule-37', call: null },
];

export const actions: readonly ActionView<ChamberActionId>[] = [
  { id: 'ask-floor', permit: { may: 'yes' }, busy: false },
];

export const chairActions: readonly ActionView<ChamberActionId>[] = [
  { id: 'call-next', permit: { may: 'yes' }, busy: false },
  { id: 'put-to-vote', permit: { may: 'yes' }, busy: false, symbol: 'S/2031/14' },
  { id: 'suspend-meeting', permit: { may: 'yes' }, busy: false },
];

const p = (n: number) => id<ParagraphId>(`p${n}`);

export const draft: DraftDocumentView = {
  id: id<DraftId>('d1'),
  symbol: 'S/2031/14',
  title: 'Protection force for Tessin and Upper Oro',
  status: 'tabled',
  sponsors: [seat('ghana'), seat('norway'), seat('mexico')],
  measures: ['arms embargo', 'protection force', 'fact-finding'],
  chapterSeven: true,
  preambular: [
    {
      id: p(1),
      opening: 'Recalling',
      body: 'its resolution 2024 (2031) and the statement by its President of 2 April',
      below: [],
    },
    {
      id: p(2),
      opening: 'Expressing grave alarm',
      body: 'at reports that civilians are killed from house to house in Tessin',
      below: [],
    },
    {
      id: p(3),
      opening: 'Determining',
      body: 'that the situation in Velmara constitutes a threat to international peace and security',
      below: [],
    },
  ],
  operative: [
    {
      id: p(4),
      opening: 'Decides',
      body: 'that all States shall prevent the supply of arms to those who attack civilians in Tessin and Upper Oro',
      measure: { name: 'arms embargo', parameters: '', effect: 'acts in 3–6 weeks', missing: [] },
      below: [],
    },
    {
      id: p(5),
      opening: 'Authorizes',
      body: 'a protection force of up to 4,500 troops, with the consent of the host State, for six months, which shall',
      below: [
        { key: 's1', level: 2, mark: '(a)', body: 'protect civilians under imminent threat, first of all' },
        { key: 's2', level: 3, mark: '(i)', body: 'in the camps of Tessin' },
        { key: 's3', level: 3, mark: '(ii)', body: 'on the roads that lead to them' },
        { key: 's4', level: 2, mark: '(b)', body: 'secure the roads to Tessin for relief' },
      ],
      measure: {
        name: 'protection force',
        parameters: '4,500 troops · 26 weeks',
        effect: '',
        missing: ['1,900 of 4,500 troops pledged', 'consent not yet given'],
      },
    },
    {
      id: p(6),
      opening: 'Requests',
      body: 'the Secretary-General to send a fact-finding mission and to report within two weeks',
      measure: { name: 'fact-finding', parameters: '', effect: 'narrows what is reported', missing: [] },
      below: [],
    },
    { id: p(7), opening: 'Decides', body: 'to remain seized of the matter.', measure: null, below: [] },
  ],
  force: {
    cases: criterionIds.map((criterion, index) => ({
      criterion,
      text:
        index === 3
          ? null
          : 'Militias kill civilians from house to house, and the State is unwilling to stop them; two independent sources say so.',
    })),
    exitPlan:
      'The force leaves when the police of a joint government patrols Tessin; the mandate ends after six months unless renewed.',
  },
};

export const drafts: readonly DraftCardView[] = [
  draft,
  {
    id: id<DraftId>('d2'),
    symbol: null,
    title: 'Monitors for the valleys of Tessin',
    status: 'written',
    sponsors: [],
    measures: ['human rights monitors'],
  },
  {
    id: id<DraftId>('d3'),
    symbol: 'S/RES/2031',
    title: 'Mediation by the Eastern Union',
    status: 'adopted',
    sponsors: [seat('kenya')],
    measures: ['mediation'],
  },
  {
    id: id<DraftId>('d4'),
    symbol: 'S/2031/9',
    title: 'Referral to the International Criminal Court',
    status: 'vetoed',
    sponsors: [seat('france'), seat('ecuador')],
    measures: ['ICC referral'],
  },
];

export const draftActions: readonly ActionView<DraftActionId>[] = [
  { id: 'sponsor', permit: { may: 'yes' }, busy: false },
  {
    id: 'table',
    permit: {
      may: 'no',
      because: { code: 'drafting/needs-case', params: { criterion: 'last-resort', missing: 1 } },
    },
    busy: false,
  },
];

const none = { yes: 0, no: 0, abstain: 0, 'not-participating': 0, absent: 0 };

export const openVote: OpenVoteView = {
  draft: draft.id,
  symbol: 'S/2031/14',
  title: 'protection force for Tessin and Upper Oro',
  procedural: false,
  need: 9,
  members: 15,
  cast: 7,
  counts: { ...none, yes: 5, abstain: 1, 'not-participating': 1 },
  clock: { kind: 'paused', left: 41_000, total: 2 * MINUTE },
};

export const closedVote: ClosedVoteView = {
  draft: draft.id,
  symbol: 'S/2031/14',
  title: 'Protection force for Tessin and Upper Oro',
  outcome: {
    result: 'vetoed',
    counts: { ...none, yes: 12, no: 1, abstain: 2 },
    reason: {
      code: 'voting/permanent-member-against',
      params: { inFavour: 12, against: 1, abstaining: 2, silent: 0, need: 9, permanentAgainst: 1 },
    },
  },
  ballots: members.map((face) => ({
    seat: face,
    ballot: vetoedBallots[face.id] ?? 'absent',
    reasons: face.id === 'russia' ? ['authority', 'last-resort'] : face.id === 'ghana' ? ['just-cause'] : [],
    explanation:
      face.id === 'russia'
        ? 'Mediation has had two weeks. It must be given the time it needs before soldiers are sent.'
        : face.id === 'ghana'
          ? 'We voted for the people of Tessin, who asked for nothing but to be left alive.'
          : null,
  })),
};
