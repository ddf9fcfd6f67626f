/** The metadata of a page: title, description, its one address, what is shown where it is shared, the same content in other forms. */
import type { Metadata } from 'next';
import { corpus } from '#lib/content/load.ts';
import { ogSize } from '#lib/exports/og-image.ts';
import { absolute, feedOf, routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import { siteImage } from '#lib/views/og-image.ts';

/** Type → address from the root of the site. */
type Twins = Readonly<Record<string, string>>;

/** `image` is the page's own, with what it shows in words; the other pages share one. */
export function pageMetadata({
  title,
  description,
  path,
  image = { path: routes.siteImage, alt: siteImage(corpus()).alt },
  feed = false,
  twins = {},
}: {
  title: string;
  description: string;
  path: string;
  image?: { path: string; alt: string };
  /** Whether the page has a feed of its own, beside that of the site. */
  feed?: boolean;
  /** The same page for machines. */
  twins?: Twins;
}): Metadata {
  const { name } = corpus().site;
  return {
    title: typeset(title),
    description: typeset(description),
    // A page's alternates replace those of the layout, feeds included: each page says them all.
    alternates: {
      canonical: absolute(path),
      types: {
        'application/atom+xml': [
          ...(feed ? [{ url: absolute(feedOf(path)), title: `${name}, ${typeset(title)}` }] : []),
          { url: absolute(routes.feed), title: name },
        ],
        'application/feed+json': [{ url: absolute(routes.jsonFeed), title: name }],
        ...Object.fromEntries(Object.entries(twins).map(([type, address]) => [type, absolute(address)])),
      },
    },
    openGraph: {
      title: typeset(title),
      description: typeset(description),
      url: absolute(path),
      siteName: name,
      type: 'website',
      locale: 'fr_FR',
      images: [{ url: absolute(image.path), ...ogSize, type: 'image/png', alt: typeset(image.alt) }],
    },
    twitter: { card: 'summary_large_image' },
  };
}
