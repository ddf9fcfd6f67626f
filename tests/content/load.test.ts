import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { ContentError, formatProblem, sortProblems } from '#lib/content/problem.ts';
import type { Corpus } from '#lib/schema/corpus.ts';
import { contentFolder, corpusIn, fixture } from '#tests/content-folder.ts';
import { problemsOf, zeta, zetaWith } from './zeta.ts';

const load = (files: Readonly<Record<string, string | Uint8Array | null>>, drafts = false) =>
  corpusIn(contentFolder(files), { drafts });

/** Every text and value of a corpus as plain data: HTML rendered, file paths removed. */
function plain(value: unknown): unknown {
  if (typeof value === 'function') return plain(value());
  if (value instanceof Map) return [...value].map(([key, inner]) => [key, plain(inner)]);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'file' ? [] : [[key, plain(inner)]])),
  );
}

describe('the corpus of the fixture', () => {
  let corpus: Corpus;
  beforeAll(() => {
    corpus = corpusIn(fixture);
  });

  it('sorts articles from the newest case to the oldest; an explanation uses its publication date', () => {
    expect(corpus.articles.map(({ slug }) => slug)).toEqual([
      'explication', // published 2026-01-15
      'gamma-2023', // decided 2023-07-02
      'alpha-2022', // 2022-05-05
      'beta-2021', // 2021-09-09
      'alpha-2020', // 2020-03-02
    ]);
    expect([...corpus.articleBySlug.keys()].toSorted()).toEqual([
      'alpha-2020',
      'alpha-2022',
      'beta-2021',
      'explication',
      'gamma-2023',
    ]);
  });

  it('sorts decisions from the newest to the oldest, each with its name and article, including register-only rows', () => {
    expect(corpus.decisions.map(({ key, decided, article }) => [key, decided, article])).toEqual([
      ['vdai-2023-07-02-gamma', '2023-07-02', 'gamma-2023'],
      ['SAN-2023-903', '2023-01-09', 'alpha-2022'],
      ['SAN-2022-902', '2022-05-05', 'alpha-2022'],
      ['r-2021-11-30', '2021-11-30', null],
      ['SAN-2021-904', '2021-09-09', 'beta-2021'],
      ['SAN-2020-901', '2020-03-02', 'alpha-2020'],
    ]);
  });

  it('has the terms that published decisions use, and the article of each paragraph', () => {
    expect([...corpus.organisations.keys()]).toEqual(['alpha', 'beta', 'gamma']);
    expect([...corpus.provisions.keys()].toSorted()).toEqual(['lil-82', 'rgpd-32', 'rgpd-5', 'rgpd-5-1-e']);
    expect([...corpus.themes.keys()]).toEqual(['cookies', 'securite']);
    expect([...corpus.sectors.keys()]).toEqual(['commerce', 'numerique']);
    expect([...corpus.groups.keys()]).toEqual(['grec']);
    expect([...corpus.authorities.keys()]).toEqual(['cnil', 'vdai']);
    expect([...corpus.courts.keys()]).toEqual(['conseil-etat']);
    expect([...corpus.redirects]).toEqual([['/articles/ancien-alpha/', '/articles/alpha-2020/']]);
    expect([...corpus.pages.keys()]).toEqual([
      'a-propos',
      'accessibilite',
      'confidentialite',
      'mentions-legales',
      'methode',
      'procedure',
    ]);
    expect(corpus.site.name).toBe("Recueil d'essai");
  });

  it('gives organisations and provisions their identifiers', () => {
    expect(corpus.organisations.get('gamma')).toEqual({
      slug: 'gamma',
      name: 'Gamma',
      aliases: ['GAMMA UAB'],
      country: 'LT',
      activity: 'place de marché',
    });
    expect(corpus.provisions.get('rgpd-32')).toMatchObject({
      id: 'rgpd-32',
      short: 'RGPD, art. 32',
      subject: 'Sécurité',
    });
  });

  it('gives an article its facts, file, Markdown source and HTML', () => {
    const article = corpus.articleBySlug.get('beta-2021');
    expect(article).toMatchObject({
      slug: 'beta-2021',
      file: 'tests/fixtures/content/articles/beta-2021.md',
      title: 'Bêta : rappel à l’ordre pour un bandeau',
      draft: false,
      related: [],
      markdown: "Le bandeau n'offrait pas de refus.\n",
    });
    expect(article?.prose.html()).toBe('<p>Le bandeau n’offrait pas de refus.</p>');
    expect(article?.decisions.map(({ key }) => key)).toEqual(['SAN-2021-904']);
  });

  it('is deeply frozen, including maps', () => {
    const melted: string[] = [];
    const walk = (value: unknown, at: string) => {
      if (value === null || typeof value !== 'object') return;
      if (!Object.isFrozen(value)) melted.push(at);
      const inner = value instanceof Map ? [...value] : Object.entries(value);
      for (const [key, child] of inner) walk(child, `${at}.${key}`);
    };
    walk(corpus, 'corpus');
    expect(melted).toEqual([]);

    const [article] = corpus.articles;
    expect(() => Object.assign(article ?? {}, { title: 'x' })).toThrow(TypeError);
    expect(() => (corpus.articles as unknown[]).push(1)).toThrow(TypeError);
    const themes = corpus.themes as Map<string, unknown>;
    expect(() => themes.set('x', 1)).toThrow('the corpus is frozen');
    expect(() => themes.delete('cookies')).toThrow('the corpus is frozen');
    expect(() => themes.clear()).toThrow('the corpus is frozen');
    expect([...themes.keys()]).toEqual(['cookies', 'securite']);
  });
});

