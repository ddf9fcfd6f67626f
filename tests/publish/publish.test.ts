import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Store } from '#lib/kept/store.ts';
import { placeOf } from '#lib/publish/place.ts';
import { publish } from '#lib/publish/publish.ts';
import { PublishError } from '#lib/publish/publish-error.ts';
import { finderOf, openIndex } from './engine.ts';
import { bytesIn, namesIn, temporaryFolder, write } from './folder.ts';

/** Makes a page longer than a packet: it is worth compressing. */
const LONG = ` data-long="${'a'.repeat(1000)}"`;

/** A page as Next exports it. */
function page(body: string): string {
  return `<!DOCTYPE html><html lang="fr"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><script src="/_next/static/chunks/b.js" async=""></script></head><body${LONG}>${body}<script>self.__next_f.push([1,""])</script></body></html>`;
}

/** A small site as Next 16.4 exports it, with all its own files. */
const exported = {
  '/index.html': page('<a href="/articles/alpha/#suite">Alpha</a>'),
  '/index.txt': 'payload',
  '/__next._full.txt': 'payload',
  '/__next.__PAGE__.txt': 'payload',
  '/articles/alpha/index.html': page('<h2 id="suite">Suite</h2><script type="module" src="/js/copy.js"></script>'),
  '/articles/alpha/index.txt': 'payload',
  '/articles/alpha/__next.articles.$d$slug.txt': 'payload',
  '/404.html': page('<a href="/">Accueil</a>'),
  '/404.txt': 'payload',
  '/404/index.html': page('twin'),
  '/_not-found/index.html': page('twin'),
  '/_not-found/index.txt': 'payload',
  '/_next/static/chunks/a.css': 'body{color:black}',
  '/_next/static/chunks/b.js': 'framework()',
  '/_next/static/media/serif.woff2': 'font',
  '/_next/static/recueil/_buildManifest.js': 'manifest',
  '/js/copy.js': 'copy()',
  '/robots.txt': 'User-Agent: *',
  '/llms.txt': '# Recueil',
  '/flux.xml': '<feed/>',
  '/icon-512.png': 'png',
  '/dev/server/app/brouillon.html': page('a live preview runs, and shows drafts'),
  '/dev/trace': 'trace',
};

interface Change {
  readonly files?: Readonly<Record<string, string>>;
  /** Files that Next does not export. */
  readonly written?: Readonly<Record<string, string>>;
  readonly redirects?: Readonly<Record<string, string>>;
  readonly leads?: Readonly<Record<string, string>>;
  readonly to?: string;
  readonly siteUrl?: string;
}

/** Publishes that site, with some files changed, beside a published folder. */
async function publishSite(
  {
    files = {},
    written = {},
    redirects = {},
    leads = {},
    to = 'out',
    siteUrl = 'https://recueil.example',
  }: Change = {},
  root = temporaryFolder(),
) {
  const from = write(path.join(root, 'export'), { ...exported, ...files });
  const options = { from, to: path.join(root, to), siteUrl };
  const weights = await publish({
    ...options,
    files: Object.entries(written).map(([address, content]) => ({ address, write: () => content })),
    redirects: new Map(Object.entries(redirects)),
    leads: new Map(Object.entries(leads)),
  });
  return { root, out: path.join(root, 'out'), weights };
}

