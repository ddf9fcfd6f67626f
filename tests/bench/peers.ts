/**
 * The same articles built by the tools that people would choose instead, in a temporary folder: Astro, Eleventy, Hugo
 * when it is installed, and Next as it comes. Each makes a list and a page for each article; then Pagefind and a
 * compressor add what our build also does.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Cost, measured } from './measured.ts';

export interface Built extends Cost {
  readonly name: string;
  /** Bare pages, or with the search index and the compressed forms too. */
  readonly level: 'pages' | typeof WHOLE;
  readonly pages: number;
  readonly files: number;
  /** Bytes of everything written. */
  readonly bytes: number;
  /** What a browser loads for the first article, compressed by brotli; fonts and images excluded. */
  readonly article: {
    readonly address: string;
    readonly bytes: number;
    readonly requests: number;
    readonly scriptBytes: number;
  };
  /** Folder of what was written. */
  readonly out: string;
}

export const WHOLE = 'pages, recherche, compression';

interface Peer {
  readonly name: string;
  /** Exact versions, by package; empty for a program of the machine. */
  readonly packages: Readonly<Record<string, string>>;
  /** Files of the project. The articles are in `articles` unless `place` says otherwise. */
  readonly files: Readonly<Record<string, string>>;
  readonly place?: string;
  readonly command: readonly string[];
  readonly out: string;
}

const PAGEFIND = '1.6.0';

const next: Peer = {
  name: 'Next 16.4.6',
  packages: {
    next: '16.4.6',
    react: '19.3.1',
    'react-dom': '19.3.1',
    'gray-matter': '4.0.3',
    remark: '15.0.1',
    'remark-gfm': '4.0.1',
    'remark-html': '16.0.1',
  },
  files: {
    'next.config.mjs': "export default { output: 'export', trailingSlash: true, agentRules: false };\n",
    'app/layout.jsx': 'export default ({ children }) => <html lang="fr"><body>{children}</body></html>;\n',
    'app/articles.js': `import { readdirSync, readFileSync } from 'node:fs';
import matter from 'gray-matter';
export const slugs = () => readdirSync('articles').map((name) => name.slice(0, -3)).sort();
export const read = (slug) => matter(readFileSync(\`articles/\${slug}.md\`, 'utf8'));
`,
    'app/page.jsx': `import { read, slugs } from './articles.js';
export default () => <ul>{slugs().map((slug) => <li key={slug}><a href={\`/articles/\${slug}/\`}>{read(slug).data.title}</a></li>)}</ul>;
`,
    'app/articles/[slug]/page.jsx': `import { remark } from 'remark';
import gfm from 'remark-gfm';
import html from 'remark-html';
import { read, slugs } from '../../articles.js';
export const dynamicParams = false;
export const generateStaticParams = () => slugs().map((slug) => ({ slug }));
export async function generateMetadata({ params }) {
  const { title, description } = read((await params).slug).data;
  return { title, description };
}
export default async function Article({ params }) {
  const { data, content } = read((await params).slug);
  const body = String(await remark().use(gfm).use(html).process(content));
  return <main><h1>{data.title}</h1><article dangerouslySetInnerHTML={{ __html: body }} /></main>;
}
`,
  },
  command: ['node_modules/.bin/next', 'build'],
  out: 'out',
};

