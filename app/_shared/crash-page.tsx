'use client';

import { Button } from '#app/_components/button.tsx';

interface CrashPageProps {
  readonly onRetry: () => void;
}

/**
 * The page of last resort, in both languages at once: it must not depend on messages, which may be what failed to
 * load.
 */
export function CrashPage({ onRetry }: CrashPageProps) {
  return (
    <main id="content" className="mx-auto flex max-w-md flex-col items-start gap-4 px-4 py-16">
      <h1 className="font-serif text-3xl font-semibold">Something went wrong on our side.</h1>
      <p className="text-soft">
        Nothing that was acknowledged is lost. Try again; if it fails twice, tell your facilitator.
      </p>
      <p lang="fr" className="text-soft">
        Une erreur s’est produite de notre côté. Rien de ce qui a été confirmé n’est perdu. Réessayez ; en cas
        de nouvel échec, prévenez votre animateur.
      </p>
      <Button tone="primary" onClick={onRetry}>
        Try again · <span lang="fr">Réessayer</span>
      </Button>
    </main>
  );
}