describe('the published folder', () => {
  test('contains what readers need, in two compressed forms where a file is long, and nothing that Next wrote for itself', async () => {
    const { out } = await publishSite();
    expect(namesIn(out)).toEqual([
      '/.nojekyll',
      '/404.html',
      '/404.html.br',
      '/404.html.gz',
      '/_headers',
      '/_next/static/chunks/a.css',
      '/_next/static/media/serif.woff2',
      '/_redirects',
      '/articles/alpha/index.html',
      '/articles/alpha/index.html.br',
      '/articles/alpha/index.html.gz',
      '/flux.xml',
      '/icon-512.png',
      '/index.html',
      '/index.html.br',
      '/index.html.gz',
      '/js/copy.js',
      '/llms.txt',
      '/robots.txt',
    ]);
  });

  test('has pages without the framework runtime, with their policy', async () => {
    const { out } = await publishSite();
    const html = readFileSync(path.join(out, 'articles/alpha/index.html'), 'utf8');
    expect(html).toMatch(
      /^<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+"><link rel="stylesheet" href="\/_next\/static\/chunks\/a\.css"><\/head><body data-long="a+"><h2 id="suite">Suite<\/h2><script type="module" src="\/js\/copy\.js"><\/script><\/body><\/html>$/,
    );
  });

  test('has compressed forms that decompress to the same bytes', async () => {
    const { out } = await publishSite();
    const bytes = (name: string) => readFileSync(path.join(out, name));
    const differing = namesIn(out)
      .filter((name) => existsSync(path.join(out, `${name}.br`)))
      .filter(
        (name) =>
          !brotliDecompressSync(bytes(`${name}.br`)).equals(bytes(name)) ||
          !gunzipSync(bytes(`${name}.gz`)).equals(bytes(name)),
      );
    expect(differing).toEqual([]);
  });

  test('is the same, byte for byte, each time', async () => {
    const [first, second] = [await publishSite(), await publishSite()];
    expect(bytesIn(first.out)).toEqual(bytesIn(second.out));
  });

  test('has the files that Next does not export, compressed, and pages may link to them', async () => {
    const { out } = await publishSite({
      files: { '/index.html': page('<a href="/articles/alpha/citation.bib">Citation</a>') },
      written: { '/articles/alpha/citation.bib': `@report{alpha${LONG}}` },
    });
    expect(readFileSync(path.join(out, 'articles/alpha/citation.bib'), 'utf8')).toBe(`@report{alpha${LONG}}`);
    expect(gunzipSync(readFileSync(path.join(out, 'articles/alpha/citation.bib.gz'))).toString()).toBe(
      `@report{alpha${LONG}}`,
    );
  });

  test.each([
    ['http://localhost:3000', 2],
    ['https://recueil.example', 0],
  ])('says how many of its files name this machine, for a site at %s', async (siteUrl, files) => {
    const link = `<link rel="canonical" href="${siteUrl}/"/>`;
    const { weights } = await publishSite({
      files: { '/index.html': page('').replace('</head>', `${link}</head>`) },
      written: { '/plan.xml': `<loc>${siteUrl}/</loc>`, '/autre.xml': '<loc/>' },
      siteUrl,
    });
    expect(weights.naming).toBe(files);
  });

  test('has a page at each former address', async () => {
    const { out } = await publishSite({ redirects: { '/articles/ancien/': '/articles/alpha/' } });
    expect(readFileSync(path.join(out, 'articles/ancien/index.html'), 'utf8')).toContain(
      '<meta http-equiv="refresh" content="0; url=/articles/alpha/">',
    );
  });

  test('has a page where an address only leads to another, and nothing below it: nothing moved', async () => {
    const { out } = await publishSite({
      leads: { '/decisions/SAN-2024-013/': '/articles/alpha/' },
      files: { '/articles/alpha/citation.bib': '@jurisdiction{alpha}' },
    });
    expect(namesIn(out).filter((name) => name.startsWith('/decisions/') && !/\.(?:br|gz)$/.test(name))).toEqual([
      '/decisions/SAN-2024-013/index.html',
    ]);
    expect(readFileSync(path.join(out, 'decisions/SAN-2024-013/index.html'), 'utf8')).toContain(
      '<link rel="canonical" href="https://recueil.example/articles/alpha/">',
    );
    expect(readFileSync(path.join(out, '_redirects'), 'utf8')).toBe('');
  });

  test('below a path of its host, has pages whose addresses start with it, and redirects below it', async () => {
    const { out } = await publishSite({
      redirects: { '/articles/ancien/': '/articles/alpha/' },
      siteUrl: 'https://hote.example/recueil',
    });
    const page = readFileSync(path.join(out, 'articles/alpha/index.html'), 'utf8');
    expect(page).toContain('<link rel="stylesheet" href="/recueil/_next/static/chunks/a.css">');
    expect(page).toContain('src="/recueil/js/copy.js"');
    expect(readFileSync(path.join(out, 'articles/ancien/index.html'), 'utf8')).toContain(
      'url=/recueil/articles/alpha/"',
    );
  });

  test('has a copy of each file at its former address, and its redirect for hosts', async () => {
    const { out } = await publishSite({
      redirects: { '/articles/ancien/': '/articles/alpha/' },
      written: { '/articles/alpha/citation.bib': '@jurisdiction{alpha}' },
    });
    expect(readFileSync(path.join(out, 'articles/ancien/citation.bib'), 'utf8')).toBe('@jurisdiction{alpha}');
    expect(readFileSync(path.join(out, '_redirects'), 'utf8')).toBe(
      '/articles/ancien/citation.bib /articles/alpha/citation.bib 301\n/articles/ancien/ /articles/alpha/ 301\n',
    );
  });

  test('has an index of its marked pages and of the records, and no file of records', async () => {
    const marked = page('<main><h1>Bêta</h1><p data-pagefind-body="">enveloppes</p></main>');
    const row = {
      language: 'fr',
      address: '/articles/beta/#r-1',
      title: 'MEDECIN',
      text: 'Défaut de sécurité.',
      filters: { type: 'liste', annee: ['2021'], theme: [] },
      facts: {},
    };
    const { out, weights } = await publishSite({
      files: { '/articles/beta/index.html': marked.replace('<h1>', '<h1 id="r-1">') },
      written: { '/recherche/lignes.json': JSON.stringify([row]) },
    });
    const find = finderOf(await openIndex(path.join(out, 'pagefind')));
    expect(await find('enveloppe')).toEqual(['/articles/beta/']);
    expect(await find('médecin')).toEqual(['/articles/beta/#r-1']);
    expect(namesIn(out).filter((name) => name.startsWith('/recherche/'))).toEqual([]);
    const twins = namesIn(out)
      .filter((name) => /pagefind.*\.(?:br|gz)$/.test(name))
      .map((name) => name.replace(/fr_[0-9a-f]+/, 'fr_*'));
    expect(twins).toEqual([
      '/pagefind/pagefind.js.br',
      '/pagefind/pagefind.js.gz',
      '/pagefind/wasm.fr.pagefind.br',
      '/pagefind/wasm.fr.pagefind.gz',
    ]);
    expect(weights.firstResult).toBeGreaterThan(60_000);
  });

  test('is weighed as it is served', async () => {
    const { out, weights } = await publishSite();
    const bytes = (name: string) => readFileSync(path.join(out, name)).byteLength;
    expect([...weights.pages.keys()]).toEqual(['/404.html', '/articles/alpha/', '/']);
    expect(weights.pages.get('/articles/alpha/')).toBe(bytes('articles/alpha/index.html.br'));
    expect(weights.html.get('/articles/alpha/')).toBe(bytes('articles/alpha/index.html'));
    expect(weights.css).toBe(bytes('_next/static/chunks/a.css'));
    expect(weights.fonts).toBe(4);
    expect([...weights.scripts.keys()]).toEqual(['/js/copy.js']);
    expect([weights.loads.get('/articles/alpha/'), weights.loads.get('/')]).toEqual([['/js/copy.js'], []]);
  });
});

