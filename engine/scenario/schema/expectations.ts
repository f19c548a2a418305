import { z } from 'zod';
import { authorId, oneLine, paragraphs } from './names.ts';

const verdict = z.enum(['met', 'partly', 'violated', 'not-applicable']);
const lineId = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z0-9]+$/, { error: 'must be the id of a line: MI-JUSTCAUSE, PV-EW2' });

/** How the literature reads one line of the assessment for a real case. */
const expectedLine = z.strictObject({
  verdict: z
    .union([verdict.transform((one) => [one]), z.array(verdict).min(1)])
    .describe('The verdict; several where the literature itself is divided.'),
  source: oneLine.describe('Who judges so.'),
});

/** Where ours differs, and why that is accepted. */
const acceptedDifference = z.strictObject({
  ours: verdict.describe('What the assessment says instead.'),
  because: oneLine.describe('Why that is accepted: what the record of a session cannot show.'),
});

/** `assessment.yaml`: how a real case, played as it happened, should be judged, line by line. */
export const expectationsSource = z.strictObject({
  format: z.literal(1).describe('1.'),
  about: paragraphs.describe('On whose judgement the verdicts rest.'),
  playthrough: authorId.describe('The playthrough that is judged.'),
  force: authorId
    .nullable()
    .describe(
      'The measure whose use or authorisation the six criteria are asked of; null where no force was used.',
    ),
  lines: z.record(lineId, expectedLine).describe('By line: the verdict and its source.'),
  differences: z.record(lineId, acceptedDifference).describe('By line: where ours differs, and why.'),
});

export type ExpectationsSource = z.output<typeof expectationsSource>;
