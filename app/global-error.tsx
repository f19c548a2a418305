'use client';

import { CrashPage } from '#app/_shared/crash-page.tsx';
import '#app/globals.css';

interface GlobalErrorProps {
  readonly reset: () => void;
}

/** When even the layout failed: no messages have arrived, so the page brings its own words. */
export default function GlobalError({ reset }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body>
        <CrashPage onRetry={reset} />
      </body>
    </html>
  );
}
