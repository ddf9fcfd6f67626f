/** The metadata of a page: title, description, its one address, what is shown where it is shared, the same content in other forms. */
import type { Metadata } from 'next';
import { englishFeeds, linksTo, pageFeedType, siteFeeds } from '#lib/exports/files.ts';
import { ogSize } from '#lib/exports/og-image.ts';
import { absolute, feedOf, jsonFeedOf, routes } from '#lib/routes.ts';
import { publisherName } from '#lib/views/citations.ts';
import type { FileLink } from '#lib/views/decisions.ts';
import { documentDescription, documentTitle } from '#lib/views/document-title.ts';
import { siteImage } from '#lib/views/og-image.ts';
import { pairOf } from '#lib/views/pairs.ts';
import { editionOf } from '#lib/views/words/edition.ts';
import type { Language } from '#lib/views/words/words.ts';
import { corpus } from './corpus.ts';

/**
 * `image` is the page's own, with what it shows in words; the other pages share one. `heading` is what the page is called
 * where it is shared, when its title is shorter.
 */
export function pageMetadata({
  title,
  description,
  path,
  image = { path: routes.siteImage, alt: siteImage(corpus()).alt },
  feed = false,
  files = [],
  language = 'fr',
  heading = title,
  dates,
}: {
  title: string;
  description: string;
  path: string;
  image?: { path: string; alt: string };
  /** Whether the page has a feed of its own, beside that of the site. */
  feed?: boolean;
  /** The same page for machines. */
  files?: readonly FileLink[];
  language?: Language;
  heading?: string;
  /** Days (`YYYY-MM-DD`) when an article was put online and last changed; the other pages are no articles. */
  dates?: { readonly published: string; readonly modified: string };
}): Metadata {
  const { site, words } = editionOf(language, corpus());
  const { typeset } = words.format;
  const pair = pairOf(path, corpus());
  const { name } = site;
  // Pages of one list differ by their number alone.
  const number = /\/page\/(\d+)\/$/.exec(path)?.[1];
  const said = documentDescription(typeset(number === undefined ? description : `Page ${number}. ${description}`));
  return {
    title: { absolute: documentTitle(typeset(title), name) },
    description: said,
    // A page's alternates replace those of the layout, feeds included: each page says them all.
    alternates: {
      canonical: absolute(path, site),
      ...(pair === null
        ? {}
        : {
            languages: {
              fr: absolute(pair.fr, site),
              en: absolute(pair.en, site),
              'x-default': absolute(pair.fr, site),
            },
          }),
      types: alternates([
        ...(feed
          ? [
              { type: pageFeedType, href: feedOf(path), label: `${name}, ${typeset(title)}` },
              { type: 'application/feed+json', href: jsonFeedOf(path), label: `${name}, ${typeset(title)}` },
            ]
          : []),
        ...siteAlternates(language),
        ...files.map(({ type, href }) => ({ type, href })),
      ]),
    },
    authors: [{ name: publisherName(site) }],
    openGraph: {
      title: typeset(heading),
      description: said,
      url: absolute(path, site),
      siteName: name,
      ...(dates === undefined
        ? { type: 'website' as const }
        : { type: 'article' as const, publishedTime: dates.published, modifiedTime: dates.modified }),
      locale: language === 'fr' ? 'fr_FR' : 'en_GB',
      images: [{ url: absolute(image.path, site), ...ogSize, type: 'image/png', alt: typeset(image.alt) }],
    },
    twitter: { card: 'summary_large_image' },
  };
}

type Alternate = Pick<FileLink, 'type' | 'href'> & { readonly label?: string };

/** The feeds of an edition, under its name. */
export function siteAlternates(language: Language): Alternate[] {
  const { name } = editionOf(language, corpus()).site;
  return linksTo(language === 'fr' ? siteFeeds : englishFeeds).map(({ type, href }) => ({ type, href, label: name }));
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
