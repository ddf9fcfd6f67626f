/** Provisions gathered by text: « RGPD, art. 5-1-c, 6, 12 ; LIL, art. 82 ». */
import type { ReactNode } from 'react';
import { NBSP } from '#lib/format.ts';
import type { ProvisionGroup } from '#lib/views/decisions.ts';
import { table } from '#lib/views/words/fr-browser.ts';

export function ProvisionLinks({
  groups,
  separator = table.separator,
  textName = (text) => text,
}: {
  groups: readonly ProvisionGroup[];
  /** Between two texts. */
  separator?: string;
  /** How a text is named; a table, which names the same ones in each row, gives its acronym alone. */
  textName?: (text: string) => ReactNode;
}) {
  return groups.map(({ text, articles }, i) => [
    i > 0 ? separator : null,
    textName(text),
    NBSP,
    articles.map(({ label, href }, j) => [
      j > 0 ? ', ' : null,
      <a key={href} href={href} aria-label={`${text}${NBSP}${label}`}>
        {label}
      </a>,
    ]),
  ]);
}
