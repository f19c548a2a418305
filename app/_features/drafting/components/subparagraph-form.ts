import {
  countUnder,
  isWellNested,
  type SubparagraphLevel,
  subparagraphLevels,
} from '#engine/council/drafts/subparagraphs.ts';
import type { ParagraphId } from '#engine/kernel/ids.ts';

/** A sub-paragraph as it is typed. */
export interface SubparagraphForm {
  /** Tells those of one paragraph apart while they are edited. */
  readonly key: string;
  /** Null for one that is new in this revision. */
  readonly id: ParagraphId | null;
  readonly level: SubparagraphLevel;
  readonly body: string;
}

type Subs = readonly SubparagraphForm[];

/** Puts a new one after another, at its level; at the end, at the first level, where it follows none. */
export function addSub(subs: Subs, after: string | null): { readonly subs: Subs; readonly key: string } {
  const place = subs.findIndex(({ key }) => key === after);
  const level = subs[place]?.level ?? 2;
  const at = place === -1 ? subs.length : place + 1 + countUnder(subs, place);
  const key = `s${1 + Math.max(0, ...subs.map((sub) => Number(sub.key.slice(1)) || 0))}`;
  return { subs: subs.toSpliced(at, 0, { key, id: null, level, body: '' }), key };
}

export function changeSub(subs: Subs, key: string, body: string): Subs {
  return subs.map((sub) => (sub.key === key ? { ...sub, body } : sub));
}

/** Takes one out. What stood under it moves out as far as it must. */
export function removeSub(subs: Subs, key: string): Subs {
  const left: SubparagraphForm[] = [];
  for (const sub of subs) {
    if (sub.key === key) continue;
    const deepest = (left.at(-1)?.level ?? 1) + 1;
    left.push(sub.level <= deepest ? sub : { ...sub, level: levelOf(deepest) });
  }
  return left;
}

/** Moves one past its neighbour of the same level, with all that stands under both; at the end it stays. */
export function moveSub(subs: Subs, key: string, by: -1 | 1): Subs {
  const place = subs.findIndex((sub) => sub.key === key);
  const other = neighbour(subs, place, by);
  if (other === null) return subs;
  const [first, second] = by === 1 ? [place, other] : [other, place];
  const end = second + 1 + countUnder(subs, second);
  return [
    ...subs.slice(0, first),
    ...subs.slice(second, end),
    ...subs.slice(first, second),
    ...subs.slice(end),
  ];
}

/** Moves one in (1) or out (-1) by a level, with all that stands under it; where it cannot go, it stays. */
export function shiftSub(subs: Subs, key: string, by: -1 | 1): Subs {
  const place = subs.findIndex((sub) => sub.key === key);
  if (place === -1) return subs;
  const last = place + countUnder(subs, place);
  const wanted = subs.map((sub, index) => ({
    ...sub,
    level: (index >= place && index <= last ? sub.level + by : sub.level) as SubparagraphLevel,
  }));
  const levels = wanted.map(({ level }) => level);
  const known: readonly number[] = subparagraphLevels;
  return levels.every((level) => known.includes(level)) && isWellNested(levels) ? wanted : subs;
}

/** Where the neighbour of the same level begins, or null when there is none on that side. */
function neighbour(subs: Subs, place: number, by: -1 | 1): number | null {
  const level = subs[place]?.level;
  if (level === undefined) return null;
  if (by === 1) {
    const next = place + 1 + countUnder(subs, place);
    return subs[next]?.level === level ? next : null;
  }
  for (let index = place - 1; index >= 0; index--) {
    const before = subs[index]?.level ?? 1;
    if (before === level) return index;
    if (before < level) return null;
  }
  return null;
}

function levelOf(level: number): SubparagraphLevel {
  return subparagraphLevels.find((known) => known === level) ?? 2;
}
