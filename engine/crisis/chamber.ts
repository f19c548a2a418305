import type { Impulses, Week } from '#engine/crisis/week.ts';

/** What the Council did this week, as the model takes it: votes move its unity, meeting holds its attention. */
export function hearCouncil({ input, before, model }: Week, impulses: Impulses): void {
  const { permanentAgainst, permanentAbstaining, agreed, attentionOfMeeting } = model.parameters.council;
  let attention = input.councilMet ? attentionOfMeeting : 0;
  for (const vote of input.votes) {
    const split = permanentAgainst * vote.permanentAgainst + permanentAbstaining * vote.permanentAbstaining;
    const together = vote.adopted && vote.permanentAgainst + vote.permanentAbstaining === 0;
    impulses.add('council-unity', 'driver|votes', together ? agreed : -split);
    attention += 2;
  }
  // The more it already looks, the less one more meeting adds.
  impulses.add(
    'council-attention',
    'driver|meeting',
    attention * (1 - before.national['council-attention'] / 110),
  );
}