describe('the order of cases is total', () => {
  const day = (number: string) =>
    zetaWith('SAN-2024-905', number).replace('Zêta a conservé', `Zêta ${number} a conservé`);

  it('articles of the same day by name, decisions by number, in descending order', () => {
    const corpus = load({
      'articles/zeta-b.md': day('SAN-2024-905'),
      'articles/zeta-a.md': day('SAN-2024-907'),
      'articles/zeta-c.md': day('SAN-2024-906'),
    });
    expect(corpus.articles.map(({ slug }) => slug).slice(0, 4)).toEqual(['explication', 'zeta-a', 'zeta-b', 'zeta-c']);
    expect(corpus.decisions.map(({ key }) => key).slice(0, 4)).toEqual([
      'SAN-2024-907',
      'SAN-2024-906',
      'SAN-2024-905',
      'vdai-2023-07-02-gamma',
    ]);
  });
});

describe('a draft', () => {
  it('is absent from the corpus, and so are the terms that only it uses', () => {
    const covered = inspect(plain(corpusIn(fixture)), {
      depth: null,
      maxArrayLength: null,
      maxStringLength: null,
    });
    expect(covered).toContain('SAN-2020-901');
    for (const secret of [
      'SAN-2024-999',
      '999000',
      'Delta',
      'introuvable',
      'rgpd-8',
      'mineurs',
      'sante',
      'brouillon.md',
    ])
      expect(covered).not.toContain(`'${secret}'`);
    expect(covered).not.toMatch(/Delta|introuvable|SAN-2024-999/);
  });

  it('is included on request, with the terms that only it uses', () => {
    const corpus = corpusIn(fixture, { drafts: true });
    expect(corpus.articles.map(({ slug, draft }) => [slug, draft]).slice(0, 3)).toEqual([
      ['explication', false],
      ['brouillon', true], // decided 2024-04-04
      ['gamma-2023', false],
    ]);
    expect(corpus.decisions[0]?.key).toBe('SAN-2024-999');
    expect([...corpus.organisations.keys()]).toContain('delta');
    expect([...corpus.provisions.keys()]).toContain('rgpd-8');
    expect([...corpus.themes.keys()]).toContain('mineurs');
    expect([...corpus.sectors.keys()]).toContain('sante');
  });

  it('with problems blocks nothing and is not shown', () => {
    const corpus = load({ 'articles/brouillon.md': '---\ndraft: true\ntitle: court\n---\n<b>x</b>\n' }, true);
    expect(corpus.articles.map(({ slug }) => slug)).toEqual([
      'explication',
      'gamma-2023',
      'alpha-2022',
      'beta-2021',
      'alpha-2020',
    ]);
    expect(problemsOf({ 'articles/brouillon.md': '---\ndraft: true\ntitle: court\n---\n<b>x</b>\n' })).toEqual([
      'content/articles/brouillon.md:2:1 missing-field (avertissement) — le champ « categories » manque. Attendu : Catégories : sanctions-cnil, article-rgpd, evenement.',
      'content/articles/brouillon.md:2:1 missing-field (avertissement) — le champ « checked » manque. Attendu : Jour où les faits ont été vérifiés pour la dernière fois.',
      'content/articles/brouillon.md:2:1 missing-field (avertissement) — le champ « description » manque. Attendu : Une phrase pour les listes et les moteurs de recherche.',
      'content/articles/brouillon.md:2:1 missing-field (avertissement) — le champ « published » manque. Attendu : Jour de la mise en ligne ici.',
      'content/articles/brouillon.md:3:8 invalid-value (avertissement) — champ « title » : titre trop court (10 caractères au moins). Attendu : Titre de la page : l’organisme, la mesure, le motif. Un montant y est exact.',
      'content/articles/brouillon.md:5:1 raw-html (avertissement) — du HTML est écrit dans le texte. L’écrire en Markdown, ou entre apostrophes inversées s’il est cité.',
      'content/articles/brouillon.md:5:5 raw-html (avertissement) — du HTML est écrit dans le texte. L’écrire en Markdown, ou entre apostrophes inversées s’il est cité.',
    ]);
  });

  it('must be an article: a page marked as a draft is refused', () => {
    expect(
      problemsOf({
        'pages/methode.md': `---
title: Méthode
draft: true
description: Une page d'essai dont la description compte plus de cinquante caractères.
updated: 2026-01-02
---
Texte.
`,
      }),
    ).toEqual(['content/pages/methode.md:3:1 unknown-key — la clé « draft » n’existe pas ici. La retirer.']);
  });
});

