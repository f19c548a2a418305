import { en } from '#engine/framework/texts/en.ts';
import { assessmentElements } from '#engine/framework/types.ts';
import type { JudgedLine, JudgedObjectives } from './judgement.ts';
import type { Names } from './names.ts';
import type { SimReport } from './report.ts';
import { columns, wholeNumber, wrap } from './text.ts';

/** What the crisis cost, beside the same crisis with the same dice left alone. */
export function totalLines({ totals: { played, leftAlone } }: SimReport): readonly string[] {
  const rows = [
    ['Civilians killed', played.civilianDeaths, leftAlone.civilianDeaths],
    ['Dead in battle', played.battleDeaths, leftAlone.battleDeaths],
    ['Dead of hunger and disease', played.excessDeaths, leftAlone.excessDeaths],
    ['Civilians killed by interveners', played.intervenerHarm, leftAlone.intervenerHarm],
    ['Ever displaced', played.everDisplaced, leftAlone.everDisplaced],
  ] as const;
  return columns([
    ['Persons since the first week', 'as played', 'left alone'],
    ...rows.map(([name, ...values]) => [name, ...values.map(wholeNumber)]),
  ]);
}

/** The assessment by its three elements: question, verdict, why, what would have changed it. */
export function assessmentLines(lines: readonly JudgedLine[]): readonly string[] {
  return assessmentElements.flatMap((element) => [
    '',
    en.elements[element],
    ...lines.filter((line) => line.element === element).flatMap(lineOfAssessment),
  ]);
}

const margin = ' '.repeat(6);

/** A question that did not arise is passed over quickly: with why it did not. */
function lineOfAssessment(line: JudgedLine): readonly string[] {
  const { id, question, about, verdict, because, claimed, change, source } = line;
  const sentences =
    verdict === 'not-applicable'
      ? [because]
      : [because, ...(claimed === null ? [] : [claimed]), change, source];
  return [
    `  ${id}  ${question}${about === null ? '' : ` (${about})`}  ${en.verdicts[verdict].toUpperCase()}`,
    ...sentences.flatMap((sentence) => wrap(sentence, 100 - margin.length).map((one) => `${margin}${one}`)),
  ];
}

/** Every seat's objectives and what became of them. */
export function objectiveLines(seats: readonly JudgedObjectives[], names: Names): readonly string[] {
  const words = { met: 'met', partly: 'partly met', missed: 'not met' } as const;
  return seats.flatMap(({ seat, objectives }) => [
    `  ${names.of('seat', seat)}`,
    ...objectives.flatMap(({ verdict, text }) => {
      const start = `    ${words[verdict].padEnd(10)}  `;
      return wrap(text, 100 - start.length).map((line, index) =>
        index === 0 ? `${start}${line}` : `${' '.repeat(start.length)}${line}`,
      );
    }),
  ]);
}
