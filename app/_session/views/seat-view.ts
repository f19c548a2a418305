import type { MySeatView, OwnMoveView } from '#app/_features/my-seat/components/seat-views.ts';
import type { Session } from '#app/_session/session.tsx';
import type { BriefView } from '#app/_shared/brief-view.ts';
import type { MeasureOptionView } from '#app/_shared/measure-view.ts';
import type { PublicMeasure } from '#engine/session/consequences/slice.ts';
import type { DealtMeasure } from '#engine/session/deck.ts';
import { holding } from '#engine/session/lobby/slice.ts';
import { capitalQuestions } from '#engine/session/moves/capital-questions.ts';
import type { SeatWording } from './seat-wording.ts';

/** Everything about one's own seat; null for whoever has none. */
export function mySeatView(session: Session, wording: SeatWording, returnCode: string): MySeatView | null {
  const { view, names, fixed, people, may } = session;
  const { seat, me } = view;
  if (seat === null || me === null) return null;
  const face = fixed.face.seats.find(({ id }) => id === seat.id);
  if (face === undefined) return null;
  const { lead, members } = holding(view.public.lobby, seat.id);
  const { crisis, settings } = view.public;
  const concerned = settings?.seats.find(({ id }) => id === seat.id)?.concernedState ?? false;
  return {
    face: names.seat(seat.id),
    role: names.text(face.role),
    iLead: lead === me,
    leadName: lead === null ? '' : (people[lead] ?? ''),
    members: members.map((member) => people[member] ?? ''),
    takeLead: lead === me ? null : may({ type: 'TakeLead' }),
    returnCode,
    brief: briefView(session),
    means: meansOf(session),
    stage: crisis.stage,
    moves: Object.values(fixed.deck)
      .filter(({ takers }) => takers.includes(seat.id))
      .map((dealt) => moveOption(session, dealt)),
    ownMoves: Object.values(crisis.measures)
      .filter(({ origin }) => origin.by === 'seat' && origin.seat === seat.id)
      .map((measure) => ownMove(session, measure, wording)),
    capital: concerned ? capitalOf(session, wording) : null,
    stepOut: may({ type: 'StepOut' }),
  };
}

/** One's brief and secret objectives; empty until their texts have arrived. */
export function briefView({ view, fixed, names }: Session): BriefView {
  const seat = view.seat?.id;
  const face = fixed.face.seats.find(({ id }) => id === seat);
  const own = fixed.own?.seat === seat ? fixed.own : null;
  return {
    text: own === null ? '' : names.text(own.brief),
    objectives: (own?.objectives ?? []).map(({ id, text, weight }) => ({
      id,
      text: names.text(text),
      weight,
    })),
    sources: face?.sources ?? [],
  };
}

function meansOf({ view, fixed }: Session): MySeatView['means'] {
  const slice = view.seat?.slice;
  const dealt = fixed.own?.means;
  const stock = (kind: 'troops' | 'police' | 'money') => ({
    left: slice?.resources[kind] ?? 0,
    of: dealt?.[kind] ?? slice?.resources[kind] ?? 0,
  });
  return {
    politicalCapital: {
      left: slice?.politicalCapital ?? 0,
      of: dealt?.politicalCapital ?? slice?.politicalCapital ?? 0,
    },
    resources: { troops: stock('troops'), police: stock('police'), money: stock('money') },
  };
}

function moveOption(session: Session, dealt: DealtMeasure): MeasureOptionView {
  return measureOption(session, dealt, session.may({ type: 'MakeMove', measure: dealt.face.id }));
}

/** A measure of the deck as one chooses it, for a move or for a draft. */
export function measureOption(
  { fixed, names }: Session,
  { face }: DealtMeasure,
  permit: MeasureOptionView['permit'],
): MeasureOptionView {
  const words = fixed.words.measures[face.id];
  const { troops, police, money, weeks } = face.parameters;
  return {
    id: face.id,
    name: names.measure(face.id),
    what: words?.what ?? '',
    stage: face.stage,
    coercion: face.coercion,
    military: face.military,
    legalBasis: words?.legalBasis ?? '',
    needs: words?.needs ?? '',
    actsIn: face.actsIn,
    promises: face.promises.map((promise) => ({ ...promise, indicator: names.indicator(promise.indicator) })),
    amounts: {
      ...(troops && { troops }),
      ...(police && { police }),
      ...(money && { money }),
      ...(weeks && { weeks }),
    },
    targets:
      face.parameters.target === undefined
        ? []
        : fixed.face.country.regions.map(({ id }) => ({ id, name: names.region(id) })),
    usesForce: face.coercion === 3 || (face.military && face.coercion === 2),
    needsChapterSeven: face.coercion >= 2,
    cost: face.cost,
    permit,
  };
}

function ownMove({ names, may }: Session, measure: PublicMeasure, wording: SeatWording): OwnMoveView {
  const end = may({ type: 'EndMove', instance: measure.instance });
  return {
    id: measure.instance,
    name: names.measure(measure.measure),
    status: wording.status(measure),
    end: end.may === 'no' && end.because.code === 'moves/measure-over' ? null : end,
  };
}

function capitalOf({ view, may }: Session, wording: SeatWording): MySeatView['capital'] {
  const answers = view.seat?.slice.answers ?? [];
  return {
    questions: capitalQuestions.map((about) => ({ about, permit: may({ type: 'AskCapital', about }) })),
    answers: answers.toReversed().map((answer) => {
      const bring = may({ type: 'BringAnswer', request: answer.request });
      const known = bring.may === 'no' && bring.because.code === 'capital/already-brought';
      return {
        request: answer.request,
        about: answer.about,
        granted: answer.granted,
        reason: wording.capitalReason(answer.reason),
        bring: known ? null : bring,
      };
    }),
  };
}
