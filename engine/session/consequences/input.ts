import type { ClosedVote, CouncilSlice } from '#engine/council/slice.ts';
import type { CrisisState, Pledge, Resources, Shock, WeekInput } from '#engine/crisis/types.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { CouncilTaken } from '#engine/session/consequences/events.ts';
import type { PublicMeasure } from '#engine/session/consequences/slice.ts';
import type { SessionState } from '#engine/session/slices.ts';
import { shocksOf } from './scripted.ts';

/** A week in which nobody decided anything. */
export const quietWeek: WeekInput = {
  started: [],
  ended: [],
  pledges: [],
  shocks: [],
  answers: [],
  votes: [],
  councilMet: false,
};

/**
 * What was decided in the turn, as the model takes it: measures, pledges, answers and votes act from the turn's first
 * week; a number that a facilitator changed while looking at the consequences has its value in the last.
 */
export function inputOfTurn(
  state: SessionState,
  crisis: CrisisState,
  scenario: Scenario,
): { readonly first: WeekInput; readonly last: readonly Shock[] } {
  const { crisis: known, council, turn } = state.public;
  if (turn === null) throw new Error('A turn is played');
  const measures = Object.values(known.measures);
  const { taken } = state.vault;
  const now = takenIn(council);
  const adjustments = state.facilitators.adjustments.filter((adjustment) => adjustment.turn === turn.number);
  return {
    first: {
      started: measures
        .filter((measure) => measure.status === null && !measure.ended)
        .map(({ instance, measure, origin, taker, params }) => ({
          instance,
          measure,
          by: origin.by === 'seat' ? origin.seat : 'council',
          taker,
          params,
        })),
      ended: measures
        .filter(({ ended, status }) => ended && status !== null && status.is !== 'ended')
        .map(({ instance }) => ({ instance, reason: 'ended-by-decision' })),
      pledges: measures.flatMap((measure) => newPledges(measure, crisis)),
      shocks: injectedShocks(state, scenario),
      answers: answersBrought(state),
      votes: council.votes.slice(taken.votes).map(asModelTakes),
      councilMet: now.meetings > taken.meetings,
    },
    last: adjustments.map(({ adjustment, indicator, region, from, to }) => ({
      kind: 'facilitator',
      source: adjustment,
      indicator,
      region: region ?? 'country',
      by: { as: 'points', amount: to - from },
    })),
  };
}

/** What was pledged since the model last heard of it: by everyone together, as it does not matter to it by whom. */
function newPledges(measure: PublicMeasure, crisis: CrisisState): readonly Pledge[] {
  const heard = crisis.instances.find(({ instance }) => instance === measure.instance)?.pledged;
  const added = difference(measure.pledged, heard ?? { troops: 0, police: 0, money: 0 });
  const nothing = added.troops === 0 && added.police === 0 && added.money === 0;
  return nothing ? [] : [{ instance: measure.instance, by: 'pledges', resources: added }];
}

function difference(one: Resources, other: Resources): Resources {
  return {
    troops: one.troops - other.troops,
    police: one.police - other.police,
    money: one.money - other.money,
  };
}

/** The effects of injects that the facilitators released in this turn. */
function injectedShocks(
  { facilitators, public: { turn } }: SessionState,
  scenario: Scenario,
): readonly Shock[] {
  const released = facilitators.injectsUsed.filter((use) => use.turn === turn?.number);
  return released.flatMap(({ inject }) => {
    const scripted = scenario.events.find(({ id }) => id === inject);
    return scripted === undefined ? [] : shocksOf(scripted);
  });
}

/** What the capital granted or refused and its ambassador brought in this turn: unsaid, it binds nobody. */
function answersBrought({ public: { crisis, turn }, vault }: SessionState): WeekInput['answers'] {
  const brought = Object.values(crisis.answers).filter((answer) => answer.turn === turn?.number);
  return vault.answers
    .filter(({ request }) => brought.some((answer) => answer.request === request))
    .map(({ answer }) => answer);
}

/** How much of what the Council did there is to take in now. */
export function takenIn({ votes, meeting }: CouncilSlice): CouncilTaken {
  return { votes: votes.length, meetings: meeting.is === 'closed' ? meeting.held : meeting.number };
}

function asModelTakes({ outcome, permanent, ballots }: ClosedVote): WeekInput['votes'][number] {
  return {
    adopted: outcome.result === 'adopted',
    vetoed: outcome.result === 'vetoed',
    permanentAgainst: outcome.permanentAgainst.length,
    permanentAbstaining: permanent.filter((seat) => ballots[seat]?.ballot === 'abstain').length,
    inFavour: outcome.counts.yes,
  };
}
