/** From a list made in advance to the same list in the explorer. */
import { fr } from '#lib/views/words/fr.ts';
import type { Words } from '#lib/views/words/words.ts';

export function ExploreLink({ href, words = fr }: { href: string; words?: Words }) {
  return (
    <a href={href} className="inline-block py-1">
      {words.explore}
    </a>
  );
}
