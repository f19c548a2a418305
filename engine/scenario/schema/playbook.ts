import { z } from 'zod';
import { capitalRequestKinds } from '#engine/crisis/measures/face-types.ts';
import { measureIds } from '#engine/crisis/measures/ids.ts';
import { authorId, oneLine, paragraphs } from './names.ts';

const measure = z.enum(measureIds);
const weeks = z.number().int().min(1).max(52);
const persons = z.number().int().min(0).max(50_000);
const millions = z.number().int().min(0).max(5_000);

/** A measure with what its clause or move says about it. What is left out is the catalogue's default. */
const measureWith = z.strictObject({
  measure,
  region: authorId.optional(),
  weeks: weeks.optional(),
  troops: persons.optional(),
  police: persons.optional(),
  money: millions.optional(),
});
const carried = z.union([measure, measureWith]);

export const sixCriteria = [
  'right-authority',
  'just-cause',
  'right-intention',
  'last-resort',
  'proportional-means',
  'reasonable-prospects',
] as const;

/** Submits and tables a draft. `name` is the playbook's own, so that later steps can speak of it. */
const draftStep = z.strictObject({
  seat: authorId,
  draft: z.strictObject({
    name: authorId,
    title: oneLine,
    measures: z.array(carried).min(1).max(12),
    with: z.array(authorId).default([]),
    'chapter-seven': z.boolean().default(false),
    /** The sponsors' case, required by the rules when the draft authorises force. */
    case: z
      .strictObject(
        Object.fromEntries(sixCriteria.map((criterion) => [criterion, paragraphs])) as {
          [Criterion in (typeof sixCriteria)[number]]: typeof paragraphs;
        },
      )
      .optional(),
    exit: paragraphs.optional(),
  }),
});

/** Puts a draft to the vote; members that are not named vote as `others` says. */
const voteStep = z.strictObject({
  vote: z.strictObject({
    on: authorId,
    yes: z.array(authorId).default([]),
    no: z.array(authorId).default([]),
    abstain: z.array(authorId).default([]),
    others: z.enum(['yes', 'no', 'abstain']),
  }),
});

/** A move outside the chamber. */
const moveStep = z.strictObject({ seat: authorId, move: carried });

/** Troops, police or money for a measure that was decided. */
const pledgeStep = z.strictObject({
  seat: authorId,
  pledge: z.strictObject({
    to: measure,
    troops: persons.optional(),
    police: persons.optional(),
    money: millions.optional(),
  }),
});

/** The ambassador asks the capital. */
const askStep = z.strictObject({ seat: authorId, ask: z.enum(capitalRequestKinds) });

export const playbookStep = z.union([draftStep, voteStep, moveStep, pledgeStep, askStep]);

/** `playthroughs/<name>.yaml`: what the seats decide, turn by turn; a seat that it does not name in a turn does nothing. */
export const playbookSource = z.strictObject({
  title: oneLine,
  about: paragraphs,
  length: z.literal([60, 90, 120]),
  seed: oneLine,
  turns: z.record(
    z.string().regex(/^[1-8]$/, { error: 'must be the number of a turn' }),
    z.array(playbookStep),
  ),
});

export type Carried = z.infer<typeof carried>;
export type Playbook = z.infer<typeof playbookSource>;
export type PlaybookStep = z.infer<typeof playbookStep>;
