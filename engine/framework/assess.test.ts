import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { forceLineIds, lineIds } from './line-ids.ts';
import { profileOf } from './profile.ts';
import { reasonParams } from './reasons.ts';
import type { AssessedRecord } from './record.ts';
import { anyDraft, anyRecord } from './testing/arbitrary.ts';
import { type AssessmentLine, scoreOf, type Verdict } from './types.ts';

const runs = { numRuns: 100 };

const verdictsOf = (lines: readonly AssessmentLine[], ids: readonly string[]) =>
  lines.filter(({ id }) => ids.includes(id)).map(({ id, verdict }) => ({ id, verdict }));

/** Whether a line came out better. Where a question did not arise before or after, only a full "met" is better. */
function isBetter(before: Verdict, after: Verdict): boolean {
  const [one, other] = [scoreOf[before], scoreOf[after]];
  return one === null || other === null ? one === null && other === 2 : other > one;
}

/** The score is the verdict's, the reason has just its own parameters, and no evidence is named twice. */
function isSound({ verdict, score, reason, evidence }: AssessmentLine): boolean {
  const expected = Object.keys(reasonParams[reason.code]);
  const values = Object.values(reason.params);
  return (
    score === scoreOf[verdict] &&
    expected.length === values.length &&
    expected.every((name) => name in reason.params) &&
    values.every((value) => typeof value === 'string' || Number.isFinite(value)) &&
    new Set(evidence.map(({ kind, id }) => `${kind} ${id}`)).size === evidence.length
  );
}

describe('[AS-1] every record is judged', () => {
  it('answers each question of every record, in their order, with plain JSON', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const lines = assess(record);
        expect([...new Set(lines.map(({ id }) => id))]).toEqual(lineIds);
        expect(JSON.parse(JSON.stringify(lines))).toEqual(lines);
        expect(lines.filter((line) => !isSound(line))).toEqual([]);
      }),
      runs,
    );
  });

  it('judges a record without anything in it', () => {
    const nothing: AssessedRecord = {
      weeks: [],
      leftAlone: [],
      country: { perpetrator: 'both', exclusion: 0, threatened: {} },
      reports: [],
      measures: [],
      drafts: [],
      discussions: [],
      answers: [],
      participation: [],
    };
    expect(assess(nothing)).toHaveLength(lineIds.length);
  });

  it('does not mind in which order equal facts are told', () => {
    const shuffled = anyRecord.chain((record) =>
      fc.record({
        record: fc.constant(record),
        other: fc.record({
          ...Object.fromEntries(
            Object.entries(record).map(([part, value]) => [
              part,
              Array.isArray(value)
                ? fc.shuffledSubarray(value, { minLength: value.length })
                : fc.constant(value),
            ]),
          ),
        }) as unknown as fc.Arbitrary<AssessedRecord>,
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ record, other }) => {
        expect(assess(other)).toEqual(assess(record));
      }),
      runs,
    );
  });
});

describe('[AS-10] an ignored warning never improves how early warning is judged', () => {
  it('for any record and any later warning that nothing followed', () => {
    // Of a crisis that stays in prevention, with what was done early on: in any other the questions seldom arise.
    const quiet = anyRecord.map(
      (record): AssessedRecord => ({
        ...record,
        weeks: record.weeks.map((lived) => ({ ...lived, stage: 'prevent' })),
        measures: record.measures.slice(0, 2).map((measure) => ({ ...measure, week: measure.week % 8 })),
        discussions: record.discussions.slice(0, 1).map((held) => ({ ...held, week: held.week % 8 })),
        reports: record.reports.map((report) => ({ ...report, week: report.week % 12 })),
      }),
    );
    const warned = fc.oneof(anyRecord, quiet, quiet).chain((record) => {
      const after = [...record.measures, ...record.discussions].map(({ week }) => week);
      const since = Math.max(-1, ...after) + 1;
      return fc.record({
        record: fc.constant(record),
        report: fc.record({
          week: fc.integer({ min: since, max: since + 10 }),
          warning: fc.constantFrom('watch' as const, 'alert' as const),
        }),
      });
    });
    fc.assert(
      fc.property(warned, ({ record, report }) => {
        const ids = ['PV-EW1', 'PV-EW2', 'PV-EW3'];
        const before = verdictsOf(assess(record), ids);
        const after = verdictsOf(assess({ ...record, reports: [...record.reports, report] }), ids);
        const better = after.filter(({ verdict }, index) =>
          isBetter(before[index]?.verdict ?? 'violated', verdict),
        );
        expect(better).toEqual([]);
      }),
      runs,
    );
  });
});

