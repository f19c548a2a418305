import { SiteHeader } from '#app/_shared/site-header.tsx';
import { GalleryIndex } from '#app/gallery/_screens/gallery-index.tsx';

export default function GalleryPage() {
  return (
    <>
      <SiteHeader />
      <main id="content" className="mx-auto max-w-3xl px-4 py-8">
        <h1 className="mb-6 font-serif text-3xl font-semibold">Gallery</h1>
        <GalleryIndex />
      </main>
    </>
  );
}
