import { describe, expect, it } from 'vitest';
import { problemsOf, problemsOfZeta, zeta, zetaWith } from './zeta.ts';

/** An explanation, without any decision; its body starts on line 8. */
const explanation = (title: string, body: string) =>
  `---
title: ${title}
description: Une explication sans décision, dont la description compte plus de cinquante caractères.
categories: [article-rgpd]
published: 2026-02-02
checked: 2026-02-02
---
${body}
`;

it('the case that tests change is right from end to end', () => {
  expect(problemsOf({ 'articles/zeta.md': zeta })).toEqual([]);
});

describe('a name that no vocabulary has is refused, with the nearest ones', () => {
  it.each([
    [
      'an organisation',
      ['organisation: alpha', 'organisation: alfa'],
      '15:25 unknown-organisation — l’organisme « alfa » n’existe pas dans content/organisations.yaml. Noms les plus proches : alpha. S’il est nouveau, l’ajouter à content/organisations.yaml.',
    ],
    [
      'an authority',
      ['authority: cnil\n', 'authority: vdi\n'],
      '9:16 unknown-authority — l’autorité « vdi » n’existe pas dans content/authorities.yaml. Noms les plus proches : vdai. S’il est nouveau, l’ajouter à content/authorities.yaml.',
    ],
    [
      'a sector',
      ['sector: commerce', 'sector: commerces'],
      '17:13 unknown-sector — le secteur « commerces » n’existe pas dans content/sectors.yaml. Noms les plus proches : commerce. S’il est nouveau, l’ajouter à content/sectors.yaml.',
    ],
    [
      'a provision',
      ['[rgpd-32, lil-82]', '[rgpd-32, rgpd-33]'],
      '18:27 unknown-provision — le fondement « rgpd-33 » n’existe pas dans content/provisions. Noms les plus proches : rgpd-32, rgpd-5, rgpd-8. S’il est nouveau, l’ajouter à content/provisions.',
    ],
    [
      'a theme',
      ['themes: [securite, cookies]', 'themes: [securitee, cookies]'],
      '19:14 unknown-theme — le thème « securitee » n’existe pas dans content/themes.yaml. Noms les plus proches : securite. S’il est nouveau, l’ajouter à content/themes.yaml.',
    ],
    [
      'a court',
      ['court: conseil-etat', 'court: conseil-d-etat'],
      '21:18 unknown-court — la juridiction « conseil-d-etat » n’existe pas dans content/courts.yaml. Noms les plus proches : conseil-etat. S’il est nouveau, l’ajouter à content/courts.yaml.',
    ],
  ])('%s', (what, [was = '', now = ''], problem) => {
    const changed =
      what === 'an authority'
        ? zetaWith('procedure: ordinaire', 'procedure: null').replace(was, now)
        : zetaWith(was, now);
    expect(problemsOf({ 'articles/zeta.md': changed })).toEqual([`content/articles/zeta.md:${problem}`]);
  });

  it('nothing near is no name: it would mislead', () => {
    expect(problemsOfZeta('organisation: alpha', 'organisation: ministere-des-armees')).toEqual([
      'content/articles/zeta.md:15:25 unknown-organisation — l’organisme « ministere-des-armees » n’existe pas dans content/organisations.yaml. S’il est nouveau, l’ajouter à content/organisations.yaml.',
    ]);
  });

  it('a mere mention too', () => {
    expect(problemsOfZeta('decisions:', 'mentions: { organisations: [betta], themes: [cookie] }\ndecisions:')).toEqual([
      'content/articles/zeta.md:7:29 unknown-organisation — l’organisme « betta » n’existe pas dans content/organisations.yaml. Noms les plus proches : beta, delta. S’il est nouveau, l’ajouter à content/organisations.yaml.',
      'content/articles/zeta.md:7:46 unknown-theme — le thème « cookie » n’existe pas dans content/themes.yaml. Noms les plus proches : cookies. S’il est nouveau, l’ajouter à content/themes.yaml.',
    ]);
  });

  it('in a draft too, as a warning: it will be published one day', () => {
    expect(problemsOfZeta('checked: 2026-02-01', 'checked: 2026-02-01\ndraft: true\nrelated: [absent]')).toEqual([
      'content/articles/zeta.md:8:11 related-unknown (avertissement) — l’article lié « absent » n’existe pas. Retirer cette ligne de related.',
    ]);
  });

  it('a group', () => {
    expect(
      problemsOf({
        'organisations.yaml': `groups:
  grec: { name: Groupe Grec }
organisations:
  alpha: { name: Alpha, group: gre, country: FR, activity: lettres }
  beta: { name: Bêta, group: grec, country: FR, activity: bandeaux }
  gamma: { name: Gamma, country: LT, activity: marché }
  delta: { name: Delta, group: constructor, country: FR, activity: brouillon }
`,
      }),
    ).toEqual([
      'content/organisations.yaml:4:32 unknown-group — le groupe « gre » n’existe pas. Noms les plus proches : grec.',
      'content/organisations.yaml:7:32 unknown-group — le groupe « constructor » n’existe pas. L’ajouter à groups.',
    ]);
  });

  it('the article of a paragraph', () => {
    expect(problemsOf({ 'provisions/rgpd-5.md': null })).toEqual([
      'content/provisions/rgpd-5-1-e.md:1:1 unknown-provision — l’article qui contient ce paragraphe n’a pas de fichier. Créer content/provisions/rgpd-5.md.',
    ]);
  });
});

