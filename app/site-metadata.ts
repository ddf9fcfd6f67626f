/** What every page of an edition says of the site, and the colours of the browser around it. */
import type { Metadata, Viewport } from 'next';
import { routes } from '#lib/routes.ts';
import { editionOf } from '#lib/views/words/edition.ts';
import type { Language } from '#lib/views/words/words.ts';
import { corpus } from './corpus.ts';
import { alternates, siteAlternates } from './page-metadata.ts';

export function siteMetadata(language: Language): Metadata {
  const { name } = editionOf(language, corpus()).site;
  return {
    title: { template: `%s — ${name}`, default: name },
    icons: { icon: '/icon.svg', apple: '/apple-touch-icon.png' },
    manifest: routes.manifest,
    alternates: { types: alternates(siteAlternates(language)) },
  };
}

export const siteViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfaf4' },
    { media: '(prefers-color-scheme: dark)', color: '#14130f' },
  ],
};
