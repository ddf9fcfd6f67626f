/** The invented records for the sentences of the corpus: one or two decisions each. */

/** Two breaches, a fine, an injunction with a daily penalty; appeal rejected by the Conseil d’État. */
const alpha = `
  - number: SAN-2024-013
    authority: cnil
    decided: 2024-09-05
    published: 2024-09-12
    procedure: ordinaire
    measures: [amende, injonction, astreinte]
    respondents: [{ organisation: alpha, name: ALPHA SANTÉ, country: FR, fine: 800000 }]
    fine: 800000
    dailyPenalty: 5000
    deadline: 3 mois
    sector: sante
    provisions: [rgpd-32, rgpd-5-1-e]
    themes: [securite]
    appeals: [{ court: conseil-etat, number: '498628', date: 2026-02-13, outcome: rejet }]
    namedForYears: 2
    sources: [{ url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000050202759', title: Légifrance, kind: official, proves: tout, read: texte, readOn: 2026-01-10 }]`;

/** Two bodies of one group, each with its fine; no appeal found. */
const shared = `
  - number: SAN-2021-023
    authority: cnil
    decided: 2021-12-31
    published: 2022-01-06
    procedure: ordinaire
    measures: [amende, injonction]
    respondents:
      - { organisation: gamma-llc, name: GAMMA LLC, country: US, fine: 90000000 }
      - { organisation: gamma-ireland, name: GAMMA IRELAND LIMITED, country: IE, fine: 60000000 }
    fine: 150000000
    deadline: 3 mois
    sector: sante
    provisions: [lil-82]
    themes: [securite]
    sources: [{ url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000044840062', title: Légifrance, kind: official, proves: tout, read: texte, readOn: 2026-01-10 }]`;

/** A fine cut in half by the court. */
const reduced = `
  - number: SAN-2023-009
    authority: cnil
    decided: 2023-06-15
    published: 2023-06-22
    procedure: ordinaire
    measures: [amende]
    respondents: [{ organisation: delta, name: DELTA, country: FR, fine: 400000 }]
    fine: 400000
    sector: sante
    provisions: [rgpd-7, rgpd-13, rgpd-32]
    themes: [securite]
    appeals: [{ court: conseil-etat, number: '487002', date: 2025-03-04, outcome: reformation, fineAfter: 200000 }]
    sources: [{ url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000047000001', title: Légifrance, kind: official, proves: tout, read: texte, readOn: 2026-01-10 }]`;

/** A fine whose appeal is pending. */
const pending = `
  - number: SAN-2025-004
    authority: cnil
    decided: 2025-09-01
    published: 2025-09-03
    procedure: ordinaire
    measures: [amende]
    respondents: [{ organisation: delta, name: DELTA, country: FR, fine: 325000, turnover: { amount: 40625000, year: 2024, scope: organisme, source: '§ 90' } }]
    fine: 325000
    sector: sante
    provisions: [lil-82, cpce-l34-5]
    themes: [securite]
    appeals: [{ court: conseil-etat, number: null, date: null, outcome: pendant }]
    sources: [{ url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000052000001', title: Légifrance, kind: official, proves: tout, read: texte, readOn: 2026-01-10 }]`;

/** A reprimand in the simplified procedure, without a fine, for an unnamed body; no appeal found. */
const simple = `
  - number: SANPS-2024-050
    authority: cnil
    decided: 2024-03-14
    published: null
    procedure: simplifiee
    measures: [amende]
    respondents: [{ organisation: null, name: null, country: FR, fine: 7500 }]
    body: Société de vente en ligne
    fine: 7500
    sector: sante
    provisions: [rgpd-15]
    themes: [securite]
    sources: [{ url: 'https://www.cnil.fr/fr/x', title: CNIL, kind: official, proves: tout, read: texte, readOn: 2026-01-10 }]`;

/** A decision of the Lithuanian authority. */
const foreign = `
  - number: null
    id: vdai-2024-07-02-vinted
    authority: vdai
    decided: 2024-07-02
    published: 2024-07-03
    procedure: null
    cooperation: concernee
    measures: [amende]
    respondents: [{ organisation: vinted, name: 'VINTED, UAB', country: LT, fine: 2385276 }]
    fine: 2385276
    sector: sante
    provisions: [rgpd-5-1-a, rgpd-12]
    themes: [securite]
    sources: [{ url: 'https://vdai.lrv.lt/x', title: VDAI, kind: official, proves: tout, read: texte, readOn: 2026-01-10 }]`;

export const decisions = { alpha, shared, reduced, pending, simple, foreign } as const;

export type Case = keyof typeof decisions;

/** A neutral title, for sentences that are not titles. */
export const titles: Readonly<Record<Case, string>> = {
  alpha: 'Alpha Santé sanctionnée pour des lettres ouvertes',
  shared: 'Gamma LLC et Gamma Ireland sanctionnées pour des cookies',
  reduced: 'Delta sanctionnée pour ses formulaires',
  pending: 'Delta sanctionnée pour des cookies déposés sans accord',
  simple: 'Une société de vente en ligne sanctionnée',
  foreign: 'Vinted sanctionnée en Lituanie pour des comptes cachés',
};

export const organisations = `
groups: { lettres: { name: Lettrix } }
organisations:
  alpha: { name: Alpha Santé, aliases: [ALPHA SANTÉ], group: lettres, country: FR, activity: éditeur de lettres }
  gamma-llc: { name: Gamma LLC, aliases: [GAMMA LLC], country: US, activity: moteur de recherche }
  gamma-ireland: { name: Gamma Ireland, aliases: [GAMMA IRELAND LIMITED], country: IE, activity: moteur de recherche }
  delta: { name: Delta, aliases: [DELTA], country: FR, activity: éditeur de jeux }
  vinted: { name: Vinted, aliases: ['Vinted, UAB', 'VINTED, UAB'], country: LT, activity: place de marché }
  cegedim-sante: { name: Cegedim Santé, aliases: [CEGEDIM SANTÉ], country: FR, activity: éditeur de logiciels }
  france-travail: { name: France Travail, aliases: [], country: FR, activity: service public de l’emploi }
`;

export const authorities = `
cnil: { name: Commission nationale de l’informatique et des libertés, short: CNIL, country: FR }
vdai: { name: Inspection nationale de la protection des données de Lituanie, short: VDAI (Lituanie), country: LT }
dpc: { name: Commission irlandaise de protection des données, short: DPC (Irlande), country: IE }
`;

export const courts = `
conseil-etat: { name: Conseil d’État, short: Conseil d’État, country: FR }
`;