describe('what is said twice is refused', () => {
  it('a decision’s number, in two articles', () => {
    expect(problemsOfZeta('SAN-2024-905', 'SAN-2020-901')).toEqual([
      'content/articles/zeta.md:8:13 duplicate-decision — la décision « SAN-2020-901 » figure déjà dans content/articles/alpha-2020.md. Garder une seule fiche par décision.',
    ]);
  });

  it('a decision’s number, in one article', () => {
    const [head = '', decision = ''] = zeta.split(/(?<=decisions:\n)/);
    const once = decision.slice(0, decision.indexOf('---\n'));
    expect(problemsOf({ 'articles/zeta.md': `${head}${once}${once}---\nTexte.\n` })).toEqual([
      'content/articles/zeta.md:28:13 duplicate-decision — la décision « SAN-2024-905 » figure déjà dans content/articles/zeta.md. Garder une seule fiche par décision.',
    ]);
  });

  it('the identifier of a decision without number', () => {
    const unnumbered = zetaWith('number: SAN-2024-905', 'number: null\n    id: vdai-2023-07-02-gamma');
    expect(problemsOf({ 'articles/zeta.md': unnumbered })).toEqual([
      'content/articles/zeta.md:9:9 duplicate-decision — la décision « vdai-2023-07-02-gamma » figure déjà dans content/articles/gamma-2023.md. Garder une seule fiche par décision.',
    ]);
  });

  it('a title, by each article that repeats it', () => {
    expect(
      problemsOf({
        'articles/un.md': explanation('Un titre en double', 'Texte.'),
        'articles/deux.md': explanation('Un titre en double', 'Texte.'),
        'articles/trois.md': explanation('Un titre en double', 'Texte.'),
      }),
    ).toEqual([
      'content/articles/trois.md:2:8 duplicate-title — le titre est déjà celui de content/articles/deux.md. Le distinguer par l’année, le montant ou le motif.',
      'content/articles/un.md:2:8 duplicate-title — le titre est déjà celui de content/articles/deux.md. Le distinguer par l’année, le montant ou le motif.',
    ]);
  });

  it('a title and a number of a draft, by the draft: the published article is not held up', () => {
    expect(
      problemsOf({
        'articles/brouillon.md': null,
        'articles/a.md': zetaWith('categories:', 'draft: true\ncategories:'),
        'articles/zeta.md': zeta,
      }),
    ).toEqual([
      'content/articles/a.md:2:8 duplicate-title (avertissement) — le titre est déjà celui de content/articles/zeta.md. Le distinguer par l’année, le montant ou le motif.',
      'content/articles/a.md:9:13 duplicate-decision (avertissement) — la décision « SAN-2024-905 » figure déjà dans content/articles/zeta.md. Garder une seule fiche par décision.',
    ]);
  });

  it('a title whose accents are composed in another way', () => {
    expect(
      problemsOf({
        'articles/un.md': explanation('La s\u00E9curit\u00E9 des lettres', 'Texte.'),
        'articles/deux.md': explanation('La se\u0301curite\u0301 des lettres', 'Texte.'),
      }).map((problem) => problem.slice(0, 44)),
    ).toEqual(['content/articles/un.md:2:8 duplicate-title —']);
  });

  it('an organisation’s name, whether its own or another of its names', () => {
    expect(
      problemsOf({
        'organisations.yaml': `groups: {}
organisations:
  alpha: { name: Alpha, aliases: [ALPHA SA], country: FR, activity: lettres }
  beta: { name: Bêta, aliases: [Alpha], country: FR, activity: bandeaux }
  gamma: { name: ALPHA SA, country: LT, activity: marché }
  delta: { name: Delta, aliases: [Delta], country: FR, activity: brouillon }
`,
      }),
    ).toEqual([
      'content/organisations.yaml:4:3 duplicate-name — le nom « Alpha » est déjà celui de « alpha ». Garder ce nom pour un seul organisme.',
      'content/organisations.yaml:5:3 duplicate-name — le nom « ALPHA SA » est déjà celui de « alpha ». Garder ce nom pour un seul organisme.',
      'content/organisations.yaml:6:3 duplicate-name — le nom « Delta » est déjà celui de « delta ». Garder ce nom pour un seul organisme.',
    ]);
  });
});

