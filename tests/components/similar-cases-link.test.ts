import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SimilarCasesBySector } from '#components/cases/similar-cases-link.tsx';
import type { Prepared } from '#lib/views/case-base.ts';

const sante = { id: 'sante', name: 'Santé', count: 9 };
const presse = { id: 'presse', name: 'Presse', count: 4 };
const article5 = { id: 'rgpd-5', name: 'RGPD, art. 5', count: 7, kind: 'provision' } as const;
const prepared = (sector: Prepared['sector'], basis: Prepared['basis'], count: number): Prepared => ({
  sector,
  basis,
  count,
  criteria: { provisions: [], themes: [], sector: sector.id, procedure: null },
  href: `/cas/${sector.id}/${basis.id}/`,
});

it('lists the answers of a theme or an article sector by sector, with their number of cases', () => {
  const answers = [prepared(sante, article5, 5), prepared(presse, article5, 2)];
  const html = renderToStaticMarkup(createElement(SimilarCasesBySector, { answers }));
  expect(/<h2[^>]*>(.*?)<\/h2>/.exec(html)?.[1]).toBe('Un cas comme le mien : RGPD, art. 5, par secteur');
  const lines = [...html.matchAll(/<li><a href="([^"]+)"[^>]*>(.*?)<\/a><span[^>]*>(.*?)<\/span><\/li>/g)];
  expect(lines.map(([, href, name, count]) => [href, name, count])).toEqual([
    ['/cas/sante/rgpd-5/', 'Santé', ' 5'],
    ['/cas/presse/rgpd-5/', 'Presse', ' 2'],
  ]);
});

it('leads to the form without a prepared answer', () => {
  const html = renderToStaticMarkup(createElement(SimilarCasesBySector, { answers: [] }));
  expect(html).toContain('<a href="/chiffres/un-cas-comme-le-mien/">');
});