const astro: Peer = {
  name: 'Astro 5.18.2',
  packages: { astro: '5.18.2' },
  files: {
    'astro.config.mjs': 'export default {};\n',
    'src/content.config.ts': `import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';
const schema = z.object({ title: z.string(), description: z.string() });
export const collections = { articles: defineCollection({ loader: glob({ pattern: '*.md', base: './articles' }), schema }) };
`,
    'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const articles = await getCollection('articles');
---
<html lang="fr"><head><title>Articles</title></head><body><ul>{articles.map(({ id, data }) => <li><a href={\`/articles/\${id}/\`}>{data.title}</a></li>)}</ul></body></html>
`,
    'src/pages/articles/[slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((article) => ({ params: { slug: article.id }, props: { article } }));
}
const { article } = Astro.props;
const { Content } = await render(article);
---
<html lang="fr"><head><title>{article.data.title}</title><meta name="description" content={article.data.description} /></head><body><main><h1>{article.data.title}</h1><Content /></main></body></html>
`,
  },
  command: ['node_modules/.bin/astro', 'build'],
  out: 'dist',
};

const eleventy: Peer = {
  name: 'Eleventy 3.1.8',
  packages: { '@11ty/eleventy': '3.1.8' },
  files: {
    'eleventy.config.mjs':
      "export default () => ({ dir: { input: '.', includes: 'layouts', output: 'out' }, markdownTemplateEngine: false });\n",
    'layouts/article.njk':
      '<html lang="fr"><head><title>{{ title }}</title><meta name="description" content="{{ description }}"></head><body><main><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>\n',
    'articles/articles.json': '{ "layout": "article.njk", "tags": "articles" }\n',
    'index.njk':
      '<html lang="fr"><body><ul>{% for one in collections.articles %}<li><a href="{{ one.url }}">{{ one.data.title }}</a></li>{% endfor %}</ul></body></html>\n',
  },
  command: ['node_modules/.bin/eleventy', '--quiet'],
  out: 'out',
};

const hugo: Peer = {
  name: 'Hugo',
  packages: {},
  files: {
    'hugo.toml': "baseURL = 'https://recueil.example/'\ndisableKinds = ['taxonomy', 'term', 'rss', 'sitemap']\n",
    'layouts/index.html':
      '<html lang="fr"><body><ul>{{ range where .Site.RegularPages "Section" "articles" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>\n',
    'layouts/_default/list.html': '<html lang="fr"><body></body></html>\n',
    'layouts/_default/single.html':
      '<html lang="fr"><head><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}"></head><body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>\n',
  },
  place: 'content/articles',
  command: ['hugo', '--quiet'],
  out: 'public',
};

/** The tools to compare with on this machine. */
function peers(): Peer[] {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  const version = status === 0 ? /\d+\.\d+\.\d+/.exec(stdout)?.[0] : undefined;
  return [astro, eleventy, ...(version ? [{ ...hugo, name: `Hugo ${version}` }] : []), next];
}

/**
 * Builds a folder of articles with each tool, an odd number of times, in `folder`; calls `say` before each step, in
 * French. Throws the output of a command that fails. The cost is that of the median build.
 */
export async function buildWithPeers(
  articles: string,
  folder: string,
  runs: number,
  say: (what: string) => void,
): Promise<Built[]> {
  const built: Built[] = [];
  for (const peer of peers()) {
    const project = path.join(folder, peer.name.replaceAll(' ', '-'));
    say(`installation de ${peer.name}`);
    install(peer, project, articles);
    say(`${peer.name}, pages`);
    const bare = await medianOf(runs, () => measured(peer.command, project, peer.out));
    built.push({ ...bare, name: peer.name, level: 'pages', ...contentsOf(path.join(project, peer.out)) });
    say(`${peer.name}, recherche et compression`);
    const whole = await medianOf(runs, async () =>
      sum([
        await measured(peer.command, project, peer.out),
        await measured(['node_modules/.bin/pagefind', '--site', peer.out], project),
        await measured(['node', 'compress.mjs', peer.out], project),
      ]),
    );
    built.push({ ...whole, name: peer.name, level: WHOLE, ...contentsOf(path.join(project, peer.out)) });
  }
  return built;
}

/** Pages, files and weights of a published folder. */
export function contentsOf(out: string): Pick<Built, 'pages' | 'files' | 'bytes' | 'article' | 'out'> {
  const files = readdirSync(out, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const pages = files.filter((file) => file.endsWith('.html'));
  const [article] = pages.filter((file) => /\/articles\/[^/]+\/index\.html$/.test(file)).toSorted();
  if (article === undefined) throw new Error(`${out} has no article`);
  return {
    pages: pages.length,
    files: files.length,
    bytes: files.reduce((total, file) => total + statSync(file).size, 0),
    article: { address: `/${path.relative(out, path.dirname(article))}/`, ...loadedBy(article, out) },
    out,
  };
}

/** The page, its stylesheets and its scripts: number, bytes as served, and bytes of the scripts. */
function loadedBy(page: string, out: string): Omit<Built['article'], 'address'> {
  const html = readFileSync(page, 'utf8');
  const assets = [...html.matchAll(/<(?:script[^>]* src|link[^>]* rel="stylesheet"[^>]* href)="(\/[^"?]+)/g)].flatMap(
    ([, address]) => address ?? [],
  );
  const weight = (file: string) => brotliCompressSync(readFileSync(file)).byteLength;
  const weights = new Map([...new Set(assets)].map((address) => [address, weight(path.join(out, address))]));
  const of = (wanted: (address: string) => boolean) =>
    [...weights].reduce((total, [address, bytes]) => (wanted(address) ? total + bytes : total), 0);
  return {
    bytes: weight(page) + of(() => true),
    requests: 1 + weights.size,
    scriptBytes: of((address) => address.endsWith('.js')),
  };
}

function install(peer: Peer, project: string, articles: string): void {
  const files = {
    ...peer.files,
    'package.json': JSON.stringify({
      private: true,
      type: 'module',
      dependencies: { ...peer.packages, pagefind: PAGEFIND },
    }),
    'compress.mjs': COMPRESS,
  };
  cpSync(articles, path.join(project, peer.place ?? 'articles'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
    writeFileSync(path.join(project, name), text);
  }
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: project,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm install, ${peer.name}:\n${stderr}`);
}

/** A compressor such as people add: both forms of each text, at the highest level. */
const COMPRESS = `import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompress, gzip } from 'node:zlib';
import { promisify } from 'node:util';
const [br, gz] = [promisify(brotliCompress), promisify(gzip)];
const files = readdirSync(process.argv[2], { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\\.(?:html|css|js|json|svg|xml|txt)$/.test(entry.name))
  .map((entry) => \`\${entry.parentPath}/\${entry.name}\`);
for (let i = 0; i < files.length; i += 8)
  await Promise.all(files.slice(i, i + 8).map(async (file) => {
    const bytes = readFileSync(file);
    writeFileSync(\`\${file}.br\`, await br(bytes));
    writeFileSync(\`\${file}.gz\`, await gz(bytes, { level: 9 }));
  }));
`;

/** The run whose processor time is the median of an odd number of runs. */
export async function medianOf(runs: number, run: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let i = 0; i < runs; i++) costs.push(await run());
  const [median] = costs.toSorted((a, b) => a.cpuSeconds - b.cpuSeconds).slice((runs - 1) / 2);
  if (!median) throw new Error('no run was measured');
  return median;
}

function sum(costs: readonly Cost[]): Cost {
  return {
    seconds: costs.reduce((total, { seconds }) => total + seconds, 0),
    cpuSeconds: costs.reduce((total, { cpuSeconds }) => total + cpuSeconds, 0),
    peakBytes: Math.max(...costs.map(({ peakBytes }) => peakBytes)),
  };
}
