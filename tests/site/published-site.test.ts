import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { PNG } from 'pngjs';
import { describe, expect, inject, test } from 'vitest';
import { elements, filesOf, pagesOf, textOfFirst } from './published.ts';

const site = inject('site');
const pages = pagesOf(site);
const article = (address: string) => {
  const found = pages.find((page) => page.address === address);
  if (!found) throw new Error(`${address} is not published`);
  return found;
};

describe('every page', () => {
  test('has exactly one h1', () => {
    expect(pages.filter((page) => elements(page, 'h1').length !== 1).map(({ address }) => address)).toEqual([]);
  });

  test('has a title of 70 characters at most, the name of the site included', () => {
    const long = pages.map((page) => textOfFirst(page, 'title') ?? '').filter((title) => title.length > 70);
    expect(long).toEqual([]);
  });

  test('has a description of its own, from 50 to 200 characters', () => {
    const described = pages
      .filter(({ address }) => address !== '/404.html')
      .map((page) => {
        const found = elements(page, 'meta').find(({ properties }) => properties['name'] === 'description');
        return { address: page.address, text: String(found?.properties['content'] ?? '') };
      });
    const texts = described.map(({ text }) => text);
    expect(described.filter(({ text }) => text.length < 50 || text.length > 200)).toEqual([]);
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  });

  test('has a unique title', () => {
    const titles = pages.map((page) => textOfFirst(page, 'title'));
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  test('names each row of the official list by more than « Liste officielle », which is common to all', () => {
    const unnamed = pages.filter((page) => elements(page, 'a').some((link) => textOf(link) === 'Liste officielle'));
    expect(unnamed.map(({ address }) => address)).toEqual([]);
  });

  test('has one canonical address, its own, and a description', () => {
    const wrong = pages.filter(({ address, html }) => {
      const canonical = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1];
      return (
        address !== '/404.html' &&
        (canonical !== `https://recueil.example${address}` ||
          !/<meta name="description" content="[^"]{50,}">/.test(html))
      );
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('contains only our scripts, and no trace of the framework', () => {
    const scripts = pages.flatMap((page) =>
      elements(page, 'script').map(({ properties }) => String(properties['src'] ?? properties['type'])),
    );
    expect([...new Set(scripts)].toSorted()).toEqual([
      '/js/article.js',
      '/js/copy-en.js',
      '/js/copy.js',
      '/js/explorer-en.js',
      '/js/explorer.js',
      '/js/preact.js',
      '/js/search-en.js',
      '/js/search.js',
      '/js/similar-cases.js',
      'application/ld+json',
      'speculationrules',
    ]);
    const traces = /<!--|data-precedence|__next_f|self\.__|rel="preload"(?! as="font")|rel="preconnect"|<div hidden/;
    expect(pages.filter(({ html }) => traces.test(html)).map(({ address }) => address)).toEqual([]);
  });

  test('loads nothing from another origin, and its policy comes before everything else', () => {
    const loaded = pages.flatMap((page) =>
      ['img', 'script', 'iframe', 'video', 'audio', 'source', 'embed', 'object', 'link'].flatMap((tag) =>
        elements(page, tag)
          .filter(
            ({ properties }) =>
              !['canonical', 'alternate'].includes(String((properties['rel'] as string[] | undefined)?.[0])),
          )
          .map(({ properties }) => String(properties['src'] ?? properties['href'] ?? properties['data'] ?? '')),
      ),
    );
    expect(loaded.filter((address) => /^(?:https?:)?\/\//.test(address))).toEqual([]);
    expect(
      pages
        .filter(
          ({ html }) =>
            !/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;;/.test(
              html,
            ),
        )
        .map(({ address }) => address),
    ).toEqual([]);
  });

  test('marks every link to another site', () => {
    const bare = pages.flatMap((page) =>
      elements(page, 'a')
        .filter(
          ({ properties }) =>
            /^https?:/.test(String(properties['href'])) &&
            !(properties['rel'] as string[] | undefined)?.includes('external'),
        )
        .map(({ properties }) => `${page.address} → ${properties['href']}`),
    );
    expect(bare).toEqual([]);
  });

  test('has a share image: an article its own, other pages that of the site', () => {
    const shared = (page: (typeof pages)[number]) =>
      Object.fromEntries(
        elements(page, 'meta').map(({ properties }) => [
          properties['property'] ?? properties['name'],
          properties['content'],
        ]),
      );
    const images = new Set<string>();
    for (const page of pages.filter(({ address }) => address !== '/404.html')) {
      const meta = shared(page);
      const [, article, englishCase] = /^(?:\/articles\/([^/]+)\/|\/en\/cases\/([^/]+)\/)$/.exec(page.address) ?? [];
      const english = page.address.startsWith('/en/');
      const image = article
        ? `/og/${article}.png`
        : englishCase
          ? `/og/en/${englishCase}.png`
          : english
            ? '/og/en.png'
            : '/og.png';
      images.add(image);
      expect(meta, page.address).toMatchObject({
        'og:image': `https://recueil.example${image}`,
        'og:image:width': '1200',
        'og:image:height': '630',
        'og:image:alt': expect.stringMatching(/.{30}/),
        'twitter:card': 'summary_large_image',
      });
    }
    for (const image of images) {
      const { width, height } = PNG.sync.read(readFileSync(path.join(site, image)));
      expect([image, width, height]).toEqual([image, 1200, 630]);
    }
  });

  test('writes amounts with narrow no-break spaces, never with plain ones', () => {
    expect(pages.filter(({ html }) => /\d \d{3} (?:€|000)/.test(html)).map(({ address }) => address)).toEqual([]);
  });
});

describe('the published folder', () => {
  test('contains no payload or chunk of the framework', () => {
    const strays = filesOf(site).filter(
      (file) =>
        /(?:\.txt|\.js|\.map)(?:\.br|\.gz)?$/.test(file) &&
        !/^\/(?:robots\.txt|llms\.txt|licences\.txt|\.well-known\/security\.txt|donnees\/archives\/sha256sums\.txt|js\/(?:article|copy|copy-en|download|explorer|explorer-en|preact|search|search-en|similar-cases)\.js|pagefind\/pagefind\.js)(?:\.br|\.gz)?$/.test(
          file,
        ),
    );
    expect(strays).toEqual([]);
  });

  test('contains the pages of the contract', () => {
    const addresses = pages.map(({ address }) => address);
    const expected = [
      '/',
      '/404.html',
      '/a-propos/',
      '/a-verifier/',
      '/accessibilite/',
      '/annees/',
      '/articles/',
      '/chiffres/',
      '/confidentialite/',
      '/corrections/',
      '/donnees/',
      '/fondements/',
      '/mentions-legales/',
      '/methode/',
      '/organismes/',
      '/procedure/',
      '/recherche/',
      '/sanctions/',
    ];
    expect(expected.filter((address) => !addresses.includes(address))).toEqual([]);
    const files = filesOf(site);
    expect(
      [
        '/flux.xml',
        '/flux.json',
        '/llms.txt',
        '/donnees/decisions.json',
        '/donnees/decisions.csv',
        '/donnees/schema.json',
        '/donnees/jurisprudence.json',
        '/sitemap.xml',
        '/robots.txt',
        '/manifest.webmanifest',
        '/icon.svg',
        '/_headers',
      ].filter((file) => !files.includes(file)),
    ).toEqual([]);
  });

  test('has a sitemap of exactly its pages, without those that search engines must not index', () => {
    const sitemap = [
      ...readFileSync(path.join(site, 'sitemap.xml'), 'utf8').matchAll(
        /<loc>https:\/\/recueil\.example([^<]+)<\/loc>/g,
      ),
    ].map(([, address]) => address);
    expect(sitemap.toSorted()).toEqual(
      pages
        .filter(({ html }) => !html.includes('<meta name="robots" content="noindex'))
        .map(({ address }) => address)
        .toSorted(),
    );
  });
});

test('nothing of the editor and of the preview is published', () => {
  const names = filesOf(site);
  expect(names.filter((name) => /^\/(?:admin|apercu)\b/.test(name))).toEqual([]);
  const texts = names.filter((name) => /\.(?:html|js|css|json)$/.test(name));
  const named = texts.filter((name) =>
    /sveltia|\/admin\/|\/apercu\//i.test(readFileSync(path.join(site, name), 'utf8')),
  );
  expect(named).toEqual([]);
});

test('images weigh at most 40 KB each', () => {
  const images = filesOf(site).filter((file) => file.endsWith('.png') && file.startsWith('/og'));
  const heavy = images.filter((file) => readFileSync(path.join(site, file)).byteLength > 40 * 1024);
  expect(heavy).toEqual([]);
});

test('search engines may index every page except the 404 page', () => {
  const left = pages.filter(({ html }) => /<meta name="robots" content="noindex/.test(html));
  expect(left.map(({ address }) => address)).toEqual(['/404.html']);
});

describe('the Cegedim article', () => {
  const page = article('/articles/cegedim-sante-2024/');

  test('has the amount in force in its share image and its description', () => {
    const alt = elements(page, 'meta').find(({ properties }) => properties['property'] === 'og:image:alt');
    expect(alt?.properties['content']).toBe(
      'Cegedim Santé. 800\u202f000\u00a0€, amende en vigueur. CNIL, formation restreinte. Délibération SAN-2024-013 du 5\u00a0septembre\u00a02024. Confirmée par le Conseil d’État le 13\u00a0février\u00a02026. RGPD, art.\u00a05-1-a\u202f; LIL, art.\u00a066.',
    );
  });

  test('has plain share links, which send nothing before a click', () => {
    const links = elements(page, 'a').map(({ properties }) => String(properties['href']));
    const address = encodeURIComponent('https://recueil.example/articles/cegedim-sante-2024/');
    for (const start of [
      'mailto:?subject=Cegedim',
      'https://www.linkedin.com/sharing/share-offsite/?url=',
      'https://share.joinmastodon.org/#text=',
      'https://bsky.app/intent/compose?text=',
    ]) {
      const [link, ...others] = links.filter((href) => href.startsWith(start));
      expect(others).toEqual([]);
      expect(link).toContain(address);
    }
  });

  test('gives 800 000 € in its title, and mentions 80 000 € only in its corrections', () => {
    expect(textOfFirst(page, 'h1')).toContain('800\u202f000\u00a0€');
    const body = page.html.replace(/<section aria-labelledby="corrections"[\s\S]*?<\/section>/, '');
    expect(body).not.toMatch(/(?<!\d\u202f?)80\u202f000/);
  });

  test('shows the key facts that the contract lists', () => {
    for (const fact of [
      'SAN-2024-013',
      '5\u00a0septembre\u00a02024',
      '12\u00a0septembre\u00a02024',
      'CNILTEXT000050202759',
      'Confirmée par le Conseil d’État le 13\u00a0février\u00a02026',
    ])
      expect(page.html).toContain(fact);
  });

  test('weighs at most 30 KB without its fonts, with its styles and script', () => {
    const bytes = (file: string) => readFileSync(path.join(site, `${file}.br`)).byteLength;
    const styles = /href="(\/_next\/static\/[^"]+\.css)"/.exec(page.html)?.[1] ?? 'no stylesheet';
    expect(
      bytes('articles/cegedim-sante-2024/index.html') + bytes(styles) + bytes('js/article.js'),
    ).toBeLessThanOrEqual(30 * 1024);
    expect(bytes('js/article.js')).toBeLessThanOrEqual(3 * 1024);
  });
});

test('the amount in force is shown, with the original struck through, wherever an appeal changed it', () => {
  for (const address of [
    '/articles/amazon-france-logistique-2023/',
    '/sanctions/page/2/',
    '/organismes/amazon-france-logistique/',
    '/annees/2023/',
  ]) {
    const { html } = article(address);
    expect(html).toContain('15\u202f000\u202f000\u00a0€');
    expect(html).toMatch(/<s[^>]*>32\u202f000\u202f000\u00a0€<\/s>/);
  }
});

test('a fine of unknown amount is never shown as no fine: in a row, the total of its year, the list of years', () => {
  const year = article('/annees/2016/').html;
  // The official list gives no amount for 2016: four fines among thirteen decisions.
  expect(year).toContain('amendes d’un montant non communiqué');
  expect(year.match(/Non communiqué/g)).toHaveLength(4);
  expect(article('/annees/').html).toContain('4\u00a0amendes de montant non communiqué');
  const garbled = /<tr [^>]*data-decision="r-2025-11-27-3"[\s\S]*?<\/tr>/.exec(article('/annees/2025/').html)?.[0];
  expect(garbled).toContain('mesure non précisée');
  expect(garbled).toContain('Non communiqué');
});

test('a case decided by Lithuania is called a sanction of the CNIL only in its corrections', () => {
  const { html } = article('/articles/vinted-2024/');
  expect(textOfFirst(article('/articles/vinted-2024/'), 'h1')).not.toMatch(/sanction CNIL/i);
  expect(html.replace(/<section aria-labelledby="corrections"[\s\S]*?<\/section>/, '')).not.toMatch(/sanction CNIL/i);
});

test('fonts weigh at most 70 KB in all', () => {
  const fonts = filesOf(site).filter((file) => file.endsWith('.woff2'));
  expect(fonts).toHaveLength(3);
  expect(fonts.reduce((total, file) => total + readFileSync(path.join(site, file)).byteLength, 0)).toBeLessThanOrEqual(
    70 * 1024,
  );
});

describe('the fines of the CNIL and those of other authorities', () => {
  interface Published {
    readonly authority: string;
    readonly decided: string;
    readonly fineInForce: number | null;
    readonly sector: string | null;
    readonly provisions: readonly string[];
    readonly themes: readonly string[];
    readonly respondents: readonly { readonly organisation: string | null }[];
  }
  const { decisions } = JSON.parse(readFileSync(path.join(site, 'donnees/decisions.json'), 'utf8')) as {
    decisions: Published[];
  };
  const euros = (amount: number) => `${String(amount).replace(/\B(?=(\d{3})+$)/g, '\u202f')}\u00a0€`;
  const pagesOfDecision = (one: Published) => [
    '/',
    '/sanctions/',
    '/organismes/',
    `/annees/${one.decided.slice(0, 4)}/`,
    ...(one.sector === null ? [] : [`/secteurs/${one.sector}/`]),
    ...one.themes.map((slug) => `/themes/${slug}/`),
    ...one.provisions.map((id) => `/fondements/${id}/`),
    ...one.respondents.flatMap(({ organisation }) => (organisation === null ? [] : [`/organismes/${organisation}/`])),
  ];
  /** Address of a page with totals → what it counts of the CNIL and of others. */
  const sums = new Map<string, { own: number; foreign: number }>();
  for (const one of decisions)
    for (const address of new Set(pagesOfDecision(one))) {
      const sum = sums.get(address) ?? { own: 0, foreign: 0 };
      sum[one.authority === 'CNIL' || one.authority === 'cnil' ? 'own' : 'foreign'] += one.fineInForce ?? 0;
      sums.set(address, sum);
    }
  const mixed = [...sums].filter(([, { own, foreign }]) => own > 0 && foreign > 0);

  test('are never one sum: on the pages of the years, themes, sectors, provisions and bodies that have both', () => {
    expect(mixed.length).toBeGreaterThan(10);
    const wrong = mixed.filter(([address, { own, foreign }]) => article(address).html.includes(euros(own + foreign)));
    expect(wrong.map(([address]) => address)).toEqual([]);
  });

  test('have each their own total wherever a page gives totals', () => {
    const totals = mixed.filter(([address]) => address !== '/organismes/');
    const wrong = totals.filter(
      ([address, { own, foreign }]) =>
        !article(address).html.includes(euros(own)) || !article(address).html.includes(euros(foreign)),
    );
    expect(wrong.map(([address]) => address)).toEqual([]);
  });

  test('are apart in the image of the site', () => {
    const alt = elements(article('/'), 'meta').find(({ properties }) => properties['property'] === 'og:image:alt');
    expect(alt?.properties['content']).toContain(euros(sums.get('/')?.own ?? 0));
  });
});
