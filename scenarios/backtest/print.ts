import type { QuantityId } from '#engine/scenario/schema/backtest.ts';
import { columns, wholeNumber, wrap } from '#scenarios/sim/text.ts';
import type { JudgedSign, JudgedTarget, Judgement, Spread } from './judge.ts';

const width = 98;

/** One case's judgement in words, line by line. */
export function printCase(title: string, seeds: number, { targets, signs }: Judgement): readonly string[] {
  return [
    `${title}, ${seeds} seeds`,
    ...(targets.length === 0 ? [] : ['', ...columns([targetHead, ...targets.map(targetRow)])]),
    ...(signs.length === 0 ? [] : ['', ...columns([signHead, ...signs.map(signRow)])]),
    '',
    ...targets.flatMap(({ id, target }) => noteLines(id, target)),
    ...signs.flatMap(({ id, sign }) => noteLines(id, sign)),
  ];
}

const targetHead = ['target', 'in', 'documented', 'median', '80 % interval', 'holds in', 'asked', ''];

function targetRow({ id, target, spread, heldIn, holds }: JudgedTarget): readonly string[] {
  const { quantity, range } = target;
  return [
    id,
    target.playthrough,
    `${spell(quantity, range[0])} to ${spell(quantity, range[1])}`,
    spell(quantity, spread.median),
    `${spell(quantity, spread.low)} to ${spell(quantity, spread.high)}`,
    `${heldIn} of 100`,
    `${target['in-at-least']}`,
    verdict(holds, target.gated),
  ];
}

const signHead = ['sign', 'expected', 'median', 'other', 'holds in', 'asked', ''];

function signRow({ id, sign, spread, spreadOfOther, heldIn, holds }: JudgedSign): readonly string[] {
  const middle = ({ median }: Spread) => spell(sign.quantity, median);
  return [
    id,
    `${sign.playthrough}: ${sign.has} ${sign.quantity} than ${sign.than}`,
    middle(spread),
    middle(spreadOfOther),
    `${heldIn} of 100`,
    `${sign['in-at-least']}`,
    verdict(holds, sign.gated),
  ];
}

function verdict(holds: boolean, gated: boolean): string {
  if (gated) return holds ? 'holds' : 'FAILS';
  return holds ? 'holds (contested)' : 'does not hold (contested)';
}

function noteLines(id: string, { about, source }: { about: string; source: string }): readonly string[] {
  return wrap(`${id}: ${about} Source: ${source}`, width).map((line, index) =>
    index === 0 ? line : `  ${line}`,
  );
}

function spell(quantity: QuantityId, value: number): string {
  return quantity === 'deaths-averted' ? `${Math.round(value * 100)} %` : wholeNumber(value);
}
