/** Links from terms to their decisions, with the number of decisions of each term. */

import { count } from '#lib/format.ts';
import { typeset } from '#lib/typography.ts';
import type { FacetLine } from '#lib/views/facets/pages.ts';

export function FacetList({
  lines,
  one = 'décision',
  many = 'décisions',
}: {
  lines: readonly FacetLine[];
  /** Noun for the number. */
  one?: string;
  many?: string;
}) {
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {lines.map(({ label, href, count: decisions }) => (
        <li key={href} className="flex items-baseline justify-between gap-4 py-1">
          <a href={href} className="inline-block py-1 no-underline hover:underline">
            {typeset(label)}
          </a>
          <span className="label whitespace-nowrap">{count(decisions, one, many, 'aucune décision')}</span>
        </li>
      ))}
    </ul>
  );
}
