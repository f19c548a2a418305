import type { Criterion } from '#engine/framework/criteria.ts';
import type { Actor, AssessedDraft, AssessedMeasure, AssessedRecord } from '#engine/framework/record.ts';
import type { Claim, Subject } from '#engine/framework/types.ts';

interface Forcible {
  readonly coercion: number;
  readonly military: boolean;
}

/** Force in the report's sense: against the state's will, or soldiers who coerce. Consent is never force. */
export function isForce({ coercion, military }: Forcible): boolean {
  return coercion === 3 || (military && coercion === 2);
}

/** One authorisation or one use of force, with the measures that carry it out. */
export interface Force {
  readonly subject: Subject;
  /** When it was decided. */
  readonly week: number;
  /** The resolution that authorised it; null where it was taken without one. */
  readonly draft: AssessedDraft | null;
  /** Who took it; null where the Council did. */
  readonly taker: Actor | null;
  readonly measures: readonly AssessedMeasure[];
  /** The taker, and whoever gave to it; nobody twice. */
  readonly contributors: readonly Actor[];
  /** From when to when it was used; null where it never was. `until` is the last week of the record while it goes on. */
  readonly used: { readonly from: number; readonly until: number } | null;
}

/** Every authorisation of force by the Council and every use without it, by week. */
export function forcesIn({ drafts, measures, weeks }: AssessedRecord): readonly Force[] {
  const last = weeks.at(-1)?.week ?? 0;
  const authorised = drafts
    .filter(({ outcome, carries }) => outcome === 'adopted' && carries.some(isForce))
    .map((draft) => {
      const carried = measures.filter(
        ({ origin, ...measure }) => origin.by === 'council' && origin.draft === draft.id && isForce(measure),
      );
      const week = draft.vote?.week ?? carried[0]?.week ?? 0;
      return force({ kind: 'draft', id: draft.id }, week, draft, null, carried, last);
    });
  const own = measures.flatMap((measure) =>
    measure.origin.by === 'seat' && isForce(measure)
      ? [force({ kind: 'measure', id: measure.id }, measure.week, null, measure.origin, [measure], last)]
      : [],
  );
  return [...authorised, ...own].toSorted((one, other) => one.week - other.week);
}

function force(
  subject: Subject,
  week: number,
  draft: AssessedDraft | null,
  taker: Actor | null,
  measures: readonly AssessedMeasure[],
  last: number,
): Force {
  const all = [...(taker === null ? [] : [taker]), ...measures.flatMap(({ contributors }) => contributors)];
  const bySeat = new Map(all.map(({ seat, part }) => [seat, { seat, part }]));
  const acted = measures.flatMap((measure) => (measure.acted === null ? [] : [measure.acted]));
  return {
    subject,
    week,
    draft,
    taker,
    measures,
    contributors: [...bySeat.values()],
    used:
      acted.length === 0
        ? null
        : {
            from: Math.min(...acted.map(({ from }) => from)),
            until: Math.max(...acted.map(({ until }) => until ?? last)),
          },
  };
}

/** What was claimed on a criterion for a use of force; null where nobody had to argue for it. */
export function claimOn(criterion: Criterion, { draft }: Force): Claim | null {
  if (draft === null) return null;
  const ballots = draft.vote?.ballots ?? [];
  const naming = ballots.filter(({ reasons }) => reasons.includes(criterion));
  const inFavour = naming.filter((ballot) => ballot.inFavour).length;
  return {
    criterion,
    made: draft.claims.includes(criterion),
    inFavour,
    against: naming.length - inFavour,
  };
}
