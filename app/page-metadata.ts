/** The metadata of a page: title, description, its one address, its preview. */
import type { Metadata } from 'next';
import { absolute } from '#lib/routes.ts';
import { typeset } from '#lib/typography.ts';

export function pageMetadata({
  title,
  description,
  path,
}: {
  title: string;
  description: string;
  path: string;
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
    },
  };
}
