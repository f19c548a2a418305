import { stages } from '#engine/crisis/measures/face-types.ts';
import { settlementNames } from '#engine/scenario/expressions/facts.ts';
import { type Term, term } from './term.ts';

/** What is so whenever a term is answered in one way: a crisis is in one stage at a time, an answer is given or refused. */
export function impliedBy(
  { owner, member, quoted }: Term,
  is: boolean,
): readonly { readonly also: Term; readonly is: boolean }[] {
  const [name] = quoted;
  const others = (all: readonly string[]) =>
    all.filter((other) => other !== name).map((other) => ({ also: term(owner, member, [other]), is: false }));
  switch (`${owner}.${member}`) {
    case 'crisis.in_stage':
      return is ? [...others(stages), { also: term(owner, 'reached', quoted), is: true }] : [];
    case 'crisis.reached':
      return is ? [] : [{ also: term(owner, 'in_stage', quoted), is: false }];
    case 'crisis.settled':
      return is ? others(settlementNames) : [];
    case 'consent.given':
      return is ? [{ also: term(owner, 'refused', quoted), is: false }] : [];
    case 'consent.refused':
      return is ? [{ also: term(owner, 'given', quoted), is: false }] : [];
    default:
      return [];
  }
}
