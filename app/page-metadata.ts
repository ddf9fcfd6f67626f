/** The metadata of a page: title, description, its one address, what is shown where it is shared, the same content in other forms. */
import type { Metadata } from 'next';
import { linksTo, pageFeedType, siteFeeds } from '#lib/exports/files.ts';
import { ogSize } from '#lib/exports/og-image.ts';
import { absolute, feedOf, routes } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';
import type { FileLink } from '#lib/views/decisions.ts';
import { siteImage } from '#lib/views/og-image.ts';
import { corpus } from './corpus.ts';

/** `image` is the page's own, with what it shows in words; the other pages share one. */
export function pageMetadata({
  title,
  description,
  path,
  image = { path: routes.siteImage, alt: siteImage(corpus()).alt },
  feed = false,
  files = [],
}: {
  title: string;
  description: string;
  path: string;
  image?: { path: string; alt: string };
  /** Whether the page has a feed of its own, beside that of the site. */
  feed?: boolean;
  /** The same page for machines. */
  files?: readonly FileLink[];
}): Metadata {
  const { site } = corpus();
  const { name } = site;
  return {
    title: typeset(title),
    description: typeset(description),
    // A page's alternates replace those of the layout, feeds included: each page says them all.
    alternates: {
      canonical: absolute(path, site),
      types: alternates([
        ...(feed ? [{ type: pageFeedType, href: feedOf(path), label: `${name}, ${typeset(title)}` }] : []),
        ...siteAlternates(),
        ...files.map(({ type, href }) => ({ type, href })),
      ]),
    },
    openGraph: {
      title: typeset(title),
      description: typeset(description),
      url: absolute(path, site),
      siteName: name,
      type: 'website',
      locale: 'fr_FR',
      images: [{ url: absolute(image.path, site), ...ogSize, type: 'image/png', alt: typeset(image.alt) }],
    },
    twitter: { card: 'summary_large_image' },
  };
}

type Alternate = Pick<FileLink, 'type' | 'href'> & { readonly label?: string };

/** The feeds of the site, under its name. */
export function siteAlternates(): Alternate[] {
  return linksTo(siteFeeds).map(({ type, href }) => ({ type, href, label: corpus().site.name }));
}

/** Links to the same content in other forms, by their type. */
export function alternates(links: readonly Alternate[]): Record<string, { url: string; title?: string }[]> {
  const of = (wanted: string) =>
    links
      .filter(({ type }) => type === wanted)
      .map(({ href, label }) => ({
        url: absolute(href, corpus().site),
        ...(label === undefined ? {} : { title: label }),
      }));
  return Object.fromEntries(links.map(({ type }) => [type, of(type)]));
}
