/** A data block in a page: machines read it, browsers neither run nor show it. */
import { breadcrumbThing, jsonLd } from '#lib/exports/json-ld.ts';
import type { Corpus } from '#lib/schema/corpus.ts';
import type { Link } from '#lib/views/decisions.ts';

export function JsonLd({ thing }: { thing: Parameters<typeof jsonLd>[0] }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(thing) }} />;
}

/** The breadcrumb of a page, which `links` show and `page` ends. */
export function BreadcrumbData({ links, page, site }: { links: readonly Link[]; page: string; site: Corpus['site'] }) {
  return <JsonLd thing={breadcrumbThing(links, page, site)} />;
}
