/** The document of every page: its language, the frame of its edition, what the browser fetches ahead. */
import { createRequire } from 'node:module';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { CheckPanel } from '#components/shell/check-panel.tsx';
import { Shell } from '#components/shell/shell.tsx';
import { handBody, noteKeptPage } from '#lib/kept/pages.ts';
import { keyOf, Store } from '#lib/kept/store.ts';
import { SCRIPT } from '#lib/preview/live.ts';
import { previewState } from '#lib/preview/state.ts';
import { currencyOf } from '#lib/views/currency.ts';
import { editionOf } from '#lib/views/words/edition.ts';
import type { Language } from '#lib/views/words/words.ts';
import { config, corpus } from './corpus.ts';
import { siteMetadata } from './site-metadata.ts';
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

type Rendered = ReactNode | Promise<ReactNode>;
type Said = Metadata | Promise<Metadata>;

/**
 * A page in the frame of its edition. The framework carries it as one string: as a tree of elements, it would write and
 * read it five times for its runtime, which publishing removes. In a build it carries the key of the page alone, under
 * which publishing finds the body, and keeps the finished page.
 */
export function framed<Props>(language: Language, page: (props: Props) => Rendered, metadata?: (props: Props) => Said) {
  return async function FramedPage(props: Props) {
    const markup = await markupOf(language, page(props));
    if (config.keptPages === null) return <div className="contents" dangerouslySetInnerHTML={{ __html: markup }} />;
    const key = metadata ? identityOf(language, markup, await metadata(props)).key : keyOf(markup);
    handBody(key, markup);
    return <div data-body={key} />;
  };
}

/**
 * The parameters of the pages that differ from those of earlier builds: of each page, it makes all that Next would be
 * given, and asks whether the result is kept. One at least, because Next exports no route without a page.
 */
export function changed<Props extends { readonly params: Promise<object> }>(
  language: Language,
  all: () => Awaited<Props['params']>[],
  page: (props: Props) => Rendered,
  metadata: (props: Props) => Said,
) {
  return async function generateStaticParams() {
    const params = all();
    const store = config.keptPages === null ? null : Store.in(config.keptPages);
    if (store === null || store.isEmpty) return params;
    const isChanged = async (one: Awaited<Props['params']>) => {
      const props = { params: Promise.resolve(asGiven(one)) } as unknown as Props;
      const { address, key } = identityOf(language, await markupOf(language, page(props)), await metadata(props));
      if (!store.has(key)) return true;
      noteKeptPage(address, key);
      return false;
    };
    const rest = [];
    for (const one of params) if (await isChanged(one)) rest.push(one);
    return rest.length > 0 ? rest : params.slice(0, 1);
  };
}

/** Parameters as Next gives them to a page: it leaves out a list without a value. */
function asGiven(params: object): object {
  return Object.fromEntries(
    Object.entries(params).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
}

async function markupOf(language: Language, page: Rendered): Promise<string> {
  return renderToStaticMarkup(<Frame language={language}>{await page}</Frame>);
}

/** The address of a page, and the hash of all that Next makes it of, beside our code. */
function identityOf(language: Language, markup: string, metadata: Metadata): { address: string; key: string } {
  return {
    address: new URL(String(metadata.alternates?.canonical)).pathname,
    key: keyOf(language, markup, JSON.stringify(metadata), JSON.stringify(siteMetadata(language))),
  };
}

function Frame({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <>
      <Shell
        edition={editionOf(language, corpus())}
        currency={currencyOf(corpus(), config.buildDate)}
        day={config.buildDate}
      >
        {children}
        {config.showDrafts ? (
          <CheckPanel title="Vérification de tout le contenu" remarks={previewState().problems} />
        ) : null}
      </Shell>
      {config.showDrafts ? <script defer src={SCRIPT} /> : null}
      <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculation }} />
    </>
  );
}
