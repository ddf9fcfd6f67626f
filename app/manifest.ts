import type { MetadataRoute } from 'next';
import { corpus } from '#lib/content/load.ts';
import { routes } from '#lib/routes.ts';

export const dynamic = 'force-static';

export default function manifest(): MetadataRoute.Manifest {
  const { name, description } = corpus().site;
  return {
    name,
    short_name: 'Recueil CNIL',
    description,
    lang: 'fr',
    start_url: routes.home,
    display: 'browser',
    background_color: '#fcfaf4',
    theme_color: '#fcfaf4',
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icon-512.png', type: 'image/png', sizes: '512x512' },
    ],
  };
}
