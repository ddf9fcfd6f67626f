/** The metadata of a page: title, description, its one address, what is shown where it is shared. */
import type { Metadata } from 'next';
import { corpus } from '#lib/content/load.ts';
import { ogSize } from '#lib/exports/og-image.ts';
import { absolute, routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import { siteImage } from '#lib/views/og-image.ts';

/** `image` is the page's own, with what it shows in words; the other pages share one. */
export function pageMetadata({
  title,
  description,
  path,
  image = { path: routes.siteImage, alt: siteImage(corpus()).alt },
}: {
  title: string;
  description: string;
  path: string;
  image?: { path: string; alt: string };
}): Metadata {
  return {
    title: typeset(title),
    description: typeset(description),
    alternates: { canonical: absolute(path) },
    openGraph: {
      title: typeset(title),
      description: typeset(description),
      url: absolute(path),
      type: 'website',
      locale: 'fr_FR',
      images: [{ url: absolute(image.path), ...ogSize, type: 'image/png', alt: typeset(image.alt) }],
    },
    twitter: { card: 'summary_large_image' },
  };
}
