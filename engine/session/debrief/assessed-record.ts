import type { ClosedVote, Draft } from '#engine/council/slice.ts';
import { measureFace } from '#engine/crisis/measures/faces.ts';
import type { MeasureInstance, Notice, RegionId, Resources } from '#engine/crisis/types.ts';
import { type Criterion, criteria } from '#engine/framework/criteria.ts';
import { measurePurposes } from '#engine/framework/measure-purposes.ts';
import {
  type Actor,
  type AssessedDraft,
  type AssessedMeasure,
  type AssessedRecord,
  type AssessedSettlement,
  type AssessedVote,
  type AssessedWeek,
  assessedIndices,
  type CapitalAnswered,
  type Discussion,
  type Part,
} from '#engine/framework/record.ts';
import type { SeatId } from '#engine/kernel/ids.ts';
import type { Scenario, SeatKind } from '#engine/scenario/scenario.ts';
import type { TrueWeek } from '#engine/session/consequences/events.ts';
import type { PublicMeasure } from '#engine/session/consequences/slice.ts';
import { deckOf } from '#engine/session/deal.ts';
import type { SessionState } from '#engine/session/slices.ts';

/**
 * What the assessment judges, from the whole state of a session: what was true and what was kept are open by then. A turn's
 * decisions are dated by the weeks lived through when it began.
 */
export function recordForAssessment(state: SessionState, scenario: Scenario): AssessedRecord {
  const sources: Sources = {
    state,
    scenario,
    weekOf: (turn) => Math.max(0, turn - 1) * (state.public.settings?.weeksPerTurn ?? 1),
    actorIn: (seat) => ({ seat, part: partOf(scenario, seat) }),
  };
  return {
    weeks: weeksLived(state.debrief.truth, scenario),
    leftAlone: (state.vault.baseline?.weeks ?? []).flatMap(({ week }, index) => {
      const totals = state.vault.baseline?.totals[index];
      return totals === undefined ? [] : [{ week, totals }];
    }),
    country: {
      perpetrator: scenario.crisis.structure.perpetrator,
      exclusion: scenario.crisis.structure.exclusion,
      threatened: Object.fromEntries(scenario.crisis.regions.map(({ id, threatened }) => [id, threatened])),
    },
    reports: state.public.crisis.reports.map(({ week, warning }) => ({ week, warning })),
    measures: Object.values(state.public.crisis.measures).map((measure) => measureTaken(measure, sources)),
    drafts: state.public.council.drafts.map((draft) => draftWritten(draft, sources)),
    discussions: discussionsHeld(sources),
    answers: answersGiven(sources),
    participation: participants(sources),
  };
}

/** What every part of the account is drawn from. */
interface Sources {
  readonly state: SessionState;
  readonly scenario: Scenario;
  readonly weekOf: (turn: number) => number;
  readonly actorIn: (seat: SeatId) => Actor;
}

const partOfKind: Readonly<Record<SeatKind, Part>> = {
  'permanent-member': 'council-member',
  'elected-member': 'council-member',
  'concerned-state': 'concerned-state',
  neighbour: 'neighbour',
  'regional-organisation': 'regional-organisation',
  secretariat: 'secretariat',
  ngo: 'ngo',
  press: 'press',
};

function partOf({ seats }: Scenario, seat: SeatId): Part {
  const found = seats.find(({ id }) => id === seat);
  if (found === undefined) throw new Error(`A seat that the scenario does not have: ${seat}`);
  return partOfKind[found.kind];
}

function weeksLived(truth: readonly TrueWeek[], { crisis }: Scenario): readonly AssessedWeek[] {
  let settlement: AssessedSettlement = crisis.settlement;
  return truth.map(({ values, totals, stage, notices }) => {
    settlement = notices.reduce(settledBy, settlement);
    return {
      week: values.week,
      stage,
      settlement,
      totals,
      indices: Object.fromEntries(assessedIndices.map((index) => [index, values.national[index]])) as Record<
        (typeof assessedIndices)[number],
        number
      >,
      uprooted: Object.fromEntries(
        Object.entries(values.regions).map(([region, counts]) => [
          region,
          counts['displaced-internally'] + counts.refugees,
        ]),
      ) as Record<RegionId, number>,
    };
  });
}

