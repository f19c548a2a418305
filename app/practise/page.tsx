import { notFound } from 'next/navigation';
import { scenarioCards } from '#app/_features/host/scenario-cards.ts';
import { PractiseStart } from '#app/_features/join/components/practise-start.tsx';
import { MessagesProvider } from '#app/_messages/messages-provider.tsx';
import { SiteHeader } from '#app/_shared/site-header.tsx';

export default async function Page() {
  const [scenario] = await scenarioCards();
  if (scenario === undefined) notFound();
  const { title, contentNote, seats } = scenario;
  return (
    <MessagesProvider areas={['front', 'join']}>
      <SiteHeader />
      <PractiseStart
        slug={scenario.slug}
        session={{
          scenario: title,
          host: '',
          contentNote,
          seating: 'choose',
          seats: seats.map((seat) => ({ ...seat, people: 0, state: 'free' })),
        }}
      />
    </MessagesProvider>
  );
}
