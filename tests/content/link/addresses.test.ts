import { describe, expect, it } from 'vitest';
import { explanation, problemsOf, problemsOfZeta, zetaWith } from '../zeta.ts';

describe('an internal link', () => {
  const links = (body: string) => problemsOfZeta('Zêta vend des lettres.', body);

  it.each([
    '/',
    '/articles/',
    '/articles/alpha-2020/',
    '/articles/alpha-2020/#ce-qui-a-été-constaté',
    '/articles/zeta/',
    '/sanctions/',
    '/sanctions/?annee=2024',
    '/annees/2024/',
    '/organismes/alpha/',
    '/fondements/rgpd-32/',
    '/fondements/rgpd-5/',
    '/themes/cookies/',
    '/secteurs/commerce/',
    '/a-propos/',
    '/corrections/',
    '/flux.xml',
    '/annees/2021/#r-2021-11-30',
  ])('to %s is accepted', (address) => {
    expect(links(`[x](${address})`)).toEqual([]);
  });

  it.each([
    [
      '/articles/alpha-2019/',
      'Noms les plus proches : /articles/alpha-2020/, /articles/alpha-2022/, /articles/beta-2021/.',
    ],
    [
      '/articles/alpha-2020',
      'Noms les plus proches : /articles/alpha-2020/, /articles/alpha-2022/, /articles/beta-2021/.',
    ],
    ['/annees/1999/', 'Noms les plus proches : /annees/2020/, /annees/2021/, /annees/2022/.'],
    ['/tout-autre-chose-que-rien-ne-rappelle/', 'Corriger l’adresse.'],
  ])('to %s is refused', (address, fix) => {
    expect(links(`Voir [x](${address}).`)).toEqual([
      `content/articles/zeta.md:30:6 broken-link — le lien « ${address} » ne mène à aucune page publiée. ${fix}`,
    ]);
  });

  it.each([
    ['a draft', '/articles/brouillon/'],
    ['an organisation that only a draft knows', '/organismes/delta/'],
    ['a provision that only a draft knows', '/fondements/rgpd-8/'],
    ['a theme that only a draft knows', '/themes/mineurs/'],
    ['a sector that only a draft knows', '/secteurs/sante/'],
    ['a former address', '/articles/ancien-alpha/'],
    ['another site in disguise', '/\\evil.example/'],
  ])('to %s is refused', (_, address) => {
    const [problem = '', ...others] = links(`[x](${address})`);
    expect(others).toEqual([]);
    expect(problem.replace(/ (?:Noms les plus proches : .*|Corriger l’adresse)\.$/, '')).toBe(
      `content/articles/zeta.md:30:1 broken-link — le lien « ${address} » ne mène à aucune page publiée.`,
    );
  });

  it('to a heading is accepted, in the same page or in another', () => {
    expect(links('[a](#les-faits) [b](/articles/zeta/#les-faits)\n\n## Les faits\n\nTexte.')).toEqual([]);
    expect(links('[a](#les-fait) [b](/articles/alpha-2020/#constat) [c](#)\n\n## Les faits\n\nTexte.')).toEqual([
      'content/articles/zeta.md:30:1 broken-anchor — l’ancre « #les-fait » n’existe pas dans la page visée. Noms les plus proches : les-faits.',
      'content/articles/zeta.md:30:16 broken-anchor — l’ancre « #constat » n’existe pas dans la page visée. Noms les plus proches : contenu.',
      'content/articles/zeta.md:30:51 broken-anchor — l’ancre « # » n’existe pas dans la page visée. Retirer l’ancre.',
    ]);
  });

  it('is also checked in pages and provisions', () => {
    expect(
      problemsOf({
        'pages/methode.md': `---
title: Méthode
description: Une page d'essai dont la description compte plus de cinquante caractères.
updated: 2026-01-02
---
[x](/methodes/)
`,
        'provisions/rgpd-32.md': `---
name: Article 32 du RGPD
short: RGPD, art. 32
subject: Sécurité
url: https://eur-lex.europa.eu/
lead: Ce que la disposition demande.
---
[x](#rien)
`,
      }),
    ).toEqual([
      'content/pages/methode.md:6:1 broken-link — le lien « /methodes/ » ne mène à aucune page publiée. Noms les plus proches : /methode/, /themes/, /articles/.',
      'content/provisions/rgpd-32.md:8:1 broken-anchor — l’ancre « #rien » n’existe pas dans la page visée. Retirer l’ancre.',
    ]);
  });

  it('is checked even when the front matter is invalid', () => {
    expect(
      problemsOf({
        'articles/zeta.md': zetaWith('sector:', 'secteur:').replace('Zêta vend', '[x](/rien-de-tel-ici/) vend'),
      }),
    ).toEqual([
      'content/articles/zeta.md:8:5 missing-field — le champ « decisions[1].sector » manque. Attendu : Secteur : identifiant de content/sectors.yaml.',
      'content/articles/zeta.md:17:5 unknown-key — la clé « secteur » n’existe pas ici. Noms les plus proches : sector.',
      'content/articles/zeta.md:30:1 broken-link — le lien « /rien-de-tel-ici/ » ne mène à aucune page publiée. Corriger l’adresse.',
    ]);
  });

  it('to an invalid draft is refused', () => {
    const linked = explanation('Des liens vers un essai', '[a](/articles/essai/) [b](/organismes/delta/)');
    expect(
      problemsOf({
        'articles/liens.md': linked,
        'articles/essai.md': '---\ndraft: true\ntitle: Un essai sans rien\n---\nTexte.',
      })
        .filter((problem) => problem.startsWith('content/articles/liens.md'))
        .map((problem) => problem.replace(/ Noms les plus proches : .*$/, '')),
    ).toEqual([
      'content/articles/liens.md:8:1 broken-link — le lien « /articles/essai/ » ne mène à aucune page publiée.',
      'content/articles/liens.md:8:23 broken-link — le lien « /organismes/delta/ » ne mène à aucune page publiée.',
    ]);
  });

  it('to a page with an invalid file is accepted', () => {
    const linked = explanation(
      'Des liens vers ailleurs',
      '[a](/articles/zeta/) [b](/organismes/delta/) [c](/a-propos/)',
    );
    expect(
      problemsOf({
        'articles/liens.md': linked,
        'articles/zeta.md': zetaWith('sector: commerce', 'sector: Commerce'),
        'pages/a-propos.md': '',
      }),
    ).toEqual([
      'content/articles/zeta.md:17:13 invalid-value — champ « decisions[1].sector » : identifiant attendu en minuscules sans accent, mots joints par des tirets : cegedim-sante. Écrire commerce, si c’est lui.',
      'content/pages/a-propos.md:1:1 empty-file — le fichier est vide. Partir d’un article existant, ou supprimer le fichier.',
    ]);
  });
});

