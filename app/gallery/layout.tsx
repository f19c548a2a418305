import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { type Area, en } from '#app/_messages/en/index.ts';
import { MessagesProvider } from '#app/_messages/messages-provider.tsx';

/**
 * The gallery shows every component and state on invented content. It is for people who work on the product, and is
 * not there in production unless the server was started with THRESHOLD_GALLERY=1.
 */
export default function GalleryLayout({ children }: { readonly children: ReactNode }) {
  const open = process.env.NODE_ENV !== 'production' || process.env.THRESHOLD_GALLERY === '1';
  if (!open) notFound();
  return <MessagesProvider areas={Object.keys(en) as Area[]}>{children}</MessagesProvider>;
}
