/**
 * `/manifest.webmanifest` (https://www.w3.org/TR/appmanifest/): describes the site to a phone that installs it on its
 * home screen.
 */
import type { Corpus } from '../schema/corpus.ts';

export function manifest({ site: { name, description } }: Corpus): string {
  return JSON.stringify({
    name,
    short_name: 'Recueil CNIL',
    description,
    lang: 'fr',
    // Relative to this file, at the root of the site.
    start_url: './',
    display: 'browser',
    background_color: '#fcfaf4',
    theme_color: '#fcfaf4',
    icons: [
      { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: 'icon-512.png', type: 'image/png', sizes: '512x512' },
    ],
  });
}
