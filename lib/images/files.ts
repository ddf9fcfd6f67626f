/** The share images that the site publishes. */
import { each, type FileKind, one } from '../exports/files.ts';
import { routes } from '../routes.ts';
import { articleImage, siteImage } from '../views/og-image.ts';
import { ogPng } from './og-png.ts';

export const imageKinds: readonly FileKind[] = [
  each(({ articleBySlug }) => articleBySlug, routes.articleImage, {
    type: 'image/png',
    title: 'Image d’un article',
    write: (article, corpus) => ogPng(articleImage(article, corpus)),
  }),
  one(routes.siteImage, { type: 'image/png', title: 'Image du site', write: (corpus) => ogPng(siteImage(corpus)) }),
];