describe('an internal link to a page that only the official list creates', () => {
  const links = explanation(
    'Des liens vers la liste officielle',
    '[a](/annees/2011/) [b](/themes/mineurs/) [c](/secteurs/sante/)',
  );
  const list = (
    row: string,
  ) => `source: { url: 'https://www.cnil.fr/', title: Liste, kind: official, proves: tout, read: communique, readOn: 2026-01-09 }
state: 2022-12-31
rows:
  - { id: r-2011-06-30, date: 2011-06-30, body: AVOCAT, procedure: ordinaire, breaches: [], outcome: Avertissement, measures: [avertissement], ${row} }
`;

  it('may lead to a year, a theme or a sector without an article', () => {
    const alone = list('sector: sante, themes: [mineurs]');
    expect(problemsOf({ 'articles/liens.md': links, 'register/2011.yaml': alone })).toEqual([]);
  });

  it('is refused without the list', () => {
    expect(
      problemsOf({ 'articles/liens.md': links }).map((problem) => problem.replace(/ Noms les plus proches : .*$/, '')),
    ).toEqual([
      'content/articles/liens.md:8:1 broken-link — le lien « /annees/2011/ » ne mène à aucune page publiée.',
      'content/articles/liens.md:8:20 broken-link — le lien « /themes/mineurs/ » ne mène à aucune page publiée.',
      'content/articles/liens.md:8:42 broken-link — le lien « /secteurs/sante/ » ne mène à aucune page publiée.',
    ]);
  });

  it('is not reported when a year of the list is invalid', () => {
    expect(problemsOf({ 'articles/liens.md': links, 'register/2011.yaml': list('sector: sante') })).toEqual([
      'content/register/2011.yaml:4:5 register-row — champ « rows[1].decision » : une ligne sans article (sans decision) a sector et themes. Attendu : Décision d’un article que cette ligne désigne : son numéro, ou son identifiant.',
    ]);
  });
});

describe('a redirect', () => {
  it('is refused when it hides a page, or leads to nothing, to a draft or to another redirect', () => {
    expect(
      problemsOf({
        'redirects.yaml': `/articles/alpha-2020/: /articles/alpha-2022/
/articles/ancien/: /articles/alpha-2021/
/articles/delta/: /articles/brouillon/
/vieux/: /articles/ancien-gamma-2023/
/articles/ancien-gamma-2023/: /articles/gamma-2023/
/sanctions/: /
/articles/bien/: /articles/beta-2021/
`,
      }),
    ).toEqual([
      'content/redirects.yaml:1:1 redirect-shadow — « /articles/alpha-2020/ » est l’adresse d’une page qui existe. Retirer cette redirection.',
      'content/redirects.yaml:2:20 broken-link — la redirection mène à « /articles/alpha-2021/ », qui n’existe pas. Noms les plus proches : /articles/alpha-2020/, /articles/alpha-2022/, /articles/beta-2021/.',
      'content/redirects.yaml:3:19 broken-link — la redirection mène à « /articles/brouillon/ », qui n’existe pas. Noms les plus proches : /articles/beta-2021/, /articles/explication/, /articles/.',
      'content/redirects.yaml:4:10 broken-link — la redirection mène à « /articles/ancien-gamma-2023/ », qui n’existe pas. Noms les plus proches : /articles/gamma-2023/, /articles/alpha-2020/, /articles/alpha-2022/.',
      'content/redirects.yaml:6:1 redirect-shadow — « /sanctions/ » est l’adresse d’une page qui existe. Retirer cette redirection.',
    ]);
  });
});

it('a page about the site cannot use the address of a list', () => {
  expect(
    problemsOf({
      'pages/sanctions.md': `---
title: Sanctions
description: Une page d'essai dont la description compte plus de cinquante caractères.
updated: 2026-01-02
---
Texte.
`,
    }),
  ).toEqual([
    'content/pages/sanctions.md:1:1 file-name — l’adresse « /sanctions/ » est déjà celle d’une liste du site. Renommer le fichier : son nom devient l’adresse de la page.',
  ]);
});
