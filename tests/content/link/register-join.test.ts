import { beforeAll, describe, expect, it } from 'vitest';
import { registerOnlyDecisions, rowKey, rowsByDecision } from '#lib/content/link/register-join.ts';
import type { Corpus } from '#lib/schema/corpus.ts';
import type { RegisterYear } from '#lib/schema/register.ts';
import { contentFolder, corpusIn, fixture } from '#tests/content-folder.ts';
import { appeal, listed } from '#tests/views/cases.ts';
import { zetaWith } from '../zeta.ts';

const source = {
  url: 'https://www.cnil.fr/liste',
  title: 'Liste',
  kind: 'official',
  proves: 'tout',
  read: 'communique',
  readOn: '2026-01-09',
} as const;
const year = (...rows: RegisterYear['rows']): RegisterYear => ({ source, state: '2024-12-31', rows });

describe('the rows that articles cover', () => {
  it('are grouped by decision, in the order of the list, across all its years', () => {
    const years = [
      year(
        listed({ id: 'r-2023-11-09-1', decision: 'SAN-2023-016' }),
        listed({ id: 'r-2023-11-09-2', decision: 'SAN-2023-016' }),
      ),
      year(listed({ id: 'r-2024-06-01', decision: 'SAN-2024-001' }), listed({ id: 'r-2024-06-02' })),
    ];
    expect([...rowsByDecision(years)].map(([key, rows]) => [key, rows.map(({ id }) => id)])).toEqual([
      ['SAN-2023-016', ['r-2023-11-09-1', 'r-2023-11-09-2']],
      ['SAN-2024-001', ['r-2024-06-01']],
    ]);
  });
});

describe('a register-only row', () => {
  it('is a decision with the facts of the list and nothing more', () => {
    const row = listed({
      id: 'r-2012-02-16',
      date: '2012-02-16',
      body: 'UNION REGIONALE DE SYNDICATS',
      measures: ['amende'],
      fine: 5_000,
      number: '2012-048',
      legifrance: 'CNILTEXT000025686553',
      sector: 'associations',
      themes: ['prospection-politique'],
    });
    expect(registerOnlyDecisions([year(row)])).toEqual([
      {
        key: '2012-048',
        article: null,
        rows: [row],
        number: '2012-048',
        id: 'r-2012-02-16',
        legifrance: 'CNILTEXT000025686553',
        authority: 'cnil',
        decided: '2012-02-16',
        published: null,
        procedure: 'ordinaire',
        measures: ['amende'],
        respondents: [{ organisation: null, name: null, country: null, fine: 5_000, turnover: null }],
        body: 'UNION REGIONALE DE SYNDICATS',
        fine: 5_000,
        liquidation: null,
        dailyPenalty: null,
        deadline: null,
        sector: 'associations',
        provisions: [],
        holdings: [],
        themes: ['prospection-politique'],
        appeals: [],
        namedForYears: null,
        sources: [source],
      },
    ]);
  });

  it('has the name given by its number, or by its identifier', () => {
    expect(rowKey({ ...listed(), number: 'SAN-2020-005' })).toBe('SAN-2020-005');
    expect(rowKey(listed())).toBe('r-2024-06-01');
  });

  it('has no sector when the words of the list give none, and no text when the list gives none', () => {
    const [record] = registerOnlyDecisions([year(listed({ sector: null, themes: [] }))]);
    expect(record).toMatchObject({ key: 'r-2024-06-01', number: null, sector: null, themes: [] });
    expect(record).not.toHaveProperty('legifrance');
  });

  it('separates a liquidated penalty from fines', () => {
    const [record] = registerOnlyDecisions([year(listed({ measures: ['liquidation-astreinte'], liquidation: 7_950 }))]);
    expect(record).toMatchObject({ fine: null, liquidation: 7_950, respondents: [{ fine: null }] });
  });

  it('has the known appeals, and their sources after the list', () => {
    const judged = { ...source, url: 'https://www.conseil-etat.fr/492943', title: 'Conseil d’État, n° 492943' };
    const row = listed({
      measures: ['amende'],
      fine: 20_000,
      appeals: [appeal({ number: '492943' })],
      sources: [judged],
    });
    expect(registerOnlyDecisions([year(row)])).toMatchObject([
      { appeals: [{ number: '492943', outcome: 'rejet' }], sources: [source, judged] },
    ]);
  });

  it('is not one of the rows that articles cover', () => {
    expect(registerOnlyDecisions([year(listed({ decision: 'SAN-2024-001' }))])).toEqual([]);
  });
});

