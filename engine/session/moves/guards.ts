import type { MeasureFace, Need } from '#engine/crisis/types.ts';
import { type Ask, actsForSeat, clockRuns, type Guard, isPlaying } from '#engine/session/ask.ts';
import type { CommandOf } from '#engine/session/commands.ts';
import type { PublicMeasure } from '#engine/session/consequences/slice.ts';
import { isVetoed } from '#engine/session/facts/council-facts.ts';
import { all, no, type Permit, yes } from '#engine/session/permit.ts';
import { isNothing, shortOf, withinBounds } from './params.ts';

/** [MO-1] Seats move while a turn is briefed, negotiated and decided; not while its consequences are drawn. */
function mayMoveNow(ask: Ask): Permit {
  const before = all(isPlaying(ask), clockRuns(ask), actsForSeat(ask));
  if (before.may === 'no') return before;
  return ask.view.public.turn?.phase === 'consequences' ? no('moves/consequences') : yes;
}

/** [MO-2] A seat takes a measure that is dealt to it, that it can pay for, and whose conditions hold as far as is known. */
export const makeMove: Guard<CommandOf<'MakeMove'>> = (ask, { measure, params }) => {
  const now = mayMoveNow(ask);
  if (now.may === 'no' || measure === undefined) return now;
  const dealt = ask.deck[measure];
  if (dealt === undefined) return no('moves/not-dealt', { measure });
  const seat = ask.view.seat;
  if (seat === null || !dealt.takers.includes(seat.id)) return no('moves/not-yours', { measure });
  return all(
    affordable(dealt.face, seat.slice.politicalCapital, seat.slice.resources.money),
    noneRunning(ask, measure),
    ...dealt.face.needs.filter(({ gate }) => gate === 'take').map((need) => needHolds(ask, dealt.face, need)),
    params === undefined ? yes : withinBounds(dealt.face, params),
  );
};

/** [MO-6] Whoever took a measure may end it. */
export const endMove: Guard<CommandOf<'EndMove'>> = (ask, { instance }) => {
  const now = mayMoveNow(ask);
  if (now.may === 'no' || instance === undefined) return now;
  const measure = findMeasure(ask, instance);
  if (measure === undefined) return no('moves/unknown-measure');
  const own = measure.origin.by === 'seat' && measure.origin.seat === ask.view.seat?.id;
  return all(own ? yes : no('moves/not-yours', { measure: measure.measure }), goesOn(measure));
};

/** [MO-4] A pledge names a measure that asks for it, and is of what the seat still has. */
export const pledge: Guard<CommandOf<'Pledge'>> = (ask, { instance, troops, police, money }) => {
  const now = mayMoveNow(ask);
  if (now.may === 'no' || instance === undefined) return now;
  const measure = findMeasure(ask, instance);
  if (measure === undefined) return no('moves/unknown-measure');
  const pledged = { troops: troops ?? 0, police: police ?? 0, money: money ?? 0 };
  const chosen = troops !== undefined || police !== undefined || money !== undefined;
  const unasked = chosen ? shortOf(measure.params, pledged) : null;
  const available = ask.view.seat?.slice.resources;
  const short = available === undefined ? null : shortOf(available, pledged);
  return all(
    goesOn(measure),
    isNothing(measure.params) ? no('pledges/not-asked', { measure: measure.measure }) : yes,
    chosen && isNothing(pledged) ? no('pledges/nothing') : yes,
    unasked === null
      ? yes
      : no('pledges/more-than-asked', { resource: unasked, asked: measure.params[unasked] }),
    short === null
      ? yes
      : no('pledges/not-available', { resource: short, available: available?.[short] ?? 0 }),
  );
};

/** [MO-7] The ambassador of the concerned state asks its capital, once a turn about each thing. */
export const askCapital: Guard<CommandOf<'AskCapital'>> = (ask, { about }) => {
  const now = all(mayMoveNow(ask), isAmbassador(ask));
  if (now.may === 'no' || about === undefined) return now;
  const week = ask.view.public.crisis.week;
  const asked = ask.view.seat?.slice.answers.some((answer) => answer.about === about && answer.week === week);
  return asked ? no('capital/already-answered', { about }) : yes;
};

