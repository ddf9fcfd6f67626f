/** Table of contents of an article, and the way to cite it: folded on a phone, following the reader on a wide screen. */
import { anchors } from '#lib/routes.ts';
import type { ArticleView } from '#lib/views/article.ts';
import { fr } from '#lib/views/words/fr.ts';
import type { Words } from '#lib/views/words/words.ts';
import { Fold } from '../shell/fold.tsx';

export function Contents({ view }: { view: Pick<ArticleView, 'contents'> }) {
  return (
    <nav aria-labelledby={anchors.article.contents} className="toc">
      <h2 id={anchors.article.contents} className="kicker">
        Sommaire
      </h2>
      <Fold summary="Sommaire">
        <ol data-contents>
          {view.contents.map(({ id, text, depth }) => (
            <li key={id} className={depth === 3 ? 'pl-4' : undefined}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ol>
      </Fold>
    </nav>
  );
}

/** The way to the citations, and a button that copies the first of them: the script shows it. */
export function CiteActions({ words = fr }: { words?: Words }) {
  return (
    <p className="no-print cite-actions">
      <a href={`#${anchors.article.cite}`}>{words.cite.title}</a>
      <button type="button" className="copy invisible" data-copies={anchors.article.citation}>
        {words.cite.short}
      </button>
    </p>
  );
}
