import { corpus } from '#lib/content/load.ts';
import { searchRecords } from '#lib/views/search-records.ts';

export const dynamic = 'force-static';

/** Not for readers: publishing puts these records in the search index, and takes the file out. */
export function GET(): Response {
  return Response.json(searchRecords(corpus()));
}
