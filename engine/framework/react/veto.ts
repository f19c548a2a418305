import { credibleDrafts, overcomeAfter } from '#engine/framework/facts/credible-drafts.ts';
import type { Inquiry } from '#engine/framework/inquiry.ts';
import { type Finding, met, notApplicable, partly, ref, violated } from '#engine/framework/line.ts';

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