function settledBy(before: AssessedSettlement, notice: Notice): AssessedSettlement {
  switch (notice.notice) {
    case 'ceasefire-agreed':
      return 'ceasefire';
    case 'agreement-reached':
      return 'agreement';
    case 'ceasefire-broken':
    case 'agreement-broken':
      return 'none';
    case 'victory':
      return notice.of === 'state' ? 'victory-of-state' : 'victory-of-armed-group';
    default:
      return before;
  }
}

function measureTaken(measure: PublicMeasure, { state, weekOf, actorIn }: Sources): AssessedMeasure {
  const { tool, stage, coercion, military, consent } = measureFace(measure.measure);
  const hidden = state.vault.crisis?.instances.find(({ instance }) => instance === measure.instance);
  const { origin } = measure;
  return {
    id: measure.instance,
    measure: measure.measure,
    tool,
    stage,
    coercion,
    military,
    purposes: measurePurposes[measure.measure],
    origin:
      origin.by === 'council'
        ? { by: 'council', draft: origin.draft }
        : { by: 'seat', ...actorIn(origin.seat) },
    week: weekOf(measure.turn),
    consent: hidden?.consent ?? (consent === 'irrelevant' ? 'not-needed' : 'absent'),
    pledgedShare: pledgedShare(measure),
    readyWeek: hidden?.readySince ?? null,
    acted: hidden === undefined ? null : actedIn(hidden, state),
    mandatedWeeks: measure.params.weeks,
    futile:
      hidden?.status.is === 'futile' ? { since: hidden.status.since, reason: hidden.status.reason } : null,
    contributors: contributorsTo(measure).map(actorIn),
  };
}

/** Of people in uniform and of money, whichever was pledged the smaller part of. Null where a measure asks for neither. */
function pledgedShare({ params, pledged }: PublicMeasure): number | null {
  const people = { asked: params.troops + params.police, given: pledged.troops + pledged.police };
  const money = { asked: params.money, given: pledged.money };
  const shares = [people, money].filter(({ asked }) => asked > 0).map(({ asked, given }) => given / asked);
  return shares.length === 0 ? null : Math.min(1, ...shares);
}

function contributorsTo({ pledges }: PublicMeasure): readonly SeatId[] {
  const gave = ({ troops, police, money }: Resources) => troops + police + money > 0;
  return (Object.keys(pledges) as SeatId[]).filter((seat) => {
    const given = pledges[seat];
    return given !== undefined && gave(given);
  });
}

/** From when its conditions held and its delay had run until it ended, failed, or was last suspended. */
function actedIn(
  { instance, readySince, delayWeeks, status }: MeasureInstance,
  { vault, debrief }: SessionState,
): AssessedMeasure['acted'] {
  if (readySince === null) return null;
  const from = readySince + delayWeeks;
  const now = vault.crisis?.week ?? 0;
  const until = lastWeekOf(status, instance, debrief.truth);
  return from > (until ?? now) ? null : { from, until };
}

function lastWeekOf(
  status: MeasureInstance['status'],
  instance: MeasureInstance['instance'],
  truth: readonly TrueWeek[],
): number | null {
  switch (status.is) {
    case 'ended':
    case 'futile':
      return status.since - 1;
    case 'suspended': {
      const since = truth.findLast(({ notices }) =>
        notices.some(
          (notice) =>
            notice.notice === 'measure' && notice.instance === instance && notice.status.is === 'suspended',
        ),
      );
      return since === undefined ? null : since.values.week - 1;
    }
    case 'pending':
    case 'deploying':
    case 'acting':
      return null;
  }
}

