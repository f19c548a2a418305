'use client';

import { LiveRegion } from '#app/_components/live-region.tsx';
import { ToastProvider } from '#app/_components/toast.tsx';
import { screens } from '#app/gallery/_screens/screens.tsx';

interface GalleryScreenProps {
  readonly name: string;
  readonly state: string | undefined;
}

/** One screen in one state, as the pages would show it. */
export function GalleryScreen({ name, state }: GalleryScreenProps) {
  const screen = screens[name];
  if (!screen) return <p className="p-8">The gallery has no screen of this name.</p>;
  const Component = screen.component;
  return (
    <LiveRegion>
      <ToastProvider closeLabel="Close">
        <Component state={state ?? screen.states[0] ?? ''} />
      </ToastProvider>
    </LiveRegion>
  );
}
