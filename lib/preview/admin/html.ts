/** The pages of the editor. */
import { admin } from './addresses.ts';

/**
 * What the pages of the editor may load: this machine alone. The editor asks two CDNs for fonts and its last version,
 * and a status page: the browser refuses. `blob:` is for the images and the preview frame that it makes itself.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self' blob: data:",
  "frame-src 'self' blob:",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The page of the editor. `preview`: whether a preview server answers beside it. */
export function editorPage({ preview }: { readonly preview: boolean }): string {
  return `<!doctype html>
<html lang="fr"${preview ? ' data-preview' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Rédaction</title>
<link rel="icon" href="/icon.svg">
</head>
<body>
<noscript>L’éditeur a besoin de JavaScript, et d’un navigateur qui ouvre un dossier : Chrome, Edge ou un autre Chromium.</noscript>
<script type="module" src="${preview ? admin.script : 'editor.js'}"></script>
</body>
</html>
`;
}

/** What stands beside a form. `page` is an address of the preview. */
export function besidePage(page: string): string {
  const shown = page.startsWith('/') && !page.startsWith('//') ? page : '/';
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>La page, et ce qu’en dit la vérification</title>
<style>
html,body{height:100%;margin:0}
body{display:flex;flex-direction:column;font:0.9375rem/1.45 system-ui;color:#1c1b19;background:#f6efd9}
#remarques{max-height:40%;overflow:auto;padding:.5rem .875rem}
summary{font-weight:600;cursor:pointer}ul{margin:.5rem 0;padding-left:1.1rem}li{margin:.35rem 0}
p{margin:0;padding:0 .875rem .5rem}
iframe{flex:1;width:100%;border:0;background:#fff}
</style>
</head>
<body>
<div id="remarques" role="status" aria-live="polite"></div>
<p><a href="${shown.replaceAll('"', '%22')}" target="_blank">Ouvrir la page dans un onglet</a></p>
<iframe title="La page" src="${shown.replaceAll('"', '%22')}"></iframe>
<script type="module" src="${admin.besideScript}"></script>
</body>
</html>
`;
}
