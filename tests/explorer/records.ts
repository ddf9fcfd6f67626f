/** Seven decisions written by hand, in the form of the explorer: with an article, foreign, reduced, annulled, anonymous. */
import { type Records, readRecords } from '#lib/browser/explorer/records.ts';
import { everything, type Selection } from '#lib/browser/explorer/selection.ts';
import type { RegisterRow } from '#lib/schema/register.ts';
import { explorerPayload } from '#lib/views/explorer.ts';
import { appeal, article, corpusOf, decision, respondents } from '#tests/views/cases.ts';

/** A row of the official list. */
export function listRow(facts: Partial<RegisterRow> & Pick<RegisterRow, 'id' | 'body' | 'breaches'>): RegisterRow {
  return {
    date: facts.id.slice(2, 12),
    procedure: 'simplifiee',
    outcome: 'Amende',
    measures: ['amende'],
    fine: null,
    liquidation: null,
    ...facts,
  };
}

const bakery = listRow({
  id: 'r-2025-02-01',
  body: "BOULANGERIE D'ÉTÉ",
  breaches: ["Non respect du droit d'accès", 'Défaut de sécurité'],
  fine: 5000,
});

/** Newest first: alpha-2025, boulangerie, alpha-2024, oeuvre-2023, beta-2022, gamma (foreign), alpha-2020. */
export const world = corpusOf(
  [
    article('alpha', {
      published: '2026-03-04',
      decisions: [
        decision({
          number: 'SAN-2025-001',
          decided: '2025-06-15',
          fine: 1_000_000,
          provisions: ['rgpd-32', 'rgpd-5-1-e'],
          themes: ['securite'],
          appeals: [appeal({ outcome: 'pendant' })],
        }),
        decision({
          number: 'SAN-2024-001',
          decided: '2024-03-01',
          fine: 300_000,
          provisions: ['rgpd-5', 'rgpd-32'],
          themes: ['securite', 'cookies'],
          appeals: [appeal({ outcome: 'reformation', date: '2025-01-01', fineAfter: 200_000, setAside: ['rgpd-32'] })],
        }),
        decision({
          number: 'SAN-2020-001',
          decided: '2020-01-01',
          fine: 40_000,
          appeals: [appeal({ outcome: 'annulation', date: '2021-01-01' })],
          themes: ['cookies'],
          rows: [listRow({ id: 'r-2020-01-01', body: 'VENTE EN LIGNE', breaches: ['Prospection'], fine: 40_000 })],
        }),
      ],
    }),
    article('autres', {
      decisions: [
        decision({
          number: 'SAN-2023-001',
          decided: '2023-05-05',
          respondents: respondents('oeuvre'),
          measures: ['rappel-a-l-ordre', 'injonction'],
          sector: 'sante',
          themes: ['securite'],
        }),
        decision({
          number: 'SAN-2022-001',
          decided: '2022-02-02',
          respondents: respondents('beta', 'alpha'),
          measures: ['liquidation-astreinte'],
          liquidation: 7000,
          provisions: ['lil-82'],
          themes: ['cookies'],
        }),
        decision({
          number: null,
          id: 'vdai-2021-01-01-gamma',
          decided: '2021-01-01',
          authority: 'vdai',
          procedure: null,
          respondents: respondents(null),
          body: '=GAMMA, "la" société',
          fine: 200_000,
          provisions: ['rgpd-5-1-e'],
        }),
      ],
    }),
  ],
  {
    organisations: {
      alpha: { name: 'Alpha', aliases: ['ALPHA', 'Ancienne Société'] },
      beta: { name: 'bêta' },
      oeuvre: { name: 'L’Œuvre' },
    },
    provisions: ['rgpd-5', 'rgpd-5-1-e', 'rgpd-32', 'lil-82'],
    themes: { securite: 'Sécurité', cookies: 'Cookies' },
    sectors: { commerce: 'Commerce', sante: 'Santé' },
    registerOnlyDecisions: [
      decision({
        number: null,
        id: bakery.id,
        article: null,
        rows: [bakery],
        decided: bakery.date,
        procedure: 'simplifiee',
        respondents: respondents(null),
        body: bakery.body,
        fine: 5000,
        sector: null,
        themes: ['securite'],
      }),
    ],
    register: {
      state: '2026-01-02',
      source: {
        url: 'https://www.cnil.fr/',
        title: 'Liste',
        kind: 'official',
        proves: 'tout',
        read: 'communique',
        readOn: '2026-01-09',
      },
      rows: [bakery],
    },
  },
);

export const records: Records = readRecords(explorerPayload(world));

/** The unfiltered selection with the given changes. */
export function selecting({ facets = {}, ...rest }: Change): Selection {
  return { ...everything, ...rest, facets: { ...everything.facets, ...facets } };
}

export interface Change extends Partial<Omit<Selection, 'facets'>> {
  readonly facets?: Partial<Selection['facets']>;
}
