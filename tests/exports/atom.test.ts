import { parseAtomFeed } from 'feedsmith';
import sax from 'sax';
import { describe, expect, test, vi } from 'vitest';
import { loadCorpus } from '#lib/content/load.ts';
import { atomFeed, type Feed } from '#lib/exports/atom.ts';
import type { Article } from '#lib/schema/corpus.ts';
import { contentFolder, fixture } from '#tests/content-folder.ts';
import { article } from '#tests/views/cases.ts';

vi.hoisted(() => {
  process.env['SITE_URL'] = 'https://recueil.example';
});

const NNBSP = '\u202f';
const fixtureCorpus = loadCorpus({ dir: fixture, publicDir: 'public' });

/** A feed of articles, with everything else as in the fixture. */
function feedOf(articles: readonly Article[], more: Partial<Feed> = {}): string {
  return atomFeed({
    title: "Recueil d'essai",
    subtitle: 'Quelques articles pour les tests',
    path: '/flux.xml',
    home: '/',
    articles,
    ...more,
  });
}

/** Whether a strict XML parser reads a text to its end. */
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

/** Titles, names, subtitles and summaries, as a strict XML parser gives them, in the order of the document. */
function textsOf(xml: string): string[] {
  const parser = sax.parser(true);
  const texts: string[] = [];
  parser.ontext = (text) => {
    if (['title', 'subtitle', 'name', 'summary'].includes(parser.tag.name) && text.trim() !== '') texts.push(text);
  };
  parser.write(xml).close();
  return texts;
}

describe('the feed of the fixture', () => {
  const xml = feedOf(fixtureCorpus.articles);
  const feed = parseAtomFeed(xml);

  test('is XML, of which the language is French and the namespace that of Atom', () => {
    expect(isWellFormed(xml)).toBe(true);
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom" xml:lang="fr">\n/,
    );
  });

  test('has all that RFC 4287 requires of a feed', () => {
    expect(feed).toMatchObject({
      id: 'https://recueil.example/flux.xml',
      title: { value: 'Recueil d’essai' },
      subtitle: { value: 'Quelques articles pour les tests' },
      updated: '2026-01-15T12:00:00Z',
      authors: [{ name: "Recueil d'essai" }],
      links: [
        { rel: 'self', type: 'application/atom+xml', href: 'https://recueil.example/flux.xml' },
        { rel: 'alternate', type: 'text/html', href: 'https://recueil.example/' },
      ],
    });
  });

  test('has the articles newest first, without the draft', () => {
    expect(feed.entries?.map(({ id, updated }) => `${updated} ${id}`)).toEqual([
      '2026-01-15T12:00:00Z https://recueil.example/articles/explication/',
      '2026-01-13T12:00:00Z https://recueil.example/articles/gamma-2023/',
      '2026-01-12T12:00:00Z https://recueil.example/articles/beta-2021/',
      '2026-01-11T12:00:00Z https://recueil.example/articles/alpha-2022/',
      '2026-01-10T12:00:00Z https://recueil.example/articles/alpha-2020/',
    ]);
    expect(xml).not.toContain('rouillon');
  });

  test('has all that RFC 4287 requires of an entry, in French typography', () => {
    expect(feed.entries?.at(-1)).toMatchObject({
      id: 'https://recueil.example/articles/alpha-2020/',
      title: { value: `Alpha\u00a0: amende de 40${NNBSP}000\u00a0€ après réformation` },
      links: [{ rel: 'alternate', type: 'text/html', href: 'https://recueil.example/articles/alpha-2020/' }],
      published: '2026-01-10T12:00:00Z',
      updated: '2026-01-10T12:00:00Z',
      summary: {
        value: `Alpha n’avait pas protégé ses lettres${NNBSP}; le Conseil d’État a ramené l’amende de 100${NNBSP}000 à 40${NNBSP}000\u00a0€.`,
      },
      categories: [{ term: 'sanctions-cnil' }],
    });
  });

  test('is the same each time, whatever the order in which articles come', () => {
    expect(feedOf(fixtureCorpus.articles.toReversed())).toBe(xml);
  });
});

test('an update moves an entry to the top and dates the feed; its id and its day of publication stay', () => {
  const feed = parseAtomFeed(
    feedOf([
      article('new', { published: '2026-02-01' }),
      article('old', { published: '2026-01-01', updated: '2026-03-01' }),
    ]),
  );
  expect(feed.updated).toBe('2026-03-01T12:00:00Z');
  expect(feed.entries?.map(({ id, published, updated }) => [id, published, updated])).toEqual([
    ['https://recueil.example/articles/old/', '2026-01-01T12:00:00Z', '2026-03-01T12:00:00Z'],
    ['https://recueil.example/articles/new/', '2026-02-01T12:00:00Z', '2026-02-01T12:00:00Z'],
  ]);
});

test('a new title does not change the id of an entry', () => {
  const ids = ['Premier titre', 'Second titre'].map(
    (title) => parseAtomFeed(feedOf([article('alpha', { title })])).entries?.[0]?.id,
  );
  expect(ids).toEqual(['https://recueil.example/articles/alpha/', 'https://recueil.example/articles/alpha/']);
});

test('articles of a same day are ordered by their slug', () => {
  const feed = parseAtomFeed(feedOf(['c', 'a', 'b'].map((slug) => article(slug))));
  expect(feed.entries?.map(({ title }) => title?.value)).toEqual(['a', 'b', 'c']);
});

test('signs of XML and of French are read back as they were written', () => {
  const title = `R&D : <script>x</script> ]]> «${NNBSP}a${NNBSP}» &lt été`.replace(' :', '\u00a0:');
  const xml = feedOf([article('alpha', { title, description: title })], {
    title: 'A & B <c>',
    subtitle: 'été > hiver',
  });
  expect(isWellFormed(xml)).toBe(true);
  expect(xml).toContain(
    `<title>R&amp;D\u00a0: &lt;script&gt;x&lt;/script&gt; ]]&gt; «${NNBSP}a${NNBSP}» &amp;lt été</title>`,
  );
  expect(textsOf(xml)).toEqual(['A & B <c>', 'été > hiver', 'A & B <c>', title, title]);
});

test('characters that XML cannot hold, as pasted from a PDF, are left out', () => {
  const xml = feedOf([article('alpha', { title: 'A\u000b\u0002\ufffe\ud800lpha \u{1f36a}' })]);
  expect(xml).toContain('<title>Alpha \u{1f36a}</title>');
});

test('the draft is in the feed of the preview alone', () => {
  const preview = loadCorpus({ dir: contentFolder({}), publicDir: 'public', drafts: true });
  expect(parseAtomFeed(feedOf(preview.articles)).entries?.map(({ id }) => id)).toContain(
    'https://recueil.example/articles/brouillon/',
  );
});

test('a feed holds the fifty newest articles', () => {
  const articles = Array.from({ length: 60 }, (_, i) =>
    article(`a${i}`, { published: `2026-0${1 + Math.floor(i / 28)}-${String((i % 28) + 1).padStart(2, '0')}` }),
  );
  const entries = parseAtomFeed(feedOf(articles)).entries ?? [];
  expect(entries).toHaveLength(50);
  expect([entries[0]?.id, entries[49]?.id]).toEqual([
    'https://recueil.example/articles/a59/',
    'https://recueil.example/articles/a10/',
  ]);
});

test('a feed without articles is well formed and has a date that never changes', () => {
  const xml = feedOf([]);
  expect(isWellFormed(xml)).toBe(true);
  expect(xml).toContain('<updated>1970-01-01T00:00:00Z</updated>');
});