describe('a related article', () => {
  const related = (slugs: string) => problemsOfZeta('decisions:', `related: ${slugs}\ndecisions:`);

  it('that is published is accepted', () => {
    expect(related('[alpha-2020, explication]')).toEqual([]);
  });

  it('is not the article itself, nor a draft, nor nothing', () => {
    expect(related('[zeta, brouillon, alpha-2021]')).toEqual([
      'content/articles/zeta.md:7:11 related-self — l’article se cite lui-même parmi ses articles liés. Retirer cette ligne de related.',
      'content/articles/zeta.md:7:17 related-draft — l’article lié « brouillon » est un brouillon. Publier cet article, ou en choisir un autre.',
      'content/articles/zeta.md:7:28 related-unknown — l’article lié « alpha-2021 » n’existe pas. Noms les plus proches : alpha-2020, alpha-2022, beta-2021.',
    ]);
  });

  it('of a draft may be a draft', () => {
    expect(problemsOfZeta('decisions:', 'draft: true\nrelated: [brouillon]\ndecisions:')).toEqual([]);
  });

  it('is not a draft either when that draft has problems of its own', () => {
    expect(
      problemsOf({
        'articles/zeta.md': zetaWith('decisions:', 'related: [essai]\ndecisions:'),
        'articles/essai.md': '---\ndraft: true\ntitle: Un essai sans rien\n---\nTexte.',
      }).filter((problem) => problem.startsWith('content/articles/zeta.md')),
    ).toEqual([
      'content/articles/zeta.md:7:11 related-draft — l’article lié « essai » est un brouillon. Publier cet article, ou en choisir un autre.',
    ]);
  });

  it('that has problems of its own is not said to be missing', () => {
    expect(problemsOf({ 'articles/beta-2021.md': 'Texte.' })).toEqual([
      'content/articles/beta-2021.md:1:1 front-matter — le fichier n’a pas d’en-tête. Commencer par une ligne « --- », les champs, puis une ligne « --- ».',
    ]);
  });
});

