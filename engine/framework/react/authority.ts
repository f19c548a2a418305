import { type Force, isForce } from '#engine/framework/facts/force.ts';
import type { Inquiry } from '#engine/framework/inquiry.ts';
import {
  type Finding,
  measureRefs,
  met,
  notApplicable,
  partly,
  ref,
  violated,
} from '#engine/framework/line.ts';
import type { ReasonCode } from '#engine/framework/reasons.ts';
import type { AssessedDraft, CapitalAnswered } from '#engine/framework/record.ts';
import type { Reference } from '#engine/framework/types.ts';

/** A rung of the ladder of authority (chapter 6): the highest that a use of force stands on is what counts. */
interface Rung {
  readonly rung: 4 | 3 | 2 | 1 | 0;
  readonly code: Extract<ReasonCode, `authority/${string}`>;
  readonly draft: string;
  readonly shownBy: readonly Reference[];
}

/** [AS-31] MI-AUTHORITY: on whose authority was force used, from a Chapter VII resolution (4) to nobody's (0)? */
export function findAuthority(force: Force, inquiry: Inquiry): Finding {
  const rungs = [
    byCouncil(force),
    coveredByCouncil(force, inquiry),
    byConsent(force, inquiry),
    byUnitingForPeace(force, inquiry),
    byRegionalBody(force, inquiry),
    byVetoedMajority(force, inquiry),
  ].filter((rung) => rung !== null);
  const none: Rung = { rung: 0, code: 'authority/none', draft: '', shownBy: [] };
  return judged(
    rungs.reduce((best, rung) => (rung.rung > best.rung ? rung : best), none),
    force,
  );
}

/**
 * Without force, what was done inside the country rests on the state's own consent: rung 3, and no intervention. Soldiers whom it refused, or
 * sent away, had a mandate and no ground to stand on.
 */
export function findAuthorityWithoutForce({ record }: Inquiry): Finding {
  const consented = record.measures.filter(({ consent, acted }) => consent === 'given' && acted !== null);
  const denied = record.measures.filter(
    ({ consent, origin, military }) =>
      military && (consent === 'withdrawn' || (consent === 'absent' && origin.by === 'council')),
  );
  const refused = record.answers.filter(({ about, is }) => about === 'mission' && is !== 'granted');
  if (denied.length > 0 || refused.length > 0) {
    const shownBy = [...measureRefs(denied), ...refused.map(({ id }) => ref('answer', id))];
    return partly('authority/consent-refused', { rung: 3 }, [...measureRefs(consented), ...shownBy]);
  }
  return consented.length > 0
    ? met('authority/consent-without-force', { rung: 3 }, measureRefs(consented))
    : notApplicable('unasked/no-force', {});
}

function judged({ rung, code, draft, shownBy }: Rung, { subject }: Force): Finding {
  const evidence = [ref(subject.kind, subject.id), ...shownBy];
  const params =
    code === 'authority/council-before' || code === 'authority/majority-vetoed' ? { rung, draft } : { rung };
  if (rung >= 3) return met(code, params, evidence);
  return rung >= 1 ? partly(code, params, evidence) : violated(code, params, evidence);
}

function byCouncil({ draft }: Force): Rung | null {
  if (draft === null) return null;
  const shownBy = [ref('vote', draft.id)];
  // The ladder has no rung for a Council that asks for force without saying that it acts under Chapter VII: legality doubtful.
  return draft.chapterSeven
    ? { rung: 4, code: 'authority/council', draft: draft.id, shownBy }
    : { rung: 2, code: 'authority/council-without-chapter-seven', draft: draft.id, shownBy };
}

/** Action by others that the Council had authorised before it began: Article 42 or, for a regional body, Article 53(1). */
function coveredByCouncil({ draft, week, measures }: Force, { record }: Inquiry): Rung | null {
  if (draft !== null) return null;
  const coercion = Math.max(0, ...measures.map((measure) => measure.coercion));
  const mandate = record.drafts.find(
    (other) =>
      other.outcome === 'adopted' &&
      other.chapterSeven &&
      other.vote !== null &&
      other.vote.week <= week &&
      other.carries.some((clause) => isForce(clause) && clause.coercion >= coercion),
  );
  if (mandate === undefined) return null;
  return {
    rung: 4,
    code: 'authority/council-before',
    draft: mandate.id,
    shownBy: [ref('vote', mandate.id)],
  };
}

