/** Texts other than articles: pages, provisions, themes and sectors, checked by the rules that need no record. */
import { describe, expect, it } from 'vitest';
import { article, checkFiles, DECISION } from './check-article.ts';

const page = (body: string, description = 'Ce que le site contient, en une phrase d’au moins cinquante caractères.') =>
  ['---', 'title: À propos', `description: "${description}"`, 'updated: 2026-01-10', '---', body, ''].join('\n');

const provision = (body: string, lead = 'Sécuriser les données.') =>
  [
    '---',
    'name: Article 32 du RGPD',
    'short: RGPD, art. 32',
    'subject: Sécurité',
    'url: https://eur-lex.europa.eu/',
    `lead: "${lead}"`,
    '---',
    body,
    '',
  ].join('\n');

const themes = (lead: string, ...lessons: string[]) =>
  ['cookies:', '  name: Cookies', `  lead: "${lead}"`, '  lessons:', ...lessons.map((line) => `    ${line}`), ''].join(
    '\n',
  );

/** The problems with their places: « pages/a.md:6:1 rule message ». The case of the tests is one of the articles. */
function found(files: Readonly<Record<string, string>>, decisions = DECISION): string[] {
  return checkFiles({
    'articles/cas.md': article({ decisions, title: 'Alpha Santé sanctionnée pour ses lettres' }),
    ...files,
  }).problems.map(
    ({ file, line, column, severity, rule, message }) =>
      `${file.replace(/^.*content\//, '')}:${line}:${column} ${severity} ${rule} — ${message}`,
  );
}

describe('« M. Jean Dupont, le 30 février 2024, SAN-2099-999 »', () => {
  const wrong = 'M. Jean Dupont, le 30 février 2024, SAN-2099-999';
  const said = (line: number, column: number, says: string) => [
    `${line}:${column} warning natural-person — « M. Jean Dupont » semble nommer une personne physique`,
    `${line}:${column + 19} error date-mismatch — ${says} « 30 février 2024 », qui n’existe pas au calendrier`,
    `${line}:${column + 36} error number-unknown — le numéro SAN-2099-999 n’est dans aucune fiche`,
  ];
  const at = (file: string, lines: string[]) => lines.map((line) => `${file}:${line}`);

  it('is refused in a page, body and description', () => {
    expect(found({ 'pages/a.md': page(wrong) })).toEqual(at('pages/a.md', said(6, 1, 'le texte dit')));
    expect(found({ 'pages/a.md': page('Texte.', wrong.padEnd(60, '.')) })).toEqual(
      expect.arrayContaining(at('pages/a.md', said(3, 15, 'la description annonce'))),
    );
  });

  it('is refused in a provision, body and lead', () => {
    expect(found({ 'provisions/rgpd-32.md': provision(wrong) })).toEqual(
      at('provisions/rgpd-32.md', said(8, 1, 'le texte dit')),
    );
    expect(found({ 'provisions/rgpd-32.md': provision('Texte.', wrong) })).toEqual(
      at('provisions/rgpd-32.md', said(6, 8, 'le chapeau dit')),
    );
  });

  it('is refused in a theme and a sector, leads and lessons, at its place in the vocabulary', () => {
    for (const file of ['themes.yaml', 'sectors.yaml']) {
      expect(found({ [file]: themes(wrong, '- Un.') })).toEqual(at(file, said(3, 10, 'le chapeau dit')));
      expect(found({ [file]: themes('Traceurs.', '- Un.', `- "${wrong}"`) })).toEqual(
        at(file, said(6, 8, 'le texte dit')),
      );
    }
  });

  it('is refused in the second of two lessons on one line, and on the second line of a lesson', () => {
    expect(
      found({ 'themes.yaml': `cookies: { name: Cookies, lead: Traceurs, lessons: [Un., "${wrong}"] }\n` }),
    ).toHaveLength(3);
    expect(found({ 'themes.yaml': themes('Traceurs.', '- >-', '  Une leçon longue,', '  SAN-2099-999.') })).toEqual([
      'themes.yaml:7:7 error number-unknown — le numéro SAN-2099-999 n’est dans aucune fiche',
    ]);
  });
});

