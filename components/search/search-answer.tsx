/** A line that answers a question before any page: drawn in the browser, where the search is made. */
import type { Link } from '#lib/views/decisions.ts';
import { Links } from '../lists/links.tsx';

/** « Plus forte amende de la CNIL en vigueur : » then links, the end of the sentence, and where all of them are. */
export interface AnswerLine {
  readonly said: string;
  readonly links: readonly Link[];
  readonly rest: string;
  readonly explore?: Link;
}

export function SearchAnswer({ lines }: { lines: readonly AnswerLine[] }) {
  return lines.map(({ said, links, rest, explore }) => (
    <p key={said + links[0]?.href} data-answer={links[0]?.href}>
      {said}
      <Links links={links} />
      {rest}
      {explore === undefined ? null : (
        <>
          {' '}
          <a href={explore.href}>{explore.label}</a>
          {'.'}
        </>
      )}
    </p>
  ));
}