/** [MO-8] An answer is brought once, and only the newest on its question. */
export const bringAnswer: Guard<CommandOf<'BringAnswer'>> = (ask, { request }) => {
  const now = all(mayMoveNow(ask), isAmbassador(ask));
  if (now.may === 'no' || request === undefined) return now;
  const answers = ask.view.seat?.slice.answers ?? [];
  const answer = answers.find((held) => held.request === request);
  if (answer === undefined) return no('capital/no-such-answer');
  const newest = answers.findLast(({ about }) => about === answer.about);
  if (newest !== answer) return no('capital/newer-answer', { about: answer.about });
  const brought = ask.view.public.crisis.answers[answer.about];
  return brought?.request === request ? no('capital/already-brought', { about: answer.about }) : yes;
};

function isAmbassador({ view }: Ask): Permit {
  const own = view.public.settings?.seats.find(({ id }) => id === view.seat?.id);
  return own?.concernedState ? yes : no('capital/not-ambassador');
}

function affordable(face: MeasureFace, politicalCapital: number, money: number): Permit {
  if (face.cost.politicalCapital > politicalCapital) {
    return no('moves/no-political-capital', { needed: face.cost.politicalCapital, left: politicalCapital });
  }
  return face.cost.resources > money
    ? no('moves/no-money', { needed: face.cost.resources, left: money })
    : yes;
}

/** [MO-5] The same seat does not take the same measure again while it still runs. */
function noneRunning({ view }: Ask, measure: string): Permit {
  const running = Object.values(view.public.crisis.measures).some(
    (held) =>
      held.measure === measure &&
      held.origin.by === 'seat' &&
      held.origin.seat === view.seat?.id &&
      goesOn(held).may === 'yes',
  );
  return running ? no('moves/already-running', { measure }) : yes;
}

function goesOn({ ended, status, measure }: PublicMeasure): Permit {
  const over = ended || status?.is === 'ended' || status?.is === 'futile';
  return over ? no('moves/measure-over', { measure }) : yes;
}

function findMeasure({ view }: Ask, instance: string): PublicMeasure | undefined {
  return Object.values(view.public.crisis.measures).find((measure) => measure.instance === instance);
}

/** Conditions are judged on what is publicly known: what is reported, what the ambassador has brought, what runs. */
function needHolds({ view }: Ask, { id: measure }: MeasureFace, need: Need): Permit {
  const { crisis } = view.public;
  switch (need.need) {
    case 'consent':
      return crisis.answers[need.to]?.is === 'granted'
        ? yes
        : no('moves/needs-consent', { measure, about: need.to });
    case 'ceasefire':
      return crisis.settlement === 'none' ? no('moves/needs-ceasefire', { measure }) : yes;
    case 'agreement':
      return crisis.settlement === 'agreement' ? yes : no('moves/needs-agreement', { measure });
    case 'veto':
      return view.public.council.votes.some(isVetoed) ? yes : no('moves/needs-veto', { measure });
    case 'stage':
      return need.anyOf.includes(crisis.stage)
        ? yes
        : no('moves/wrong-stage', { measure, stage: crisis.stage });
    case 'measure': {
      const running = Object.values(crisis.measures).some(
        (held) => need.anyOf.includes(held.measure) && goesOn(held).may === 'yes',
      );
      return running ? yes : no('moves/needs-measure', { measure, needed: need.anyOf[0] ?? '' });
    }
    case 'at-least':
    case 'at-most': {
      const reported = crisis.reports.at(-1)?.national[need.indicator]?.estimate;
      if (reported === undefined) return { may: 'try' };
      const holds = need.need === 'at-least' ? reported >= need.value : reported <= need.value;
      return holds
        ? yes
        : no(`moves/${need.need}`, { measure, indicator: need.indicator, value: need.value });
    }
    case 'resource':
      return yes;
  }
}
