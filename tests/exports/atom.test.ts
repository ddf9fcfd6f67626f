import { parseAtomFeed } from 'feedsmith';
import sax from 'sax';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '#lib/exports/atom.ts';
import { type Feed, type FeedEntry, siteFeed } from '#lib/views/feeds.ts';
import { fr } from '#lib/views/words/fr.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';

const NNBSP = '\u202f';

/** An entry with the given facts; the others do not matter. */
function entry(facts: Partial<FeedEntry> = {}): FeedEntry {
  return {
    name: 'article SAN-2024-001',
    address: 'https://recueil.example/articles/alpha/',
    title: 'Alpha',
    summary: 'Résumé.',
    published: '2026-01-10',
    updated: '2026-01-10',
    categories: [],
    ...facts,
  };
}

/** The XML of a feed of entries; the rest is that of the fixture. */
function xmlOf(entries: readonly FeedEntry[], more: Partial<Feed> = {}): string {
  return atomFeed({
    words: fr,
    title: "Recueil d'essai",
    subtitle: 'Quelques articles pour les tests',
    site: { name: "Recueil d'essai", url: 'https://recueil.example' },
    path: '/flux.xml',
    home: '/',
    updated: '2026-01-10',
    entries,
    ...more,
  });
}

/** Whether a strict XML parser reads a text without error. */
function isWellFormed(xml: string): boolean {
  const parser = sax.parser(true);
  let well = true;
  parser.onerror = () => {
    well = false;
  };
  parser.write(xml);
  if (well) parser.close();
  return well;
}

/** Titles, names, subtitles and summaries from a strict XML parser, in the order of the document. */
function textsOf(xml: string): string[] {
  const parser = sax.parser(true);
  const texts: string[] = [];
  parser.ontext = (text) => {
    if (['title', 'subtitle', 'name', 'summary'].includes(parser.tag?.name) && text.trim() !== '') texts.push(text);
  };
  parser.write(xml).close();
  return texts;
}

describe('the feed of the fixture', () => {
  const xml = atomFeed(siteFeed(corpusIn(fixture)));
  const feed = parseAtomFeed(xml);

  test('is XML in French, in the namespace of Atom', () => {
    expect(isWellFormed(xml)).toBe(true);
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<\?xml-stylesheet type="text\/css" href="\/flux\.css"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom" xml:lang="fr">\n/,
    );
  });

  test('has every element that RFC 4287 requires of a feed', () => {
    expect(feed).toMatchObject({
      id: 'https://recueil.example/flux.xml',
      title: { value: 'Recueil d’essai' },
      subtitle: { value: 'Quelques articles pour les tests' },
      updated: '2026-01-15T12:00:00Z',
      authors: [{ name: 'Recueil d’essai' }],
      links: [
        { rel: 'self', type: 'application/atom+xml', href: 'https://recueil.example/flux.xml' },
        { rel: 'alternate', type: 'text/html', href: 'https://recueil.example/' },
      ],
    });
  });

  test('lists the articles newest first, without the draft', () => {
    expect(feed.entries?.map(({ links, updated }) => `${updated} ${links?.[0]?.href}`)).toEqual([
      '2026-01-15T12:00:00Z https://recueil.example/articles/explication/',
      '2026-01-13T12:00:00Z https://recueil.example/articles/gamma-2023/',
      '2026-01-12T12:00:00Z https://recueil.example/articles/beta-2021/',
      '2026-01-11T12:00:00Z https://recueil.example/articles/alpha-2022/',
      '2026-01-10T12:00:00Z https://recueil.example/articles/alpha-2020/',
    ]);
    expect(xml).not.toContain('rouillon');
  });

  test('has every element that RFC 4287 requires of an entry, in French typography', () => {
    expect(feed.entries?.at(-1)).toMatchObject({
      id: 'urn:uuid:9758534e-05f6-5604-b08f-14e57be1458b',
      title: { value: `Alpha\u00a0: amende de 40${NNBSP}000\u00a0€ après réformation` },
      links: [{ rel: 'alternate', type: 'text/html', href: 'https://recueil.example/articles/alpha-2020/' }],
      published: '2026-01-10T12:00:00Z',
      updated: '2026-01-10T12:00:00Z',
      summary: {
        value: `Alpha n’avait pas protégé ses lettres${NNBSP}; le Conseil d’État a ramené l’amende de 100${NNBSP}000 à 40${NNBSP}000\u00a0€.`,
      },
      categories: [{ term: 'sanctions-cnil', label: 'Sanctions CNIL' }],
    });
  });
});

test('a parser reads back XML and French characters unchanged', () => {
  const title = `R&D : <script>x</script> ]]> «${NNBSP}a${NNBSP}» &lt été`.replace(' :', '\u00a0:');
  const xml = xmlOf([entry({ title, summary: title })], {
    title: 'A & B <c>',
    subtitle: 'été > hiver',
    site: { name: 'D & E', url: 'https://recueil.example' },
  });
  expect(isWellFormed(xml)).toBe(true);
  expect(xml).toContain(
    `<title>R&amp;D\u00a0: &lt;script&gt;x&lt;/script&gt; ]]&gt; «${NNBSP}a${NNBSP}» &amp;lt été</title>`,
  );
  expect(textsOf(xml)).toEqual(['A & B <c>', 'été > hiver', 'D & E', title, title]);
});

test('a whole article is escaped HTML', () => {
  const xml = xmlOf([entry({ content: () => '<p>R&amp;D « été »</p>' })]);
  expect(xml).toContain('<content type="html">&lt;p&gt;R&amp;amp;D « été »&lt;/p&gt;</content>');
  expect(parseAtomFeed(xml).entries?.[0]?.content?.value).toBe('<p>R&amp;D « été »</p>');
});

test('leaves out characters that XML forbids, for example from a pasted PDF', () => {
  const xml = xmlOf([entry({ title: 'A\u000b\u0002\ufffe\ud800lpha \u{1f36a}' })]);
  expect(xml).toContain('<title>Alpha \u{1f36a}</title>');
});

test('the feed of a page names its page and its site', () => {
  const feed = parseAtomFeed(
    xmlOf([], { title: 'Recueil : Cookies', path: '/themes/cookies/flux.xml', home: '/themes/cookies/' }),
  );
  expect(feed).toMatchObject({
    id: 'https://recueil.example/themes/cookies/flux.xml',
    title: { value: 'Recueil\u00a0: Cookies' },
    authors: [{ name: 'Recueil d’essai' }],
    links: [
      { rel: 'self', href: 'https://recueil.example/themes/cookies/flux.xml' },
      { rel: 'alternate', href: 'https://recueil.example/themes/cookies/' },
    ],
  });
});

test('a feed without entries is well formed', () => {
  expect(isWellFormed(xmlOf([]))).toBe(true);
});
