import type { CarriedMeasure } from '#engine/council/slice.ts';
import { english } from '#engine/crisis/texts/en.ts';
import type { MeasureParams } from '#engine/crisis/types.ts';
import type { DecisionTaken } from './decisions.ts';
import type { Names } from './names.ts';
import { wholeNumber } from './text.ts';

type VoteTaken = Extract<DecisionTaken, { is: 'vote' }>;

/** Writes decisions of one session down, a line or more each. */
export function decisionPrinter(
  decisions: readonly DecisionTaken[],
  names: Names,
): (decision: DecisionTaken) => readonly string[] {
  const seat = (id: string) => names.of('seat', id);
  const measure = (id: string) => names.of('measure', id);
  const draft = (id: string) => draftName(id, decisions);
  return (decision) => {
    switch (decision.is) {
      case 'draft':
        return [
          `${seat(decision.seat)} submits a draft: ${draft(decision.draft)}${decision.chapterSeven ? ' (Chapter VII)' : ''}`,
          ...decision.measures.map((carried) => `  carries ${carriedName(carried, names)}`),
        ];
      case 'sponsor':
        return [`${seat(decision.seat)} joins the sponsors of ${draft(decision.draft)}`];
      case 'sponsor-left':
        return [`${seat(decision.seat)} leaves the sponsors of ${draft(decision.draft)}`];
      case 'tabled':
        return [tabledLine(draft(decision.draft), decision.symbol)];
      case 'withdrawn':
        return [`${seat(decision.seat)} withdraws ${draft(decision.draft)}`];
      case 'vote':
        return voteLines(decision, draft(decision.draft), seat);
      case 'measure': {
        const by = decision.by === 'council' ? 'The Council' : seat(decision.by);
        return [`${by}: ${measure(decision.measure)}${paramWords(decision.params, names)}`];
      }
      case 'measure-ended':
        return [`Ended by decision: ${measure(decision.measure)}`];
      case 'pledge':
        return [
          `${seat(decision.seat)} pledges${amounts(decision.resources).join(',')} to ${measure(decision.measure)}`,
        ];
      case 'capital-answer':
        return [
          `The capital is asked for ${english.requests[decision.about]}: ${decision.granted ? 'granted' : 'refused'}. ${english.capitalReasons[decision.reason]}`,
        ];
      case 'answer-brought':
        return [
          `The ambassador brings the answer on ${english.requests[decision.about]}: ${decision.granted ? 'granted' : 'refused'}`,
        ];
    }
  };
}

function tabledLine(draft: string, symbol: string): string {
  return draft === symbol ? `${symbol} is tabled` : `${draft} is tabled as ${symbol}`;
}

function voteLines(
  { result, resolution, ballots }: VoteTaken,
  draft: string,
  seat: (id: string) => string,
): readonly string[] {
  const outcome = {
    adopted: `adopted as ${resolution}`,
    vetoed: 'not adopted (veto)',
    failed: 'not adopted',
  };
  const words = {
    yes: 'in favour',
    no: 'against',
    abstain: 'abstaining',
    'not-participating': 'not participating',
    absent: 'absent',
  } as const;
  return [
    `Vote on ${draft}: ${outcome[result]}`,
    ...(Object.keys(words) as (keyof typeof words)[]).flatMap((ballot) =>
      ballots[ballot].length === 0
        ? []
        : [`  ${ballots[ballot].length} ${words[ballot]}: ${ballots[ballot].map(seat).join(', ')}`],
    ),
  ];
}

/** By its title; a draft without one by its symbol, or as long as it has none by its id. */
function draftName(id: string, decisions: readonly DecisionTaken[]): string {
  for (const decision of decisions) {
    if (decision.is === 'draft' && decision.draft === id && decision.title !== null) {
      return `“${decision.title}”`;
    }
  }
  const tabled = decisions.find((decision) => decision.is === 'tabled' && decision.draft === id);
  return tabled?.is === 'tabled' ? tabled.symbol : `draft ${id}`;
}

function carriedName({ id, params }: CarriedMeasure, names: Names): string {
  const { target, weeks, ...resources } = params;
  return `${names.of('measure', id)}${paramWords({ ...resources, weeks: weeks ?? null, target: target ?? 'country' }, names)}`;
}

type Params = Partial<Omit<MeasureParams, 'target'>> & { readonly target: string };

function paramWords({ weeks, target, ...resources }: Params, names: Names): string {
  const words = [
    ...(target === 'country' ? [] : [` ${names.of('region', target)}`]),
    ...amounts(resources),
    ...(weeks === null || weeks === undefined ? [] : [` ${weeks} weeks`]),
  ];
  return words.length === 0 ? '' : ` (${words.join(',').trim()})`;
}

/** Each with a space before it. */
function amounts({
  troops = 0,
  police = 0,
  money = 0,
}: Partial<Pick<MeasureParams, 'troops' | 'police' | 'money'>>) {
  return [
    ...(troops === 0 ? [] : [` ${wholeNumber(troops)} troops`]),
    ...(police === 0 ? [] : [` ${wholeNumber(police)} police`]),
    ...(money === 0 ? [] : [` US$ ${wholeNumber(money)} million`]),
  ];
}
