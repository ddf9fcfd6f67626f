/** A data block in a page: machines read it, browsers neither run nor show it. */
import { breadcrumbThing, jsonLd, type Thing } from '#lib/exports/json-ld.ts';
import type { Link } from '#lib/views/decisions.ts';

export function JsonLd({ thing }: { thing: Thing }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(thing) }} />;
}

/** The breadcrumb of a page, which `links` show and `page` ends. */
export function BreadcrumbData({ links, page }: { links: readonly Link[]; page: string }) {
  return <JsonLd thing={breadcrumbThing(links, page)} />;
}