describe('equivalent content gives the same corpus', () => {
  const rewrite = (change: (text: string) => string) => {
    const folder = contentFolder({});
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
      if (entry.isFile()) {
        const file = path.join(entry.parentPath, entry.name);
        writeFileSync(file, change(readFileSync(file, 'utf8')));
      }
    return plain(corpusIn(folder, { drafts: true }));
  };
  const expected = plain(corpusIn(fixture, { drafts: true }));

  it.each([
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with CR', (text: string) => text.replaceAll('\n', '\r')],
    ['with decomposed accents', (text: string) => text.normalize('NFD')],
    ['with all of these', (text: string) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`],
  ])('%s', (_, change) => {
    expect(change('é\n')).not.toBe('é\n');
    expect(rewrite(change)).toEqual(expected);
  });

  it('composes accents in names', () => {
    const corpus = load({
      'organisations.yaml': readFileSync(`${fixture}/organisations.yaml`, 'utf8').replaceAll('Bêta', 'Be\u0302ta'),
    });
    expect(corpus.organisations.get('beta')?.name).toBe('B\u00EAta');
  });
});

describe('a folder that cannot be published', () => {
  const missing = (name: string) =>
    `nulle-part/${name}:1:1 missing-file — le fichier manque. Le rétablir depuis l’historique du projet.`;

  it('fails once, with every problem of every file, in the order of files and lines', () => {
    const folder = contentFolder({
      'articles/alpha-2022.md': 'Texte.',
      'articles/vide.md': '',
      'articles/zeta.md': zetaWith('decided: 2024-06-05', 'decided: 2024-02-30')
        .replace('sector: commerce', 'secteur: commerce')
        .replace('Zêta vend', '<b>Zêta</b> [vend](javascript:x)'),
      'redirects.yaml': '/articles/explication/: /\n',
      'themes.yaml': new Uint8Array([0xe9]),
      'notes.txt': 'À faire.',
      'courts.yaml': null,
    });
    const written = path.relative(process.cwd(), folder).split(path.sep).join('/');
    const expected = [
      'articles/alpha-2022.md:1:1 front-matter — le fichier n’a pas d’en-tête. Commencer par une ligne « --- », les champs, puis une ligne « --- ».',
      'articles/vide.md:1:1 empty-file — le fichier est vide. Partir d’un article existant, ou supprimer le fichier.',
      'articles/zeta.md:8:5 missing-field — le champ « decisions[1].sector » manque. Attendu : Secteur : identifiant de content/sectors.yaml.',
      'articles/zeta.md:10:14 invalid-value — champ « decisions[1].decided » : date attendue au format AAAA-MM-JJ, et qui existe au calendrier. Attendu : Jour de la décision.',
      'articles/zeta.md:17:5 unknown-key — la clé « secteur » n’existe pas ici. Noms les plus proches : sector.',
      'articles/zeta.md:30:1 raw-html — du HTML est écrit dans le texte. L’écrire en Markdown, ou entre apostrophes inversées s’il est cité.',
      'articles/zeta.md:30:8 raw-html — du HTML est écrit dans le texte. L’écrire en Markdown, ou entre apostrophes inversées s’il est cité.',
      'articles/zeta.md:30:13 link-scheme — le lien « javascript:x » n’est pas admis. Écrire une adresse en https://, mailto:, ou une adresse du site qui commence par « / ».',
      'courts.yaml:1:1 missing-file — le fichier manque. Le rétablir depuis l’historique du projet.',
      'notes.txt:1:1 unexpected-file — ce fichier n’est lu par rien. Le déplacer dans articles, pages, provisions ou register, ou le supprimer.',
      'redirects.yaml:1:1 redirect-shadow — « /articles/explication/ » est l’adresse d’une page qui existe. Retirer cette redirection.',
      'themes.yaml:1:1 encoding — le fichier n’est pas en UTF-8. L’enregistrer de nouveau en choisissant l’encodage UTF-8.',
    ];
    let thrown: unknown;
    try {
      corpusIn(folder);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ContentError);
    expect((thrown as ContentError).message).toBe(expected.map((line) => `${written}/${line}`).join('\n'));
    expect((thrown as ContentError).problems.map(({ rule, severity }) => [rule, severity])).toEqual(
      expected.map((line) => [line.split(' ')[1], 'error']),
    );
  });

  it('is reported as missing, with what it should contain', () => {
    expect(() => corpusIn('nulle-part')).toThrow(
      [
        'nulle-part:1:1 missing-folder — le dossier de contenu n’existe pas. Vérifier la variable CONTENT_DIR.',
        missing('authorities.yaml'),
        missing('courts.yaml'),
        missing('data-changelog.yaml'),
        missing('jurisprudence.yaml'),
        missing('official-totals.yaml'),
        missing('organisations.yaml'),
        missing('redirects.yaml'),
        missing('sectors.yaml'),
        missing('site.yaml'),
        missing('themes.yaml'),
      ].join('\n'),
    );
  });

  it.each([
    'authorities',
    'courts',
    'data-changelog',
    'jurisprudence',
    'official-totals',
    'organisations',
    'redirects',
    'sectors',
    'site',
    'themes',
  ])('without %s.yaml has only that problem', (name) => {
    expect(problemsOf({ [`${name}.yaml`]: null })).toEqual([
      `content/${name}.yaml:1:1 missing-file — le fichier manque. Le rétablir depuis l’historique du projet.`,
    ]);
  });
});

it('looks for images in the given public folder, and gives the size at which they are published', async () => {
  const shown = { 'articles/zeta.md': zeta.replace('Zêta vend des lettres.', '![Un plan](/images/plan.png)') };
  const publicDir = mkdtempSync(path.join(tmpdir(), 'recueil-'));
  mkdirSync(path.join(publicDir, 'images'));
  writeFileSync(
    path.join(publicDir, 'images/plan.png'),
    await sharp({ create: { width: 2800, height: 1000, channels: 3, background: '#345' } })
      .png()
      .toBuffer(),
  );
  expect(corpusIn(contentFolder(shown), { publicDir }).articleBySlug.get('zeta')?.prose.html()).toBe(
    '<p><img src="/images/plan.png" alt="Un plan" width="1400" height="500" loading="lazy"></p>',
  );
  expect(() => corpusIn(contentFolder(shown), { publicDir: path.join(publicDir, 'images') })).toThrow(
    'articles/zeta.md:30:1 image-source — l’image « /images/plan.png » n’est pas dans le dossier public. Déposer le fichier dans public/ et écrire son adresse à partir de « / ».',
  );
});

describe('a misplaced file', () => {
  const message =
    'unexpected-file — ce fichier n’est lu par rien. Le déplacer dans articles, pages, provisions ou register, ou le supprimer.';

  it.each([
    'articles/2024/x.md',
    'x.md',
    'brouillons/x.md',
    'tags.yaml',
    'articles/x.yaml',
    'articles/x.yml',
    'articles/x.markdown',
    'articles/x.MD',
    'articles/plan.png',
    'register/liste.yaml',
    'register/2024.yml',
    'register/2024/janvier.yaml',
    'register/2024.md',
  ])('%s is refused, never ignored', (name) => {
    expect(problemsOf({ [name]: zeta })).toEqual([`content/${name}:1:1 ${message}`]);
  });

  it('README.md and LICENCE are accepted', () => {
    expect(problemsOf({ 'README.md': 'Lisez-moi.', LICENCE: 'etalab-2.0' })).toEqual([]);
  });
});

describe('the name of a file', () => {
  const fix = 'Renommer le fichier : son nom devient l’adresse de la page.';
  const slug = 'identifiant attendu en minuscules sans accent, mots joints par des tirets : cegedim-sante';

  it.each(['Zeta', 'zêta', 'zeta 2024', 'zeta_2024', 'zeta--2024', 'zeta.2024'])('« %s » is refused', (name) => {
    expect(problemsOf({ [`articles/${name}.md`]: zeta })).toEqual([
      `content/articles/${name}.md:1:1 file-name — le nom du fichier ne convient pas : ${slug}. ${fix}`,
    ]);
  });

  it('of a provision is its identifier', () => {
    const sheet = readFileSync(`${fixture}/provisions/rgpd-32.md`, 'utf8');
    expect(
      problemsOf({ 'provisions/article-32.md': sheet }).filter((problem) => problem.includes('file-name')),
    ).toEqual([
      `content/provisions/article-32.md:1:1 file-name — le nom du fichier ne convient pas : identifiant de fondement attendu : rgpd-32, rgpd-5-1-e, lil-82, lil-34-ancien, cpce-l34-5. ${fix}`,
    ]);
  });
});

describe('invalid front matter', () => {
  const mark = path.join(mkdtempSync(path.join(tmpdir(), 'recueil-')), 'executed');
  const code = `{ title: require('node:fs').writeFileSync(${JSON.stringify(mark)}, 'x') }`;

  it.each([
    [
      'none',
      'Zêta vend des lettres.',
      'front-matter — le fichier n’a pas d’en-tête. Commencer par une ligne « --- », les champs, puis une ligne « --- ».',
    ],
    [
      'not closed',
      zeta.replace(/---\nZêta.*\n$/s, ''),
      'front-matter — l’en-tête n’est pas refermé. Ajouter une ligne « --- » après le dernier champ.',
    ],
    [
      'in JavaScript',
      `---js\n${code}\n---\nTexte.`,
      'front-matter-language — l’en-tête est écrit en « js » ; seul YAML est lu. Remplacer la première ligne par « --- » et écrire les champs en YAML.',
    ],
    [
      'in JSON',
      `---json\n{"title":"x"}\n---\nTexte.`,
      'front-matter-language — l’en-tête est écrit en « json » ; seul YAML est lu. Remplacer la première ligne par « --- » et écrire les champs en YAML.',
    ],
    [
      'in an empty file',
      '',
      'empty-file — le fichier est vide. Partir d’un article existant, ou supprimer le fichier.',
    ],
  ])('%s, blocks publication and is not executed', (_, text, problem) => {
    expect(problemsOf({ 'articles/zeta.md': text })).toEqual([`content/articles/zeta.md:1:1 ${problem}`]);
    expect(existsSync(mark)).toBe(false);
  });

  it('when broken, is refused on every read: no failure is cached as an empty article', () => {
    const broken = { 'articles/zeta.md': zetaWith('SAN-2024-905', '[SAN-2024-905') };
    expect(() => load(broken)).toThrow(ContentError);
    expect(() => load(broken)).toThrow(ContentError);
  });
});

describe('problems', () => {
  const at = (file: string, line: number, column: number, rule: string, message = 'm') =>
    ({ file, line, column, rule, severity: 'error', message, fix: 'Corriger' }) as const;

  it('are sorted by file, line, column, rule and message', () => {
    const ordered = [
      at('a.md', 2, 1, 'x'),
      at('a.md', 10, 1, 'x'),
      at('a.md', 10, 9, 'x'),
      at('a.md', 10, 10, 'x'),
      at('a.md', 10, 10, 'y', 'a'),
      at('a.md', 10, 10, 'y', 'b'),
      at('b.md', 1, 1, 'x'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => {
        expect(sortProblems(shuffled)).toEqual(ordered);
      }),
    );
  });

  it('take one line each and end with a full stop', () => {
    expect(formatProblem(at('a.md', 2, 1, 'montant', 'le titre annonce 80 000 €'))).toBe(
      'a.md:2:1 montant — le titre annonce 80 000 €. Corriger.',
    );
    expect(formatProblem({ ...at('a.md', 2, 1, 'montant', 'vraiment ?'), severity: 'warning', fix: 'Voir…' })).toBe(
      'a.md:2:1 montant (avertissement) — vraiment ? Voir…',
    );
  });
});

it('any text instead of an article gives a problem, never a crash or a page', () => {
  const folder = contentFolder({});
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .tuple(fc.nat(zeta.length), fc.string({ unit: 'binary', maxLength: 8 }), fc.nat(20))
      .map(([at, put, removed]) => zeta.slice(0, at) + put + zeta.slice(at + removed)),
  );
  fc.assert(
    fc.property(text, (written) => {
      writeFileSync(path.join(folder, 'articles/zeta.md'), written);
      try {
        const { articles } = corpusIn(folder);
        expect(articles.map(({ slug }) => slug)).toContain('zeta');
        expect(written.startsWith('---')).toBe(true);
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        expect(error.problems.length).toBeGreaterThan(0);
        expect(error.problems.every(({ file }) => file.endsWith('articles/zeta.md'))).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});