describe('a decision that follows another', () => {
  const follows = (number: string) =>
    problemsOfZeta('    fine: 800000\n', `    fine: 800000\n    follows: ${number}\n`);

  it.each([
    ['a decision of another article', 'SAN-2020-901'],
    ['a decision that does not exist', 'SAN-2019-999'],
    ['itself', 'SAN-2024-905'],
  ])('does not follow %s', (_, number) => {
    expect(follows(number)).toEqual([
      `content/articles/zeta.md:17:14 unknown-decision — « ${number} » n’est pas une autre décision de cet article. Écrire le numéro de la décision que celle-ci prolonge.`,
    ]);
  });
});

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
  ])('to %s leads somewhere', (address) => {
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
  ])('to %s leads nowhere', (address, fix) => {
    expect(links(`Voir [x](${address}).`)).toEqual([
      `content/articles/zeta.md:29:6 broken-link — le lien « ${address} » ne mène à aucune page publiée. ${fix}`,
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
  ])('to %s leads nowhere', (_, address) => {
    const [problem = '', ...others] = links(`[x](${address})`);
    expect(others).toEqual([]);
    expect(problem.replace(/ (?:Noms les plus proches : .*|Corriger l’adresse)\.$/, '')).toBe(
      `content/articles/zeta.md:29:1 broken-link — le lien « ${address} » ne mène à aucune page publiée.`,
    );
  });

  it('to a heading finds it, in its own page or in another', () => {
    expect(links('[a](#les-faits) [b](/articles/zeta/#les-faits)\n\n## Les faits\n\nTexte.')).toEqual([]);
    expect(links('[a](#les-fait) [b](/articles/alpha-2020/#constat) [c](#)\n\n## Les faits\n\nTexte.')).toEqual([
      'content/articles/zeta.md:29:1 broken-anchor — l’ancre « #les-fait » n’existe pas dans la page visée. Noms les plus proches : les-faits.',
      'content/articles/zeta.md:29:16 broken-anchor — l’ancre « #constat » n’existe pas dans la page visée. Retirer l’ancre.',
      'content/articles/zeta.md:29:51 broken-anchor — l’ancre « # » n’existe pas dans la page visée. Retirer l’ancre.',
    ]);
  });

  it('is looked at in pages and provisions too', () => {
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
      'content/pages/methode.md:6:1 broken-link — le lien « /methodes/ » ne mène à aucune page publiée. Noms les plus proches : /methode/, /articles/.',
      'content/provisions/rgpd-32.md:8:1 broken-anchor — l’ancre « #rien » n’existe pas dans la page visée. Retirer l’ancre.',
    ]);
  });

  it('is looked at even where the front matter is refused', () => {
    expect(
      problemsOf({
        'articles/zeta.md': zetaWith('sector:', 'secteur:').replace('Zêta vend', '[x](/rien-de-tel-ici/) vend'),
      }),
    ).toEqual([
      'content/articles/zeta.md:8:5 missing-field — le champ « decisions[1].sector » manque. Attendu : Secteur : identifiant de content/sectors.yaml.',
      'content/articles/zeta.md:17:5 unknown-key — la clé « secteur » n’existe pas ici. Noms les plus proches : sector.',
      'content/articles/zeta.md:29:1 broken-link — le lien « /rien-de-tel-ici/ » ne mène à aucune page publiée. Corriger l’adresse.',
    ]);
  });

  it('to a draft that has problems of its own leads nowhere all the same', () => {
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

  it('to a page whose file has problems of its own is not broken', () => {
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
      'content/articles/zeta.md:17:13 invalid-value — champ « decisions[1].sector » : identifiant attendu en minuscules sans accent, mots joints par des tirets : cegedim-sante. Attendu : Secteur : identifiant de content/sectors.yaml.',
      'content/pages/a-propos.md:1:1 empty-file — le fichier est vide. Partir d’un article existant, ou supprimer le fichier.',
    ]);
  });
});

describe('a redirect', () => {
  it('that shadows a page, leads nowhere, to a draft or to another redirect is refused', () => {
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

it('a page about the site cannot take the address of a list', () => {
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
