import type { Gain } from './aims/prospect.ts';
import type { Lean } from './stance/leaning.ts';

/** What something is worth to a seat, and what of it speaks loudest. Without unit: 0 is "leave it", about 1 is much. */
export interface Worth {
  readonly total: number;
  /** Without what others persuade it of: what it would put forward itself. */
  readonly own: number;
  /** Of the aims, of the leanings, and of conditions of the stance. */
  readonly gain: number;
  readonly lean: number;
  readonly persuasion: number;
  readonly aim: string | null;
  readonly leaning: Lean['leaning'];
}

/** Project parameters: how much aims and leanings weigh against each other (docs/bots.md). */
const gainScale = 6;
const leanScale = 0.7;

export function worthOf(gain: Gain, lean: Lean, persuasion = 0): Worth {
  // Bounded, so that no single prospect, being a guess, drowns what a seat stands for.
  const fromAims = Math.tanh(gainScale * gain.value);
  const fromLeaning = leanScale * lean.value;
  return {
    total: fromAims + fromLeaning + persuasion,
    own: fromAims + fromLeaning + Math.min(0, persuasion),
    gain: fromAims,
    lean: fromLeaning,
    persuasion,
    aim: gain.aim,
    leaning: lean.leaning,
  };
}
