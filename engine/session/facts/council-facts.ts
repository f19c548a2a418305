import type { ClosedVote, Draft } from '#engine/council/slice.ts';
import type { CouncilFacts } from '#engine/scenario/expressions/facts.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { deckOf } from '#engine/session/deal.ts';
import type { PublicSlice } from '#engine/session/slices.ts';

export function councilFacts({ council }: PublicSlice, scenario: Scenario): CouncilFacts {
  const adopted = council.drafts.filter(({ status }) => status.is === 'adopted');
  return {
    tabled: council.tabled.length,
    adopted: adopted.length,
    vetoed: council.votes.filter(isVetoed).length,
    failed: council.votes.filter(({ outcome }) => outcome.result === 'failed').length,
    forceAuthorised: adopted.some((draft) => carriesForce(draft, scenario)),
    chapterSeven: adopted.some(({ chapterSeven }) => chapterSeven),
  };
}

export function isVetoed({ outcome }: ClosedVote): boolean {
  return outcome.result === 'vetoed';
}

/** Whether a draft would authorise force: without consent, or soldiers with coercive measures. */
export function carriesForce({ operative }: Draft, scenario: Scenario): boolean {
  const deck = deckOf(scenario);
  return operative.some(({ measure }) => {
    const face = measure === null ? undefined : deck[measure.id]?.face;
    return face !== undefined && (face.coercion === 3 || (face.military && face.coercion === 2));
  });
}
