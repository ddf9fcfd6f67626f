import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { CheckPanel } from '#components/shell/check-panel.tsx';
import { Shell } from '#components/shell/shell.tsx';
import { previewProblems } from '#lib/editorial/preview.ts';
import { routes } from '#lib/routes.ts';
import { currencyOf } from '#lib/views/currency.ts';
import { alternates, siteAlternates } from './page-metadata.ts';
import './globals.css';
import { config, corpus } from './corpus.ts';

export function generateMetadata(): Metadata {
  const { name } = corpus().site;
  return {
    title: { template: `%s — ${name}`, default: name },
    icons: { icon: '/icon.svg', apple: '/apple-touch-icon.png' },
    manifest: routes.manifest,
    alternates: { types: alternates(siteAlternates()) },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfaf4' },
    { media: '(prefers-color-scheme: dark)', color: '#14130f' },
  ],
};

/** Pages of the site are fetched when the reader is about to open them (https://wicg.github.io/nav-speculation/). */
const speculation = JSON.stringify({ prefetch: [{ where: { href_matches: '/*/' }, eagerness: 'moderate' }] });

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr">
      <body>
        <Shell site={corpus().site} currency={currencyOf(corpus(), config.buildDate)}>
          {children}
          {config.showDrafts ? (
            <CheckPanel title="Vérification de tout le contenu" remarks={previewProblems(config)} />
          ) : null}
        </Shell>
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculation }} />
      </body>
    </html>
  );
}