describe('the published folder', () => {
  test('is replaced at once: the old files are gone, and no other folder remains', async () => {
    const root = temporaryFolder();
    write(root, { '/out/_headers': '', '/out/index.html': 'before', '/out/vieux/index.html': 'before' });
    write(root, { '/out.next/index.html': 'half', '/out.previous/index.html': 'left by a build that was stopped' });
    const { out } = await publishSite({}, root);
    expect(existsSync(path.join(out, 'vieux'))).toBe(false);
    expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toContain('Alpha');
    expect(readdirSync(root).toSorted()).toEqual(['export', 'out']);
  });

  test('may have a final slash in its name', async () => {
    const root = temporaryFolder();
    write(root, { '/out/_headers': '', '/out/index.html': 'before' });
    const { out } = await publishSite({ to: 'out/' }, root);
    expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toContain('Alpha');
    expect(readdirSync(root).toSorted()).toEqual(['export', 'out']);
  });

  test('is created, with its parent folders, when it does not exist', async () => {
    const root = temporaryFolder();
    await publishSite({ to: 'sites/un/out' }, root);
    expect(readdirSync(path.join(root, 'sites/un'))).toEqual(['out']);
  });
});

describe('a folder that was not published by us is never replaced', () => {
  test.each([
    ['one that holds something else', 'www', { '/www/memoire.txt': 'précieux' }],
    ['one that is a file', 'www', { '/www': 'précieux' }],
  ])('%s', async (_, to, files) => {
    const root = temporaryFolder();
    write(root, files);
    const before = bytesIn(root);
    const error = await publishSite({ to }, root).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PublishError);
    expect(String(error)).toContain(`${path.join(root, 'www')} ne peut pas recevoir le site`);
    expect([...bytesIn(root)].filter(([name]) => !name.startsWith('/export/'))).toEqual([...before]);
  });

  test.each(['.', '', '..', '/'])('for example the folder of the project or its parent: « %s »', (to) => {
    expect(() => placeOf(to)).toThrow('ne peut pas recevoir le site');
  });

  test('but an empty one is', async () => {
    const root = temporaryFolder();
    mkdirSync(path.join(root, 'out'));
    const { out } = await publishSite({}, root);
    expect(existsSync(path.join(out, 'index.html'))).toBe(true);
  });
});

