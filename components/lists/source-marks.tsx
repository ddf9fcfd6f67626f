/** The sources of a figure or of a row, as numbered links: « [1] [2] ». */
import { typeset } from '#lib/typography.ts';
import type { Link } from '#lib/views/decisions.ts';

export function SourceMarks({ sources }: { sources: readonly Link[] }) {
  return sources.map(({ label, href }, i) => {
    // Screen readers ignore `title` on a link that has text, and « [1] » alone tells them nothing.
    const name = `[${i + 1}] ${typeset(label)}`;
    return (
      <a key={href} href={href} rel="external noopener" title={name} aria-label={name} className="source">
        {`[${i + 1}]`}
      </a>
    );
  });
}
