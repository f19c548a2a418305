import type { BriefView } from '#app/_shared/brief-view.ts';

export const brief: BriefView = {
  text: `You are **Ghana’s permanent representative**. Accra has sent soldiers to more peace operations than almost
anyone, and has buried some of them.

## What your capital wants
Accra has promised the African Union a vote in favour, and 850 troops *if the mandate protects civilians*. A force that
only watches is worse than none.

## What you can do
- Sponsor or co-sponsor a draft
- Pledge up to 850 troops and 40 million dollars
- Speak for the African members when they agree

## Whom you trust
Norway keeps its word. Velmara’s ambassador is honest, and is not told everything.`,
  objectives: [
    { id: 'o1', text: 'Civilians in Tessin are protected by soldiers who may act.', weight: 0.5 },
    { id: 'o2', text: 'The African members vote together.', weight: 0.3 },
    { id: 'o3', text: 'No Ghanaian soldier goes without consent of the host State.', weight: 0.2 },
  ],
  sources: [
    {
      symbol: 'S/RES/2000',
      date: '2011-07-27',
      topic: 'renewal of a protection mandate',
      position: 'yes',
    },
  ],
};
