import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, met, notApplicable, partly, ref, violated } from '#engine/framework/line.ts';
import type { AssessedDraft, AssessedVote } from '#engine/framework/record.ts';

interface Voted {
  readonly draft: AssessedDraft;
  readonly vote: AssessedVote;
  /** Whether the threshold had been crossed by then or was within 30 days; else it was only near. */
  readonly beyond: boolean;
}

/**
 * [AS-28] AU-D: was a draft for people's protection that had the votes blocked by a veto? A draft is credible if it presses or
 * protects while the threshold of just cause is crossed or near.
 */
export function findVeto(inquiry: Inquiry): Finding {
  const credible = credibleDrafts(inquiry);
  if (credible.length === 0) return notApplicable('veto/no-credible-draft', {});
  const shownBy = credible.map(({ draft }) => ref('vote', draft.id));
  const vetoed = credible.filter(({ draft }) => draft.outcome === 'vetoed');
  if (vetoed.length === 0) return met('veto/unused', { drafts: credible.length }, shownBy);
  const lasting = vetoed.filter((voted) => overcomeAfter(voted, inquiry) === null);
  const gravest = lasting.find(({ beyond }) => beyond);
  if (gravest !== undefined) {
    const { draft, vote } = gravest;
    return violated('veto/cast', { draft: draft.id, seats: vote.vetoedBy, vetoes: vetoed.length }, shownBy);
  }
  const [near] = lasting;
  if (near !== undefined) {
    return partly('veto/near-threshold', { draft: near.draft.id, seats: near.vote.vetoedBy }, shownBy);
  }
  const [overcome] = vetoed;
  const weeks = overcome === undefined ? 0 : (overcomeAfter(overcome, inquiry) ?? 0);
  return partly(
    'veto/overcome',
    { draft: overcome?.draft.id ?? '', seats: overcome?.vote.vetoedBy ?? [], weeks },
    shownBy,
  );
}

function credibleDrafts({ record, threshold, parameters }: Inquiry): readonly Voted[] {
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
function overcomeAfter({ draft, vote }: Voted, { record, parameters }: Inquiry): number | null {
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
