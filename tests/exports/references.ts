/** References written by hand, and functions that read our files with another library. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { DecisionReference, PageReference } from '#lib/views/citations.ts';

/** The decision SAN-2024-013 against Cegedim Santé, confirmed. */
export function decisionReference(facts: Partial<DecisionReference> = {}): DecisionReference {
  return {
    kind: 'decision',
    key: 'SAN-2024-013',
    title: 'Cegedim Santé',
    date: '2024-09-05',
    url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000050202759',
    issuer: 'CNIL, formation restreinte',
    act: 'délibération n°\u00a0SAN-2024-013',
    number: 'SAN-2024-013',
    history: 'Confirmée par le Conseil d’État le 13\u00a0février\u00a02026',
    language: 'fr',
    database: 'Légifrance',
    ...facts,
  };
}

/** The page of an article. */
export function pageReference(facts: Partial<PageReference> = {}): PageReference {
  return {
    kind: 'page',
    key: 'recueil-cegedim-sante-2024',
    title: 'Cegedim Santé\u00a0: 800\u202f000\u00a0€',
    date: '2026-11-23',
    url: 'https://recueil.example/articles/cegedim-sante-2024/',
    language: 'fr',
    site: 'Recueil des sanctions CNIL',
    author: 'Cabinet Alpha',
    summary: 'L’entrepôt n’était pas anonyme.',
    ...facts,
  };
}

/** The references of a file, read by citation-js: CSL items, without its own notes. */
export function read(text: string): Record<string, unknown>[] {
  return new Cite(text).data.map(({ _graph, ...item }) => item);
}

/** References of a file in the style of a journal, in French, one per line. */
export function formatted(text: string, template: string): string[] {
  return new Cite(text).format('bibliography', { template, lang: 'fr-FR' }).trim().split('\n');
}
