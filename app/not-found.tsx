import { buttonClass } from '#app/_components/button.tsx';
import { getTranslator } from '#app/_messages/translator.ts';

/** Drawn by the server alone: every page loads what this one needs, so it needs no script. */
export default async function NotFound() {
  const t = await getTranslator('common');
  return (
    <main id="content" className="mx-auto flex max-w-md flex-col items-start gap-4 px-4 py-16">
      <p className="font-serif text-lg font-semibold tracking-tight">Threshold</p>
      <h1 className="font-serif text-3xl font-semibold">{t('notFound.title')}</h1>
      <p className="text-soft">{t('notFound.advice')}</p>
      <a href="/" className={buttonClass('primary')}>
        {t('notFound.home')}
      </a>
    </main>
  );
}
