import { GalleryScreen } from '#app/gallery/_screens/gallery-screen.tsx';

interface GalleryScreenPageProps {
  readonly params: Promise<{ readonly screen: string }>;
  readonly searchParams: Promise<{ readonly state?: string }>;
}

export default async function GalleryScreenPage({ params, searchParams }: GalleryScreenPageProps) {
  const [{ screen }, { state }] = await Promise.all([params, searchParams]);
  return <GalleryScreen name={screen} state={state} />;
}
