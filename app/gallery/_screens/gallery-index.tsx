'use client';

import Link from 'next/link';
import { screens } from '#app/gallery/_screens/screens.tsx';

/** Every screen and state, to open one by one. */
export function GalleryIndex() {
  return (
    <ul className="flex flex-col gap-6">
      {Object.entries(screens).map(([name, screen]) => (
        <li key={name}>
          <h2 className="font-serif text-xl font-semibold">{name}</h2>
          <ul className="flex flex-wrap gap-x-4">
            {screen.states.map((state) => (
              <li key={state}>
                <Link
                  href={`/gallery/${name}?state=${state}`}
                  prefetch={false}
                  className="inline-flex min-h-11 items-center text-institution underline"
                >
                  {state}
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