describe('a fault stops the publication', () => {
  /** The faults when a changed site is published over an earlier one. */
  async function refused(change: Change): Promise<string> {
    const root = temporaryFolder();
    write(root, { '/out/_headers': '', '/out/index.html': 'before', '/out/vieux/index.html': 'before' });
    const before = bytesIn(path.join(root, 'out'));
    const error = await publishSite(change, root).then(
      () => new Error('it was published'),
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(PublishError);
    expect(bytesIn(path.join(root, 'out'))).toEqual(before);
    expect(readdirSync(root).toSorted()).toEqual(['export', 'out']);
    return error instanceof Error ? error.message : '';
  }

  test('dead links, dead anchors and duplicate ids are all reported, and the previous folder is unchanged', async () => {
    const broken = page('<p id="a"></p><p id="a"></p><a href="/rien/">x</a><a href="/articles/alpha/#rien">y</a>');
    expect(await refused({ files: { '/index.html': broken } })).toBe(
      [
        'Liens à corriger :',
        '/ : l’identifiant « a » figure deux fois',
        '/ : « /rien/ » ne mène à rien',
        '/ : « /articles/alpha/#rien » : ancre absente de la page visée',
      ].join('\n'),
    );
  });

  test('a search record with a broken link is a fault', async () => {
    const row = { title: 'A', text: 'B', filters: { type: 'liste', annee: [], theme: [] }, facts: {} };
    const records = ['/articles/alpha/#suite', '/articles/alpha/#rien', '/rien/'].map((address) => ({
      ...row,
      language: 'fr',
      address,
    }));
    expect(await refused({ written: { '/recherche/lignes.json': JSON.stringify(records) } })).toBe(
      [
        'Liens à corriger :',
        '/recherche/lignes.json : « /articles/alpha/#rien » : ancre absente de la page visée',
        '/recherche/lignes.json : « /rien/ » ne mène à rien',
      ].join('\n'),
    );
  });

  test('a link to a file removed from the export is a fault', async () => {
    const linked = page('<a href="/_next/static/chunks/b.js">x</a><a href="/articles/alpha/index.txt">y</a>');
    expect(await refused({ files: { '/index.html': linked } })).toBe(
      [
        'Liens à corriger :',
        '/ : « /_next/static/chunks/b.js » ne mène à rien',
        '/ : « /articles/alpha/index.txt » ne mène à rien',
      ].join('\n'),
    );
  });

  test('an exceeded budget is a fault, and the previous folder is unchanged', async () => {
    expect(await refused({ files: { '/_next/static/media/serif.woff2': 'x'.repeat(80_000) } })).toBe(
      'Budgets dépassés :\nles polices, 80000 octets : 71680 au plus',
    );
  });
});

test('a picture of the export is published as it was made to fit; one that cannot be read is named', async () => {
  const root = temporaryFolder();
  const from = write(path.join(root, 'export'), { ...exported, '/images/plan.png': 'heavy', '/images/a.txt': 'text' });
  const options = { from, to: path.join(root, 'out'), siteUrl: 'https://recueil.example', redirects: new Map() };
  await publish({ ...options, fit: async () => Buffer.from('light') });
  expect(readFileSync(path.join(root, 'out/images/plan.png'), 'utf8')).toBe('light');
  expect(readFileSync(path.join(root, 'out/images/a.txt'), 'utf8')).toBe('text');
  const refuse = async (bytes: Uint8Array) => {
    if (Buffer.from(bytes).toString() === 'heavy') throw new Error('cut short');
    return bytes;
  };
  await expect(publish({ ...options, fit: refuse })).rejects.toThrow(
    'L’image public/images/plan.png ne se lit pas jusqu’au bout : l’enregistrer de nouveau.',
  );
});

test('a disk that is full leaves the previous folder unchanged, and nothing beside it', async () => {
  const root = temporaryFolder();
  write(root, { '/out/_headers': '', '/out/index.html': 'before' });
  const from = write(path.join(root, 'export'), exported);
  const fail = () => {
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  };
  const options = { from, to: path.join(root, 'out'), siteUrl: 'https://recueil.example', redirects: new Map() };
  await expect(publish({ ...options, files: [{ address: '/a.csv', write: fail }] })).rejects.toThrow('no space left');
  expect(readFileSync(path.join(root, 'out/index.html'), 'utf8')).toBe('before');
  expect(readdirSync(root).toSorted()).toEqual(['export', 'out']);
});

test('a page with an unexpected head is refused, and the previous folder is unchanged', async () => {
  const root = temporaryFolder();
  write(root, { '/out/_headers': '', '/out/index.html': 'before' });
  const headless = { '/index.html': '<html><head></head><body></body></html>' };
  await expect(publishSite({ files: headless }, root)).rejects.toThrow('no <meta charset>');
  expect(readFileSync(path.join(root, 'out/index.html'), 'utf8')).toBe('before');
});

describe('pages of an earlier build', () => {
  const bodies = new Map<string, string>();
  const body = (key: string, text: string) => {
    bodies.set(key, `<p id="${key}">${text}</p>`);
    return page(`<div data-body="${key}"></div>`);
  };
  const bodyOf = (key: string) => bodies.get(key) ?? '';
  const withStore = async (
    root: string,
    files: Readonly<Record<string, string>>,
    kept: Readonly<Record<string, string>>,
    to: string,
  ) => {
    const from = write(path.join(root, `export-${to}`), files);
    const store = new Store(path.join(root, 'cache'), 'code');
    const options = { from, to: path.join(root, to), siteUrl: 'https://recueil.example', redirects: new Map() };
    await publish({ ...options, store, bodyOf, kept: new Map(Object.entries(kept)) });
    return bytesIn(path.join(root, to));
  };
  const all = { ...exported, '/a/index.html': body('ka', 'A'), '/b/index.html': body('kb', 'B') };

  test('that Next did not render again are published with the same bytes, compressed forms included', async () => {
    const root = temporaryFolder();
    const cold = await withStore(root, all, {}, 'cold');
    const { '/b/index.html': _, ...rest } = all;
    expect(await withStore(root, rest, { '/b/': 'kb' }, 'warm')).toEqual(cold);
    expect(cold.map(([name]) => name)).toContain('/b/index.html.br');
  });

  test('give way to the page that was rendered', async () => {
    const root = temporaryFolder();
    await withStore(root, all, {}, 'cold');
    await withStore(root, { ...all, '/b/index.html': body('kc', 'changed') }, { '/b/': 'kb' }, 'warm');
    expect(readFileSync(path.join(root, 'warm/b/index.html'), 'utf8')).toContain('changed');
  });

  test('are checked like the others: a link to a page that is gone is a fault', async () => {
    const root = temporaryFolder();
    await withStore(root, { ...all, '/b/index.html': body('kb', '<a href="/a/">A</a>') }, {}, 'cold');
    const { '/a/index.html': _, '/b/index.html': __, ...rest } = all;
    await expect(withStore(root, rest, { '/b/': 'kb' }, 'warm')).rejects.toThrow('/b/ : « /a/ » ne mène à rien');
  });

  test('are refused when they are not there any more', async () => {
    await expect(withStore(temporaryFolder(), exported, { '/b/': 'kb' }, 'warm')).rejects.toThrow(
      'La page /b/index.html a disparu du cache',
    );
  });
});
