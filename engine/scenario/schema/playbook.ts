import { z } from 'zod';
import { knownAnswers } from '#engine/crisis/capital.ts';
import { capitalRequestKinds } from '#engine/crisis/measures/face-types.ts';
import { authorId, measureId, oneLine, paragraphs } from './names.ts';

/** As long as any measure of the catalogue may run. */
const weeks = z.number().int().min(1).max(208);
const persons = z.number().int().min(0).max(50_000);
const millions = z.number().int().min(0).max(5_000);

/** A measure with what its clause or move says about it. What is left out is the catalogue's default. */
const measureWith = z.strictObject({
  measure: measureId.describe('A measure of the deck.'),
  region: authorId.optional().describe('Where it acts, if it acts in one region.'),
  weeks: weeks.optional().describe('How long it lasts.'),
  troops: persons.optional().describe('Soldiers that it asks for.'),
  police: persons.optional().describe('Police that it asks for.'),
  money: millions.optional().describe('Millions of US dollars that it asks for.'),
});
const carried = z.union([measureId, measureWith]);

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
  seat: authorId.describe('Who does it.'),
  draft: z.strictObject({
    name: authorId.describe("The playbook's own name for it, for the vote."),
    title: oneLine.describe('As the draft is headed.'),
    measures: z.array(carried).min(1).max(12).describe('What it carries.'),
    with: z.array(authorId).default([]).describe('Co-sponsors.'),
    'chapter-seven': z.boolean().default(false).describe('Whether it acts under Chapter VII.'),
    case: z
      .strictObject(
        Object.fromEntries(sixCriteria.map((criterion) => [criterion, paragraphs])) as {
          [Criterion in (typeof sixCriteria)[number]]: typeof paragraphs;
        },
      )
      .optional()
      .describe("The sponsors' case on the six criteria, for a draft that authorises force."),
    exit: paragraphs.optional().describe('How it ends, for a draft that authorises force.'),
  }),
});

/** Puts a draft to the vote; members that are not named vote as `others` says. */
const voteStep = z.strictObject({
  vote: z.strictObject({
    on: authorId.describe('The name of the draft.'),
    yes: z.array(authorId).default([]).describe('Members in favour.'),
    no: z.array(authorId).default([]).describe('Members against.'),
    abstain: z.array(authorId).default([]).describe('Members that abstain.'),
    others: z.enum(['yes', 'no', 'abstain']).describe('How all others vote; "yes" and "no" in quotes.'),
  }),
});

/** A move outside the chamber. */
const moveStep = z.strictObject({
  seat: authorId.describe('Who does it.'),
  move: carried.describe('A measure outside the chamber.'),
});

/** Troops, police or money for a measure that was decided. */
const pledgeStep = z.strictObject({
  seat: authorId.describe('Who does it.'),
  pledge: z.strictObject({
    to: measureId.describe('A measure that was decided.'),
    troops: persons.optional().describe('Soldiers.'),
    police: persons.optional().describe('Police.'),
    money: millions.optional().describe('Millions of US dollars.'),
  }),
});

/** The ambassador asks the capital. */
const askStep = z.strictObject({
  seat: authorId.describe('Who does it.'),
  ask: z.enum(capitalRequestKinds).describe('What the ambassador asks the capital for.'),
  answer: z
    .enum(knownAnswers)
    .optional()
    .describe(
      'What the capital says, where that is known: `withdrawn` takes back what it had granted. Its own chances decide, when left out.',
    ),
});

export const playbookStep = z.union([draftStep, voteStep, moveStep, pledgeStep, askStep]);

/** `playthroughs/<name>.yaml`: what the seats decide, turn by turn; a seat that it does not name in a turn does nothing. */
export const playbookSource = z.strictObject({
  title: oneLine.describe('What this line of play is called.'),
  about: paragraphs.describe('What it shows, in a sentence or two.'),
  length: z.literal([60, 90, 120]).describe('The length that it is written for, in minutes.'),
  seed: oneLine.describe('The dice: any word.'),
  turns: z
    .record(z.string().regex(/^[1-8]$/, { error: 'must be the number of a turn' }), z.array(playbookStep))
    .describe("Under each turn's number the steps, in order."),
});

export type Carried = z.infer<typeof carried>;
export type Playbook = z.infer<typeof playbookSource>;
export type PlaybookStep = z.infer<typeof playbookStep>;
