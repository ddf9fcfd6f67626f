/** Runs in the browser: the editor, with the file formats and the previews of this project. */
import CMS from '@sveltia/cms';
import { createElement } from 'react';
import { formFormats } from '../../authoring/editor-config.ts';
import { readForm, writeForm } from '../../authoring/form-files.ts';
import { admin } from './addresses.ts';
import { pageOfEntry } from './pages.ts';

for (const [name, file] of formFormats())
  CMS.registerCustomFormat(name, file.extension, {
    fromFile: (text: string) => readForm(text, file),
    toFile: (form: Record<string, unknown>) => writeForm(form, file),
  });

interface Entry {
  readonly get: (key: string) => unknown;
}

/** The page of the entry, and what the check says of it, as the preview server shows them. */
function Preview({ entry }: { entry: Entry }) {
  const shown = pageOfEntry(String(entry.get('collection') ?? ''), String(entry.get('slug') ?? ''));
  if (shown === null || entry.get('newRecord') === true)
    return createElement(
      'p',
      { style: { font: '1rem/1.5 system-ui', padding: '1rem' } },
      'La page et ce qu’en dit la vérification s’affichent ici après le premier enregistrement.',
    );
  const address = new URL(admin.beside, globalThis.location.origin);
  address.searchParams.set('file', shown.file);
  address.searchParams.set('page', shown.page);
  return createElement('iframe', {
    title: 'La page, et ce qu’en dit la vérification',
    src: address.href,
    style: { position: 'fixed', inset: 0, width: '100%', height: '100%', border: 0 },
  });
}

async function start(): Promise<void> {
  const config = await fetch(new URL('config.json', document.baseURI)).then((response) => response.json());
  // An editor that is hosted apart has no preview server.
  if (document.documentElement.dataset['preview'] !== undefined)
    for (const name of config.collections.flatMap((collection: { name: string; files?: { name: string }[] }) =>
      collection.files === undefined ? [collection.name] : collection.files.map((file) => file.name),
    ))
      CMS.registerPreviewTemplate(name, Preview as never);
  CMS.init({ config });
}

await start();
