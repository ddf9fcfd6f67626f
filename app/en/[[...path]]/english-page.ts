/** What a page of the English edition is made of, and what all of them share. */
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { englishRoutes } from '#lib/routes.ts';
import { siteImage } from '#lib/views/og-image.ts';
import { englishEdition } from '#lib/views/words/edition.ts';
import { corpus } from '../../corpus.ts';
import { pageMetadata } from '../../page-metadata.ts';

export interface EnglishPage {
  readonly metadata: () => Metadata;
  readonly body: () => ReactNode;
}

export const edition = () => englishEdition(corpus());

/** What the header of every page is given. */
export const inEnglish = () => ({ site: edition().site, words: edition().words });

/** The way to a page from the home page. */
export const home = { label: 'Home', href: englishRoutes.home };
export const bodies = { label: 'Bodies', href: englishRoutes.organisations };
export const provisions = { label: 'Provisions', href: englishRoutes.provisions };

/** The metadata of a page; without an image of its own, that of the edition stands for it where it is shared. */
export function englishMetadata(page: Omit<Parameters<typeof pageMetadata>[0], 'language'>): Metadata {
  const image = { path: englishRoutes.siteImage, alt: siteImage(corpus(), edition()).alt };
  return pageMetadata({ image, ...page, language: 'en' });
}

/** « Art. 32 GDPR: sanctions, page 2 »: no two pages have the same title. */
export function titleOf(title: string, page: number): string {
  return page === 1 ? title : `${title}, page ${page}`;
}
