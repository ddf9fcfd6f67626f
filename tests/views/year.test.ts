/** The sentences of a year come from its decisions, and contain nothing else. */
import { describe, expect, it } from 'vitest';
import type { Decision } from '#lib/schema/corpus.ts';
import type { RegisterRow } from '#lib/schema/register.ts';
import { yearView } from '#lib/views/year.ts';
import { appeal, article, corpusOf, decision, respondents } from './cases.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

function listed(facts: Partial<Decision>, procedure: RegisterRow['procedure'] = 'ordinaire'): Decision {
  const one = decision(facts);
  const row: RegisterRow = {
    id: `r-${one.decided}`,
    date: one.decided,
    body: one.body ?? 'SOCIETE',
    procedure,
    breaches: [],
    outcome: '',
    measures: one.measures,
    fine: one.fine,
    liquidation: one.liquidation,
  };
  return { ...one, rows: [row] };
}

const light = (facts: Partial<Decision>) =>
  listed(
    {
      number: null,
      id: `r-${facts.decided}`,
      article: null,
      body: 'MEDECIN',
      respondents: respondents(null),
      ...facts,
    },
    'simplifiee',
  );

function sentences(covered: readonly Decision[], registerOnlyDecisions: readonly Decision[] = []): string[] {
  const corpus = corpusOf([article('alpha', { decisions: covered })], {
    organisations: { alpha: { name: 'Alpha' }, beta: { name: 'Bêta' }, gamma: { name: 'Gamma' } },
    themes: { securite: 'Sécurité', cookies: 'Cookies et traceurs' },
    registerOnlyDecisions,
  });
  return yearView('2024', corpus).sentences.map(plain);
}

describe('a year with decisions with and without an article, and foreign decisions', () => {
  const covered = [
    listed({ number: 'SAN-2024-001', fine: 900000, themes: ['securite'], appeals: [appeal({ outcome: 'pendant' })] }),
    listed({
      number: 'SAN-2024-002',
      fine: 500000,
      respondents: respondents('beta'),
      themes: ['securite', 'cookies'],
      appeals: [appeal({ outcome: 'reformation', fineAfter: 200000, date: '2025-01-01' })],
    }),
    decision({ number: 'SAN-2024-003', measures: ['cloture-injonction'] }),
    decision({ number: null, id: 'vdai-gamma', authority: 'vdai', fine: 7000000, respondents: respondents('gamma') }),
  ];
  const said = sentences(covered, [
    light({ decided: '2024-02-01', fine: 5000, measures: ['amende'] }),
    light({ decided: '2024-02-02', measures: ['liquidation-astreinte'], liquidation: 800 }),
  ]);

  it('counts the decisions, those of the list and those that we add to it', () => {
    expect(said[0]).toBe(
      'En 2024, le recueil compte six décisions : quatre sur la liste officielle de la CNIL, dont deux en procédure simplifiée, et une décision d’une autorité étrangère et une clôture d’injonction.',
    );
  });

  it('counts a decision once, like the totals above, when the list has a row for each of its bodies', () => {
    const shared = listed({ number: 'SAN-2024-005', measures: ['rappel-a-l-ordre'] });
    const both = { ...shared, rows: [...shared.rows, ...shared.rows.map((row) => ({ ...row, id: `${row.id}-2` }))] };
    expect(sentences([both])[0]).toBe(
      'En 2024, le recueil compte une décision, sur la liste officielle de la CNIL (deux lignes : une par organisme).',
    );
  });

  it('adds the CNIL’s own fines, gives the amount in force, and adds penalties separately', () => {
    expect(said[1]).toBe(
      'Les amendes de la CNIL s’élèvent à 1 405 000 €, dont 1 105 000 € en vigueur après recours ; s’y ajoutent 800 € d’astreintes liquidées.',
    );
  });

  it('names the largest fines in force, with the words of the list between guillemets', () => {
    expect(said[2]).toBe(
      'La plus élevée des amendes en vigueur vise Alpha (900 000 €) ; viennent ensuite Bêta (200 000 €) et « Médecin » (5 000 €).',
    );
  });

  it('lists the most frequent themes, and the results of the appeals', () => {
    expect(said.slice(3)).toEqual([
      'Les thèmes qui reviennent le plus : sécurité (2) et cookies et traceurs (1).',
      'Un recours est connu contre deux décisions : une réformée et une en attente de jugement.',
    ]);
  });
});

describe('a year with incomplete data', () => {
  it('explains that amounts are not given, and that no appeal was searched', () => {
    expect(sentences([], [light({ decided: '2024-02-01', measures: ['amende'], themes: ['securite'] })])).toEqual([
      'En 2024, le recueil compte une décision, sur la liste officielle de la CNIL, en procédure simplifiée.',
      'Aucun montant n’est connu : une amende n’est pas chiffrée par la liste.',
      'Les thèmes qui reviennent le plus : sécurité (1).',
      'Les recours n’ont pas été recherchés : la liste ne nomme pas les organismes.',
    ]);
  });

  it('mentions the known appeal against a decision without an article, and an annulled fine', () => {
    const annulled = light({ decided: '2024-02-01', fine: 100000, appeals: [appeal({ outcome: 'annulation' })] });
    const covered = sentences([], [annulled]);
    expect(covered[1]).toBe('Les amendes de la CNIL s’élèvent à 100 000 €, dont rien ne reste dû après recours.');
    expect(covered.at(-1)).toBe('Un recours est connu contre une décision, annulée.');
  });

  it('states plainly that there is no fine, and that no appeal was found', () => {
    expect(sentences([listed({ themes: ['cookies'] })])).toEqual([
      'En 2024, le recueil compte une décision, sur la liste officielle de la CNIL.',
      'Aucune amende n’y est prononcée.',
      'Les thèmes qui reviennent le plus : cookies et traceurs (1).',
      'Aucun recours n’a été trouvé contre les décisions qu’un article raconte, ce qui n’établit pas qu’il n’y en ait pas eu.',
    ]);
  });

  it('does not choose between equal fines', () => {
    const equal = [
      listed({ number: 'SAN-2024-001', fine: 10000 }),
      listed({ number: 'SAN-2024-002', fine: 10000, respondents: respondents('beta') }),
    ];
    expect(sentences(equal)[2]).toBe('Les amendes en vigueur les plus élevées sont de 10 000 € (deux décisions).');
  });
});

describe('a year with more decisions than a page shows', () => {
  const covered = Array.from({ length: 250 }, (_, i) =>
    listed({ number: `SAN-2024-${String(i + 1).padStart(3, '0')}`, decided: '2024-03-01' }),
  );
  const corpus = corpusOf([article('alpha', { decisions: covered })], {
    registerOnlyDecisions: [light({ decided: '2024-02-01' }), light({ decided: '2024-05-01' })],
  });

  it('has two hundred on its first page, newest first, with those without an article', () => {
    const first = yearView('2024', corpus);
    expect([first.page, first.pages, first.rows.length]).toEqual([1, 2, 200]);
    expect(first.rows.slice(0, 2).map(({ key }) => key)).toEqual(['r-2024-05-01', 'SAN-2024-250']);
  });

  it('has the rest on the next, and the totals of the year on each', () => {
    const second = yearView('2024', corpus, 2);
    expect([second.page, second.pages, second.rows.length, second.totals.decisions]).toEqual([2, 2, 52, 252]);
    expect(second.rows.at(-1)?.rowId).toBe('r-2024-02-01');
  });
});
