/** Answers of the route handlers: a text under its type, or the page of lost readers when there is nothing to say. */
import { notFound } from 'next/navigation';
import { atomFeed } from '#lib/exports/atom.ts';
import type { Feed } from '#lib/views/feeds.ts';

/** A text in UTF-8. The type is that of the live preview: a published file gets its own from lib/publish/headers.ts. */
export function textResponse(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

/** A feed as Atom; null is what has no page. */
export function atomResponse(feed: Feed | null): Response {
  return textResponse(atomFeed(feed ?? notFound()), 'application/atom+xml');
}
