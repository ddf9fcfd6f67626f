/** The terms of a facet from A to Z, each with its definition and its number of decisions. */
import { count } from '#lib/format.ts';
import { typeset } from '#lib/typography.ts';
import type { TermLine } from '#lib/views/facets/pages.ts';

export function TermIndex({ lines }: { lines: readonly TermLine[] }) {
  return (
    <ul className="max-w-4xl divide-y divide-rule border-y border-rule">
      {lines.map(({ slug, label, href, lead, count: decisions }) => (
        <li
          key={slug}
          className="grid items-baseline gap-x-8 gap-y-1 py-3 sm:grid-cols-[11rem_1fr_auto] lg:grid-cols-[14rem_1fr_auto]"
        >
          <a href={href} className="text-lg font-semibold">
            {typeset(label)}
          </a>
          <span className="leading-snug">{typeset(lead)}</span>
          <span className="label sm:text-right">{count(decisions, 'décision', 'décisions')}</span>
        </li>
      ))}
    </ul>
  );
}
