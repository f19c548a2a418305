import Link from 'next/link';
import { buttonClass } from '#app/_components/button.tsx';
import { CodeForm } from '#app/_features/front/components/code-form.tsx';
import { TableDrawing } from '#app/_features/front/components/table-drawing.tsx';
import { getTranslator } from '#app/_messages/translator.ts';
import { SiteHeader } from '#app/_shared/site-header.tsx';

interface FrontPageProps {
  readonly paths: { readonly join: string; readonly practise: string; readonly host: string };
}

const STAGES = ['prevent', 'react', 'rebuild'] as const;

/** The front page: what this is, the way in by code, the way in alone, the way in for hosts. */
export async function FrontPage({ paths }: FrontPageProps) {
  const t = await getTranslator('front');
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader>
        <Link href={paths.host} prefetch={false} className={buttonClass('quiet')}>
          {t('host.action')}
        </Link>
      </SiteHeader>
      <main id="content" className="mx-auto flex w-full max-w-6xl grow flex-col px-4 pb-12 sm:px-6">
        <section className="mx-auto w-full max-w-4xl pt-6 sm:pt-10">
          <h1 className="mx-auto max-w-2xl text-center font-serif text-3xl leading-[1.12] font-semibold sm:text-5xl">
            {t('title')}
          </h1>
          <div className="relative mt-6 sm:-mt-2">
            <TableDrawing className="hidden w-full sm:block" />
            <div className="mx-auto w-full max-w-xs sm:absolute sm:inset-x-0 sm:top-[49%]">
              <CodeForm action={paths.join} />
            </div>
          </div>
        </section>
        <section className="mx-auto mt-8 flex w-full max-w-sm flex-col items-center gap-1 text-center sm:mt-2">
          <p className="text-sm text-soft">{t('practise.title')}</p>
          <Link href={paths.practise} prefetch={false} className={buttonClass('plain')}>
            {t('practise.action')}
          </Link>
          <p className="text-sm text-soft">{t('practise.note')}</p>
        </section>
        <section aria-labelledby="what" className="mt-12 border-t pt-8 sm:mt-16">
          <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
            <div>
              <h2 id="what" className="font-serif text-xl font-semibold">
                {t('what.title')}
              </h2>
              <p className="mt-2 text-soft">{t('lead')}</p>
            </div>
            <ol className="grid grid-cols-1 gap-6 sm:grid-cols-3">
              {STAGES.map((stage, index) => (
                <li key={stage} className="border-t-2 border-institution pt-3">
                  <p className="eyebrow figures">{index + 1}</p>
                  <h3 className="font-serif text-lg font-semibold">{t(`what.${stage}.title`)}</h3>
                  <p className="mt-1 text-sm text-soft">{t(`what.${stage}.text`)}</p>
                </li>
              ))}
            </ol>
          </div>
        </section>
      </main>
      <footer className="border-t">
        <div className="mx-auto grid w-full max-w-6xl gap-2 px-4 py-6 text-sm text-soft sm:grid-cols-2 sm:gap-8 sm:px-6">
          <p>{t('report')}</p>
          <p>{t('care')}</p>
        </div>
      </footer>
    </div>
  );
}
