import { describe, expect, test } from 'vitest';
import { dataFiles, dataSchemaFile, linksTo, siteFeeds } from '#lib/exports/files.ts';
import { llmsTxt } from '#lib/exports/llms.ts';
import type { Corpus } from '#lib/schema/corpus.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { article, corpusOf } from '#tests/views/cases.ts';

const written = (corpus: Corpus) =>
  llmsTxt(corpus, { data: linksTo([...dataFiles, dataSchemaFile]), feeds: linksTo(siteFeeds) });
const text = written(corpusIn(fixture));

describe('llms.txt', () => {
  test('has the structure of llmstxt.org: one title, a quoted summary, then only lists of links', () => {
    const [title, blank, summary] = text.split('\n');
    expect([title, blank, summary]).toEqual([
      "# Recueil d'essai",
      '',
      '> Un recueil imaginaire de quelques articles, que les tests connaissent par cœur.',
    ]);
    expect(text.match(/^# /gm)).toHaveLength(1);
    const sections = text.split(/^## /m).slice(1);
    expect(sections.map((section) => section.split('\n')[0])).toEqual([
      'Données',
      'Rubriques',
      'Dernières affaires',
      'Optional',
    ]);
    const lines = sections.flatMap((section) => section.split('\n').slice(1)).filter((line) => line !== '');
    expect(lines.filter((line) => !/^- \[[^\]]+\]\(https:\/\/recueil\.example\/\S*\)(?:: \S.*)?$/.test(line))).toEqual(
      [],
    );
  });

  test('links to the Markdown of the newest cases, then to the others', () => {
    expect(
      [...text.matchAll(/\/articles\/([^/]+)\/index\.md\): (.{12})/g)].map(([, slug, note]) => [slug, note]),
    ).toEqual([
      ['explication', 'Une explicat'],
      ['gamma-2023', "L'autorité l"],
      ['alpha-2022', 'Alpha a été '],
      ['beta-2021', 'Bêta, du mêm'],
      ['alpha-2020', "Alpha n'avai"],
    ]);
  });

  test('explains what to know before quoting, and gives the day of the data', () => {
    expect(text).toContain('`fineInForce`');
    expect(text).toContain('5\u00a0articles et 6\u00a0décisions');
    expect(text).toContain('15\u00a0janvier\u00a02026');
  });

  test('contains nothing of the draft', () => {
    expect(text).not.toMatch(/rouillon|Delta/);
  });
});

test('a title cannot change the structure of the file', () => {
  const odd = written(corpusOf([article('a', { title: 'A [b](c)\n## D', description: 'e\n\n# f' })]));
  expect(odd).toContain('- [A \\[b\\](c) ## D](https://recueil.example/articles/a/index.md): e # f\n');
  expect(odd.match(/^#+ .*/gm)).toEqual([
    '# Recueil',
    '## Données',
    '## Rubriques',
    '## Dernières affaires',
    '## Optional',
  ]);
});

test('has a size that does not grow with the number of articles', () => {
  const many = (count: number) =>
    written(corpusOf(Array.from({ length: count }, (_, i) => article(`article-${String(i).padStart(5, '0')}`))));
  expect(many(2000).split('\n')).toHaveLength(many(30).split('\n').length);
});
