/** The smallest valid objects; each test adds its own fields. */

export const smallestArticle = {
  title: 'Ce que veut dire pseudonymiser',
  description: 'Une explication sans décision, en une phrase d’au moins cinquante caractères.',
  categories: ['article-rgpd'],
  published: '2026-01-15',
  checked: '2026-01-15',
};

export const smallestDecision = {
  number: 'SAN-2024-013',
  authority: 'cnil',
  decided: '2024-09-05',
  published: null,
  procedure: 'ordinaire',
  measures: ['injonction'],
  respondents: [{ organisation: 'alpha', name: 'ALPHA SA', country: 'FR' }],
  fine: null,
  sector: 'sante',
  provisions: ['rgpd-32'],
  themes: ['securite'],
  sources: [
    {
      url: 'https://www.cnil.fr/',
      title: 'CNIL',
      kind: 'official',
      proves: 'tout',
      read: 'texte',
      readOn: '2026-01-09',
    },
  ],
};
