/** The share images that the site publishes. */
import { each, type FileKind, one } from '../exports/files.ts';
import { englishRoutes, routes } from '../routes.ts';
import { casesOf } from '../views/english-pages.ts';
import { articleImage, siteImage } from '../views/og-image.ts';
import { englishEdition } from '../views/words/edition.ts';
import { en } from '../views/words/en.ts';
import { ogPng } from './og-png.ts';

export const imageKinds: readonly FileKind[] = [
  each(({ articleBySlug }) => articleBySlug, routes.articleImage, {
    type: 'image/png',
    title: 'Image d’un article',
    write: (article, corpus) => ogPng(articleImage(article, corpus)),
  }),
  each((corpus) => casesOf(corpus).map((article) => [article.slug, article] as const), englishRoutes.caseImage, {
    type: 'image/png',
    title: 'Image d’une affaire, en anglais',
    write: (article, corpus) => ogPng(articleImage(article, corpus, englishEdition(corpus)), en),
  }),
  one(englishRoutes.siteImage, {
    type: 'image/png',
    title: 'Image de l’édition anglaise',
    write: (corpus) => ogPng(siteImage(corpus, englishEdition(corpus)), en),
  }),
  one(routes.siteImage, { type: 'image/png', title: 'Image du site', write: (corpus) => ogPng(siteImage(corpus)) }),
];
