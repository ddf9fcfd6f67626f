/** The English edition as it is published: what its pages say is what the data say, and each leads to its pair. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, inject, test } from 'vitest';
import type { Article } from '#lib/schema/corpus.ts';
import { OpenData } from '#lib/schema/open-data.ts';
import { corpusIn } from '#tests/content-folder.ts';
import { elements, type PublishedPage, pagesOf } from './published.ts';

const site = inject('site');
const pages = pagesOf(site);
const byAddress = new Map(pages.map((page) => [page.address, page]));
const { decisions } = OpenData.parse(JSON.parse(readFileSync(path.join(site, 'donnees/decisions.json'), 'utf8')));
const english = pages.filter(({ address }) => address.startsWith('/en/'));
const cases = english.filter(({ address }) => address.startsWith('/en/cases/'));

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const euros = (amount: number) => `€${amount.toLocaleString('en-GB')}`;
const date = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** The facts of each decision on the page of a case, by the key of the decision. */
function factsOf(page: PublishedPage): Map<string, string> {
  const found = new Map<string, string>();
  visit(page.tree, 'element', (node: Element) => {
    const key = node.properties['dataDecision'];
    if (node.tagName === 'dl' && typeof key === 'string') found.set(key, plain(textOf(node)));
  });
  return found;
}

const pairsOf = (page: PublishedPage) =>
  new Map(
    elements(page, 'link').flatMap(({ properties }) =>
      typeof properties['hrefLang'] === 'string'
        ? [[properties['hrefLang'], new URL(String(properties['href'])).pathname] as const]
        : [],
    ),
  );

/** Spaces, apostrophes, quotation marks and case made plain: what is typed and what is typeset are the same. */
const folded = (text: string) =>
  plain(text).replace(/['’‘]/g, "'").replace(/["“”]/g, '"').replace(/[‐‑]/g, '-').toLowerCase();

/** The text of a page, without what it marks as French. */
function outsideFrench(page: PublishedPage): string {
  const texts: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'text') texts.push(node.value);
    else if (node.type === 'root' || (node.type === 'element' && node.properties['lang'] !== 'fr'))
      node.children.forEach(walk);
  };
  walk(page.tree);
  return folded(texts.join(''));
}

/** What the English page of a case says of its own, beside title and summary. */
function englishOf({ decisions, events }: Article): string[] {
  return [
    ...decisions.flatMap(({ appeals, holdings }) => [...appeals, ...holdings].flatMap(({ english }) => english ?? [])),
    ...events.flatMap(({ english }) => english ?? []),
  ];
}

/** The same in French, where the two differ. */
function frenchOf({ decisions, events }: Article): string[] {
  return [
    ...decisions.flatMap(({ appeals, holdings }) => [
      ...appeals.flatMap(({ note }) => note ?? []),
      ...holdings.map(({ point }) => point),
    ]),
    ...events.filter(({ label, english }) => label !== english).map(({ label }) => label),
  ];
}

/** What a status is called on a page. */
const statuses = {
  confirmed: /Upheld by/,
  reformed: /Reduced by/,
  annulled: /Set aside by/,
  'appeal-pending': /Appeal pending before/,
  definitive: /Final: the appeal was withdrawn/,
  unknown: /No appeal is known as of|Appeal announced, no filing known|outcome not established/,
} as const;

