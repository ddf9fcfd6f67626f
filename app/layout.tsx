import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { CheckPanel } from '#components/shell/check-panel.tsx';
import { Shell } from '#components/shell/shell.tsx';
import { corpus } from '#lib/content/load.ts';
import { previewProblems } from '#lib/editorial/preview.ts';
import { absolute, routes } from '#lib/routes.ts';
import { showDrafts } from '#lib/site.ts';
import './globals.css';

export function generateMetadata(): Metadata {
  const { name } = corpus().site;
  return {
    title: { template: `%s — ${name}`, default: name },
    icons: { icon: '/icon.svg', apple: '/apple-touch-icon.png' },
    manifest: '/manifest.webmanifest',
    alternates: { types: { 'application/atom+xml': [{ url: absolute(routes.feed), title: name }] } },
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
        <Shell site={corpus().site}>
          {children}
          {showDrafts ? <CheckPanel title="Vérification de tout le contenu" remarks={previewProblems()} /> : null}
        </Shell>
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculation }} />
      </body>
    </html>
  );
}
