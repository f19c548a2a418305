import { FrontPage } from '#app/_features/front/components/front-page.tsx';
import { MessagesProvider } from '#app/_messages/messages-provider.tsx';

export default function Page() {
  return (
    <MessagesProvider areas={['front']}>
      <FrontPage paths={{ join: '/join', practise: '/practise', host: '/host' }} />
    </MessagesProvider>
  );
}
