/** The terms of a facet in a compact list, each with its number of decisions. */
import { number } from '#lib/format.ts';
import { typeset } from '#lib/typography.ts';
import type { FacetLine } from '#lib/views/facets/pages.ts';

export function FacetLinks({ title, lines }: { title: string; lines: readonly FacetLine[] }) {
  return (
    <section>
      <h2 className="mb-2 text-xl font-semibold">{title}</h2>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {lines.map(({ label, href, count }) => (
          <li key={href}>
            <a href={href} className="inline-block py-1">
              {typeset(label)}
            </a>
            <span className="label">{` ${number(count)}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
