/** Provisions gathered by text: « RGPD, art. 5-1-c, 6, 12 ; LIL, art. 82 ». */
import { NBSP } from '#lib/format.ts';
import { typeset } from '#lib/typography.ts';
import type { ProvisionGroup } from '#lib/views/decisions.ts';

export function ProvisionLinks({ groups }: { groups: readonly ProvisionGroup[] }) {
  return groups.map(({ text, articles }, i) => [
    i > 0 ? typeset(' ; ') : null,
    `${text}${NBSP}`,
    articles.map(({ label, href }, j) => [
      j > 0 ? ', ' : null,
      <a key={href} href={href}>
        {typeset(label)}
      </a>,
    ]),
  ]);
}