describe('[AS-31] more authority never lowers the verdict on authority', () => {
  const authority = (record: AssessedRecord) => assess(record).filter(({ id }) => id === 'MI-AUTHORITY');
  it('for any record and any further resolution, or consent that was brought', () => {
    const more = fc.record({
      record: anyRecord,
      draft: anyDraft.map((draft) => ({ ...draft, id: 'further', outcome: 'adopted' as const })),
      consent: fc.record({
        id: fc.constant('further'),
        about: fc.constant('mission' as const),
        is: fc.constant('granted' as const),
        week: fc.integer({ min: 0, max: 30 }),
        brought: fc.constant(true),
      }),
    });
    fc.assert(
      fc.property(more, ({ record, draft, consent }) => {
        const before = authority(record).filter(({ subject }) => subject !== null);
        for (const wider of [
          { ...record, drafts: [...record.drafts, draft] },
          { ...record, answers: [...record.answers, consent] },
        ]) {
          const after = authority(wider);
          for (const { subject, score } of before) {
            const same = after.find(
              (line) => line.subject?.id === subject?.id && line.subject?.kind === subject?.kind,
            );
            expect(same?.score ?? -1).toBeGreaterThanOrEqual(score ?? 0);
          }
        }
      }),
      runs,
    );
  });
});

describe('[AS-24] doing nothing beyond the threshold is never met', () => {
  it('on any line of reaction that judges conduct', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const idle = assess({ ...record, measures: [], drafts: [] });
        const crossed = idle.some(({ id, verdict }) => id.startsWith('JC-') && verdict === 'met');
        const met = idle.filter(
          ({ element, judges, verdict }) => element === 'react' && judges === 'conduct' && verdict === 'met',
        );
        expect(met).toEqual([]);
        if (crossed) {
          expect(verdictsOf(idle, ['RE-INACTION', 'RE-ANSWER', 'RE-1'])).toEqual([
            { id: 'RE-ANSWER', verdict: 'violated' },
            { id: 'RE-INACTION', verdict: 'violated' },
            { id: 'RE-1', verdict: 'violated' },
          ]);
        }
      }),
      runs,
    );
  });
});

describe('[AS-60] the profile', () => {
  it('counts conduct only, and never calls force justified without authority and cause', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const lines = assess(record);
        const { elements, force } = profileOf(lines);
        const counted = elements
          .flatMap(({ counts }) => Object.values(counts))
          .reduce((sum, one) => sum + one, 0);
        expect(counted).toBe(lines.filter(({ judges }) => judges === 'conduct').length);
        for (const { mean } of elements) if (mean !== null) expect(mean >= 0 && mean <= 2).toBe(true);
        for (const { verdicts, standing } of force) {
          const withoutGround =
            verdicts['MI-AUTHORITY'] === 'violated' || verdicts['MI-JUSTCAUSE'] === 'violated';
          if (withoutGround) expect(standing).toBe('not-justified');
          if (standing === 'justified') {
            expect(forceLineIds.map((id) => verdicts[id])).toEqual(Array(6).fill('met'));
          }
        }
      }),
      runs,
    );
  });

  it('has no mean where nothing applies', () => {
    const { elements } = profileOf([]);
    expect(elements.map(({ mean }) => mean)).toEqual([null, null, null]);
  });
});
