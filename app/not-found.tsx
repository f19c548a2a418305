import Link from 'next/link';
import { buttonClass } from '#app/_components/button.tsx';
import { MessagesProvider } from '#app/_messages/messages-provider.tsx';
import { getTranslator } from '#app/_messages/translator.ts';
import { SiteHeader } from '#app/_shared/site-header.tsx';

export default async function NotFound() {
  const t = await getTranslator('common');
  return (
    <MessagesProvider areas={[]}>
      <SiteHeader />
      <main id="content" className="mx-auto flex max-w-md flex-col items-start gap-4 px-4 py-16">
        <h1 className="font-serif text-3xl font-semibold">{t('notFound.title')}</h1>
        <p className="text-soft">{t('notFound.advice')}</p>
        <Link href="/" className={buttonClass('primary')}>
          {t('notFound.home')}
        </Link>
      </main>
    </MessagesProvider>
  );
}