function draftWritten(draft: Draft, { state, scenario, weekOf, actorIn }: Sources): AssessedDraft {
  const deck = deckOf(scenario);
  const vote = state.public.council.votes.find((closed) => closed.draft === draft.id);
  return {
    id: draft.id,
    author: actorIn(draft.author),
    outcome: draft.status.is === 'voting' ? 'tabled' : draft.status.is,
    chapterSeven: draft.chapterSeven,
    carries: draft.operative.flatMap(({ measure }) => {
      const face = measure === null ? undefined : deck[measure.id]?.face;
      return face === undefined
        ? []
        : [{ measure: face.id, coercion: face.coercion, military: face.military }];
    }),
    claims: criteria.filter((criterion: Criterion) => draft.forceCase[criterion] !== null),
    exitPlan: draft.exitPlan !== null,
    vote: vote === undefined ? null : voteHeld(vote, weekOf(vote.turn)),
  };
}

function voteHeld({ outcome, ballots }: ClosedVote, week: number): AssessedVote {
  return {
    week,
    inFavour: outcome.counts.yes,
    vetoedBy: outcome.result === 'vetoed' ? outcome.permanentAgainst : [],
    ballots: Object.entries(ballots).flatMap(([seat, recorded]) =>
      recorded === undefined
        ? []
        : [{ seat, inFavour: recorded.ballot === 'yes', reasons: recorded.reasons }],
    ),
  };
}

/** The Council where somebody spoke or it voted; a regional body that acted politically; a letter under Article 99. */
function discussionsHeld({ state, weekOf }: Sources): readonly Discussion[] {
  const { council, crisis } = state.public;
  const inCouncil = [...council.speeches, ...council.votes].map(({ turn }) => turn);
  const elsewhere = Object.values(crisis.measures).flatMap(
    ({ measure, taker, turn }): readonly Discussion[] => {
      if (measure === 'sg-art99-letter') return [{ week: weekOf(turn), body: 'secretary-general' }];
      const political = taker === 'regional-organisation' && measureFace(measure).family === 'political';
      return political ? [{ week: weekOf(turn), body: 'regional' }] : [];
    },
  );
  return [
    ...[...new Set(inCouncil)].map((turn): Discussion => ({ week: weekOf(turn), body: 'council' })),
    ...elsewhere,
  ];
}

/** What the capital answered its ambassador, whether that was brought, and what it took back. */
function answersGiven({ state, scenario }: Sources): readonly CapitalAnswered[] {
  const concerned = scenario.seats.find(({ kind }) => kind === 'concerned-state');
  const heard = concerned === undefined ? [] : (state.seats[concerned.id]?.answers ?? []);
  const { answers } = state.public.crisis;
  const consents = state.vault.crisis?.capital.consents;
  const given = heard.map(({ request, about, granted, week }): CapitalAnswered => {
    const consent = consents?.[about];
    // Of answers brought only the newest is kept; a consent that the model acts on shows that an older one was brought too.
    const actedOn = granted && consent?.is === 'granted' && consent.since === week + 1;
    return {
      id: request,
      about,
      is: granted ? 'granted' : 'refused',
      week,
      brought: answers[about]?.request === request || actedOn,
    };
  });
  const takenBack = Object.entries(consents ?? {}).flatMap(([about, consent]): readonly CapitalAnswered[] => {
    if (consent.is !== 'withdrawn') return [];
    const granted = given.findLast((answer) => answer.about === about && answer.is === 'granted');
    return granted === undefined ? [] : [{ ...granted, is: 'withdrawn', week: consent.since, brought: true }];
  });
  return [...given, ...takenBack];
}

function participants({ state, weekOf, actorIn }: Sources): AssessedRecord['participation'] {
  const { council, crisis } = state.public;
  const measures = Object.values(crisis.measures);
  const moved = measures.flatMap(({ origin, turn }) =>
    origin.by === 'seat' ? [{ seat: origin.seat, turn }] : [],
  );
  const gave = measures.flatMap((measure) =>
    contributorsTo(measure).map((seat) => ({ seat, turn: measure.turn })),
  );
  return [...council.speeches, ...moved, ...gave].map(({ seat, turn }) => ({
    ...actorIn(seat),
    week: weekOf(turn),
  }));
}
