/** A line that answers a question before any page: drawn in the browser, where the search is made. */
import type { Link } from '#lib/views/decisions.ts';

/** « Plus forte amende de la CNIL en vigueur : » then a link, the end of the sentence, and where all of them are. */
export interface AnswerLine {
  readonly said: string;
  readonly link: Link;
  readonly rest: string;
  readonly explore: Link | null;
}

export function SearchAnswer({ lines }: { lines: readonly AnswerLine[] }) {
  return lines.map(({ said, link, rest, explore }) => (
    <p key={link.href} data-answer={link.href}>
      {said}
      <a href={link.href}>{link.label}</a>
      {rest}
      {explore === null ? null : (
        <>
          {' '}
          <a href={explore.href}>{explore.label}</a>
          {'.'}
        </>
      )}
    </p>
  ));
}
