import { describe, expect, it } from 'vitest';
import { Decision } from '#lib/schema/decision.ts';
import { NEVER_READ, SourcesFile } from '#lib/schema/sources.ts';
import { readFeed } from '#lib/sources/news/feed.ts';
import { readNews } from '#lib/sources/news/read.ts';
import { ourDecision, ourSide } from '#tests/sources/our-side.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A feed of the CNIL: title, address, publication date. */
function feed(...items: readonly (readonly [string, string, string])[]): Uint8Array {
  const drawn = items.map(
    ([title, link, date]) =>
      `<item><title>${title}</title><link>${link}</link><description>&lt;p&gt;Texte&lt;/p&gt;</description><pubDate>${date}</pubDate><dc:creator>cnil</dc:creator></item>`,
  );
  return bytes(
    `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xml:base="https://www.cnil.fr/fr" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>CNIL</title><link>https://www.cnil.fr/fr</link>${drawn.join('')}</channel></rss>`,
  );
}

const KASPR = ourDecision(
  Decision.parse({
    number: 'SAN-2024-020',
    authority: 'cnil',
    decided: '2024-12-05',
    published: '2024-12-19',
    procedure: 'ordinaire',
    measures: ['amende'],
    respondents: [{ organisation: 'kaspr', name: 'KASPR', country: 'FR', fine: 240_000 }],
    fine: 240_000,
    sector: 'sante',
    provisions: [],
    themes: [],
    sources: [
      {
        url: 'https://www.cnil.fr/fr/kaspr-sanction',
        title: 'CNIL',
        kind: 'official',
        proves: 'tout',
        read: 'communique',
        readOn: '2026-01-10',
      },
    ],
  }),
);

const ITEMS = [
  [
    'Clôture de l’injonction prononcée à l’encontre de la société KASPR',
    'https://www.cnil.fr/fr/cloture-kaspr',
    'Fri, 06 Mar 2026 11:00:00 +0100',
  ],
  [
    'Données d&apos;entreprises : sanction de 240 000 euros à l’encontre de KASPR',
    'https://cnil.fr/fr/kaspr-sanction/',
    'Thu, 19 Dec 2024 10:00:00 +0100',
  ],
  [
    'La CNIL met en demeure plusieurs éditeurs',
    'https://www.cnil.fr/fr/mises-en-demeure',
    'Mon, 02 Mar 2026 09:00:00 +0100',
  ],
  ['Cookies : la CNIL publie un guide', 'https://www.cnil.fr/fr/guide', 'Mon, 09 Mar 2026 09:00:00 +0100'],
] as const;

describe('readNews', () => {
  it('lists the titles about a sanction, with the decisions that we have', () => {
    const { report, lines, next } = readNews(feed(...ITEMS), ourSide({ decisions: [KASPR] }));
    expect(report).toEqual({
      source: 'news',
      state: '2026-03-09',
      problem: null,
      identical: 1,
      new: [
        {
          title: 'Clôture de l’injonction prononcée à l’encontre de la société KASPR',
          url: 'https://www.cnil.fr/fr/cloture-kaspr',
          date: '2026-03-06',
          about: ['injonction', 'clôture'],
          known: ['SAN-2024-020'],
        },
        {
          title: 'La CNIL met en demeure plusieurs éditeurs',
          url: 'https://www.cnil.fr/fr/mises-en-demeure',
          date: '2026-03-02',
          about: ['mise en demeure'],
          known: [],
        },
      ],
      changed: [],
      vanished: [],
    });
    expect(lines.join('\n')).toContain('le recueil connaît : SAN-2024-020');
    expect(next).toMatchObject({ read: '2026-11-24', state: '2026-03-09', version: null });
  });

  it('does not list again the news of the last reading', () => {
    const news = { ...NEVER_READ, read: '2026-03-03', state: '2026-03-02' };
    const sources = SourcesFile.parse({ 'cnil-list': NEVER_READ, dila: NEVER_READ, 'conseil-etat': NEVER_READ, news });
    expect(readNews(feed(...ITEMS), ourSide({ sources })).report.new.map(({ date }) => date)).toEqual(['2026-03-06']);
  });
});

describe('readFeed', () => {
  it('reads a title with entities, and both formats of date', () => {
    expect(
      readFeed(feed(['L&apos;amende &amp; le reste', 'https://www.cnil.fr/fr/a', '2026-03-06T11:00:00+01:00'])),
    ).toEqual([{ title: "L'amende & le reste", url: 'https://www.cnil.fr/fr/a', date: '2026-03-06' }]);
    expect(readFeed(feed(['Sanction', 'https://www.cnil.fr/fr/a', 'vendredi dernier']))[0]?.date).toBeNull();
  });

  it.each([
    ['a login page', bytes('<!DOCTYPE html><html><body>Connectez-vous</body></html>'), /DOCTYPE/],
    ['a page without a document type', bytes('<html><body>Erreur</body></html>'), /élément racine/],
    ['a feed cut short', feed(...ITEMS).slice(0, 400), /mal formé/],
    ['an empty feed', feed(), /aucune actualité/],
    ['nothing', new Uint8Array(), /tronqué|mal formé/],
    ['another encoding', Buffer.from('<rss><channel><item><title>é</title></item></channel></rss>', 'latin1'), /UTF-8/],
    ['another encoding announced', bytes('<?xml version="1.0" encoding="iso-8859-1"?><rss/>'), /iso-8859-1/],
    ['far too much', new Uint8Array(4_000_001).fill(32), /taille/],
  ])('refuses %s', (_, page, reason) => {
    expect(() => readFeed(page)).toThrow(reason);
  });
});
