/** A data block in a page: machines read it, browsers neither run nor show it. */
import { breadcrumbThing, jsonLd } from '#lib/exports/json-ld.ts';
import type { Corpus } from '#lib/schema/corpus.ts';
import type { Link } from '#lib/views/decisions.ts';
import { fr } from '#lib/views/words/fr.ts';
import type { Words } from '#lib/views/words/words.ts';

export function JsonLd({ thing }: { thing: Parameters<typeof jsonLd>[0] }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(thing) }} />;
}

/** The breadcrumb of a page, which `links` show and `page` ends. */
export function BreadcrumbData({
  links,
  page,
  site,
  words = fr,
}: {
  links: readonly Link[];
  page: string;
  site: Corpus['site'];
  words?: Words;
}) {
  return <JsonLd thing={breadcrumbThing(links, page, site, words)} />;
}
