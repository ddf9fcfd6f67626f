/** Provisions gathered by text: « RGPD, art. 5-1-c, 6, 12 ; LIL, art. 82 ». */
import { NARROW, NBSP } from '#lib/format.ts';
import type { ProvisionGroup } from '#lib/views/decisions.ts';

export function ProvisionLinks({ groups }: { groups: readonly ProvisionGroup[] }) {
  return groups.map(({ text, articles }, i) => [
    i > 0 ? `${NARROW}; ` : null,
    `${text}${NBSP}`,
    articles.map(({ label, href }, j) => [
      j > 0 ? ', ' : null,
      <a key={href} href={href}>
        {label}
      </a>,
    ]),
  ]);
}