describe('a number', () => {
  it('is known when an article or the official list has it', () =>
    expect(found({ 'pages/a.md': page('La décision SAN-2024-013, confirmée sous le n° 498628.') })).toEqual([]));
});

describe('typography', () => {
  it('is checked everywhere', () =>
    expect(found({ 'themes.yaml': themes('Lecture de de traceurs.', '- Un.') })).toEqual([
      'themes.yaml:3:18 warning typography — « de de » est écrit deux fois',
    ]));
});

describe('an amount', () => {
  const link = '[Alpha Santé, 2024](/articles/cas/)';
  it('must be in an article that the passage links to', () =>
    expect(
      found({
        'themes.yaml': themes('Traceurs.', `- "800 000 € pour ${link}."`),
        'pages/a.md': page(`| Cas | Amende |\n|---|---|\n| ${link} | 800 000 € |`),
      }),
    ).toEqual([]));

  it('is a warning when the passage has no link, and an error in titles and descriptions', () =>
    expect(
      found({
        'pages/a.md': page(
          `${link}.\n\nUne amende de 800 000 €.`,
          'Des amendes de 800 000 € et plus, et ce qu’il en est resté après les juges.',
        ),
      }),
    ).toEqual([
      'pages/a.md:3:30 error amount-mismatch — la description annonce 800 000 €, sans renvoyer à l’article dont c’est un montant',
      'pages/a.md:8:15 warning amount-mismatch — le texte dit 800 000 €, sans renvoyer à l’article dont c’est un montant',
    ]));

  it('ten times smaller than that of the article is reported', () =>
    expect(found({ 'provisions/rgpd-32.md': provision(`80 000 € pour ${link}.`) })).toEqual([
      'provisions/rgpd-32.md:8:1 warning amount-mismatch — le texte dit 80 000 €, la décision dit 800 000 € : un facteur dix',
    ]));

  it('replaced by an appeal is refused, unless the outcome is mentioned', () => {
    const reduced = DECISION.replace('outcome: rejet', 'outcome: reformation, fineAfter: 300000');
    expect(found({ 'themes.yaml': themes('Traceurs.', `- "800 000 € pour ${link}."`) }, reduced)).toEqual([
      'themes.yaml:5:8 error amount-replaced — le texte dit 800 000 €, montant d’avant le recours : il reste 300 000 €',
    ]);
    expect(
      found({ 'themes.yaml': themes('Traceurs.', `- "800 000 €, ramenés à 300 000 €, pour ${link}."`) }, reduced),
    ).toEqual([]);
  });
});

describe('a date beside the number of a linked article', () => {
  it('must be the date of that decision', () =>
    expect(
      found({
        'pages/a.md': page('[Alpha](/articles/cas/) : SAN-2024-013 du 5 septembre 2023. Ailleurs, le 4 mai 2001.'),
      }),
    ).toEqual([
      'pages/a.md:6:43 error date-mismatch — le texte dit « 5 septembre 2023 » pour SAN-2024-013, qui est du 5 septembre 2024',
    ]));
});

describe('a comment suppresses a rule', () => {
  const reason = 'verification : natural-person — c’est une marque';
  it('in the body and the front matter of a page', () => {
    expect(found({ 'pages/a.md': page(`Le Dr Oetker. <!-- ${reason} -->`) })).toEqual([]);
    expect(
      found({ 'provisions/rgpd-32.md': provision('Texte.', 'Le Dr Oetker.').replace('lead:', `# ${reason}\nlead:`) }),
    ).toEqual([]);
  });
  it('in a vocabulary, above a lesson, at its end, or in it', () => {
    const lessons = [
      `# ${reason}`,
      '- Le Dr Oetker.',
      `- Le Dr Oetker. # ${reason}`,
      `- "Le Dr Oetker. <!-- ${reason} -->"`,
    ];
    expect(found({ 'themes.yaml': themes('Traceurs.', ...lessons) })).toEqual([]);
  });
  it('and is reported when it suppresses nothing', () =>
    expect(found({ 'themes.yaml': themes('Traceurs.', `- Un. # ${reason}`) })).toEqual([
      'themes.yaml:5:11 warning silence — ce commentaire ne passe rien sous silence : « natural-person » ne dit rien de cette ligne',
    ]));
});