function byConsent({ week, measures }: Force, { record }: Inquiry): Rung | null {
  const answer = record.answers.findLast(
    ({ about, brought, is, ...given }) =>
      about === 'mission' && given.week <= week && (brought || is === 'withdrawn'),
  );
  const consented = measures.length > 0 && measures.every(({ consent }) => consent === 'given');
  if (answer?.is !== 'granted' && !consented) return null;
  return { rung: 3, code: 'authority/consent', draft: '', shownBy: answerRefs(answer) };
}

/** The Assembly takes over after a veto; the session knows that it was called, not how it voted. */
function byUnitingForPeace({ week }: Force, { record }: Inquiry): Rung | null {
  const called = record.measures.find(
    ({ purposes, acted, ...measure }) =>
      purposes.includes('uniting-for-peace') && acted !== null && measure.week <= week,
  );
  const deadlock = vetoedBefore(week, record.drafts);
  if (called === undefined || deadlock === undefined) return null;
  return {
    rung: 2,
    code: 'authority/uniting-for-peace',
    draft: deadlock.id,
    shownBy: [ref('measure', called.id), ref('vote', deadlock.id)],
  };
}

function byRegionalBody({ taker, week }: Force, { record, parameters }: Inquiry): Rung | null {
  if (taker?.part !== 'regional-organisation') return null;
  const { atOnce } = parameters.authority;
  const asked = record.drafts.find(
    ({ outcome, carries, vote }) =>
      outcome !== 'written' &&
      outcome !== 'withdrawn' &&
      carries.some(({ military }) => military) &&
      (vote === null || Math.abs(vote.week - week) <= atOnce),
  );
  if (asked === undefined) return null;
  return {
    rung: 2,
    code: 'authority/regional-seeking-council',
    draft: asked.id,
    shownBy: [ref('draft', asked.id)],
  };
}

/** A majority that a veto stopped, the region behind it, and the Council's endorsement afterwards: all three. */
function byVetoedMajority(force: Force, { record }: Inquiry): Rung | null {
  const blocked = vetoedBefore(force.week, record.drafts);
  const endorsed = record.drafts.find(
    ({ outcome, vote, carries }) =>
      outcome === 'adopted' &&
      vote !== null &&
      vote.week > force.week &&
      carries.some(({ military }) => military),
  );
  if (blocked === undefined || endorsed === undefined || !hasRegionalSupport(force, record)) return null;
  return {
    rung: 1,
    code: 'authority/majority-vetoed',
    draft: blocked.id,
    shownBy: [ref('vote', blocked.id), ref('vote', endorsed.id)],
  };
}

function vetoedBefore(week: number, drafts: readonly AssessedDraft[]): AssessedDraft | undefined {
  return drafts.find(
    ({ outcome, vote, carries }) =>
      outcome === 'vetoed' && vote !== null && vote.week <= week && carries.some(isForce),
  );
}

/** The region's support as far as it is on record: it gave, it wrote the draft, or its body had itself pressed the state. */
export function hasRegionalSupport(
  { contributors, draft, week }: Force,
  { measures }: Inquiry['record'],
): boolean {
  const isOfRegion = (part: string | undefined) => part === 'neighbour' || part === 'regional-organisation';
  return (
    contributors.some(({ part }) => isOfRegion(part)) ||
    isOfRegion(draft?.author.part) ||
    measures.some(
      ({ origin, coercion, ...measure }) =>
        origin.by === 'seat' &&
        origin.part === 'regional-organisation' &&
        coercion >= 1 &&
        measure.week <= week,
    )
  );
}

function answerRefs(answer: CapitalAnswered | undefined): readonly Reference[] {
  return answer === undefined ? [] : [ref('answer', answer.id)];
}
