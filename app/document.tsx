/** The document of every page: its language, the frame of its edition, what the browser fetches ahead. */
import { createRequire } from 'node:module';
import type { ReactNode } from 'react';
import { CheckPanel } from '#components/shell/check-panel.tsx';
import { Shell } from '#components/shell/shell.tsx';
import { previewProblems } from '#lib/editorial/preview.ts';
import { currencyOf } from '#lib/views/currency.ts';
import { editionOf } from '#lib/views/words/edition.ts';
import type { Language } from '#lib/views/words/words.ts';
import { config, corpus } from './corpus.ts';
import './globals.css';

/** Pages of the site are fetched when the reader is about to open them (https://wicg.github.io/nav-speculation/). */
const speculation = JSON.stringify({ prefetch: [{ where: { href_matches: '/*/' }, eagerness: 'moderate' }] });

export function Document({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <html lang={language}>
      <body>{children}</body>
    </html>
  );
}

/** The renderer of React itself, from its package: Next refuses to bundle it, because it renders by its own. */
const { renderToStaticMarkup } = createRequire(`${process.cwd()}/package.json`)('react-dom/server') as {
  renderToStaticMarkup: (node: ReactNode) => string;
};

/**
 * A page in the frame of its edition, as the one string that the framework carries. As a tree of elements, Next would
 * write and read it five times for its runtime, which publishing removes.
 */
export function framed<Props>(language: Language, page: (props: Props) => ReactNode | Promise<ReactNode>) {
  return async function FramedPage(props: Props) {
    const markup = renderToStaticMarkup(<Frame language={language}>{await page(props)}</Frame>);
    return <div data-body="" className="contents" dangerouslySetInnerHTML={{ __html: markup }} />;
  };
}

function Frame({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <>
      <Shell edition={editionOf(language, corpus())} currency={currencyOf(corpus(), config.buildDate)}>
        {children}
        {config.showDrafts ? (
          <CheckPanel title="Vérification de tout le contenu" remarks={previewProblems(config)} />
        ) : null}
      </Shell>
      <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculation }} />
    </>
  );
}
