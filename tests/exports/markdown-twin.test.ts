import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { markdownTwin } from '#lib/exports/markdown-twin.ts';
import { decisionRecord } from '#lib/views/open-data.ts';
import { corpusIn, fixture } from '#tests/content-folder.ts';
import { article, corpusOf, decision } from '#tests/views/cases.ts';

/** Front matter and body of a text. */
function parts(text: string): { facts: Record<string, unknown>; body: string } {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(text) ?? [];
  return { facts: parse(yaml) as Record<string, unknown>, body };
}

describe('the Markdown of an article', () => {
  const corpus = corpusIn(fixture);
  const found = corpus.articleBySlug.get('alpha-2020');
  if (!found) throw new Error('the fixture has no alpha-2020');
  const { facts, body } = parts(markdownTwin(found, corpus));

  test('has its public facts, with its decisions as in the open data', () => {
    expect(facts).toEqual({
      title: 'Alpha : amende de 40 000 € après réformation',
      description: "Alpha n'avait pas protégé ses lettres ; le Conseil d'État a ramené l'amende de 100 000 à 40 000 €.",
      url: 'https://recueil.example/articles/alpha-2020/',
      licence: 'Licence Ouverte 2.0, https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
      language: 'fr',
      categories: ['sanctions-cnil'],
      published: '2026-01-10',
      checked: '2026-01-10',
      decisions: found.decisions.map((one) => decisionRecord(one, corpus)),
      checks: [
        {
          do: "Fermer chaque enveloppe avant l'envoi.",
          theme: 'securite',
          provision: 'rgpd-32',
          paragraphs: '12-20',
        },
        { do: 'Détruire les lettres après trois ans.', theme: 'securite', provision: 'rgpd-5-1-e' },
        { do: 'Former les facteurs.', theme: 'securite' },
      ],
    });
  });

  test('has the source text of its body', () => {
    expect(body).toBe(`\
Alpha vend des lettres.

## Ce qui a été constaté

Les lettres étaient lisibles. Voir [la suite](/articles/alpha-2022/).

## Ce qu'il faut retenir

Fermer les enveloppes.
`);
  });
});

test('YAML parsers read the facts back unchanged, whatever they contain', () => {
  const title = 'A: "b" #c\n---\n- [x] & *y* \u2028 yes 2024-02-30';
  const covered = article('a', {
    title,
    updated: '2026-02-01',
    decisions: [decision()],
    corrections: [{ date: '2026-01-01', was: 'a\n---\nb', now: "l'une : l'autre" }],
    rightOfReply: 'Nous contestons.\n\nTout.',
    sources: [{ url: 'https://a.example/', title: 'A', kind: 'official', proves: 'tout', read: 'cite' }],
  });
  expect(parts(markdownTwin(covered, corpusOf([covered]))).facts).toMatchObject({
    title,
    updated: '2026-02-01',
    corrections: [{ date: '2026-01-01', was: 'a\n---\nb', now: "l'une : l'autre" }],
    rightOfReply: 'Nous contestons.\n\nTout.',
    sources: [{ url: 'https://a.example/', title: 'A', kind: 'official' }],
  });
});

test('leaves out what only editors need: comments that suppress a rule, figures, events, chosen articles', () => {
  const covered = article('a', {
    markdown: 'Avant. <!-- verification : stale — c’est voulu -->\n\nAprès.',
    related: ['b'],
    figures: [{ amount: 12, meaning: 'prix' }],
  });
  const { facts, body } = parts(markdownTwin(covered, corpusOf([covered])));
  expect(body).toBe('Avant.\n\nAprès.\n');
  expect(Object.keys(facts)).toEqual([
    'title',
    'description',
    'url',
    'licence',
    'language',
    'categories',
    'published',
    'checked',
  ]);
});
