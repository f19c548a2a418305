'use client';

import { CrashPage } from '#app/_shared/crash-page.tsx';

interface ErrorProps {
  readonly reset: () => void;
}

export default function ErrorPage({ reset }: ErrorProps) {
  return <CrashPage onRetry={reset} />;
}