describe('the official list in the corpus of the fixture', () => {
  let corpus: Corpus;
  beforeAll(() => {
    corpus = corpusIn(fixture);
  });

  it('is complete, with its source and its date', () => {
    expect(corpus.register?.state).toBe('2022-12-31');
    expect(corpus.register?.source.title).toBe('Liste officielle');
    expect(corpus.register?.rows.map(({ id, decision }) => [id, decision ?? null])).toEqual([
      ['r-2020-03-02', 'SAN-2020-901'],
      ['r-2021-09-09', 'SAN-2021-904'],
      ['r-2021-11-30', null],
      ['r-2022-05-05', 'SAN-2022-902'],
    ]);
  });

  it('gives its rows only to the decisions that they belong to', () => {
    expect(corpus.decisions.map(({ key, rows }) => [key, rows.map(({ id }) => id)])).toEqual([
      ['vdai-2023-07-02-gamma', []],
      ['SAN-2023-903', []],
      ['SAN-2022-902', ['r-2022-05-05']],
      ['r-2021-11-30', ['r-2021-11-30']],
      ['SAN-2021-904', ['r-2021-09-09']],
      ['SAN-2020-901', ['r-2020-03-02']],
    ]);
    expect(corpus.articleBySlug.get('alpha-2020')?.decisions[0]?.rows.map(({ body }) => body)).toEqual([
      'SOCIETE DE LETTRES',
    ]);
  });

  it('comes with its yearly figures', () => {
    expect(
      [...corpus.officialTotals].map(([key, { sanctions, simplified, amount }]) => [
        key,
        sanctions,
        simplified,
        amount,
      ]),
    ).toEqual([
      ['2021', 2, null, 5_000],
      ['2022', 2, 1, 310_000],
    ]);
  });
});

describe('the official list in other contents', () => {
  const lone = (id: string, more: string) =>
    `source: { url: 'https://www.cnil.fr/', title: Liste, kind: official, proves: tout, read: communique, readOn: 2026-01-09 }
state: 2024-12-31
rows:
  - { id: ${id}, date: 2024-06-05, body: AVOCAT, procedure: ordinaire, breaches: [], outcome: Amende, measures: [amende], ${more}sector: sante, themes: [mineurs] }
`;

  it('is absent when there is none', () => {
    const none = { 'register/2020.yaml': null, 'register/2021.yaml': null, 'register/2022.yaml': null };
    const corpus = corpusIn(contentFolder(none));
    expect(corpus.register).toBeNull();
    expect(corpus.decisions.map(({ key }) => key)).not.toContain('r-2021-11-30');
  });

  it('has the date and the source of its newest year', () => {
    const corpus = corpusIn(contentFolder({ 'register/2024.yaml': lone('r-2024-06-05', '') }));
    expect(corpus.register).toMatchObject({ state: '2024-12-31', source: { title: 'Liste' } });
  });

  it('adds the terms that only it uses to the vocabularies', () => {
    const corpus = corpusIn(contentFolder({ 'register/2024.yaml': lone('r-2024-06-05', '') }));
    expect([...corpus.themes.keys()]).toContain('mineurs');
    expect([...corpus.sectors.keys()]).toContain('sante');
  });

  it('is replaced, in the preview only, by the draft that covers a row: no decision appears twice', () => {
    const dir = contentFolder({
      'articles/zeta.md': zetaWith('decisions:', 'draft: true\ndecisions:'),
      'register/2024.yaml': lone('r-2024-06-05', 'number: SAN-2024-905, '),
    });
    const covered = (drafts: boolean) =>
      corpusIn(dir, { drafts }).decisions.flatMap(({ key, article }) => (key === 'SAN-2024-905' ? [article] : []));
    expect(covered(false)).toEqual([null]);
    expect(covered(true)).toEqual(['zeta']);
  });
});
