import type { Inquiry } from '#engine/framework/inquiry.ts';
import type { AssessedDraft, AssessedVote } from '#engine/framework/record.ts';

/** A draft that was voted on and would have pressed or protected while the threshold of just cause was crossed or near. */
export interface Voted {
  readonly draft: AssessedDraft;
  readonly vote: AssessedVote;
  /** Whether the threshold had been crossed by then or was within 30 days; else it was only near. */
  readonly beyond: boolean;
}

export function credibleDrafts({ record, threshold, parameters }: Inquiry): readonly Voted[] {
  return record.drafts.flatMap((draft) => {
    const { vote } = draft;
    if (vote === null || !draft.carries.some(({ coercion, military }) => coercion >= 1 || military))
      return [];
    const { killing, expulsion } = threshold.at(vote.week);
    const ahead = threshold.aheadOf(vote.week) / parameters.justCause.month;
    const share = Math.max(killing, expulsion, ahead);
    return share >= parameters.justCause.near ? [{ draft, vote, beyond: share >= 1 }] : [];
  });
}

/** Weeks until a draft that is no weaker was adopted, if soon enough; else null. */
export function overcomeAfter({ draft, vote }: Voted, { record, parameters }: Inquiry): number | null {
  const strength = strengthOf(draft);
  const later = record.drafts.find(
    (other) =>
      other.outcome === 'adopted' &&
      other.vote !== null &&
      other.vote.week >= vote.week &&
      other.vote.week <= vote.week + parameters.authority.overcome &&
      strengthOf(other) >= strength,
  );
  return later === undefined || later.vote === null ? null : later.vote.week - vote.week;
}

function strengthOf({ carries }: AssessedDraft): number {
  return Math.max(0, ...carries.map(({ coercion, military }) => coercion + (military ? 0.5 : 0)));
}
