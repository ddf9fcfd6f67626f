/** Provisions gathered by text: « RGPD, art. 5-1-c, 6, 12 ; LIL, art. 82 ». */
import { NBSP } from '#lib/format.ts';
import type { ProvisionGroup } from '#lib/views/decisions.ts';
import { table } from '#lib/views/words/fr-browser.ts';

export function ProvisionLinks({
  groups,
  separator = table.separator,
}: {
  groups: readonly ProvisionGroup[];
  /** Between two texts. */
  separator?: string;
}) {
  return groups.map(({ text, articles }, i) => [
    i > 0 ? separator : null,
    `${text}${NBSP}`,
    articles.map(({ label, href }, j) => [
      j > 0 ? ', ' : null,
      <a key={href} href={href}>
        {label}
      </a>,
    ]),
  ]);
}
