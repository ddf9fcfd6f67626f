/** Corrections of an article: the day, the wrong text, the right text, and the place of the error. */
import type { ReactNode } from 'react';
import { longDate } from '#lib/format.ts';
import type { Correction } from '#lib/schema/article.ts';
import { typeset } from '#lib/typography.ts';

export function CorrectionList({
  corrections,
  about,
}: {
  corrections: readonly Correction[];
  about?: (correction: Correction, index: number) => ReactNode;
}) {
  return (
    <ul className="max-w-[36em] divide-y divide-rule border-y border-rule">
      {corrections.map((correction, index) => (
        <li key={`${correction.was} ${correction.now}`} className="py-3 leading-snug">
          <p className="label">
            <time dateTime={correction.date}>{longDate(correction.date)}</time>
            {correction.origin === undefined ? null : ` · ${correction.origin}`}
            {about?.(correction, index)}
          </p>
          <p className="mt-1 text-muted">
            <span className="sr-only">Il était écrit : </span>
            <s>{typeset(correction.was)}</s>
          </p>
          <p className="mt-1">{typeset(correction.now)}</p>
        </li>
      ))}
    </ul>
  );
}
