import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DecisionsTable } from '#components/decisions/decisions-table.tsx';
import { CoverageTable } from '#components/lists/coverage-table.tsx';
import { decisionRows } from '#lib/views/decisions.ts';
import { article, corpusOf, decision } from '#tests/views/cases.ts';

test('a source of the official totals shows its number and has its title as name', () => {
  const source = {
    url: 'https://www.cnil.fr/bilan',
    title: 'CNIL, Bilan 2024',
    kind: 'official',
    proves: 'nombre',
    read: 'communique',
    readOn: '2026-01-09',
  } as const;
  const html = renderToStaticMarkup(
    createElement(CoverageTable, {
      caption: 'Année par année',
      years: [
        {
          year: '2024',
          hasPage: true,
          official: {
            sanctions: 87,
            simplified: 69,
            countsDismissals: false,
            amount: null,
            sources: [source],
            announced: [],
          },
          rows: 87,
          simplified: 69,
          withoutSanction: 0,
          fines: 0,
          liquidations: 0,
          deduced: 0,
          undisclosed: 0,
          missing: { sanctions: 0, amount: null },
        },
      ],
    }),
  );
  expect(html).toMatch(
    /<a href="https:\/\/www\.cnil\.fr\/bilan"[^>]* aria-label="\[1\] CNIL, Bilan 2024"[^>]*>\[1\]<\/a>/,
  );
});

test('a year gives the deduced part of its amounts', () => {
  const line = {
    year: '2025',
    hasPage: false,
    official: null,
    rows: 1,
    simplified: 1,
    withoutSanction: 0,
    fines: 3_000,
    liquidations: 0,
    deduced: 17_000,
    undisclosed: 0,
    missing: { sanctions: null, amount: null },
  };
  const html = renderToStaticMarkup(createElement(CoverageTable, { years: [line], caption: 'Année par année' }));
  expect(html.replace(/[\u00a0\u202f]/g, ' ')).toContain('20 000 € (dont 17 000 € par déduction)');
});

test('a row with a fine and a liquidated penalty shows the fine, then where it stands and the penalty in small type', () => {
  const both = decision({ fine: 5_000, liquidation: 7_000, measures: ['amende', 'liquidation-astreinte'] });
  const alpha = article('alpha', { decisions: [both] });
  const corpus = corpusOf([alpha]);
  const html = renderToStaticMarkup(
    createElement(DecisionsTable, { rows: decisionRows(alpha.decisions, corpus), caption: 'Décisions' }),
  );
  expect(html).toContain(
    '<td role="cell" class="sum">5\u202f000\u00a0€<small>aucun recours connu au 10/01/2026</small><small>et 7\u202f000\u00a0€ d’astreinte liquidée</small></td>',
  );
});