describe('the English page of a case', () => {
  const shown = cases.flatMap((page) => [...factsOf(page)].map(([key, facts]) => ({ page, key, facts })));
  const record = (key: string) => {
    const found = decisions.find(({ id }) => id === key);
    if (!found) throw new Error(`${key} is not in the open data`);
    return found;
  };

  test('exists for every decision that an article tells', () => {
    const covered = decisions.filter(({ article }) => article.includes('/articles/')).map(({ id }) => id);
    expect(shown.map(({ key }) => key).toSorted()).toEqual(covered.toSorted());
  });

  test('has the dates of the data', () => {
    const wrong = shown.filter(({ key, facts }) => {
      const { decided, published } = record(key);
      const said = published === null ? 'date of publication not disclosed' : `published on ${date(published)}`;
      return !facts.includes(`${date(decided)}, ${said}`);
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test('has the status of the data', () => {
    const wrong = shown.filter(({ page, key }) => {
      const [aside] = elements(page, 'aside');
      return aside === undefined || !statuses[record(key).status].test(plain(textOf(aside)));
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test('announces the sum of the fines in force of its decisions, and the original one where it differs', () => {
    const wrong = cases.filter((page) => {
      const own = [...factsOf(page).keys()].map(record);
      const fined = own.filter(({ fine }) => fine !== null);
      if (fined.length === 0 || own.some(({ fine, measures }) => fine === null && measures.includes('amende')))
        return false;
      const sum = (field: 'fine' | 'fineInForce') => fined.reduce((total, one) => total + (one[field] ?? 0), 0);
      const text = plain(
        textOf(elements(page, 'aside')[0] ?? { type: 'element', tagName: 'p', properties: {}, children: [] }),
      );
      const original = text.includes(`${euros(sum('fine'))} originally imposed`);
      return (
        !text.startsWith(`Key facts${euros(sum('fineInForce'))}`) || original !== (sum('fine') !== sum('fineInForce'))
      );
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('names the Amazon fine as reduced, with its two amounts and its judgment', () => {
    const page = byAddress.get('/en/cases/amazon-france-logistique-2023/');
    const text = plain(textOf(page?.tree ?? { type: 'root', children: [] }));
    expect(text).toContain('€15,000,000');
    expect(text).toContain('€32,000,000 originally imposed');
    expect(text).toContain('Conseil d’État (No 492830): fine reduced to €15,000,000');
    expect(text).toContain(
      'CNIL, restricted committee, decision No SAN-2023-021 of 27 December 2023, Amazon France Logistique',
    );
  });
});

describe('the life of the sanction and the points judged on the English page', () => {
  const corpus = corpusIn('content');
  const told = corpus.articles.flatMap((article) => {
    const page = byAddress.get(`/en/cases/${article.slug}/`);
    return page === undefined ? [] : [{ article, page, text: outsideFrench(page) }];
  });

  test('have every event, on its day', () => {
    const missing = told.flatMap(({ article, page }) => {
      const days = new Set(elements(page, 'time').map(({ properties }) => properties['dateTime']));
      return article.events.filter(({ date }) => !days.has(date)).map(({ date }) => `${article.slug} ${date}`);
    });
    expect(missing).toEqual([]);
  });

  test('have the English words of each event, note and point', () => {
    const missing = told.flatMap(({ article, text }) =>
      englishOf(article)
        .filter((words) => !text.includes(folded(words)))
        .map((words) => `${article.slug}: ${words}`),
    );
    expect(missing).toEqual([]);
  });

  test('have no event, no note and no point in French', () => {
    const french = told.flatMap(({ article, page, text }) => {
      const lines = new Set(
        ['li', 'td', 'dd'].flatMap((name) => elements(page, name).map((one) => folded(textOf(one)))),
      );
      return frenchOf(article)
        .map(folded)
        .filter((words) => lines.has(words) || (words.length > 30 && text.includes(words)))
        .map((words) => `${article.slug}: ${words}`);
    });
    expect(french).toEqual([]);
  });
});

describe('a page of the English edition', () => {
  test('is in English, every other page in French', () => {
    const wrong = pages.filter(
      (page) => elements(page, 'html')[0]?.properties['lang'] !== (page.address.startsWith('/en/') ? 'en' : 'fr'),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('has a pair in French, which leads back to it; the default is the French one', () => {
    const wrong = english.filter((page) => {
      const pairs = pairsOf(page);
      const french = byAddress.get(pairs.get('fr') ?? '');
      return (
        pairs.get('en') !== page.address ||
        pairs.get('x-default') !== pairs.get('fr') ||
        french === undefined ||
        pairsOf(french).get('en') !== page.address
      );
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('is where the masthead of its pair leads; a page without a pair leads to the home page of the other edition', () => {
    const wrong = pages.filter((page) => {
      const own = page.address.startsWith('/en/') ? 'en' : 'fr';
      const other = own === 'en' ? 'fr' : 'en';
      const link = elements(page, 'a').find(({ properties }) => 'dataEdition' in properties);
      return link?.properties['href'] !== (pairsOf(page).get(other) ?? (other === 'en' ? '/en/' : '/'));
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('writes no amount and no month in French outside the titles of sources', () => {
    const french =
      /\d[\u202f\u00a0 ]?€|(?<!\p{L})(?:janvier|février|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/u;
    const wrong = english.filter((page) => {
      const texts: string[] = [];
      for (const name of ['h1', 'h2', 'h3', 'time', 'figcaption', 'caption', 'th', 'td'])
        texts.push(...elements(page, name).map(textOf));
      return texts.some((text) => french.test(plain(text)));
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('is in the sitemap with its pair', () => {
    const sitemap = readFileSync(path.join(site, 'sitemap.xml'), 'utf8');
    for (const { address } of english) expect(sitemap).toMatch(new RegExp(`hreflang="en" href="[^"]*${address}"`));
  });
});

describe('the files of the English edition', () => {
  test('each case has its citations, its Markdown and its image, whose page links to them', () => {
    const lacking = cases.flatMap((page) => {
      const slug = page.address.split('/')[3] ?? '';
      const files = ['citation.bib', 'citation.ris', 'citation.json', 'index.md'].map((name) => page.address + name);
      const linked = files.filter((file) => page.html.includes(`href="${file}"`));
      const image = `/og/en/${slug}.png`;
      return [
        ...[...files, image].filter((file) => !existsSync(path.join(site, file))),
        ...files.filter((file) => !linked.includes(file)),
        ...(page.html.includes(`content="https://recueil.example${image}"`) ? [] : [image]),
      ];
    });
    expect(lacking).toEqual([]);
  });

  test('a page is cited in English, a decision in its own language', () => {
    const [decision, page] = JSON.parse(
      readFileSync(path.join(site, 'en/cases/amazon-france-logistique-2023/citation.json'), 'utf8'),
    );
    expect(decision).toMatchObject({ authority: 'CNIL, restricted committee', language: 'fr-FR' });
    expect(page).toMatchObject({ language: 'en-GB', 'container-title': 'CNIL Sanctions Record' });
    expect(page.URL).toBe('https://recueil.example/en/cases/amazon-france-logistique-2023/');
  });

  test('the Markdown of a case has its English summary, and leads to the French page', () => {
    const text = readFileSync(path.join(site, 'en/cases/amazon-france-logistique-2023/index.md'), 'utf8');
    expect(text).toContain('language: "en"');
    expect(text).toContain('french: "https://recueil.example/articles/amazon-france-logistique-2023/"');
    expect(text).toMatch(/\n---\n\nOn 27 December 2023 the CNIL/);
  });

  test('the JSON feed has the entries of the Atom feed, in English', () => {
    const feed = JSON.parse(readFileSync(path.join(site, 'en/feed.json'), 'utf8'));
    const atom = readFileSync(path.join(site, 'en/feed.xml'), 'utf8');
    expect(feed.language).toBe('en');
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(
      [...atom.matchAll(/<entry>\s*<title>.*<\/title>\s*<id>(.*)<\/id>/g)].map(([, id]) => id),
    );
  });
});

test('the English explorer has the decisions of the French one, and no French word for a measure or a status', () => {
  const read = (file: string) => JSON.parse(readFileSync(path.join(site, file), 'utf8'));
  const [french, own] = [read('sanctions/index.json'), read('en/sanctions/index.json')];
  expect(own.columns.decided).toEqual(french.columns.decided);
  expect(own.columns.fineInForce).toEqual(french.columns.fineInForce);
  for (const name of ['theme', 'secteur', 'mesure', 'procedure', 'statut']) {
    expect(own.terms[name].map(({ slug }: { slug: string }) => slug)).toEqual(
      french.terms[name].map(({ slug }: { slug: string }) => slug),
    );
    const untranslated = own.terms[name].filter(
      ({ label }: { label: string }, i: number) => /[éèàçœ]/.test(label) && label === french.terms[name][i].label,
    );
    expect(untranslated).toEqual([]);
  }
});

test('the files that an English page names are named in English', () => {
  for (const address of ['/en/sanctions/', '/en/data/'])
    expect(byAddress.get(address)?.html).not.toMatch(/Toutes les décisions|Les mêmes|Empreintes|Archive datée/);
});

test('a source, and a French body where it is named alone, have the language of their name', () => {
  const languages = (address: string, tag: string, words: string) => {
    const page = byAddress.get(address);
    if (page === undefined) throw new Error(`no page ${address}`);
    return elements(page, tag)
      .filter((one) => folded(textOf(one)).includes(folded(words)))
      .map(({ properties }) => properties['lang']);
  };
  expect(languages('/en/organisations/hopital-prive-de-la-loire/', 'h1', 'Hôpital privé')).toEqual(['fr']);
  expect(languages('/en/organisations/google/', 'h1', 'Google')).toEqual([undefined]);
  expect(languages('/en/cases/nexpublica-france-2025/', 'a', 'GRC Report')).toEqual([undefined]);
  expect(languages('/articles/nexpublica-france-2025/', 'a', 'GRC Report')).toEqual(['en']);
});

test('the pages about the site have their pair, and the search page of each edition its own field', () => {
  for (const [french, own] of [
    ['/a-propos/', '/en/about/'],
    ['/methode/', '/en/method/'],
    ['/confidentialite/', '/en/privacy/'],
    ['/accessibilite/', '/en/accessibility/'],
    ['/mentions-legales/', '/en/legal/'],
    ['/organismes/', '/en/organisations/'],
    ['/fondements/', '/en/provisions/'],
    ['/recherche/', '/en/search/'],
  ] as const) {
    const page = byAddress.get(own);
    expect([own, page && pairsOf(page).get('fr')]).toEqual([own, french]);
  }
  expect(byAddress.get('/en/search/')?.html).toContain('action="/en/search/"');
  expect(byAddress.get('/recherche/')?.html).toContain('action="/recherche/"');
});

test('the English feed has English titles', () => {
  const feed = readFileSync(path.join(site, 'en/feed.xml'), 'utf8');
  expect(feed).toContain('xml:lang="en"');
  expect(feed).toContain('/en/cases/');
  expect(feed).not.toMatch(/amende/);
});
