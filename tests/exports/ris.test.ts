import { describe, expect, test } from 'vitest';
import { ris } from '#lib/exports/ris.ts';
import { decisionReference, pageReference, read } from './references.ts';

test('writes a decision and its page', () => {
  expect(ris([decisionReference(), pageReference()]).split('\r\n')).toEqual([
    'TY  - CASE',
    'TI  - Cegedim Santé',
    'PB  - CNIL, formation restreinte',
    'SV  - SAN-2024-013',
    'DA  - 2024/09/05',
    'PY  - 2024',
    'OP  - Confirmée par le Conseil d’État le 13\u00a0février\u00a02026',
    'UR  - https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000050202759',
    'DP  - Légifrance',
    'LA  - fr',
    'ER  - ',
    '',
    'TY  - ELEC',
    'AU  - Cabinet Alpha,',
    'TI  - Cegedim Santé\u00a0: 800\u202f000\u00a0€',
    'T2  - Recueil des sanctions CNIL',
    'AB  - L’entrepôt n’était pas anonyme.',
    'DA  - 2026/11/23',
    'PY  - 2026',
    'UR  - https://recueil.example/articles/cegedim-sante-2024/',
    'LA  - fr',
    'ER  - ',
    '',
  ]);
});

describe('read by another library', () => {
  const [decision, page] = read(ris([decisionReference(), pageReference()]));

  test('a decision is a case, with its authority and its appeals', () => {
    expect(decision).toMatchObject({
      type: 'legal_case',
      title: 'Cegedim Santé',
      authority: 'CNIL, formation restreinte',
      issued: { 'date-parts': [[2024, 9, 5]] },
      references: 'Confirmée par le Conseil d’État le 13\u00a0février\u00a02026',
      URL: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000050202759',
    });
  });

  test('a page is a web page', () => {
    expect(page).toMatchObject({
      type: 'webpage',
      title: 'Cegedim Santé\u00a0: 800\u202f000\u00a0€',
      author: [{ family: 'Cabinet Alpha', given: '' }],
      abstract: 'L’entrepôt n’était pas anonyme.',
      issued: { 'date-parts': [[2026, 11, 23]] },
      URL: 'https://recueil.example/articles/cegedim-sante-2024/',
    });
  });

  test('a value that looks like a RIS tag remains a value', () => {
    const title = 'Alpha\r\nER  - \r\nTY  - JOUR\u0000\tfin';
    const items = read(ris([decisionReference({ title })]));
    expect(items.map(({ type, title: found }) => [type, found])).toEqual([['legal_case', 'Alpha ER - TY - JOUR fin']]);
  });
});

test('a decision without a number, an outcome, a known language or a database has none of these fields', () => {
  const text = ris([decisionReference({ number: null, history: null, language: null, database: null })]);
  expect(text).not.toMatch(/^(?:SV|OP|DP|LA) {2}-/m);
});
