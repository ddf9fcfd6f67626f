/** What the articles of our content propose to read next: twenty lists judged by hand, and rules that all of them keep. */
import { expect, test } from 'vitest';
import { relatedIndex, relatedTo } from '#lib/views/related.ts';
import { corpusIn } from '#tests/content-folder.ts';

const corpus = corpusIn('content', { today: '2026-11-30' });
const { lists } = relatedIndex(corpus);

const judged = [
  ['cegedim-sante-2024', 'gers-santestat-2024', 'iqvia-operations-france-2026', 'hopital-prive-de-la-loire-2026'],
  ['gers-santestat-2024', 'hopital-prive-de-la-loire-2026', 'cegedim-sante-2024', 'iqvia-operations-france-2026'],
  ['iqvia-operations-france-2026', 'gers-santestat-2024', 'cegedim-sante-2024', 'hopital-prive-de-la-loire-2026'],
  ['vinted-2024', 'linkedin-2024', 'pap-2024', 'clearview-ai-2022'],
  ['pap-2024', 'sergic-2019', 'surveillance-salaries-immobilier-2024', 'hubside-store-2024'],
  [
    'amazon-france-logistique-2023',
    'samaritaine-2025',
    'surveillance-salaries-immobilier-2024',
    'amazon-europe-core-cookies-2020',
  ],
  ['free-2022', 'free-free-mobile-2026', 'free-mobile-2021', 'france-travail-2026'],
  ['google-2019', 'google-gmail-cookies-2025', 'google-cookies-2020', 'google-cookies-2021'],
  ['optical-center-2018', 'carrefour-2020', 'optical-center-2021', 'samaritaine-2025'],
  ['uber-transferts-2024', 'uber-chauffeurs-2023', 'uber-france-2018', 'futura-internationale-2019'],
  ['carrefour-2020', 'spartoo-2020', 'brico-prive-2021', 'nestor-2020'],
  ['cityscoot-2023', 'ubeeqo-international-2022', 'ratp-2021', 'google-cookies-2021'],
  ['doctissimo-2023', 'groupe-canal-plus-2023', 'societe-du-figaro-2021', 'les-publications-conde-nast-2025'],
  ['ag2r-la-mondiale-2021', 'carrefour-2020', 'ns-cards-france-2023', 'slimpay-2021'],
  ['nestor-2020', 'carrefour-2020', 'brico-prive-2021', 'programme-fidelite-reseau-social-2025'],
  ['foriou-2024', 'tagadamedia-2023', 'hubside-store-2024', 'solocal-marketing-services-2025'],
  [
    'ministeres-interieur-justice-taj-2024',
    'ministere-interieur-faed-2021',
    'ministere-interieur-drones-2021',
    'snaf-2021',
  ],
  ['sergic-2019', 'surveillance-salaries-immobilier-2024', 'pap-2024', 'free-free-mobile-2026'],
  ['extia-2026', 'free-2022', 'clearview-ai-2022', 'carrefour-2020'],
  ['linkedin-2024', 'microsoft-2022', 'vinted-2024', 'google-2019'],
] as const;

test.each(judged)('%s leads to %s, %s and %s', (slug, ...expected) => {
  expect(lists.get(slug)?.map((related) => related.slug)).toEqual(expected);
});

test('an article of each group leads to another of its group', () => {
  const groupsOf = (slug: string) =>
    (corpus.articleBySlug.get(slug)?.decisions ?? []).flatMap(({ respondents }) =>
      respondents.flatMap(({ organisation }) => corpus.organisations.get(organisation ?? '')?.group ?? []),
    );
  const lost = corpus.articles.filter(({ slug }) => {
    const groups = groupsOf(slug);
    const others = corpus.articles.filter(
      (one) => one.slug !== slug && groupsOf(one.slug).some((g) => groups.includes(g)),
    );
    return others.length > 0 && !lists.get(slug)?.some((one) => others.some((other) => other.slug === one.slug));
  });
  expect(lost.map(({ slug }) => slug)).toEqual([]);
});

test('a reader who opens the first proposal three times reads four articles', () => {
  const loops = corpus.articles.flatMap(({ slug }) => {
    const path = [slug];
    while (path.length < 4) path.push(lists.get(path.at(-1) ?? '')?.[0]?.slug ?? slug);
    return new Set(path).size === 4 ? [] : [path.join(' → ')];
  });
  expect(loops).toEqual([]);
});

test('each reason is in the words of the cases: never a year, a period or a procedure', () => {
  const reasons = corpus.articles
    .flatMap((article) => relatedTo(article, relatedIndex(corpus)))
    .map(({ reason }) => reason);
  expect(reasons.length).toBe(corpus.articles.length * 3);
  expect(reasons.filter((reason) => /^même (?:année|période|procédure)|^choix de la rédaction/.test(reason))).toEqual(
    [],
  );
});
